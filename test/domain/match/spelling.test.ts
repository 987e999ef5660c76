// Decides that names are found as ads spell them, whole words only, the longest first, and where they stand.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchText } from '../../../src/domain/match/match'
import { lexicon, marksIn, termsIn } from './lexiconFile'

describe('finding a name', () => {
  it.each([
    ['k8s and Postgres', ['Kubernetes', 'PostgreSQL']],
    ['NodeJS, node.js or Node JS', ['Node.js', 'Node.js', 'Node.js']],
    ['golang', ['Go']],
    ['CI/CD, CI / CD and CI&amp;CD', ['CI/CD', 'CI/CD', 'CI/CD']],
    ['C++, C# and F#.', ['C++', 'C#', 'F#']],
    ['C/C++', ['C', 'C++']],
    ['.NET, ASP.NET Core and .net-core', ['.NET', 'ASP.NET', '.NET']],
    ['Java17, Java 21 and Python3.12', ['Java', 'Java', 'Python']],
    ['Amazon Web Services', ['AWS']],
    ['Spring Boot', ['Spring Boot']],
    ['SQL Server', ['SQL Server']],
    ['JavaScript', ['JavaScript']],
    ['Erfahrung mit Java-Entwicklung und REST-Schnittstellen', ['Java', 'REST API']],
    ['使用Java和Kafka开发', ['Java', 'Kafka']],
    ['Maven', ['Build Tools']],
  ])('reads %j', (text, terms) => {
    expect(termsIn(text)).toEqual(terms)
  })

  it.each([
    'Javanese coffee, javelins and scalable goals',
    'The continuous scale, top performance, network, documentation, test and message count for nothing, be safe',
    'Vue.js and Next.js',
    'the net salary',
    'See acme.net/java, https://jobs.acme.com/python?role=go and www.kafka.com',
    'Write to java.jobs@golang.io',
  ])('finds nothing in %j', (text) => {
    expect(termsIn(text)).toEqual([])
  })

  it('gives the place in UTF-16 code units', () => {
    expect(matchText('🎉 Kafka', lexicon).mentions).toMatchObject([{ start: 3, end: 8 }])
  })

  it('keeps a name whole across a wrapped line, not across a heading', () => {
    expect(termsIn('several years of continuous\nintegration')).toEqual(['CI/CD'])
    expect(termsIn('Unit\nTesting')).toEqual(['Testing'])
  })
})

describe('finding names in pasted HTML', () => {
  it('reads the text and leaves the tags, scripts and entities', () => {
    const html =
      '<ul class="java"><li>Kotlin &amp; <b>Spring&nbsp;Boot</b></li><li>Redis</li></ul><script>var python = 1</script>'
    expect(marksIn(html)).toEqual(['Kotlin = Kotlin', 'Spring&nbsp;Boot = Spring Boot', 'Redis = Redis'])
  })

  it('takes an unclosed tag for text', () => {
    expect(termsIn('<p>Kafka <b Redis')).toEqual(['Kafka', 'Redis'])
  })
})

describe('mentions', () => {
  it('lie in the text, in order, without overlaps, whatever the text', () => {
    const bits = fc.constantFrom(
      'Java',
      'go',
      'C',
      '/',
      ' ',
      '\n',
      'unit',
      'and',
      'tests',
      '<b',
      '>',
      '@',
      'a.com',
      ':',
      'REST',
      '.',
      'é',
      '🎉',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string({ unit: 'binary' })), { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        let last = 0
        let isOrdered = true
        for (const { start, end } of matchText(text, lexicon).mentions) {
          isOrdered &&= start >= last && end > start
          last = end
        }
        return isOrdered && last <= text.length
      }),
      { numRuns: 150 },
    )
  })
})
