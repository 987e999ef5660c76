// Decides that an ad's asks are as strong as its words: must, nice or unclear, alternatives as any-of.

import { describe, expect, it } from 'vitest'
import { matchText } from '../../../src/domain/match/match'
import { lexicon } from './lexiconFile'

function needsIn(text: string): Record<string, string> {
  return Object.fromEntries(matchText(text, lexicon).asks.map(({ skill, need }) => [skill, need]))
}

function groupsIn(text: string): Record<number, string[]> {
  const groups: Record<number, string[]> = {}
  for (const { skill, anyOf } of matchText(text, lexicon).asks)
    if (anyOf !== undefined) groups[anyOf] = [...(groups[anyOf] ?? []), skill]
  return groups
}

describe('how strongly an ad asks', () => {
  it.each([
    ['Requirements:\n- Java\n- Docker', { java: 'must', docker: 'must' }],
    ['You have:\n* Kafka', { kafka: 'must' }],
    ['Strong knowledge of Redis.', { 'key-value-stores': 'must' }],
    ['Nice to have:\n- Kafka', { kafka: 'nice' }],
    ['Bonus points for\nDocker', { docker: 'nice' }],
    ['Requirements:\n- Java\n- Kafka is a plus\n- Docker', { java: 'must', kafka: 'nice', docker: 'must' }],
    ['You know Java. Ideally you know Kafka.', { kafka: 'nice' }],
    ['Docker preferred', { docker: 'nice' }],
    ['Strong Java, ideally Kafka', { java: 'must', kafka: 'nice' }],
    ['Nice to have:\nExperience with Kafka\nKnowledge of Docker', { kafka: 'nice', docker: 'nice' }],
    ['<h3>Bonus points</h3><ul><li>Experience with Kafka</li></ul>', { kafka: 'nice' }],
    ['kafka docker redis', { kafka: 'unclear', docker: 'unclear' }],
    ['You will:\n- Build services in Java', { java: 'unclear' }],
    ['Von Vorteil: Kafka', { kafka: 'nice' }],
    ['Kafka is a plus, and ideally you have seen Docker', { kafka: 'nice', docker: 'nice' }],
    ['Java is required, Kafka is a plus.', { java: 'must', kafka: 'nice' }],
    [
      'Experience with Docker, Redis and Kafka is a plus',
      { docker: 'nice', 'key-value-stores': 'nice', kafka: 'nice' },
    ],
    ['Requisitos:\n- Java\nSe valora:\n- Kafka', { java: 'must', kafka: 'nice' }],
    ['Profil recherché :\n- Java\n- Kafka serait un plus', { java: 'must', kafka: 'nice' }],
  ])('%j', (text, needs) => {
    expect(needsIn(text)).toMatchObject(needs)
  })

  it('keeps the strongest of several mentions', () => {
    expect(needsIn('kafka docker\nNice to have:\nKafka\nRequirements:\nDocker')).toEqual({
      kafka: 'nice',
      docker: 'must',
    })
  })

  it('names each skill once, musts first and wishes last', () => {
    const { asks } = matchText('Nice to have:\nKafka\nYou have:\nJava and Java 17\nTechnologies\ndocker', lexicon)
    expect(asks.map(({ skill }) => skill)).toEqual(['java', 'docker', 'kafka'])
  })
})

describe('alternatives', () => {
  it.each([
    ['Strong Python, Kotlin or Java', [['python', 'jvm-languages', 'java']]],
    ['experience with one of: Python, Java', [['python', 'java']]],
    ['a broker (e.g. Kafka, RabbitMQ)', [['kafka', 'rabbitmq']]],
    [
      'Python or Java. Docker or Kubernetes.',
      [
        ['python', 'java'],
        ['docker', 'kubernetes'],
      ],
    ],
    ['Python and Java', []],
    ['Go, Java or a similar language', [['go', 'java']]],
    ['Python, Ruby or comparable', [['python', 'ruby']]],
    ['Python, Java oder vergleichbare Sprachen', [['python', 'java']]],
    ['Docker and Kubernetes or so we hope', []],
    ['Postgres or MySQL, and Docker', [['postgresql', 'mysql-mariadb']]],
  ])('%j', (text, groups) => {
    expect(Object.values(groupsIn(text))).toEqual(groups)
  })

  it('are none where the ad demands one of them elsewhere', () => {
    expect(groupsIn('You have:\n- Java\n- Python or Java')).toEqual({})
  })
})
