// Decides how links go in and out of the lab: as plain JSON, the built-in roadmap's skills by their permanent numbers.

import curriculum from '../content/generated/roadmap.json?raw'
import { ok, type Result } from '../domain/kernel/result'
import { LEVELS } from '../domain/progress/types'
import { parseRoadmap } from '../domain/roadmap/details'
import { decodeShare as decode, encodeShare as encode } from '../domain/share/link'
import { type Catalogue, type Numbering, numberingOf } from '../domain/share/numbering'
import type { ShareContent } from '../domain/share/types'

export type ShareJson = ShareContent

let builtIn: { readonly id: string; readonly numbering: Numbering } | undefined

const catalogue: Catalogue = (roadmap) => {
  if (!builtIn) {
    const parsed = parseRoadmap(JSON.parse(curriculum))
    if (!parsed.ok) throw new TypeError('the built-in roadmap is damaged')
    builtIn = { id: parsed.value.id, numbering: numberingOf(parsed.value) }
  }
  return roadmap === builtIn.id ? builtIn.numbering : undefined
}

/** The text after `#`. Throws a TypeError on content that no link can hold: the caller made it, so it is a mistake there. */
export function encodeShare(content: ShareJson): string {
  const levels = [...Object.values(content.levels ?? {}), ...(content.overlay?.skills ?? []).map(({ level }) => level)]
  const bad = levels.find((level) => level !== undefined && !LEVELS.includes(level))
  if (bad !== undefined) throw new TypeError(`"${bad}" is no level; the levels are ${LEVELS.join(', ')}`)
  const encoded = encode(content, catalogue)
  if (!encoded.ok) throw new TypeError(`cannot be shared: ${encoded.error}`)
  return encoded.value
}

/** What a link holds; the error is one of `ShareProblem`. Never throws, whatever comes in. */
export function decodeShare(text: string): Result<ShareJson, string> {
  const decoded = decode(text, catalogue)
  return decoded.ok ? ok(decoded.value.content) : decoded
}
