// Decides that every language says everything English says: the same keys, the same placeholders, nothing left empty or in English.

import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/domain/kernel/language'
import { loadCatalogue } from '../../src/messages/languages'

const FOLDER = `${import.meta.dirname}/../../src/messages/en`
const english = Object.assign(
  {},
  ...(await Promise.all(
    readdirSync(FOLDER).map(async (file) => {
      const areas = Object.values<{ name?: string; en?: unknown }>(await import(`${FOLDER}/${file}`))
      return Object.fromEntries(areas.flatMap(({ name, en }) => (name === undefined ? [] : [[name, en]])))
    }),
  )),
)

/** What is the same in another language: names, signs, keys of the keyboard, words that both have. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  es: [
    'map.cardFoot: Groundwork, ⟦0⟧',
    'notices.notices.level: ⟦0⟧: undefined',
    'palette.keys.8.0: Esc',
    'plan.title: Plan',
    'plan.exports.name: Plan: ⟦0⟧',
    'progress.readiness.toPlan: Plan',
    'share.shareTitle: Groundwork',
    'shell.product: Groundwork',
    'shell.places.plan: Plan',
  ],
  ar: [
    'cohort.csvName: groundwork-cohort-⟦0⟧.csv',
    'map.fileName: groundwork-map',
    'map.cardName: groundwork-card',
    'palette.keys.8.0: Esc',
    'share.shareTitle: Groundwork',
    'shell.product: Groundwork',
  ],
}

type Leaf = readonly [path: string, value: unknown]

function leavesOf(value: unknown, path: string): Leaf[] {
  // The ways to say a level in a command line are as many as a language has.
  if (typeof value !== 'object' || value === null || /levelWords\./.test(path)) return [[path, value]]
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, path === '' ? key : `${path}.${key}`))
}

/** Stands for any argument: text, count or list. */
class Marker extends String {
  map(say: (part: string) => string) {
    return [say(`${this}`)]
  }
  join() {
    return `${this}`
  }
}

function said(value: unknown): string {
  if (typeof value !== 'function') return String(value)
  const markers = Array.from({ length: value.length }, (_, i) => new Marker(`⟦${i}⟧`))
  return String(value(...markers))
}

const placeholders = (text: string) => [...new Set(text.match(/⟦\d⟧/g))].sort().join(' ')
const shapeOf = (value: unknown) => (typeof value === 'function' ? `function of ${value.length}` : typeof value)
const hasWords = (text: string) => /\p{L}{2}/u.test(text.replace(/⟦\d⟧/g, ''))

const expected = leavesOf(english, '')

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the catalogue of %s', async (language) => {
  const leaves = new Map(leavesOf(await loadCatalogue(language), ''))
  const pairs = expected.map(([path, value]) => ({ path, value, other: leaves.get(path) }))

  it('has exactly the keys of English', () => {
    expect([...leaves.keys()].sort()).toEqual(expected.map(([path]) => path).sort())
  })

  it('has text for text and function for function, with as many parameters', () => {
    for (const { path, value, other } of pairs) expect([path, shapeOf(other)]).toEqual([path, shapeOf(value)])
  })

  it('says whatever English puts into a sentence', () => {
    for (const { path, value, other } of pairs)
      expect([path, placeholders(said(other))]).toEqual([path, placeholders(said(value))])
  })

  it('leaves nothing empty that English says', () => {
    expect(pairs.filter(({ value, other }) => said(value) !== '' && said(other).trim() === '')).toEqual([])
  })

  it('leaves nothing in English but what is the same', () => {
    const same = pairs.filter(({ value, other }) => hasWords(said(value)) && said(other) === said(value))
    expect(same.map(({ path, value }) => `${path}: ${said(value)}`)).toEqual(SAME[language])
  })

  it('has a form for every count', () => {
    const counted = pairs.filter(({ value }) => typeof value === 'function' && value.length === 1)
    for (const { path, other } of counted)
      for (const count of [0, 1, 2, 3, 7, 11, 21, 100, 101, 1_000_000])
        if (isFunction(other)) expect(sayWith(other, count), `${path}(${count})`).not.toMatch(/undefined|NaN|\[object/)
  })
})

function isFunction(value: unknown): value is (count: unknown) => unknown {
  return typeof value === 'function'
}

/** For functions that take no number, whatever they say of the number's text. */
function sayWith(say: (count: unknown) => unknown, count: number): string {
  try {
    return String(say(count))
  } catch {
    return String(say(new Marker(count)))
  }
}
