// Decides that ads in the styles they come in are read whole: every name, nothing else, and how strongly each is asked.

import { describe, expect, it } from 'vitest'
import { matchText } from '../../../src/domain/match/match'
import { WRITTEN_ADS } from '../../fixtures/jobAds'
import { lexicon, termsIn } from './lexiconFile'

describe.each(WRITTEN_ADS)('an ad in the style: $style', ({ text, names, needs, anyOf = [] }) => {
  it('names these technologies and no others', () => {
    expect([...new Set(termsIn(text))].sort()).toEqual([...names].sort())
  })

  it('asks for each as strongly as it says', () => {
    const { asks } = matchText(text, lexicon)
    expect(Object.fromEntries(asks.map(({ skill, need }) => [skill, need]))).toMatchObject(needs)
    const groups = new Map<number, string[]>()
    for (const { skill, anyOf: group } of asks)
      if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), skill])
    const sorted = (lists: readonly (readonly string[])[]) => lists.map((list) => [...list].sort().join(' ')).sort()
    for (const group of sorted(anyOf)) expect(sorted([...groups.values()])).toContain(group)
  })
})
