// Decides that the last change outlives a reload of its tab, and that a fault there costs no more than the undo.

import { describe, expect, it } from 'vitest'
import { createMemoryStore } from '../../../src/state/persistence/textStore'
import { createUndoMemory } from '../../../src/state/persistence/undoMemory'
import { fakeStore, levelIn, mark, openTab } from '../support/fakes'

describe('createUndoMemory', () => {
  it('recalls what it was told to remember', () => {
    const tab = openTab()
    mark(tab, 'http', 'build')
    const change = tab.getState().past[0]!
    const session = createMemoryStore()
    createUndoMemory(session).remember(change)
    expect(createUndoMemory(session).recall()).toEqual(change)
  })

  it('recalls nothing after being told to forget', () => {
    const session = createMemoryStore({ 'groundwork:undo': 'rubbish' })
    createUndoMemory(session).remember(undefined)
    expect(session.keys()).toEqual([])
  })

  it.each([
    '',
    '{',
    '[]',
    '{"product":"groundwork","version":1,"facts":{},"type":"format the disk","before":{}}',
    'null',
  ])('recalls nothing from %j', (text) => {
    expect(createUndoMemory(createMemoryStore({ 'groundwork:undo': text })).recall()).toBeUndefined()
  })

  it('drops an older change rather than offer it for the newer one that found no room', () => {
    const session = fakeStore()
    const tab = openTab({ session })
    mark(tab, 'http', 'build')
    session.room = 0
    mark(tab, 'sql', 'learning')
    expect(createUndoMemory(session).recall()).toBeUndefined()
    tab.undo()
    expect(levelIn(tab, 'sql')).toBe('new')
  })
})

describe('undo after a reload', () => {
  it('takes the last change back', () => {
    const [store, session] = [fakeStore(), createMemoryStore()]
    const before = openTab({ store, session })
    mark(before, 'http', 'explain')
    mark(before, 'sql', 'build')
    const after = openTab({ store, session, replica: 'b' })
    after.undo()
    expect(levelIn(after, 'sql')).toBe('new')
    expect(levelIn(after, 'http')).toBe('explain')
    expect(levelIn(openTab({ store }), 'sql')).toBe('new')
  })

  it('offers the change before an undone one', () => {
    const [store, session] = [fakeStore(), createMemoryStore()]
    const before = openTab({ store, session })
    mark(before, 'http', 'explain')
    mark(before, 'sql', 'build')
    before.undo()
    const after = openTab({ store, session, replica: 'b' })
    after.undo()
    expect(levelIn(after, 'http')).toBe('new')
  })

  it('offers a redone change', () => {
    const [store, session] = [fakeStore(), createMemoryStore()]
    const before = openTab({ store, session })
    mark(before, 'http', 'explain')
    before.undo()
    before.redo()
    const after = openTab({ store, session, replica: 'b' })
    after.undo()
    expect(levelIn(after, 'http')).toBe('new')
  })

  it('leaves alone what another tab has set since', () => {
    const [store, session] = [fakeStore(), createMemoryStore()]
    mark(openTab({ store, session }), 'http', 'explain')
    mark(openTab({ store, replica: 'b' }), 'http', 'build')
    const after = openTab({ store, session, replica: 'c' })
    after.undo()
    expect(levelIn(after, 'http')).toBe('build')
  })
})
