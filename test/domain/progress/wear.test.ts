// Decides what a worn level is, and that answers from a file or another version cannot do harm.

import { describe, expect, it } from 'vitest'
import { answersOf, decodeAnswer, hasAnswer } from '../../../src/domain/progress/answers'
import type { Evidence } from '../../../src/domain/progress/types'
import { stillOf, stillWrite, wearOf } from '../../../src/domain/progress/wear'
import { stampAt } from '../../support/facts'
import { answer, DAY, factsWithAnswers, looksOf, START } from '../review/answering'

const roadmap = { retired: { 'old-http': 'http' } }
const at = (day: number) => START + day * DAY

describe('wearOf', () => {
  it('calls a level shaky when two of the last four answers failed, the last among them', () => {
    const shaky = (grades: readonly ('again' | 'good')[]) =>
      wearOf(
        roadmap,
        looksOf(
          { http: 'explain' },
          grades.map((grade, i) => answer(`http-q${i}`, grade, i)),
        ),
        at(9),
      ).shaky.has('http')
    expect(shaky(['again'])).toBe(false)
    expect(shaky(['again', 'again'])).toBe(true)
    expect(shaky(['again', 'good', 'again'])).toBe(true)
    expect(shaky(['again', 'again', 'good'])).toBe(false)
    expect(shaky(['again', 'good', 'good', 'good', 'again'])).toBe(false)
  })

  it('says nothing of levels below “Can explain”', () => {
    const answers = [answer('http-q1', 'again', 0), answer('http-q2', 'again', 0)]
    const { shaky, stale } = wearOf(roadmap, looksOf({ http: 'learning' }, answers), at(999))
    expect([shaky.size, stale.size]).toEqual([0, 0])
  })

  it('follows a renamed skill', () => {
    const answers = [answer('old-http-q1', 'again', 0), answer('old-http-q2', 'again', 0)]
    expect(wearOf(roadmap, looksOf({ http: 'build' }, answers), at(1)).shaky.get('http')).toEqual({
      right: 0,
      asked: 2,
    })
  })

  it('calls a level stale after half a year without a look, counted from the last answer', () => {
    const facts = looksOf({ http: 'explain', dns: 'build' }, [answer('dns-q1', 'good', 100)])
    expect(wearOf(roadmap, facts, at(180)).stale).toEqual(new Map())
    expect([...wearOf(roadmap, facts, at(181)).stale.keys()]).toEqual(['http'])
    expect(wearOf(roadmap, facts, at(281)).stale.get('dns')).toBe(at(100))
  })

  it('takes the learner’s word that they can still do it', () => {
    const records = new Map([['still:http', { value: at(150), stamp: stampAt(at(150)) }]])
    const still = stillOf({ records })
    const failed = [answer('http-q1', 'again', 100), answer('http-q2', 'again', 101)]
    const shakyOn = (said: typeof still) =>
      wearOf(roadmap, { ...looksOf({ http: 'explain' }, failed), still: said }, at(200)).shaky.size
    expect([shakyOn(new Map()), shakyOn(still)]).toEqual([1, 0])
    const wear = (day: number) => wearOf(roadmap, { ...looksOf({ http: 'explain' }, []), still }, at(day)).stale.size
    expect([wear(181), wear(330), wear(331)]).toEqual([0, 0, 1])
  })

  it('takes what the learner has built for a look, the latest of several, also under an old id', () => {
    const proof = (skill: string, day: number): Evidence => ({ skill, text: 'A page', url: '', at: at(day) })
    const proofs = [proof('old-http', 150), proof('http', 100), null]
    const evidence = new Map(proofs.map((value, i) => [`e${i}`, { value, stamp: stampAt(at(200)) }]))
    const wear = (day: number) => wearOf(roadmap, { ...looksOf({ http: 'explain' }, []), evidence }, at(day)).stale
    expect(wear(330).size).toBe(0)
    expect(wear(331).get('http')).toBe(at(150))
  })

  it('reads back that they can still do it', () => {
    const { id, value } = stillWrite('http', at(3))
    expect(stillOf({ records: new Map([[id, { value, stamp: stampAt(at(3)) }]]) })).toEqual(new Map([['http', at(3)]]))
  })

  it('trusts what was remembered over a long gap for twice that gap', () => {
    const facts = looksOf({ http: 'explain' }, [answer('http-q1', 'good', 0), answer('http-q1', 'good', 150)])
    expect(wearOf(roadmap, facts, at(150 + 299)).stale.size).toBe(0)
    expect(wearOf(roadmap, facts, at(150 + 301)).stale.size).toBe(1)
  })
})

describe('answersOf', () => {
  it('reads what was written, oldest first', () => {
    const given = [answer('http-q1', 'good', 5), answer('dns-q1', 'again', 2)]
    expect(answersOf(factsWithAnswers({}, given))).toEqual([given[1], given[0]])
  })

  it('passes over what is no answer', () => {
    const good = answer('http-q1', 'good', 0)
    for (const bad of [
      null,
      7,
      [],
      {},
      { ...good, grade: 'best' },
      { ...good, at: 1e18 },
      { ...good, question: '../x' },
    ])
      expect(decodeAnswer(bad).ok).toBe(false)
  })
})

describe('hasAnswer', () => {
  it('knows the answer that was given and not one that was taken back', () => {
    const { records } = factsWithAnswers({}, [answer('http-q1', 'good', 5)])
    expect([hasAnswer({ records }, 'a0'), hasAnswer({ records }, 'a1')]).toEqual([true, false])
    const taken = new Map([['answer:a0', { value: null, stamp: stampAt(at(6)) }]])
    expect(hasAnswer({ records: taken }, 'a0')).toBe(false)
  })
})
