// Decides where facts put a learner on the graph, and which option of a choice counts for them.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  inferredLevel,
  inferredOf,
  isReady,
  levelOf,
  rankOf,
  SKIPPED,
  standIn,
  standingOf,
} from '../../../src/domain/progress/standing'
import { LEVELS } from '../../../src/domain/progress/types'
import { skillAt } from '../../../src/domain/roadmap/graph'
import { learner } from '../../support/arbitraries'
import { factsWith, type Levels, type Picks, stampAt, standingWith } from '../../support/facts'
import { Oracle } from '../../support/oracle'
import { graphOf } from '../../support/roadmaps'

const BACKEND = graphOf({
  skills: { python: [], node: [], java: [], django: ['python'], express: ['node'], jpa: ['java'], spring: ['jpa'] },
  choices: { language: ['python', 'node', 'java'], framework: ['django', 'express', 'spring'] },
  retired: { jdk: 'java' },
})

/** The option of the choice that counts. */
function counted(
  choice: string,
  levels: Levels = {},
  { picks = {}, named = '' }: { picks?: Picks; named?: string } = {},
) {
  const standing = standingWith(BACKEND, levels, picks)
  const isNamed = (at: number) => skillAt(BACKEND, at).id === named
  return skillAt(BACKEND, standIn(standing, BACKEND.choices.get(choice)!, isNamed)).id
}

describe('standingOf', () => {
  it('ranks levels on one scale and keeps "not for me" apart', () => {
    expect(LEVELS.map(rankOf)).toEqual([0, 1, 2, 3, SKIPPED])
  })

  it('takes an inferred chance for known from 85 percent, for new up to 15, and for neither between', () => {
    expect([100, 85, 84, 50, 16, 15, 0].map(inferredLevel)).toEqual([
      'explain',
      'explain',
      undefined,
      undefined,
      undefined,
      'new',
      'new',
    ])
  })

  it('leaves facts about skills out that the roadmap does not have', () => {
    const standing = standingWith(BACKEND, { cobol: 'build', node: 'learning' })
    expect([...standing.ranks]).toEqual([0, 1, 0, 0, 0, 0, 0])
  })

  it('counts an inferred skill as one that can be explained from 85 percent on, and keeps the chance', () => {
    const facts = factsWith({ java: 'learning', jpa: 'new' })
    const inferred = new Map(
      Object.entries({ python: 85, node: 84, java: 99, jpa: 30, cobol: 90 }).map(([id, value]) => [
        id,
        { value, stamp: stampAt(1) },
      ]),
    )
    const standing = standingOf(BACKEND, { ...facts, inferred })
    expect([...standing.ranks]).toEqual([2, 0, 1, 0, 0, 0, 0])
    expect([...standing.chances]).toEqual([0.85, 0.84, 0, 0, 0, 0.3, 0])
    expect([...standing.inferred].map((at) => skillAt(BACKEND, at).id)).toEqual(['python', 'node', 'jpa'])
    expect(inferredOf({ ...facts, inferred }, 'java')).toBe(null)
    expect(inferredOf({ ...facts, inferred }, 'node')).toBe(84)
  })

  it('follows a pick to the id of today, and forgets one that is no option', () => {
    expect(standingWith(BACKEND, {}, { language: 'jdk' }).picks.get('language')).toBe(2)
    expect(standingWith(BACKEND, {}, { language: 'django', nothing: 'java' }).picks.size).toBe(0)
  })
})

describe('isReady', () => {
  it('agrees with the slow second opinion about every skill', () => {
    fc.assert(
      fc.property(learner, ({ sketch, levels, picks }) => {
        const graph = graphOf(sketch)
        const standing = standingOf(graph, factsWith(levels, picks))
        const ready = graph.roadmap.skills.filter((_, at) => isReady(standing, at)).map((skill) => skill.id)
        expect(ready).toEqual([...new Oracle(sketch, levels).ready()])
      }),
    )
  })
})

describe('standIn', () => {
  it('counts the first option when nothing speaks for another', () => {
    expect(counted('language')).toBe('python')
    expect(counted('framework')).toBe('django')
  })

  it('counts the option that was picked, over one that was begun', () => {
    expect(counted('language', { python: 'learning' }, { picks: { language: 'node' } })).toBe('node')
  })

  it('counts what the learner can do best, over the pick', () => {
    expect(counted('language', { java: 'explain' }, { picks: { language: 'node' } })).toBe('java')
    expect(counted('language', { java: 'explain', node: 'build' })).toBe('node')
    expect(counted('language', { java: 'build', node: 'build' }, { picks: { language: 'java' } })).toBe('java')
  })

  it('counts an option the target names, over one that was begun', () => {
    expect(counted('language', { node: 'learning' }, { named: 'java' })).toBe('java')
    expect(counted('language', {}, { named: 'java', picks: { language: 'node' } })).toBe('node')
  })

  it('passes over an option that is not for the learner', () => {
    expect(counted('language', { python: 'skipped' })).toBe('node')
    expect(counted('language', { python: 'skipped', node: 'skipped', java: 'skipped' })).toBe('python')
  })

  it('goes with what counts of the other choices', () => {
    expect(counted('framework', {}, { picks: { language: 'java' } })).toBe('spring')
    expect(counted('framework', { java: 'build' })).toBe('spring')
    expect(counted('framework', { node: 'learning' })).toBe('express')
    expect(counted('framework', { python: 'skipped' })).toBe('express')
  })

  it('lets an own pick stand that does not go with the others', () => {
    expect(counted('framework', { java: 'build' }, { picks: { framework: 'django' } })).toBe('django')
    expect(counted('framework', { java: 'build', python: 'explain' }, { picks: { language: 'java' } })).toBe('django')
  })

  it('always counts one of the options', () => {
    fc.assert(
      fc.property(learner, ({ sketch, levels, picks }) => {
        const graph = graphOf(sketch)
        const standing = standingWith(graph, levels, picks)
        for (const choice of graph.roadmap.choices)
          expect(choice.options).toContain(skillAt(graph, standIn(standing, choice)).id)
      }),
    )
  })
})

describe('levelOf', () => {
  it('is new where nothing was set', () => {
    expect(levelOf(factsWith({ a: 'build' }), 'a')).toBe('build')
    expect(levelOf(factsWith({}), 'a')).toBe('new')
  })
})
