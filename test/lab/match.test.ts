// Decides that the lab's matchAd answers as CONTRACT.md types it, and that two ads of our own are read as they ever were.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { matchAd } from '../../src/lab/match'

const GOLDEN = join(import.meta.dirname, '../golden/match')
const ads = readdirSync(GOLDEN).filter((name) => !name.endsWith('.json'))

/** What is kept of an ad: each mention as written, and the asks. */
function read(text: string): unknown {
  const { mentions, asks } = matchAd(text)
  return {
    mentions: mentions.map(({ start, end, term, skill }) => `${start} ${text.slice(start, end)} = ${term} (${skill})`),
    asks: asks.map(({ skill, need, anyOf }) =>
      [skill, need, ...(anyOf === undefined ? [] : [`any of ${anyOf}`])].join(' '),
    ),
  }
}

describe('matchAd', () => {
  it.each(ads)('reads %s as recorded', (name) => {
    const file = join(GOLDEN, `${name}.json`)
    const found = read(readFileSync(join(GOLDEN, name), 'utf8'))
    if (!existsSync(file) && process.env['RECORD'] === '1') writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`)
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')))
  })

  it('answers in plain JSON', () => {
    const found = matchAd('You have: Java or Kotlin')
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
    expect(found).toEqual({
      mentions: [
        { start: 10, end: 14, term: 'Java', skill: 'java' },
        { start: 18, end: 24, term: 'Kotlin', skill: 'jvm-languages' },
      ],
      asks: [
        { skill: 'java', need: 'must', anyOf: 1 },
        { skill: 'jvm-languages', need: 'must', anyOf: 1 },
      ],
    })
  })

  it('takes an empty text', () => {
    expect(matchAd('')).toEqual({ mentions: [], asks: [] })
  })
})
