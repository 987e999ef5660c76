// Decides whether a spelling counts where it stands: by the passage, and for ambiguous words by what stands beside it.

import type { Candidate } from './candidates'
import type { Passage } from './passages'
import type { Lexicon } from './types'
import type { Words } from './words'

export interface Surroundings {
  readonly words: Words
  readonly lexicon: Lexicon
  readonly passages: readonly Passage[]
}

/** A candidate that counts, with the passage it stands in. */
export interface Found extends Candidate {
  readonly passage: Passage
}

const NEAR_WORDS = 8
/** In a term's company: any sure name will do, as it does for a term without a list. */
const NAMES = 'names'
const NEAR_NAMES = 4
const NOBODY: ReadonlySet<string> = new Set()
const SHORT_LINE = 3
const STACK = 3
const TAG_LINE = 14

/** The candidates that count, in the order of the text. Cost: O(candidates × 16). */
export function counting(around: Surroundings, candidates: readonly Candidate[]): Found[] {
  const placed = placedIn(around, candidates)
  const strong = new Uint8Array(around.words.starts.length)
  for (const { spelling, from, to } of placed)
    if (spelling.manner === 'strong') for (let i = from; i < to; i += 1) strong[i] = 1
  const beside = { strong, companions: companionsOf(around, placed) }
  const stacks = stacksOf(around, placed)
  return placed.filter(
    (found) => found.spelling.manner === 'own' || (!isAside(found, stacks) && isCounting(around, found, beside)),
  )
}

/** What stands at each word: 1 where it is part of a sure name, and where it is company for any spelling that needs some. */
interface Beside {
  readonly strong: Uint8Array
  readonly companions: Uint8Array
}

/** Most words are nobody's company: told once for each word instead of at every spelling near it. */
function companionsOf({ words, lexicon }: Surroundings, placed: readonly Found[]): Uint8Array {
  const marks = new Uint8Array(words.starts.length)
  const weak = new Set<number>()
  for (const { spelling } of placed) if (spelling.manner === 'weak') weak.add(spelling.term)
  const company = new Set([...weak].flatMap((term) => [...(lexicon.terms[term]?.company ?? [])]))
  if (company.size > 0) for (let i = 0; i < marks.length; i += 1) if (company.has(words.lower[i] ?? '')) marks[i] = 1
  return marks
}

function placedIn({ words, passages }: Surroundings, candidates: readonly Candidate[]): Found[] {
  const placed: Found[] = []
  let p = 0
  for (const candidate of candidates) {
    const start = words.starts[candidate.from] ?? 0
    while (p < passages.length - 1 && (passages[p]?.end ?? 0) <= start) p += 1
    const passage = passages[p]
    if (passage) placed.push({ from: candidate.from, to: candidate.to, spelling: candidate.spelling, passage })
  }
  return placed
}

/** The passages among benefits and form fields that list so many names that they describe the work after all. */
function stacksOf({ lexicon }: Surroundings, placed: readonly Found[]): ReadonlySet<Passage> {
  const names = new Map<Passage, Set<number>>()
  for (const { spelling, passage } of placed) {
    if (
      (passage.zone !== 'benefits' && passage.zone !== 'label') ||
      spelling.manner !== 'strong' ||
      lexicon.terms[spelling.term]?.isIdea
    )
      continue
    names.set(passage, (names.get(passage) ?? new Set()).add(spelling.term))
  }
  return new Set([...names].filter(([, terms]) => terms.size >= STACK).map(([passage]) => passage))
}

function isAside({ passage }: Found, stacks: ReadonlySet<Passage>): boolean {
  return (passage.zone === 'benefits' || passage.zone === 'label') && !stacks.has(passage)
}

function isCounting(around: Surroundings, found: Found, beside: Beside): boolean {
  const { spelling, passage } = found
  const term = around.lexicon.terms[spelling.term]
  if (term === undefined || spelling.manner === 'never') return false
  if (passage.zone === 'legal') return false
  if (passage.zone === 'company' && term.isIdea && !spelling.isName) return false
  if (isEnding(around.words, found)) return false
  if (spelling.manner === 'strong' || isTag(around, found, beside.strong)) return true
  return spelling.manner === 'weak' && hasCompany(around, found, beside)
}

/** "JS" in "Vue.js" belongs to the name before it. */
function isEnding({ text, starts, lower }: Words, { from, to }: Found): boolean {
  const start = starts[from] ?? 0
  return to - from === 1 && lower[from] === 'js' && text.charAt(start - 1) === '.'
}

/** Whether a name that is sure stands a few words off, or one of the term's own words a little farther. */
function hasCompany({ words, lexicon }: Surroundings, found: Found, { strong, companions }: Beside): boolean {
  const company = lexicon.terms[found.spelling.term]?.company ?? NOBODY
  const byNames = company.size === 0 || company.has(NAMES)
  const isAlone = lineLength(words, found) <= SHORT_LINE
  const { start, end } = found.passage
  for (let i = Math.max(0, found.from - NEAR_WORDS); i < found.to + NEAR_WORDS; i += 1) {
    const at = words.starts[i] ?? -1
    if ((i >= found.from && i < found.to) || at < 0 || (!isAlone && (at < start || at >= end))) continue
    const isNear = i >= found.from - NEAR_NAMES && i < found.to + NEAR_NAMES
    if ((isNear && byNames && strong[i] === 1) || (companions[i] === 1 && company.has(words.lower[i] ?? '')))
      return true
  }
  return false
}

/** Words on the line of a find, counted as far as it matters. */
function lineLength({ lines }: Words, { from, to }: Found): number {
  const line = lines[from]
  if (lines[from + TAG_LINE] === line || lines[from - TAG_LINE] === line) return TAG_LINE + 1
  let [first, last] = [from, to - 1]
  while (lines[first - 1] === line) first -= 1
  while (lines[last + 1] === line) last += 1
  return last - first + 1
}

/** A list of tags: a short line half of whose other words are sure names, or a word right behind two of them. */
function isTag({ words }: Surroundings, found: Found, strong: Uint8Array): boolean {
  const isSpaced = words.text.charAt((words.starts[found.from] ?? 0) - 1) === ' '
  const isBehind = isSpaced && strong[found.from - 1] === 1
  const isBefore = words.text.charAt(words.ends[found.to - 1] ?? 0) === ' ' && strong[found.to] === 1
  if (isBehind && (isBefore || strong[found.from - 2] === 1 || strong[found.from - 3] === 1)) return true
  const length = lineLength(words, found)
  if (length < 2 || length > TAG_LINE) return false
  let names = 0
  for (let i = found.from - TAG_LINE; i < found.to + TAG_LINE; i += 1) {
    const start = words.starts[i] ?? -1
    if (strong[i] === 1 && start >= found.passage.start && start < found.passage.end) names += 1
  }
  return names * 2 >= length - 1
}
