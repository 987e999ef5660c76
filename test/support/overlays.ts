// Decides how a test writes down an overlay: the writes of the editor, as the records they become.

import fc from 'fast-check'
import { editWrite, orderWrite, overlayOf, ownWrite, sectionWrite } from '../../src/domain/overlay/overlayRecords'
import type { Overlay } from '../../src/domain/overlay/types'
import { stampOf } from '../../src/domain/progress/clock'
import { factsOf, type Write } from '../../src/domain/progress/transitions'
import { LEVELS } from '../../src/domain/progress/types'

export function overlayFrom(writes: readonly Write[]): Overlay {
  return overlayOf(factsOf(writes, stampOf(1, 0, 'a')))
}

const skill = fc.integer({ min: 0, max: 11 }).map((n) => `s${n}`)
const own = fc.integer({ min: 0, max: 5 }).map((n) => (n === 5 ? 's3' : `own${n}`))
const section = fc.constantFrom('one', 'two', 'mine', 'gone')
const node = fc.oneof(skill, own, fc.constant('pick'), fc.constant('nowhere'))

/** Writes over a roadmap of `s0` … `s11` in sections `one` and `two` with a choice `pick`, circles and lost ids among them. */
export const overlayWrites: fc.Arbitrary<Write[]> = fc
  .record({
    order: fc.uniqueArray(fc.oneof(skill, own, fc.constant('nowhere')), { maxLength: 8 }),
    edits: fc.dictionary(
      fc.oneof(skill, own, fc.constant('nowhere')),
      fc.record(
        {
          level: fc.constantFrom(...LEVELS),
          due: fc.constant('2027-01-31'),
          note: fc.string({ minLength: 1, maxLength: 20 }),
          isHidden: fc.constant(true as const),
        },
        { requiredKeys: [] },
      ),
      { maxKeys: 8, noNullPrototype: true },
    ),
    sections: fc.dictionary(
      section,
      fc.record({ title: fc.constantFrom('A', 'B'), isHidden: fc.constant(true as const) }, { requiredKeys: [] }),
      { maxKeys: 3, noNullPrototype: true },
    ),
    own: fc.dictionary(
      own,
      fc.record(
        {
          title: fc.string({ maxLength: 10 }),
          section,
          requires: fc.uniqueArray(node, { maxLength: 4 }),
          number: fc.integer({ min: 0, max: 20 }),
          hours: fc.constant([1, 2, 3]),
        },
        { requiredKeys: ['section'] },
      ),
      { maxKeys: 6, noNullPrototype: true },
    ),
  })
  .map(({ order, edits, sections, own }) => [
    orderWrite(order),
    ...Object.entries(edits).map(([id, edit]) => editWrite(id, edit)),
    ...Object.entries(sections).map(([id, edit]) => sectionWrite(id, edit)),
    ...Object.entries(own).map(([id, json]) => ownWrite(id, { ...json, id })),
  ])
