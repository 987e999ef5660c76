// Checks what becomes of job ads on their way through a link: what goes, what stays mine, what is replaced.

import { describe, expect, it } from 'vitest'
import { AD_RECORD, decodeAd, type SavedAd } from '../../../src/domain/match/savedAd'
import { toSharedAd, withAds } from '../../../src/domain/match/travellingAd'
import { stampOf } from '../../../src/domain/progress/clock'
import { mergeFacts } from '../../../src/domain/progress/merge'
import { recordsOf, recordWrite } from '../../../src/domain/progress/records'
import { factsOf } from '../../../src/domain/progress/transitions'
import { type Facts, NO_FACTS } from '../../../src/domain/progress/types'

const AD: SavedAd = {
  title: 'Go at Harbour',
  company: '',
  date: '2026-11-20',
  note: 'Met them in June',
  text: 'You have Go.',
  asks: [{ skill: 'go', need: 'must' }],
  isCounted: false,
}
const mine = factsOf(
  [recordWrite(AD_RECORD, 'a', AD), recordWrite(AD_RECORD, 'b', { ...AD, title: 'Mine alone' })],
  stampOf(100, 0, 'me'),
)
const adsOf = (facts: Facts) =>
  recordsOf(facts, AD_RECORD, decodeAd).map(({ id, value: { title, note, isCounted } }) => [id, title, note, isCounted])
const sent = (sharer: Partial<SavedAd>, hasNotes = false) =>
  toSharedAd({ id: 'a', value: { ...AD, ...sharer }, at: 1 }, hasNotes)

describe(toSharedAd, () => {
  it('leaves out what is empty, the note unless notes go, and whether it counts', () => {
    const { isCounted: _counted, company: _company, note, ...rest } = AD
    expect(sent({})).toEqual({ id: 'a', ...rest })
    expect(sent({}, true)).toEqual({ id: 'a', ...rest, note })
  })

  it('leaves out asks that no link could name', () => {
    const asks = [...AD.asks, { skill: '__proto__', need: 'must' as const }, { skill: '', need: 'nice' as const }]
    expect(sent({ asks }).asks).toEqual(AD.asks)
  })
})

describe(withAds, () => {
  const taken = (mode: 'merge' | 'replace', time: number, title = 'Corrected') =>
    withAds(mode === 'merge' ? NO_FACTS : mine, [sent({ title })], { mode, mine, stamp: stampOf(time, 0, 'link') })

  it('takes the newer of an ad that both have, with my note and whether it counts', () => {
    expect(adsOf(mergeFacts(mine, taken('merge', 200)))).toEqual([
      ['a', 'Corrected', 'Met them in June', false],
      ['b', 'Mine alone', 'Met them in June', false],
    ])
    expect(adsOf(mergeFacts(mine, taken('merge', 50)))).toEqual(adsOf(mine))
  })

  it('puts theirs in the place of all of mine when told to', () => {
    expect(adsOf(taken('replace', 50))).toEqual([['a', 'Corrected', 'Met them in June', false]])
  })

  it('lets an ad that is new to me count, without the asks that only a number names', () => {
    const ad = { ...sent({}), id: 'new', asks: [...AD.asks, { skill: '#612', need: 'must' as const }] }
    const facts = withAds(NO_FACTS, [ad], { mode: 'merge', mine, stamp: stampOf(1, 0, 'link') })
    expect(adsOf(facts)).toEqual([['new', 'Go at Harbour', '', true]])
    expect(recordsOf(facts, AD_RECORD, decodeAd)[0]?.value.asks).toEqual(AD.asks)
  })

  it('changes nothing where the link has no ads', () => {
    expect(withAds(mine, undefined, { mode: 'replace', mine, stamp: stampOf(1, 0, 'link') })).toBe(mine)
  })
})
