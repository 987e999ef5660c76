// Decides how small things beside the facts are kept: a loss is no harm, so a fault means starting from nothing.

import type { TextStore } from './textStore'

export function readJson(texts: TextStore, key: string): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(texts.read(key) ?? '{}')
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : {}
  } catch {
    return {}
  }
}

export function writeJson(texts: TextStore, key: string, json: Readonly<Record<string, unknown>>): void {
  try {
    texts.write(key, JSON.stringify(json))
  } catch {
    // A full storage: the facts need the room more.
  }
}
