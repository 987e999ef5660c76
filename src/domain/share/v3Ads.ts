// Version 3 of a link's ads, frozen: a short list for each ad, its asks as columns.

import { isId } from '../roadmap/ids'
import type { Numbering } from './numbering'
import type { SharedAd, SharedAsk } from './types'
import { type Column, present, readRefs, writeRefs } from './v1Columns'

/** Most ads and asks of one; longest texts, in UTF-16 units. */
const MOST_ADS = 100
const MOST_ASKS = 1000
const LONGEST = { title: 200, company: 200, date: 10, note: 5000, text: 100_000 } as const

/** A need is the place of its name here. */
const NEEDS = ['must', 'unclear', 'nice'] as const satisfies readonly SharedAsk['need'][]
const DAY = /^\d{4}-\d\d-\d\d$/

/*
 * An ad is [id, title, company, date, note, text, refs, needs, any-of], '' and 0 for what is absent. The last three are one
 * item for each ask: refs as in v1Columns.ts, a digit, the number of the alternatives; without any, any-of is null.
 */
export function writeAds(ads: readonly SharedAd[], numbering: Numbering | undefined): readonly unknown[] {
  return ads.map(({ id, title, company = '', date = '', note = '', text, asks }) => [
    id,
    title,
    company,
    date,
    note,
    text,
    writeRefs(
      asks.map(({ skill }) => skill),
      numbering,
    ),
    asks.map(({ need }) => NEEDS.indexOf(need)).join(''),
    asks.some(({ anyOf }) => anyOf !== undefined) ? asks.map(({ anyOf = 0 }) => anyOf) : null,
  ])
}

/** Undoes `writeAds`. */
export function readAds(column: Column, input: unknown): SharedAd[] {
  return column.read.list(input, 'ads', (ad, path) => readAd(column, ad, path), MOST_ADS)
}

function readAd(column: Column, input: unknown, path: string): SharedAd {
  const { read } = column
  const [id, title, company, date, note, text, refs, needs, anyOf] = read.list(input, path, present, 9)
  const said = (value: unknown, key: keyof typeof LONGEST) => read.text(value, `${path}.${key}`, LONGEST[key])
  const optional = (value: unknown, key: 'company' | 'date' | 'note') => {
    const words = said(value, key)
    return words === '' ? {} : { [key]: words }
  }
  if (!isId(id)) read.faults.push({ path: `${path}.id`, message: 'should be an id' })
  if (date !== '' && !isDay(date)) read.faults.push({ path: `${path}.date`, message: 'should be a day' })
  return {
    id: isId(id) ? id : '',
    title: said(title, 'title'),
    ...optional(company, 'company'),
    ...optional(date, 'date'),
    ...optional(note, 'note'),
    text: said(text, 'text'),
    asks: readAsks(column, { refs, needs, anyOf }, path),
  }
}

interface AskColumns {
  readonly refs: unknown
  readonly needs: unknown
  readonly anyOf: unknown
}

function readAsks(column: Column, { refs, needs, anyOf }: AskColumns, path: string): SharedAsk[] {
  const { read } = column
  const skills = readRefs(column, refs, `${path}.refs`)
  const digits = read.text(needs, `${path}.needs`, MOST_ASKS)
  const groups = read.list(anyOf, `${path}.anyOf`, (group) => (isCount(group) ? group : -1), MOST_ASKS)
  const isWhole = digits.length === skills.length && (anyOf === undefined || groups.length === skills.length)
  if (!isWhole || !/^[0-2]*$/.test(digits) || groups.includes(-1))
    read.faults.push({ path, message: 'should have a need for each skill' })
  return skills.map((skill, i) => ({
    skill,
    need: NEEDS[Number(digits[i])] ?? NEEDS[1],
    ...(groups[i] ? { anyOf: groups[i] } : {}),
  }))
}

function isDay(input: unknown): boolean {
  return typeof input === 'string' && DAY.test(input) && Number.isFinite(Date.parse(input))
}

function isCount(input: unknown): input is number {
  return typeof input === 'number' && Number.isSafeInteger(input) && input >= 0
}
