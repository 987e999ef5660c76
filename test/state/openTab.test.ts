// Decides what an open tab does when the world changes under it: a newer version, a clock set back, a cleared storage.

import { describe, expect, it } from 'vitest'
import type { ProgressStore } from '../../src/state/progressStore'
import { fakeCopy, fakeStore, HOUR, mark, NOON, openTab, problemCodes, stampIn, stored } from './support/fakes'
import { backupOf, busyTab, values } from './support/learner'

const KEY = 'groundwork:progress'

describe('a newer version in the storage', () => {
  const NEWER = stored({ levels: [['http', 4]] }, 99)
  const tryEverything = (tab: ProgressStore) => {
    const facts = backupOf(busyTab({ replica: 'x' }))
    mark(tab, 'tls', 'build')
    tab.restore(facts, 'merge')
    tab.restore(facts, 'replace')
    tab.startOver()
    tab.undo()
    tab.redo()
    tab.writeBack()
  }

  it('makes the store read-only from the start, whatever is tried', async () => {
    const [store, copy] = [fakeStore({ [KEY]: NEWER }), fakeCopy()]
    const tab = openTab({ store, copy })
    await tab.reconcile()
    expect(tab.getState().isReadOnly).toBe(true)
    tryEverything(tab)
    await copy.settled()
    expect(values(tab)).toEqual({})
    expect([...store.texts]).toEqual([[KEY, NEWER]])
    expect(copy.texts.size).toBe(0)
  })

  it('makes an open, older tab read-only when it is told of the writing, and its undo stays for later', () => {
    const store = fakeStore()
    const tab = openTab({ store })
    mark(tab, 'http', 'build')
    store.texts.set(KEY, NEWER)
    tab.lookAgain()
    expect(problemCodes(tab)).toEqual(['newer-version'])
    tryEverything(tab)
    expect(values(tab)).toEqual({ http: 'build' })
    expect(tab.getState().past).toHaveLength(1)
    expect(store.texts.get(KEY)).toBe(NEWER)
  })

  it('stops an older tab at its next change when no event told of the writing', () => {
    const store = fakeStore()
    const tab = openTab({ store })
    mark(tab, 'http', 'build')
    store.texts.set(KEY, NEWER)
    mark(tab, 'sql', 'build')
    expect(tab.getState().isReadOnly).toBe(true)
    expect(values(tab)).toEqual({ http: 'build' })
    expect(store.texts.get(KEY)).toBe(NEWER)
  })

  it('in the second copy alone is enough', async () => {
    const copy = fakeCopy({ [KEY]: NEWER })
    const tab = openTab({ copy })
    mark(tab, 'http', 'build')
    await tab.reconcile()
    mark(tab, 'sql', 'build')
    await copy.settled()
    expect(tab.getState().isReadOnly).toBe(true)
    expect(copy.texts.get(KEY)).toBe(NEWER)
  })
})

describe('a clock that is set back an hour', () => {
  it('dates a new change after the old one', () => {
    const [store, clock] = [fakeStore(), { now: NOON }]
    mark(openTab({ store, clock }), 'http', 'learning')
    clock.now -= HOUR
    const tab = openTab({ store, clock, replica: 'b' })
    const before = stampIn(tab, 'http')!
    mark(tab, 'http', 'build')
    expect(stampIn(tab, 'http')! > before).toBe(true)
    expect(values(openTab({ store, clock }))).toEqual({ http: 'build' })
  })

  it('lets the last of two tabs win, though it never heard of the other', () => {
    const [store, clock] = [fakeStore(), { now: NOON }]
    const [tab, other] = [openTab({ store, clock }), openTab({ store, clock, replica: 'b' })]
    mark(other, 'http', 'learning')
    clock.now -= HOUR
    mark(tab, 'http', 'build')
    expect(values(tab)).toEqual({ http: 'build' })
    expect(values(openTab({ store, clock }))).toEqual({ http: 'build' })
  })

  it('leaves undo and redo working', () => {
    const clock = { now: NOON }
    const tab = openTab({ clock })
    mark(tab, 'http', 'learning')
    clock.now -= HOUR
    tab.undo()
    expect(values(tab)).toEqual({})
    tab.redo()
    expect(values(tab)).toEqual({ http: 'learning' })
  })
})

describe('storage that is cleared while the page is open', () => {
  it('is told, survives further changes, and is written back with all of them', () => {
    const store = fakeStore()
    const tab = openTab({ store })
    mark(tab, 'http', 'build')
    store.texts.clear()
    tab.lookAgain()
    expect(problemCodes(tab)).toEqual(['cleared'])
    mark(tab, 'sql', 'build')
    expect(store.texts.size).toBe(0)
    tab.writeBack()
    expect(problemCodes(tab)).toEqual([])
    expect(values(openTab({ store }))).toEqual({ http: 'build', sql: 'build' })
  })

  it('is written back to the second copy too', async () => {
    const [store, copy] = [fakeStore(), fakeCopy()]
    const tab = openTab({ store, copy })
    mark(tab, 'http', 'build')
    await copy.settled()
    store.texts.clear()
    copy.texts.clear()
    tab.writeBack()
    await copy.settled()
    expect(copy.texts.get(KEY)).toBe(store.texts.get(KEY))
  })

  it('is no trouble any more once another tab has written it back', () => {
    const store = fakeStore()
    const [tab, other] = [openTab({ store }), openTab({ store, replica: 'b' })]
    mark(tab, 'http', 'build')
    other.lookAgain()
    store.texts.clear()
    tab.lookAgain()
    other.writeBack()
    tab.lookAgain()
    expect(problemCodes(tab)).toEqual([])
  })
})
