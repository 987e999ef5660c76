// Checks how two learners stand side by side.

import { describe, expect, it } from 'vitest'
import { mergeFacts } from '../../../src/domain/progress/merge'
import { factsOf } from '../../../src/domain/progress/transitions'
import { compareWith, countDifferences, noteOf, theirKnown } from '../../../src/domain/share/comparison'
import type { ShareContent } from '../../../src/domain/share/types'
import { factsWith, stampAt } from '../../support/facts'
import { graphOf } from '../../support/roadmaps'

const GRAPH = graphOf({ skills: { a: [], b: [], c: [], d: [], e: [], f: [] } })
const THEIRS: ShareContent = {
  roadmap: 'test',
  at: 1,
  levels: { a: 'explain', b: 'build', c: 'learning', d: 'skipped', gone: 'build' },
  inferred: { e: 95, f: 30 },
}
const MINE = mergeFacts(
  factsWith({ a: 'explain', c: 'build', d: 'learning', e: 'explain' }),
  factsOf([{ kind: 'inferred', id: 'f', value: 90 }], stampAt(1)),
)

describe(compareWith, () => {
  it('puts the differences first, each group in the order of the roadmap', () => {
    const rows = compareWith(THEIRS, MINE, GRAPH)
    expect(rows.map(({ id, difference }) => `${id} ${difference}`)).toEqual([
      'b theirs',
      'gone theirs',
      'c mine',
      'f mine',
      'd other',
      'e other',
      'a same',
    ])
    expect(countDifferences(rows)).toEqual({ theirs: 2, mine: 2, other: 2, same: 1 })
  })

  it('says nothing of skills of which neither says anything', () => {
    expect(compareWith({ roadmap: 'test', at: 1, levels: { a: 'new' } }, factsWith({ b: 'new' }), GRAPH)).toEqual([])
  })

  it('takes no id for what every object has', () => {
    const bare: ShareContent = { roadmap: 'test', at: 1, levels: {}, notes: {}, inferred: {} }
    expect(theirKnown(bare, 'constructor')).toEqual({ level: 'new', chance: undefined })
    expect(noteOf(bare, 'toString')).toBeUndefined()
  })
})
