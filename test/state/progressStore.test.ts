// Decides what the learner's store does with changes: takes them back, makes them again, starts over.

import { describe, expect, it } from 'vitest'
import type { Facts } from '../../src/domain/progress/types'
import { fakeStore, levelIn, mark, openTab } from './support/fakes'
import { busyTab, values } from './support/learner'

describe('undo and redo', () => {
  it('walk back and forth through changes, in storage too', () => {
    const store = fakeStore()
    const tab = openTab({ store })
    mark(tab, 'http', 'learning')
    mark(tab, 'http', 'build')
    mark(tab, 'sql', 'explain')
    tab.undo()
    tab.undo()
    expect(values(tab)).toEqual({ http: 'learning' })
    tab.redo()
    tab.redo()
    expect(values(tab)).toEqual({ http: 'build', sql: 'explain' })
    expect(values(openTab({ store }))).toEqual({ http: 'build', sql: 'explain' })
  })

  it('forget what was undone once something else is done', () => {
    const tab = openTab()
    mark(tab, 'http', 'learning')
    tab.undo()
    mark(tab, 'sql', 'build')
    tab.redo()
    expect(values(tab)).toEqual({ sql: 'build' })
  })

  it('do nothing when there is nothing to take back or make again', () => {
    const tab = openTab()
    tab.undo()
    tab.redo()
    expect(tab.getState().notice).toBeUndefined()
  })

  it('say what they did', () => {
    const tab = openTab()
    mark(tab, 'http', 'learning')
    expect(tab.getState().notice).toMatchObject({ kind: 'done', serial: 1 })
    tab.undo()
    expect(tab.getState().notice).toMatchObject({ kind: 'undone', serial: 2 })
    tab.redo()
    expect(tab.getState().notice).toMatchObject({ kind: 'redone', serial: 3 })
    tab.dismissNotice()
    expect(tab.getState().notice).toBeUndefined()
  })

  it('tell whoever looks at the facts once, for everything that changed', () => {
    const tab = openTab()
    const told: unknown[] = []
    tab.subscribe((state) => told.push([values(tab), state.past.length, state.future.length, state.notice?.kind]))
    mark(tab, 'http', 'learning')
    tab.undo()
    tab.redo()
    expect(told).toEqual([
      [{ http: 'learning' }, 1, 0, 'done'],
      [{}, 0, 1, 'undone'],
      [{ http: 'learning' }, 1, 0, 'redone'],
    ])
  })

  it('leave alone what another tab has set since, without an event having told of it', () => {
    const store = fakeStore()
    const [tab, other] = [openTab({ store }), openTab({ store, replica: 'b' })]
    mark(tab, 'http', 'learning')
    mark(other, 'http', 'build')
    tab.undo()
    expect(levelIn(tab, 'http')).toBe('build')
    expect(levelIn(openTab({ store }), 'http')).toBe('build')
  })

  it('keep every kind of fact', () => {
    const tab = busyTab()
    const done = tab.getState().past.length
    for (let i = 0; i < done; i += 1) tab.undo()
    expect(values(tab)).toEqual({})
    expect(tab.getState().facts.notes.get('http')?.value).toBe('')
    expect(tab.getState().facts.evidence.get('e1')?.value).toBeNull()
    for (let i = 0; i < done; i += 1) tab.redo()
    const strip = (facts: Facts) =>
      Object.values(facts).map((map) => [...map].map(([id, { value }]: [string, { value: unknown }]) => [id, value]))
    expect(strip(tab.getState().facts)).toEqual(strip(busyTab().getState().facts))
  })

  it('change nothing when the same is set again', () => {
    const tab = openTab()
    mark(tab, 'http', 'learning')
    mark(tab, 'http', 'learning')
    expect(tab.getState().past).toHaveLength(1)
  })
})

describe('starting over', () => {
  it('sets everything back, and one undo brings it all back', () => {
    const tab = busyTab()
    const before = values(tab)
    tab.startOver()
    expect(values(tab)).toEqual({})
    expect(tab.getState().facts.aims.get('target')?.value).toBeNull()
    tab.undo()
    expect(values(tab)).toEqual(before)
    expect(tab.getState().facts.aims.get('target')?.value).toBe('junior')
  })
})
