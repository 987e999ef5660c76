// Decides that a learner's corrections hold for every ad: a word that is no term, a word of their own, HTML as a person reads it.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correctionId, decodeCorrection, plainWords } from '../../../src/domain/match/corrections'
import { parseLexicon } from '../../../src/domain/match/lexicon'
import { matchText } from '../../../src/domain/match/match'
import { readableText } from '../../../src/domain/match/surroundings'
import { lexiconJson } from './lexiconFile'

function skillsIn(text: string, corrections: readonly { text: string; skill: string | null }[]): string[] {
  const parsed = parseLexicon(lexiconJson, corrections)
  if (!parsed.ok) throw new Error(parsed.error.join('\n'))
  return matchText(text, parsed.value).mentions.map(({ term }) => term.skill)
}

describe('correcting the matcher', () => {
  it('stops counting a word that is no term, in these capitals, and leaves the others', () => {
    const noDocker = [{ text: 'Docker', skill: null }]
    expect(skillsIn('Docker and Kafka', noDocker)).toEqual(['kafka'])
    expect(skillsIn('docker and Kafka', noDocker)).toEqual(['docker', 'kafka'])
  })

  it('counts a word of the learner everywhere, also among benefits', () => {
    const own = [{ text: 'Camunda', skill: 'kafka' }]
    expect(skillsIn('We run camunda.', own)).toEqual(['kafka'])
    expect(skillsIn('Benefits:\nCamunda courses', own)).toEqual(['kafka'])
    expect(skillsIn('We run camunda.', [])).toEqual([])
  })

  it('gives a known word another skill, and takes phrases of several words', () => {
    expect(skillsIn('Kafka', [{ text: 'kafka', skill: 'rabbitmq' }])).toEqual(['rabbitmq'])
    expect(skillsIn('the house  style', [{ text: 'house style', skill: 'docker' }])).toEqual(['docker'])
  })

  it('takes any words without a fault, those without letters too', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), fc.boolean(), (text, isTerm) => {
        expect(parseLexicon([], [{ text, skill: isTerm ? 'java' : null }]).ok).toBe(true)
      }),
      { seed: 7 },
    )
  })
})

describe('keeping a correction', () => {
  it('has one code for the same words in any capitals and spaces', () => {
    expect(correctionId('House  Style')).toBe(correctionId('house style'))
    expect(correctionId('Go')).not.toBe(correctionId('Og'))
    expect(correctionId('語 🎉')).toMatch(/^[a-z0-9]+$/)
  })

  it('reads back what was stored, and refuses what is no correction', () => {
    expect(decodeCorrection({ text: 'Go', skill: null })).toEqual({ ok: true, value: { text: 'Go', skill: null } })
    for (const bad of [null, {}, { text: 'Go' }, { text: '', skill: null }, { text: 'x'.repeat(61), skill: null }])
      expect(decodeCorrection(bad).ok, JSON.stringify(bad)).toBe(false)
  })

  it('takes a selection as words', () => {
    expect(plainWords('  event \n driven ')).toBe('event driven')
  })
})

describe('reading a pasted page', () => {
  it('shows HTML as lines and bullets, its addresses kept', () => {
    const html = '<h2>You &amp; us</h2>\n<ul>\n<li>Java,\n Kafka</li><li>Go</li></ul><script>x()</script><p>a@b.de</p>'
    expect(readableText(html)).toBe('You & us\n* Java, Kafka\n* Go\n\na@b.de')
  })

  it('leaves plain text as it is', () => {
    expect(readableText('a < b &amp; c\n\n\n\nd')).toBe('a < b &amp; c\n\n\n\nd')
  })
})
