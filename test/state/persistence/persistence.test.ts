// Decides that the two copies together lose nothing that either holds, and that neither is written over unread.

import { describe, expect, it } from 'vitest'
import { createMemoryStore } from '../../../src/state/persistence/textStore'
import { fakeCopy, fakeStore, levelIn, mark, openTab, plain, problemCodes, stampAt, stored } from '../support/fakes'

const KEY = 'groundwork:progress'
const NOTES = 'groundwork:notes'
const HTTP = stored({ levels: { http: ['build', stampAt(5)] } })
const SQL = stored({ levels: { sql: ['learning', stampAt(3)] } })
const NEWER = stored({ whatever: 1 }, 7)

describe('starting with two copies', () => {
  it('shows what either holds, and writes both to both', async () => {
    const [store, copy] = [fakeStore({ [KEY]: HTTP }), fakeCopy({ [KEY]: SQL })]
    const tab = openTab({ store, copy })
    await tab.reconcile()
    await copy.settled()
    for (const text of [store.texts.get(KEY)!, copy.texts.get(KEY)!])
      expect(Object.keys(JSON.parse(text).facts.levels).sort()).toEqual(['http', 'sql'])
    expect([levelIn(tab, 'http'), levelIn(tab, 'sql')]).toEqual(['build', 'learning'])
  })

  it('lets the newer record stand, whichever copy holds it', async () => {
    const older = stored({ levels: { http: ['learning', stampAt(9)] } })
    for (const [first, second] of [
      [HTTP, older],
      [older, HTTP],
    ] as const) {
      const tab = openTab({ store: fakeStore({ [KEY]: first }), copy: fakeCopy({ [KEY]: second }) })
      await tab.reconcile()
      expect(levelIn(tab, 'http')).toBe('build')
    }
  })

  it('answers a corrupt first copy with the second, the corrupt text set aside', async () => {
    const [store, copy] = [fakeStore({ [KEY]: '{broken' }), fakeCopy({ [KEY]: HTTP })]
    const tab = openTab({ store, copy })
    await tab.reconcile()
    expect(levelIn(tab, 'http')).toBe('build')
    expect(problemCodes(tab)).toEqual(['corrupt'])
    expect(JSON.parse(store.texts.get(KEY)!).facts.levels).toHaveProperty('http')
    expect([...store.texts.values()]).toContain('{broken')
  })

  it('answers an empty first copy with the second', async () => {
    const tab = openTab({ copy: fakeCopy({ [KEY]: HTTP }) })
    await tab.reconcile()
    expect(levelIn(tab, 'http')).toBe('build')
    expect(problemCodes(tab)).toEqual([])
  })

  it('sets an unreadable second copy aside before it is written over, and says so', async () => {
    const [store, copy] = [fakeStore({ [KEY]: HTTP }), fakeCopy({ [KEY]: '{broken' })]
    const tab = openTab({ store, copy })
    await tab.reconcile()
    await copy.settled()
    expect(problemCodes(tab)).toEqual(['corrupt-copy'])
    expect([...store.texts.values()]).toContain('{broken')
    expect(JSON.parse(copy.texts.get(KEY)!).facts.levels).toHaveProperty('http')
  })

  it('leaves an unreadable second copy alone while there is no room to set it aside', async () => {
    const [store, copy] = [fakeStore({ [KEY]: HTTP }), fakeCopy({ [KEY]: '{broken' })]
    store.room = 10
    const tab = openTab({ store, copy })
    await tab.reconcile()
    mark(tab, 'sql', 'build')
    await copy.settled()
    expect(copy.texts.get(KEY)).toBe('{broken')
  })

  it('tells two unreadable shelves as one problem that holds both texts', () => {
    const tab = openTab({ store: fakeStore({ [KEY]: '{one', [NOTES]: '{two' }) })
    expect(tab.getState().problems).toEqual([{ code: 'corrupt', raw: '{one\n{two' }])
  })

  it('counts the bad records of both shelves together', () => {
    const store = fakeStore({ [KEY]: stored({ levels: { a: [1] } }), [NOTES]: stored({ notes: { b: [2], c: [3] } }) })
    expect(openTab({ store }).getState().problems[0]).toMatchObject({ code: 'some-records', count: 3 })
  })
})

describe('a second copy that is missing, slow or failing', () => {
  it('is done without where there is none', async () => {
    const store = fakeStore()
    const tab = openTab({ store, copy: undefined })
    await tab.reconcile()
    mark(tab, 'http', 'build')
    expect(levelIn(openTab({ store }), 'http')).toBe('build')
    expect(problemCodes(tab)).toEqual([])
  })

  it('is not waited for', () => {
    const store = fakeStore()
    const tab = openTab({ store, copy: new Promise(() => undefined) })
    tab.reconcile()
    mark(tab, 'http', 'build')
    expect(levelIn(openTab({ store }), 'http')).toBe('build')
  })

  it('gets at the next change what it missed while it failed', async () => {
    const copy = fakeCopy()
    const tab = openTab({ copy })
    await tab.reconcile()
    copy.isFailing = true
    mark(tab, 'http', 'build')
    await copy.settled()
    copy.isFailing = false
    mark(tab, 'sql', 'build')
    await copy.settled()
    expect(Object.keys(JSON.parse(copy.texts.get(KEY)!).facts.levels)).toEqual(['http', 'sql'])
  })

  it('gets the last of a burst, even when a write in the middle of it fails', async () => {
    const copy = fakeCopy()
    const tab = openTab({ copy })
    await tab.reconcile()
    copy.isFailing = true
    mark(tab, 'http', 'build')
    await Promise.resolve()
    mark(tab, 'sql', 'build')
    setTimeout(() => {
      copy.isFailing = false
    })
    await copy.settled()
    mark(tab, 'git', 'build')
    await copy.settled()
    expect(Object.keys(JSON.parse(copy.texts.get(KEY)!).facts.levels)).toEqual(['http', 'sql', 'git'])
  })

  it('is written whole again after the browser cleared it', async () => {
    const copy = fakeCopy()
    const tab = openTab({ copy })
    await tab.reconcile()
    tab.run({ type: 'note', skill: 'http', text: 'verbs' })
    await copy.settled()
    copy.clear()
    mark(tab, 'sql', 'build')
    await copy.settled()
    expect(JSON.parse(copy.texts.get(KEY)!).facts.levels).toHaveProperty('sql')
    expect(JSON.parse(copy.texts.get(NOTES)!).facts.notes).toHaveProperty('http')
  })
})

describe('what another tab put into the second copy', () => {
  it('stays there, though this tab never heard of it', async () => {
    const copy = fakeCopy()
    const tab = openTab({ copy })
    await tab.reconcile()
    const other = openTab({ copy, store: fakeStore(), replica: 'b' })
    mark(other, 'http', 'build')
    await copy.settled()
    for (const skill of ['sql', 'git', 'tls']) {
      mark(tab, skill, 'learning')
      await copy.settled()
    }
    expect(Object.keys(JSON.parse(copy.texts.get(KEY)!).facts.levels).sort()).toEqual(['git', 'http', 'sql', 'tls'])
  })

  it('is not written over when it is of a newer version: this tab turns read-only', async () => {
    const copy = fakeCopy()
    const tab = openTab({ copy })
    await tab.reconcile()
    copy.texts.set(KEY, NEWER)
    for (const skill of ['sql', 'git', 'tls']) {
      mark(tab, skill, 'learning')
      await copy.settled()
    }
    expect(copy.texts.get(KEY)).toBe(NEWER)
    expect(tab.getState().isReadOnly).toBe(true)
    expect(tab.getState().problems).toEqual([{ code: 'newer-version', raw: NEWER }])
  })
})

describe('a full storage', () => {
  it('is told, with the second copy holding the change', async () => {
    const [store, copy] = [fakeStore(), fakeCopy()]
    const tab = openTab({ store, copy })
    await tab.reconcile()
    await copy.settled()
    store.room = 0
    mark(tab, 'http', 'build')
    await copy.settled()
    expect(tab.getState().problems).toEqual([{ code: 'full', isKept: true }])
    const after = openTab({ store, copy })
    await after.reconcile()
    expect(levelIn(after, 'http')).toBe('build')
  })

  it.each([
    ['there is no second copy', undefined],
    ['the second copy is full too', Object.assign(fakeCopy(), { isFailing: true })],
  ])('is told as such when %s', async (_, copy) => {
    const store = fakeStore()
    const tab = openTab({ store, copy })
    await tab.reconcile()
    store.room = 0
    mark(tab, 'http', 'build')
    await fakeCopy().settled()
    expect(tab.getState().problems).toEqual([{ code: 'full', isKept: false }])
    expect(levelIn(tab, 'http')).toBe('build')
  })

  it('is forgotten once a change finds room', () => {
    const store = fakeStore()
    const tab = openTab({ store })
    store.room = 0
    mark(tab, 'http', 'build')
    store.room = 1000
    mark(tab, 'sql', 'build')
    expect(problemCodes(tab)).toEqual([])
    expect(plain(openTab({ store }).getState().facts)).toEqual(plain(tab.getState().facts))
  })
})

describe('no storage at all', () => {
  it('is told, and the page goes on', () => {
    const tab = openTab({ store: createMemoryStore() })
    expect(problemCodes(tab)).toEqual(['no-storage'])
    mark(tab, 'http', 'build')
    expect(levelIn(tab, 'http')).toBe('build')
  })

  it('leaves the second copy as the one that lasts', async () => {
    const copy = fakeCopy()
    const tab = openTab({ store: createMemoryStore(), copy })
    mark(tab, 'http', 'build')
    await copy.settled()
    const after = openTab({ store: createMemoryStore(), copy })
    await after.reconcile()
    expect(levelIn(after, 'http')).toBe('build')
  })
})
