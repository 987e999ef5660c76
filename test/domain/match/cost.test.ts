// Decides that no text makes the matcher slow: twice the characters cost about twice the time.

import { describe, expect, it } from 'vitest'
import { matchText } from '../../../src/domain/match/match'
import { lexicon } from './lexiconFile'

const HOSTILE = [
  'a',
  ' ',
  '\n',
  '<',
  '<a',
  '<p><a',
  '&',
  '@',
  'a@',
  'a.',
  '. A',
  '•a',
  'Aa:\n',
  'Aa : ',
  'x-',
  'www.',
  'http://',
  'C++',
  'Go ',
  'api/',
  'aws ',
  'Java or Go, ',
  'integration and ',
  'continuous ',
  'end to ',
  'nice to have ',
  'Requirements: ',
  'e.g. ',
  'one of ',
  'test driven ',
  'equal ',
  'regardless of ',
  '((',
  '<script>',
  '<!--',
  '\u00a0',
  'İ',
  '\u0301',
  '🎉',
  '语',
]

function millisecondsFor(text: string): number {
  const times = [0, 1, 2].map(() => {
    const before = process.cpuUsage()
    matchText(text, lexicon)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

describe('200,000 hostile characters', () => {
  it.each(HOSTILE)('made of %j cost time in proportion to their number', (bit) => {
    const text = (length: number) => bit.repeat(Math.ceil(length / bit.length)).slice(0, length)
    const [small, large] = [millisecondsFor(text(25_000)), millisecondsFor(text(200_000))]
    // Eight times the text. Quadratic work would cost 64 times; the slack is for timers and the collector.
    expect(large).toBeLessThan(Math.max(24 * small, 150))
  })

  it('are read to the end', () => {
    const text = `${'a.'.repeat(100_000)} Kafka`
    expect(matchText(text, lexicon).mentions).toHaveLength(1)
  })
})
