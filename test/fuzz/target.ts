// Decides what a fuzzed decoder looks like to the test: where its inputs come from, and what must be true of whatever it made of one.

import type { Random } from '../support/generated'

/** Fails where what was read breaks a promise. */
export type Judge = () => void

export interface FuzzTarget {
  readonly name: string
  readonly cases: number
  readonly input: (random: Random) => string
  /** Decodes; this alone is timed. */
  readonly read: (text: string) => Judge | Promise<Judge>
}

/** What a text holds as JSON; `undefined` where it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function readableJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
