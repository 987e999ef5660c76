// Decides what the mentions of an ad ask for: each skill once, as strongly as anywhere, alternatives as any-of.

import type { Found } from './contexts'
import type { Ask, Lexicon, Need } from './types'
import type { Words } from './words'

const STRENGTH: Readonly<Record<Need, number>> = { must: 2, unclear: 0, nice: 1 }
const ORDER: Readonly<Record<Need, number>> = { must: 0, unclear: 1, nice: 2 }
/** What may stand between alternatives of one list. */
const LIST_GAP = /^(?:[\s,/()]|\b(?:or|oder|ou|o)\b|\bsimilar\b|\blike\b)*$/i
const OR = /\b(?:or|oder|ou|o)\b/i
const OPENS_ALTERNATIVES =
  /\b(?:one of|either|any of|e\.g\.?|such as|for example|z\.b\.?|wie|par exemple|comme|como|por ejemplo)[^.;]{0,60}$/i
const LOOK_BACK = 80
const LONGEST_GAP = 40
/** What makes a list one of alternatives after its last name: "Go, Java or a similar language", "Python, Ruby or the like". */
const SIMILAR =
  /^[\s,)]{0,3}(?:\band\/)?\b(?:or|oder|ou|o)\b (?:in |an? |any |some |the |einer? |une? |)(?:other|another|similar|comparable|equivalent|related|alike|like|vergleichbare|ähnliche|andere|similaire|équivalent|similar|equivalente|otro)/i
const LOOK_AHEAD = 40

/** The asks of the mentions that count, strongest first. Cost: O(mentions). */
export function asksOf(words: Words, lexicon: Lexicon, found: readonly Found[]): Ask[] {
  const skillOf = (item: Found) => lexicon.terms[item.spelling.term]?.skill ?? ''
  const grouped = new Uint8Array(found.length)
  const groups = alternatives(words, found).map(([from, to]) => {
    const among = new Set<string>()
    for (const item of found.slice(from, to)) among.add(skillOf(item))
    if (among.size > 1) grouped.fill(1, from, to)
    return among
  })
  const needs = new Map<string, Need>()
  const single = new Set<string>()
  found.forEach((item, i) => {
    const skill = skillOf(item)
    const need = (words.starts[item.from] ?? 0) >= item.passage.wishFrom ? 'nice' : item.passage.need
    const known = needs.get(skill)
    if (known === undefined || STRENGTH[need] > STRENGTH[known]) needs.set(skill, need)
    if (need === 'must' && grouped[i] !== 1) single.add(skill)
  })
  const anyOf = new Map<string, number>()
  groups.forEach((skills, number) => {
    const open = [...skills].filter((skill) => !single.has(skill) && !anyOf.has(skill))
    if (open.length > 1) for (const skill of open) anyOf.set(skill, number + 1)
  })
  return [...needs]
    .map(([skill, need]) => ({ skill, need, ...groupOf(anyOf.get(skill)) }))
    .sort((a, b) => ORDER[a.need] - ORDER[b.need])
}

function groupOf(number: number | undefined): { anyOf?: number } {
  return number === undefined ? {} : { anyOf: number }
}

/** Runs of mentions that one "or", or an opening such as "one of", joins: the first of each and the one after its last. */
function alternatives(words: Words, found: readonly Found[]): (readonly [number, number])[] {
  const groups: (readonly [number, number])[] = []
  let first = 0
  let isOr = false
  const close = (end: number) => {
    if (end - first > 1 && (isOr || opens(words, found[first]) || isLeftOpen(words, found[end - 1])))
      groups.push([first, end])
    first = end
    isOr = false
  }
  for (let i = 1; i < found.length; i += 1) {
    const gap = gapBetween(words, found[i - 1], found[i])
    if (gap === undefined || (gap !== '' && gap !== ' ' && !LIST_GAP.test(gap))) close(i)
    else if (gap.length > 3 && OR.test(gap)) isOr = true
  }
  close(found.length)
  return groups
}

function isLeftOpen({ text, ends }: Words, last: Found | undefined): boolean {
  const end = ends[(last?.to ?? 0) - 1] ?? text.length
  return SIMILAR.test(text.slice(end, Math.min(last?.passage.end ?? end, end + LOOK_AHEAD)))
}

/** What stands between two names of one passage, unless it is too long for a list. */
function gapBetween({ text, starts, ends }: Words, a: Found | undefined, b: Found | undefined): string | undefined {
  if (a === undefined || a.passage !== b?.passage) return undefined
  const from = ends[a.to - 1] ?? 0
  const to = starts[b.from] ?? 0
  return to - from > LONGEST_GAP ? undefined : text.slice(from, to)
}

function opens({ text, starts }: Words, first: Found | undefined): boolean {
  const start = starts[first?.from ?? 0] ?? 0
  return OPENS_ALTERNATIVES.test(text.slice(Math.max(first?.passage.start ?? 0, start - LOOK_BACK), start))
}
