// Decides that prerequisites are walked as they are written: order, ancestors, renames, ties between options.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ancestors,
  choicesOf,
  createGraph,
  currentId,
  descendants,
  findSkill,
  type Graph,
  skillAt,
} from '../../../src/domain/roadmap/graph'
import { skillIdKind } from '../../../src/domain/roadmap/ids'
import { sketch } from '../../support/arbitraries'
import { chainOf, graphOf, roadmapOf } from '../../support/roadmaps'

const BACKEND = {
  skills: {
    base: [],
    python: ['base'],
    java: ['base'],
    web: ['language'],
    django: ['python', 'web'],
    spring: ['java', 'web'],
    api: ['framework'],
  },
  choices: { language: ['python', 'java'], framework: ['django', 'spring'] },
}

function at(graph: Graph, id: string): number {
  return graph.position.get(id) ?? -1
}

function idsOf(graph: Graph, positions: Iterable<number>): string[] {
  return [...positions].map((position) => skillAt(graph, position).id).sort()
}

describe('createGraph', () => {
  it('orders every skill after everything it can require, once each', () => {
    fc.assert(
      fc.property(sketch, (roadmap) => {
        const graph = graphOf(roadmap)
        const place = new Map([...graph.order].map((position, i) => [position, i]))
        expect(place.size).toBe(graph.roadmap.skills.length)
        graph.requirements.forEach((list, skill) => {
          for (const option of list.flatMap((requirement) => requirement.options))
            expect(place.get(option)).toBeLessThan(place.get(skill) ?? -1)
        })
      }),
    )
  })

  it('keeps the order of the roadmap where nothing forces another', () => {
    const graph = graphOf({ skills: { c: [], a: [], b: ['a'] } })
    expect([...graph.order].map((position) => skillAt(graph, position).id)).toEqual(['c', 'a', 'b'])
  })

  it('resolves a choice to its options and remembers which choice it was', () => {
    const graph = graphOf(BACKEND)
    const [requirement] = graph.requirements[at(graph, 'web')] ?? []
    expect(idsOf(graph, requirement?.options ?? [])).toEqual(['java', 'python'])
    expect(requirement?.choice?.id).toBe('language')
    expect(idsOf(graph, graph.dependents[at(graph, 'java')] ?? [])).toEqual(['spring', 'web'])
  })

  it('knows which options an option cannot do without, and not those it reaches through a choice', () => {
    const graph = graphOf(BACKEND)
    const committed = (id: string) =>
      idsOf(
        graph,
        (graph.commitments.get(at(graph, id)) ?? []).map(({ option }) => option),
      )
    expect(committed('spring')).toEqual(['java'])
    expect(committed('django')).toEqual(['python'])
    expect(committed('python')).toEqual([])
  })

  it('builds and walks a chain of 5,000', () => {
    const graph = graphOf(chainOf(5000))
    expect(graph.order).toHaveLength(5000)
    expect(ancestors(graph, 4999).size).toBe(4999)
    expect(descendants(graph, 0).size).toBe(4999)
  })
})

describe('ancestors and descendants', () => {
  it('reach through choices to every option', () => {
    const graph = graphOf(BACKEND)
    expect(idsOf(graph, ancestors(graph, at(graph, 'web')))).toEqual(['base', 'java', 'python'])
    expect(idsOf(graph, descendants(graph, at(graph, 'java')))).toEqual(['api', 'django', 'spring', 'web'])
  })

  it('mirror each other', () => {
    fc.assert(
      fc.property(sketch, (roadmap) => {
        const graph = graphOf(roadmap)
        for (const a of graph.order)
          for (const b of graph.order) expect(ancestors(graph, a).has(b)).toBe(descendants(graph, b).has(a))
      }),
      { numRuns: 30 },
    )
  })
})

describe('currentId', () => {
  it('follows a chain of renames to its end', () => {
    expect(currentId({ retired: { a: 'b', b: 'c' } }, 'a')).toBe('c')
    expect(currentId({ retired: { a: 'b' } }, 'z')).toBe('z')
  })

  it('ends in a circle of renames', () => {
    expect(['a', 'b']).toContain(currentId({ retired: { a: 'b', b: 'a' } }, 'a'))
  })

  it('takes no inherited name for a rename', () => {
    for (const id of ['constructor', '__proto__', 'toString']) expect(currentId({ retired: {} }, id)).toBe(id)
  })
})

describe('findSkill', () => {
  it('finds a skill by its id of today and by a retired one', () => {
    const graph = createGraph(roadmapOf({ skills: { a: [] }, retired: { old: 'a' } }))
    expect(findSkill(graph, 'a')?.id).toBe('a')
    expect(findSkill(graph, 'old')?.id).toBe('a')
    expect(findSkill(graph, 'never')).toBeUndefined()
  })

  it('refuses a position outside the roadmap', () => {
    expect(() => skillAt(graphOf({ skills: { a: [] } }), 1)).toThrow(RangeError)
  })
})

describe('choicesOf', () => {
  it('names the choices that offer a skill', () => {
    const graph = graphOf(BACKEND)
    const id = (text: string) => (skillIdKind.is(text) ? text : skillIdKind.instead)
    expect(choicesOf(graph, id('spring')).map((choice) => choice.id)).toEqual(['framework'])
    expect(choicesOf(graph, id('base'))).toEqual([])
  })
})
