// Decides that the three examples the product was asked for hold on the real curriculum.

import { describe, expect, it } from 'vitest'
import { readCurriculum } from '../../../src/content/build/curriculum'
import type { Level } from '../../../src/domain/progress/types'
import { scopeOf } from '../../../src/domain/readiness/scope'
import { createGraph } from '../../../src/domain/roadmap/graph'
import { suggestNext } from '../../../src/domain/suggest/suggest'
import { allAt, type Picks, standingWith } from '../../support/facts'
import { targetOf } from '../../support/roadmaps'

const graph = createGraph(readCurriculum().roadmap)
const LEVELS_OF_KNOWING: readonly Level[] = ['explain', 'build']

/** The five skills offered to a learner who can do `known` at `level`. */
function topFive(target: string, known: Iterable<string>, level: Level, picks: Picks = {}): string[] {
  const standing = standingWith(graph, allAt(level, known), picks)
  return suggestNext(scopeOf(standing, targetOf(graph, target)), { now: 0, count: 5 }).map(({ skill }) => skill)
}

/** These skills and everything before them, of each choice the first option unless one is there already. */
function withAncestors(...ids: string[]): Set<string> {
  const known = new Set(ids)
  const queue = [...ids]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const node of graph.roadmap.skills[graph.position.get(id)!]!.requires) {
      const options: readonly string[] = graph.choices.get(node)?.options ?? [node]
      if (options.some((option) => known.has(option))) continue
      known.add(options[0]!)
      queue.push(options[0]!)
    }
  }
  return known
}

function cases(targets: readonly string[]): [string, Level][] {
  return targets.flatMap((target) => LEVELS_OF_KNOWING.map((level): [string, Level] => [target, level]))
}

describe.each(cases(['junior-backend', 'mid-backend', 'platform-backend']))(
  'a learner aiming at %s, at "%s"',
  (target, level) => {
    it('who knows programming basics is offered Python', () => {
      expect(topFive(target, ['programming-basics'], level)).toContain('python')
      expect(topFive(target, withAncestors('programming-basics'), level)).toContain('python')
    })

    it.each(['java', 'nodejs', 'csharp', 'go', 'php', 'ruby'])('who picked %s is offered that instead', (language) => {
      const offered = topFive(target, ['programming-basics'], level, { 'backend-language': language })
      expect(offered).toContain(language)
      expect(offered).not.toContain('python')
    })

    it('who picked Rust, of which the curriculum names no web framework, is offered it all the same', () => {
      expect(topFive(target, ['programming-basics'], level, { 'backend-language': 'rust' })).toContain('rust')
    })

    it('who knows errors and a language is offered asynchronous programming', () => {
      expect(topFive(target, ['programming-basics', 'python', 'error-handling'], level)).toContain('sync-vs-async')
      expect(topFive(target, ['programming-basics', 'java', 'error-handling'], level)).toContain('sync-vs-async')
      expect(topFive(target, withAncestors('python', 'error-handling'), level)).toContain('sync-vs-async')
    })
  },
)

describe.each(cases(['mid-backend', 'platform-backend']))('a learner aiming at %s, at "%s"', (target, level) => {
  it('who knows Docker and load balancing is offered container orchestration', () => {
    expect(topFive(target, ['docker', 'load-balancing'], level)).toContain('kubernetes')
    expect(topFive(target, withAncestors('docker', 'load-balancing'), level)).toContain('kubernetes')
  })

  it('who has no load balancing yet is not', () => {
    expect(topFive(target, withAncestors('docker'), level)).not.toContain('kubernetes')
  })
})
