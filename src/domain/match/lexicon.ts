// Decides how the lexicon's JSON becomes a tree of words to walk along a text.

import { Reader } from '../kernel/decode'
import { err, ok, type Result } from '../kernel/result'
import type { Correction } from './corrections'
import type { Branch, Lexicon, Manner, Term } from './types'
import { separatorAfter, wordsOf } from './words'

const MOST = 5000

/**
 * Parses a list of `{term, skill, as?, idea?, cased?, bare?, spellings?, caps?, weak?, tags?, not?, company?}`, the form
 * content/lexicon.yaml has; the learner's corrections go before it. Fails with a message per fault, never throws. Cost: O(size), about 5 ms for 250 terms.
 */
export function parseLexicon(json: unknown, corrections: readonly Correction[] = []): Result<Lexicon, string[]> {
  const read = new Reader()
  const root = emptyBranch()
  const terms = read.list(
    json,
    'lexicon',
    (input, path) => {
      const entry = read.record(input, path)
      const list = (key: string) => read.list(entry[key], `${path}.${key}`, (text, at) => read.text(text, at), MOST)
      const name = read.text(entry['term'], `${path}.term`)
      const term: Term = {
        name,
        shared: read.optional(entry['as'], (shared) => read.text(shared, `${path}.as`)) ?? name,
        skill: read.text(entry['skill'], `${path}.skill`),
        isIdea: entry['idea'] === true,
        company: new Set(list('company')),
      }
      const own = entry['bare'] === false ? [] : [name]
      return { term, isCased: entry['cased'] === true, strong: [...own, ...list('spellings')], lists: otherLists(list) }
    },
    MOST,
  )
  if (read.faults.length > 0) return err(read.faults.map(({ path, message }) => `${path} ${message}`))
  terms.forEach(({ term: { name, isIdea }, isCased, strong, lists }, term) => {
    // First come, first found: a spelling that needs company goes before the same one that does not.
    for (const [manner, texts] of lists)
      for (const text of texts) plant(root, text, { term, manner, isCased: manner !== 'never', isIdea: false })
    for (const text of strong) plant(root, text, { term, manner: 'strong', isCased, isIdea: isIdea && text === name })
  })
  return ok({ terms: [...terms.map(({ term }) => term), ...corrected(root, corrections, terms.length)], root })
}

/** A word of the learner's own replaces what stood there; a word that is no term goes before it, in these capitals. */
function corrected(root: Branch, corrections: readonly Correction[], first: number): Term[] {
  return corrections.map(({ text, skill }, i) => {
    const place = branchOf(root, text)
    const spelling = { term: first + i, isName: true }
    if (skill === null) place?.branch.spellings.unshift({ ...spelling, manner: 'never', exact: place.exact })
    else place?.branch.spellings.splice(0, Number.POSITIVE_INFINITY, { ...spelling, manner: 'own', exact: undefined })
    return { name: text, shared: text, skill: skill ?? '', isIdea: false, company: new Set() }
  })
}

function otherLists(list: (key: string) => string[]): (readonly [Manner, string[]])[] {
  return [
    ['strong', list('caps')],
    ['weak', list('weak')],
    ['tag', list('tags')],
    ['never', list('not')],
  ]
}

function emptyBranch(): Branch {
  return { next: new Map(), spellings: [] }
}

function plant(
  root: Branch,
  text: string,
  how: { term: number; manner: Manner; isCased: boolean; isIdea: boolean },
): void {
  const place = branchOf(root, text)
  place?.branch.spellings.push({
    term: how.term,
    manner: how.manner,
    exact: how.isCased ? place.exact : undefined,
    isName: !how.isIdea && /\p{Lu}/u.test(text),
  })
}

/** The place of a spelling in the tree, made where it is missing; none for a text without words. */
function branchOf(root: Branch, text: string): { readonly branch: Branch; readonly exact: string } | undefined {
  const words = wordsOf(text)
  let branch = root
  words.lower.forEach((word, i) => {
    const key = i === 0 ? word : (separatorAfter(words, i - 1) ?? '') + word
    const next = branch.next.get(key) ?? emptyBranch()
    branch.next.set(key, next)
    branch = next
  })
  if (words.lower.length === 0) return undefined
  return { branch, exact: words.lower.map((_, i) => text.slice(words.starts[i], words.ends[i])).join(' ') }
}
