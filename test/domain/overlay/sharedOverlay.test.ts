// Decides that a mentor's overlay arrives in a link as it was sent, and lies among the learner's records as the editor would put it.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyOverlay } from '../../../src/domain/overlay/applyOverlay'
import {
  aboutWrite,
  editWrite,
  orderWrite,
  overlayOf,
  ownWrite,
  sectionWrite,
  withoutOverlay,
} from '../../../src/domain/overlay/overlayRecords'
import { sharedWrites, toShared, wholeAsShared } from '../../../src/domain/overlay/sharedOverlay'
import { stampOf } from '../../../src/domain/progress/clock'
import { mergeFacts } from '../../../src/domain/progress/merge'
import { hasOverlay } from '../../../src/domain/progress/records'
import { factsOf, type Write } from '../../../src/domain/progress/transitions'
import { NO_FACTS } from '../../../src/domain/progress/types'
import { decodeShare, encodeShare } from '../../../src/domain/share/link'
import { numberingOf } from '../../../src/domain/share/numbering'
import type { SharedOverlay } from '../../../src/domain/share/types'
import { overlayFrom, overlayWrites } from '../../support/overlays'
import { roadmapOf } from '../../support/roadmaps'

const BASE = roadmapOf({
  sections: ['one', 'two'],
  skills: Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`s${i}`, i === 0 ? [] : [`s${i - 1}`]])),
  choices: { pick: ['s1', 's3'] },
  fields: { s6: { section: 'two' } },
})
const EMPTY = { ...BASE, sections: [], skills: [], choices: [], targets: [] }

function travel(overlay: SharedOverlay): SharedOverlay {
  const catalogue = () => numberingOf(BASE)
  const link = encodeShare({ roadmap: 'test', at: 0, overlay }, catalogue)
  if (!link.ok) throw new Error(link.error)
  const received = decodeShare(link.value, catalogue)
  if (!received.ok || !received.value.content.overlay) throw new Error('lost on the way')
  return received.value.content.overlay
}

const received = (writes: readonly Write[]) => {
  const shared = toShared(overlayFrom(writes), BASE)
  return shared === undefined ? undefined : overlayFrom(sharedWrites(travel(shared), BASE, 'Priya'))
}

describe('toShared and sharedWrites', () => {
  it('carry title, order, levels, dates, notes, hidden things and own skills', () => {
    const overlay = received([
      aboutWrite({ title: 'Twelve weeks' }),
      orderWrite(['s3', 'mine', 's1']),
      editWrite('s1', { level: 'build', due: '2027-01-31', note: 'Twice.' }),
      editWrite('s5', { isHidden: true }),
      sectionWrite('two', { isHidden: true }),
      ownWrite('mine', { id: 'mine', title: 'Mine', section: 'one', requires: ['s0'], hours: [1, 2, 3] }),
    ])
    expect(overlay?.about).toEqual({ title: 'Twelve weeks', from: 'Priya' })
    expect(overlay?.order).toEqual(['s3', 'mine', 's1'])
    expect(overlay?.edits.get('s1')).toEqual({ level: 'build', due: '2027-01-31', note: 'Twice.' })
    expect(overlay?.edits.get('s5')).toEqual({ isHidden: true })
    expect(overlay?.sections.get('two')).toEqual({ isHidden: true })
    expect(overlay?.own.get('mine')).toMatchObject({ title: 'Mine', requires: ['s0'], hours: [1, 2, 3] })
  })

  it('give the receiver the roadmap that the sender sees, but for titles of own sections', () => {
    fc.assert(
      fc.property(overlayWrites, (writes) => {
        const overlay = received(writes)
        if (!overlay) return
        const ours = applyOverlay(BASE, overlayFrom(writes)).roadmap
        const theirs = applyOverlay(BASE, overlay).roadmap
        const plain = ({ skills }: typeof ours) =>
          skills.map(({ number: _number, ...skill }) => skill).sort((a, b) => (a.id < b.id ? -1 : 1))
        expect(plain(theirs)).toEqual(plain(ours))
        expect(theirs.order?.slice(0, ours.order?.length ?? 0) ?? []).toEqual(ours.order ?? [])
      }),
      { seed: 6, numRuns: 200 },
    )
  })

  it('carry a whole roadmap of one’s own to somebody who has nothing of it', () => {
    const own = applyOverlay(BASE, overlayFrom([orderWrite(['s2']), editWrite('s2', { note: 'first' })])).roadmap
    const writes = sharedWrites(travel(wholeAsShared({ ...own, choices: [] })), EMPTY, '')
    const { roadmap } = applyOverlay(EMPTY, overlayFrom(writes))
    const lines = ({ skills }: typeof own) => skills.map(({ id, requires }) => [id, ...requires].join(' ')).sort()
    expect(lines(roadmap)).toEqual(lines(own))
    expect(roadmap).toMatchObject({ order: ['s2'], sections: [{ title: 'One' }, { title: 'Two' }] })
  })

  it('leave out a skill that only has a number here', () => {
    const writes = sharedWrites({ skills: [{ skill: '#612', note: 'x' }, { skill: 's1' }], hidden: ['#7'] }, BASE, '')
    expect(writes.map(({ id }) => id)).toEqual(['about:roadmap', 'order:roadmap', 'edit:s1'])
  })

  it('send nothing where nothing was changed', () => {
    expect(toShared(overlayFrom([]), BASE)).toBeUndefined()
  })
})

describe('overlayOf', () => {
  it('skips records that make no sense and keeps the good ones', () => {
    const records: Write[] = [
      { kind: 'records', id: 'edit:s1', value: { level: 'expert' } },
      { kind: 'records', id: 'edit:s2', value: { due: 'tomorrow' } },
      { kind: 'records', id: 'order:roadmap', value: ['s1', 7, '__proto__', 's1'] },
      { kind: 'records', id: 'own:x', value: { id: 'x', resources: [{ title: 'x', url: 'javascript:alert(1)' }] } },
      { kind: 'records', id: 'section:y', value: 'no' },
      editWrite('s3', { note: 'good' }),
    ]
    const overlay = overlayFrom(records)
    expect([...overlay.edits]).toEqual([['s3', { note: 'good' }]])
    expect(overlay.order).toEqual(['s1'])
    expect(overlay.own.size + overlay.sections.size).toBe(0)
  })

  it('is gone once every record of it is taken away, and other records stay', () => {
    const facts = factsOf(
      [editWrite('s1', { note: 'x' }), { kind: 'records', id: 'hours:s1', value: 3 }],
      stampOf(1, 0, 'a'),
    )
    expect(hasOverlay(facts)).toBe(true)
    const after = mergeFacts(facts, factsOf(withoutOverlay(facts), stampOf(2, 0, 'a')))
    expect(hasOverlay(after)).toBe(false)
    expect(after.records.get('hours:s1')?.value).toBe(3)
    expect(overlayOf(NO_FACTS)).toEqual(overlayOf(after))
  })
})
