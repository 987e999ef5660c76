// Decides that the lexicon's rule tells a dead skill, a spelling claimed twice and a field nobody reads.

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lexiconRule } from '../../src/content/build/rules/references'
import { parseSource, readSource } from '../../src/content/build/source'

const source = readSource(join(import.meta.dirname, '../../src/content'))

function messagesFor(yaml: string): string[] {
  return lexiconRule.check({ ...source, lexicon: parseSource('lexicon.yaml', yaml) }).map(({ message }) => message)
}

describe('the lexicon rule', () => {
  it.each([
    ['- {term: Java, skill: jvaa}', 'Java maps to "jvaa", which is no skill'],
    ['- {term: Java, skill: java, weeks: [Java]}', 'Java has no field "weeks"'],
    ['- {term: Java, skill: java}\n- {term: Kotlin, skill: java, spellings: [JAVA]}', '"java" belongs to Java already'],
  ])('finds the fault in %s', (yaml, message) => {
    expect(messagesFor(yaml)).toEqual([message])
  })

  it('lets a term be weak under its own name', () => {
    expect(messagesFor('- {term: Go, skill: go, cased: true, weak: [Go], tags: [go], company: [names]}')).toEqual([])
  })
})
