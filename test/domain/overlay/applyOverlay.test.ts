// Decides that an overlay always gives a sound roadmap, says what it could not do, and touches nothing else.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyOverlay, OWN_NUMBERS } from '../../../src/domain/overlay/applyOverlay'
import {
  aboutWrite,
  editWrite,
  NO_OVERLAY,
  orderWrite,
  ownWrite,
  sectionWrite,
} from '../../../src/domain/overlay/overlayRecords'
import type { Write } from '../../../src/domain/progress/transitions'
import { checkStructure } from '../../../src/domain/roadmap/checks'
import { parseRoadmap } from '../../../src/domain/roadmap/details'
import { ancestors, createGraph } from '../../../src/domain/roadmap/graph'
import { toRoadmapJson } from '../../../src/domain/roadmap/roadmapJson'
import type { Roadmap } from '../../../src/domain/roadmap/types'
import { overlayFrom, overlayWrites } from '../../support/overlays'
import { chainOf, roadmapOf } from '../../support/roadmaps'

const BASE = roadmapOf({
  sections: ['one', 'two'],
  skills: {
    s0: [],
    s1: ['s0'],
    s2: ['s1'],
    s3: ['s0'],
    s4: ['pick'],
    s5: ['s4', 's2'],
    s6: [],
    s7: ['s6'],
    s8: ['s7', 's5'],
    s9: [],
    s10: ['s9'],
    s11: ['s10', 's3'],
  },
  choices: { pick: ['s1', 's3'] },
  targets: { job: ['s5:build', 'pick', 's11'] },
  fields: { s6: { section: 'two' }, s7: { section: 'two' }, s8: { section: 'two' } },
})

const apply = (writes: readonly Write[], base: Roadmap = BASE) => applyOverlay(base, overlayFrom(writes))
const idsOf = (roadmap: Roadmap) => roadmap.skills.map(({ id }) => id)
const skillOf = (roadmap: Roadmap, id: string) => roadmap.skills.find((skill) => skill.id === id)

describe('applyOverlay', () => {
  it('leaves a roadmap without an overlay as it is', () => {
    const { roadmap, vanished, circles } = applyOverlay(BASE, NO_OVERLAY)
    expect(roadmap).toEqual(BASE)
    expect(roadmap.skills.every((skill, i) => skill === BASE.skills[i])).toBe(true)
    expect([...vanished, ...circles]).toEqual([])
  })

  it('bridges a hidden skill: what needed it needs what it needed', () => {
    const { roadmap } = apply([editWrite('s1', { isHidden: true }), editWrite('s0', { isHidden: true })])
    expect(skillOf(roadmap, 's2')?.requires).toEqual([])
    expect(roadmap.choices).toMatchObject([{ id: 'pick', options: ['s3'] }])
    expect(skillOf(apply([editWrite('s1', { isHidden: true })]).roadmap, 's2')?.requires).toEqual(['s0'])
  })

  it('hides a section with its skills and all needs of them', () => {
    const { roadmap } = apply([sectionWrite('one', { isHidden: true })])
    expect(roadmap.sections.map(({ id }) => id)).toEqual(['two'])
    expect(idsOf(roadmap)).toEqual(['s6', 's7', 's8'])
    expect(roadmap.choices).toEqual([])
    expect(roadmap.targets).toMatchObject([{ id: 'job', needs: [] }])
  })

  it('takes own skills in, after the others of their section, with numbers that no curriculum gives', () => {
    const { roadmap } = apply([
      ownWrite('mine', { id: 'mine', title: 'Mine', section: 'one', requires: ['s2', 'pick'], hours: [1, 2, 3] }),
      ownWrite('more', { id: 'more', section: 'extra', requires: ['mine'] }),
      sectionWrite('extra', { title: 'Extras' }),
    ])
    expect(idsOf(roadmap).slice(9)).toEqual(['mine', 's6', 's7', 's8', 'more'])
    expect(skillOf(roadmap, 'mine')).toMatchObject({ requires: ['s2', 'pick'], hours: [1, 2, 3] })
    expect(skillOf(roadmap, 'mine')?.number).toBeGreaterThanOrEqual(OWN_NUMBERS)
    expect(roadmap.sections.at(-1)).toEqual({ id: 'extra', title: 'Extras' })
  })

  it('lets an own skill stand in for one of the roadmap, under its number', () => {
    const { roadmap } = apply([ownWrite('s2', { id: 's2', title: 'Better', section: 'one', requires: ['s0'] })])
    expect(idsOf(roadmap)).toEqual(['s0', 's1', 's2', 's3', 's4', 's5', 's9', 's10', 's11', 's6', 's7', 's8'])
    expect(skillOf(roadmap, 's2')).toMatchObject({ title: 'Better', number: 3, requires: ['s0'] })
  })

  it('makes the steps an order and a target, with their notes and dates on the skills', () => {
    const { roadmap } = apply([
      aboutWrite({ title: 'Twelve weeks', from: 'Priya' }),
      orderWrite(['s6', 's0', 's2']),
      editWrite('s0', { level: 'build', note: 'By hand first.', due: '2027-01-31' }),
      editWrite('s10', { level: 'explain' }),
    ])
    expect(roadmap).toMatchObject({ title: 'Twelve weeks', from: 'Priya', order: ['s6', 's0', 's2'] })
    expect(roadmap.targets[0]).toMatchObject({
      title: 'Twelve weeks',
      needs: [
        { skill: 's6', level: 'explain', weight: 'must' },
        { skill: 's0', level: 'build' },
        { skill: 's2', level: 'explain' },
        { skill: 's10', level: 'explain' },
      ],
    })
    expect(skillOf(roadmap, 's0')).toMatchObject({ note: 'By hand first.', due: '2027-01-31' })
  })

  it('leaves the prerequisite out that closes a circle, and tells the path', () => {
    const { roadmap, circles } = apply([
      ownWrite('a', { id: 'a', number: 1, section: 'one', requires: ['b'] }),
      ownWrite('b', { id: 'b', number: 2, section: 'one', requires: ['c'] }),
      ownWrite('c', { id: 'c', number: 3, section: 'one', requires: ['a', 's0'] }),
    ])
    expect(circles).toEqual([{ path: ['c', 'a', 'b', 'c'], skill: 'c', requires: 'a' }])
    expect(skillOf(roadmap, 'c')?.requires).toEqual(['s0'])
    expect(skillOf(roadmap, 'b')?.requires).toEqual(['c'])
  })

  it('notices a circle through a skill that stands in and through a choice', () => {
    const { circles } = apply([ownWrite('s0', { id: 's0', section: 'one', requires: ['s4'] })])
    expect(circles).toEqual([{ path: ['s0', 's4', 'pick', 's1', 's0'], skill: 's0', requires: 's4' }])
  })

  it('lists what the roadmap no longer has and keeps the rest', () => {
    const { roadmap, vanished } = apply([
      orderWrite(['lost', 's2']),
      editWrite('gone', { note: 'still here' }),
      sectionWrite('closed', { isHidden: true }),
      ownWrite('mine', { id: 'mine', section: 'one', requires: ['lost', 's0'] }),
    ])
    expect(vanished).toEqual([
      { part: 'prerequisite', id: 'lost', skill: 'mine' },
      { part: 'skill', id: 'lost' },
      { part: 'skill', id: 'gone' },
      { part: 'section', id: 'closed' },
    ])
    expect(roadmap.order).toEqual(['s2'])
    expect(skillOf(roadmap, 'mine')?.requires).toEqual(['s0'])
  })

  it('follows ids that a newer curriculum retired', () => {
    const renamed = roadmapOf({ skills: { fresh: [], other: ['fresh'] }, retired: { s0: 'fresh' } })
    const { roadmap, vanished } = apply(
      [
        orderWrite(['s0']),
        editWrite('s0', { note: 'kept' }),
        ownWrite('mine', { id: 'mine', section: 'skills', requires: ['s0'] }),
      ],
      renamed,
    )
    expect(vanished).toEqual([])
    expect(roadmap.order).toEqual(['fresh'])
    expect(skillOf(roadmap, 'fresh')).toMatchObject({ note: 'kept' })
    expect(skillOf(roadmap, 'mine')?.requires).toEqual(['fresh'])
  })

  it('gives a sound roadmap whatever the overlay holds, and the same one on any device', () => {
    fc.assert(
      fc.property(overlayWrites, (writes) => {
        const { roadmap } = apply(writes)
        expect(checkStructure(roadmap)).toEqual([])
        expect(createGraph(roadmap).order).toHaveLength(roadmap.skills.length)
        const elsewhere = apply([...writes].reverse()).roadmap
        expect(elsewhere.skills).toEqual(roadmap.skills)
        expect(elsewhere.sections).toEqual(roadmap.sections)
      }),
      { seed: 6, numRuns: 300 },
    )
  })

  it('keeps everything that stood behind a hidden skill a prerequisite', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom('s0', 's1', 's2', 's6', 's7', 's9', 's10')), (hidden) => {
        const whole = createGraph(BASE)
        const { roadmap } = apply(hidden.map((id) => editWrite(id, { isHidden: true })))
        const graph = createGraph(roadmap)
        for (const { id } of roadmap.skills) {
          const before = [...ancestors(whole, whole.position.get(id)!)].map((at) => String(BASE.skills[at]!.id))
          const after = [...ancestors(graph, graph.position.get(id)!)].map((at) => String(roadmap.skills[at]!.id))
          const options = ['s0', 's1']
          const kept = before.filter((other) => !hidden.some((gone) => gone === other) && !options.includes(other))
          expect(after.filter((other) => !options.includes(other)).sort()).toEqual(kept.sort())
        }
      }),
      { seed: 6, numRuns: 100 },
    )
  })

  it('works through 5,000 skills, half of them hidden, and 1,000 own ones in a circle', () => {
    const base = roadmapOf(chainOf(5000))
    const hide = Array.from({ length: 2500 }, (_, i) => editWrite(`s${i * 2}`, { isHidden: true }))
    const ring = Array.from({ length: 1000 }, (_, i) =>
      ownWrite(`o${i}`, { id: `o${i}`, number: i, requires: [`o${(i + 1) % 1000}`] }),
    )
    const overlay = overlayFrom([...hide, ...ring])
    const start = performance.now()
    const { roadmap, circles } = applyOverlay(base, overlay)
    expect(performance.now() - start).toBeLessThan(1000)
    expect(roadmap.skills).toHaveLength(3500)
    expect(circles).toHaveLength(1)
    expect(circles[0]?.path).toHaveLength(1001)
  })
})

describe('a roadmap file', () => {
  it('holds the roadmap under its overlay and reads back the same', () => {
    fc.assert(
      fc.property(overlayWrites, (writes) => {
        const { roadmap } = apply([aboutWrite({ title: 'Mine' }), ...writes])
        if (roadmap.skills.length === 0) return
        const read = parseRoadmap(JSON.parse(JSON.stringify(toRoadmapJson(roadmap))))
        expect(read).toEqual({ ok: true, value: roadmap })
        expect(applyOverlay(roadmap, NO_OVERLAY).roadmap).toEqual(roadmap)
      }),
      { seed: 6, numRuns: 100 },
    )
  })
})
