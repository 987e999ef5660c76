// Decides that the Spanish words keep the rules of Spanish writing and of the app's voice.

import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/messages/es/catalogue'

/** Every text of the catalogue; a function says what it says of one, of several and of titles. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function')
    return [1, 3, 'X', ['X', 'Y']].flatMap((sample) => {
      try {
        return textsOf(Reflect.apply(value, undefined, Array(value.length).fill(sample)))
      } catch {
        return []
      }
    })
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

const TEXTS = textsOf(catalogue).filter((text) => text.length > 1)

const count = (text: string, sign: string) => text.split(sign).length - 1

describe('reading the app in Spanish', () => {
  it('finds both signs of a question, and no exclamation', () => {
    expect(TEXTS.length).toBeGreaterThan(900)
    expect(TEXTS.filter((text) => count(text, '?') !== count(text, '¿') || /[!¡]/.test(text))).toEqual([])
  })

  it('finds words quoted in one way', () => {
    expect(TEXTS.filter((text) => count(text, '«') !== count(text, '»') || /["“”]/.test(text))).toEqual([])
  })

  it('finds one space between words, none before a stop, and one sign for what is left open', () => {
    expect(TEXTS.filter((text) => /\S {2,}\S| [.,;:]|\.{3}/.test(text))).toEqual([])
  })

  it('is told of one thing and of several in their own forms', () => {
    const { today, roadmaps } = catalogue
    expect([1, 2].map(today.reasons.opens)).toEqual(['abre 1 habilidad', 'abre 2 habilidades'])
    expect([1, 0].map(roadmaps.sections)).toEqual(['1 sección', '0 secciones'])
  })

  it('is told a place in an order with a word up to ten and a figure beyond', () => {
    const { mentorOrder } = catalogue.today.reasons
    expect([1, 3, 10, 11].map(mentorOrder)).toEqual([
      'tu mentor lo puso en primer lugar',
      'tu mentor lo puso en tercer lugar',
      'tu mentor lo puso en décimo lugar',
      'tu mentor lo puso en el lugar 11',
    ])
  })
})
