// Decides that a roadmap of one's own arrives whole in a link, and that levels on it mean the same skills on both sides.

import { describe, expect, it } from 'vitest'
import { wholeAsShared } from '../../../src/domain/overlay/sharedOverlay'
import { broughtRoadmap, catalogueFor } from '../../../src/domain/overlay/travellingRoadmap'
import { parseRoadmap } from '../../../src/domain/roadmap/details'
import { decodeShare, encodeShare } from '../../../src/domain/share/link'
import type { ShareContent } from '../../../src/domain/share/types'
import { roadmapOf } from '../../support/roadmaps'

const MINE = {
  ...roadmapOf({
    sections: ['web-basics', 'data'],
    skills: { a: [], b: ['a'], c: ['pick'], d: [] },
    choices: { pick: ['a', 'b'] },
    fields: { d: { section: 'data' }, b: { note: 'Slowly.', due: '2027-01-31' } },
  }),
  id: 'r-mine',
}

function travel(content: ShareContent): ShareContent {
  const link = encodeShare(content, catalogueFor(MINE))
  const read = link.ok ? decodeShare(link.value, () => undefined) : link
  if (!read.ok) throw new Error(read.error)
  return read.value.content
}

describe(broughtRoadmap, () => {
  it('brings skills, sections, notes and the sender along, without prerequisites that stayed behind', () => {
    const content = travel({
      roadmap: 'r-mine',
      at: 1,
      name: 'Priya',
      overlay: wholeAsShared({ ...MINE, title: 'Mine' }),
    })
    const parsed = parseRoadmap(broughtRoadmap(content))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
    const { id, title, from, sections, skills } = parsed.value
    expect({ id, title, from }).toEqual({ id: 'r-mine', title: 'Mine', from: 'Priya' })
    expect(sections).toEqual([
      { id: 'web-basics', title: 'Web basics' },
      { id: 'data', title: 'Data' },
    ])
    expect(skills.map((skill) => [skill.id, skill.requires, skill.note, skill.due])).toEqual([
      ['a', [], undefined, undefined],
      ['b', ['a'], 'Slowly.', '2027-01-31'],
      ['c', [], undefined, undefined],
      ['d', [], undefined, undefined],
    ])
  })

  it.each([
    ['the built-in roadmap', { roadmap: 'backend', at: 1, overlay: { skills: [], added: [{ id: 'a' }] } }],
    ['a link without skills', { roadmap: 'r-mine', at: 1, overlay: { skills: [] } }],
    [
      'skills in a circle',
      {
        roadmap: 'r-x',
        at: 1,
        overlay: {
          skills: [],
          added: [
            { id: 'a', requires: ['b'] },
            { id: 'b', requires: ['a'] },
          ],
        },
      },
    ],
  ])('brings nothing of %s', (_, content) => {
    expect(broughtRoadmap(content)).toBeUndefined()
  })
})

describe(catalogueFor, () => {
  it('writes levels on a roadmap of one’s own by id, whatever numbers either side has', () => {
    const levels = { b: 'build', d: 'learning' } as const
    expect(travel({ roadmap: 'r-mine', at: 1, levels }).levels).toEqual(levels)
  })
})
