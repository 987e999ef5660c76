// Decides which spellings stand in a text: the longest along the tree of words, and the shared halves of split lists.

import { addressEnd } from './surroundings'
import type { Branch, Lexicon, Spelling } from './types'
import { separatorAfter, type Words } from './words'

/** A spelling at a place, not yet judged by what stands around it. */
export interface Candidate {
  /** Positions of its first word and of the word after its last. */
  readonly from: number
  readonly to: number
  readonly spelling: Spelling
}

/** Everything the lexicon spells, longest first at each place, without overlaps. Cost: O(words × longest spelling). */
export function candidatesOf(words: Words, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = []
  let i = 0
  while (i < words.lower.length) {
    const candidate = longestAt(words, lexicon, i)
    if (candidate) {
      found.push(candidate)
      i = candidate.to
      continue
    }
    const address = addressEnd(words, i)
    i = address < 0 ? i + 1 : address + 1
  }
  return found
}

function longestAt(words: Words, lexicon: Lexicon, from: number): Candidate | undefined {
  let branch = firstBranch(words.lower[from] ?? '', lexicon.root)
  let best: Candidate | undefined
  for (let to = from + 1; branch !== undefined; to += 1) {
    const spelling = branch.spellings.length === 0 ? undefined : fitting(branch, words, { from, to })
    if (spelling !== undefined) best = { from, to, spelling }
    const separator = branch.next.size === 0 ? undefined : separatorAfter(words, to - 1)
    branch = separator === undefined ? undefined : branch.next.get(separator + (words.lower[to] ?? ''))
  }
  return best
}

const NUMBERED = /^(\p{L}{3,})\d{1,4}$/u

/** "Java17" begins like "Java". */
function firstBranch(word: string, root: Branch): Branch | undefined {
  const branch = root.next.get(word)
  if (branch !== undefined || word.length > 20) return branch
  const name = NUMBERED.exec(word)?.[1]
  return name === undefined ? undefined : root.next.get(name)
}

/** A spelling with these very capitals goes before one where they make no difference. */
function fitting(branch: Branch, words: Words, at: { from: number; to: number }): Spelling | undefined {
  const { spellings } = branch
  if (spellings.every(({ exact }) => exact === undefined)) return spellings[0]
  const written = writtenAt(words, at)
  return spellings.find(({ exact }) => exact === written) ?? spellings.find(({ exact }) => exact === undefined)
}

function writtenAt({ text, starts, ends }: Words, { from, to }: { from: number; to: number }): string {
  if (to - from === 1) return text.slice(starts[from], ends[from])
  const parts: string[] = []
  for (let i = from; i < to; i += 1) parts.push(text.slice(starts[i], ends[i]))
  return parts.join(' ')
}

/** Words that close a list whose items share them: "unit & integration tests". */
const HEADS = new Set(
  'testing tests test databases database db dbs apis api services design driven programming development architecture architectures stores brokers queues servers scripting reviews patterns tuning'.split(
    ' ',
  ),
)
const LIST_SIGN = /^(?: |,|\/|&|, | \/ | & )$/
const JOINTS = new Set(['and', 'or', 'und', 'oder'])
const FARTHEST_HEAD = 7

/**
 * The items of split lists that are no spelling of their own: "integration" in "integration and unit tests", "deployment"
 * in "continuous integration and deployment". Given the candidates, adds only at words none of them covers.
 */
export function splitListItems(words: Words, lexicon: Lexicon, found: readonly Candidate[]): Candidate[] {
  const covered = new Uint8Array(words.lower.length)
  for (const { from, to } of found) for (let i = from; i < to; i += 1) covered[i] = 1
  const items: Candidate[] = []
  for (let i = 0; i < words.lower.length; i += 1) {
    if (covered[i] === 1 || !lexicon.root.next.has(words.lower[i] ?? '')) continue
    const candidate = itemBeforeHead(words, lexicon, i)
    if (candidate && !covers(covered, candidate)) items.push(candidate)
  }
  for (const { from, to } of found) {
    const candidate = to - from === 2 ? itemAfterStem(words, lexicon, { from, to }) : undefined
    if (candidate && !covers(covered, candidate)) items.push(candidate)
  }
  return items
}

function covers(covered: Uint8Array, { from, to }: Candidate): boolean {
  for (let i = from; i < to; i += 1) if (covered[i] === 1) return true
  return false
}

/** "X and Y head" where "X head" is a spelling. X is one word, or two ("end to end" is three). */
function itemBeforeHead(words: Words, lexicon: Lexicon, from: number): Candidate | undefined {
  let stem: Branch | undefined = lexicon.root.next.get(words.lower[from] ?? '')
  for (let to = from + 1; stem !== undefined && to <= from + 3; to += 1) {
    const spelling = headedSpelling(words, stem, to)
    if (spelling?.manner === 'strong') return { from, to, spelling }
    stem = separatorAfter(words, to - 1) === ' ' ? stem.next.get(` ${words.lower[to] ?? ''}`) : undefined
  }
  return undefined
}

function headedSpelling(words: Words, stem: Branch, from: number): Spelling | undefined {
  let joints = 0
  for (let i = from; i < Math.min(words.lower.length, from + FARTHEST_HEAD); i += 1) {
    const word = words.lower[i] ?? ''
    const sign = separatorAfter(words, i - 1)
    if (sign === undefined || !LIST_SIGN.test(sign)) return undefined
    if (JOINTS.has(word) || sign !== ' ') joints += 1
    if (i === from && joints === 0) return undefined
    if (joints > 0 && sign === ' ' && HEADS.has(word) && !JOINTS.has(words.lower[i - 1] ?? ''))
      return stem.next.get(` ${word}`)?.spellings[0]
  }
  return undefined
}

/** "stem X and Y" where "stem Y" is a spelling. */
function itemAfterStem(
  words: Words,
  lexicon: Lexicon,
  { from, to }: { from: number; to: number },
): Candidate | undefined {
  const isJoined = JOINTS.has(words.lower[to] ?? '') && separatorAfter(words, to - 1) === ' '
  const at = isJoined ? to + 1 : to
  const sign = separatorAfter(words, at - 1)
  if (sign === undefined || (isJoined ? sign !== ' ' : !/^[/&,]$/.test(sign))) return undefined
  const stem = lexicon.root.next.get(words.lower[from] ?? '')
  const spelling = stem?.next.get(` ${words.lower[at] ?? ''}`)?.spellings[0]
  return spelling?.manner === 'strong' && spelling.exact === undefined ? { from: at, to: at + 1, spelling } : undefined
}
