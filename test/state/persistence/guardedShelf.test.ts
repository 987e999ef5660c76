// Decides that a shelf is never written over a text we could not read, nor over what another tab wrote.

import { describe, expect, it } from 'vitest'
import { factsOf } from '../../../src/domain/progress/transitions'
import { type Facts, type Level, NO_FACTS, type Stamp } from '../../../src/domain/progress/types'
import { createGuardedShelf } from '../../../src/state/persistence/guardedShelf'
import { PROGRESS_SHELF } from '../../../src/state/persistence/keys'
import { listQuarantine } from '../../../src/state/persistence/quarantine'
import { type FakeStore, fakeStore, NOON, stampAt, stored } from '../support/fakes'

const KEY = 'groundwork:progress'
const GOOD = { levels: { http: ['build', stampAt()] } }
const NEWER = stored({ levels: [['http', 4]] }, 99)

function shelfIn(store: FakeStore) {
  return createGuardedShelf({ store, shelf: PROGRESS_SHELF, now: () => NOON })
}

function levels(entries: Readonly<Record<string, Level>>, age = 0): Facts {
  const writes = Object.entries(entries).map(([id, value]) => ({ kind: 'levels' as const, id, value }))
  return factsOf(writes, stampAt(age) as Stamp)
}

function textIn(store: FakeStore): { facts: { levels: Record<string, [Level, string]> } } {
  return JSON.parse(store.texts.get(KEY) ?? 'null')
}

describe('reading a shelf', () => {
  it('finds nothing on an empty one', () => {
    expect(shelfIn(fakeStore()).read()).toEqual({ facts: NO_FACTS, problem: undefined })
  })

  it('reads what is stored', () => {
    const reading = shelfIn(fakeStore({ [KEY]: stored(GOOD) })).read()
    expect(reading.facts.levels.get('http')?.value).toBe('build')
    expect(reading.problem).toBeUndefined()
  })

  it.each([
    ['cut off', stored(GOOD).slice(0, -5)],
    ['of another product', '{"state":{"done":["http"]},"version":1}'],
    ['without a version', stored(GOOD, null)],
    ['of a version nobody shipped', stored(GOOD, 0)],
    ['of a version between versions', stored(GOOD, 1.5)],
    ['of a wrong shape', '{"product":"groundwork","version":1,"facts":"oops"}'],
    ['a list', '[]'],
    ['empty', ''],
  ])('sets a text aside that is %s', (_, raw) => {
    const store = fakeStore({ [KEY]: raw })
    expect(shelfIn(store).read()).toEqual({ facts: NO_FACTS, problem: { code: 'corrupt', raw } })
    expect(listQuarantine(store)).toEqual([{ key: `groundwork:quarantine:${NOON}`, time: NOON, text: raw }])
    expect(store.texts.get(KEY)).toBe(raw)
  })

  it('keeps the good records and sets the text with the bad ones aside', () => {
    const raw = stored({ levels: { http: ['build', stampAt()], sql: ['godlike', stampAt()], '__proto__ ': [1] } })
    const store = fakeStore({ [KEY]: raw })
    const reading = shelfIn(store).read()
    expect([...reading.facts.levels.keys()]).toEqual(['http'])
    expect(reading.problem).toEqual({ code: 'some-records', raw, count: 2 })
    expect(listQuarantine(store)[0]!.text).toBe(raw)
  })

  it('leaves a text of a newer version where it is', () => {
    const store = fakeStore({ [KEY]: NEWER })
    expect(shelfIn(store).read().problem).toEqual({ code: 'newer-version', raw: NEWER })
    expect([...store.texts]).toEqual([[KEY, NEWER]])
  })
})

describe('saving on a shelf', () => {
  it('writes only when something changed', () => {
    const store = fakeStore()
    const shelf = shelfIn(store)
    shelf.save(levels({ http: 'build' }))
    shelf.save(levels({ http: 'build' }))
    expect(store.writes).toBe(1)
  })

  it('merges with what another tab wrote since the last reading', () => {
    const store = fakeStore()
    const shelf = shelfIn(store)
    shelf.read()
    store.texts.set(KEY, stored(GOOD))
    const saved = shelf.save(levels({ sql: 'learning' }))
    expect([...saved.facts.levels.keys()].sort()).toEqual(['http', 'sql'])
    expect(Object.keys(textIn(store).facts.levels).sort()).toEqual(['http', 'sql'])
  })

  it.each([
    ['found at the start', true],
    ['that came while the page was open', false],
  ])('never writes over a newer version %s', (_, isThereAtStart) => {
    const store = fakeStore(isThereAtStart ? { [KEY]: NEWER } : {})
    const shelf = shelfIn(store)
    shelf.read()
    store.texts.set(KEY, NEWER)
    shelf.save(levels({ http: 'build' }))
    shelf.save(levels({ http: 'new' }))
    shelf.writeBack(levels({ http: 'learning' }))
    expect(store.texts.get(KEY)).toBe(NEWER)
  })

  it('writes over an unreadable text once that is set aside', () => {
    const store = fakeStore({ [KEY]: '{broken' })
    const shelf = shelfIn(store)
    shelf.read()
    expect(shelf.save(levels({ http: 'build' })).problem).toBeUndefined()
    expect(textIn(store).facts.levels['http']![0]).toBe('build')
    expect(listQuarantine(store)[0]!.text).toBe('{broken')
  })

  it('sets aside an unreadable text that came while the page was open', () => {
    const store = fakeStore({ [KEY]: stored(GOOD) })
    const shelf = shelfIn(store)
    shelf.read()
    store.texts.set(KEY, '{broken')
    expect(shelf.save(levels({ sql: 'build' })).problem).toEqual({ code: 'corrupt', raw: '{broken' })
    expect(listQuarantine(store)[0]!.text).toBe('{broken')
  })

  it('leaves an unreadable text in place, and says that storage is full, until there is room to set it aside', () => {
    const store = fakeStore({ [KEY]: '{broken' })
    store.room = 40
    const shelf = shelfIn(store)
    shelf.read()
    expect(shelf.save(levels({ http: 'build' })).problem).toEqual({ code: 'full' })
    expect(store.texts.get(KEY)).toBe('{broken')
    store.room = 1000
    expect(shelf.save(levels({ http: 'build' })).problem).toBeUndefined()
    expect(listQuarantine(store)[0]!.text).toBe('{broken')
    expect(textIn(store).facts.levels['http']![0]).toBe('build')
  })

  it('keeps the old text when a write finds no room, and tries again at the next', () => {
    const store = fakeStore({ [KEY]: stored(GOOD) })
    const shelf = shelfIn(store)
    const { facts } = shelf.read()
    store.room = 10
    expect(shelf.save({ ...facts, ...levels({ sql: 'build' }) }).problem).toEqual({ code: 'full' })
    expect(store.texts.get(KEY)).toBe(stored(GOOD))
    store.room = 1000
    expect(shelf.save(levels({ sql: 'build' })).problem).toBeUndefined()
    expect(textIn(store).facts.levels['sql']![0]).toBe('build')
  })
})

describe('a shelf that is cleared while the page is open', () => {
  const cleared = () => {
    const store = fakeStore({ [KEY]: stored(GOOD) })
    const shelf = shelfIn(store)
    shelf.read()
    store.texts.clear()
    return { store, shelf }
  }

  it('is noticed and not written without being asked', () => {
    const { store, shelf } = cleared()
    expect(shelf.isCleared()).toBe(true)
    expect(shelf.readNews()).toBeUndefined()
    expect(shelf.save(levels({ sql: 'build' })).problem).toEqual({ code: 'cleared' })
    expect(store.texts.size).toBe(0)
  })

  it('is written when the learner asks for it', () => {
    const { store, shelf } = cleared()
    expect(shelf.writeBack(levels({ sql: 'build' })).problem).toBeUndefined()
    expect(textIn(store).facts.levels).toEqual({ sql: ['build', stampAt()] })
    expect(shelf.isCleared()).toBe(false)
  })

  it('keeps what another tab has written since, when it is asked to write back', () => {
    const { store, shelf } = cleared()
    store.texts.set(KEY, stored({ levels: { git: ['build', stampAt()] } }))
    const { facts } = shelf.writeBack(levels({ sql: 'build' }))
    expect([...facts.levels.keys()].sort()).toEqual(['git', 'sql'])
    expect(Object.keys(textIn(store).facts.levels).sort()).toEqual(['git', 'sql'])
  })

  it('was never stored on when there was never anything to clear', () => {
    const shelf = shelfIn(fakeStore())
    shelf.read()
    expect(shelf.isCleared()).toBe(false)
  })
})

describe('reading the news of a shelf', () => {
  it('is nothing when nobody wrote', () => {
    const store = fakeStore({ [KEY]: stored(GOOD) })
    const shelf = shelfIn(store)
    shelf.read()
    expect(shelf.readNews()).toBeUndefined()
  })

  it('is what another tab wrote', () => {
    const store = fakeStore()
    const shelf = shelfIn(store)
    shelf.read()
    store.texts.set(KEY, stored(GOOD))
    expect(shelf.readNews()?.facts.levels.get('http')?.value).toBe('build')
    expect(shelf.readNews()).toBeUndefined()
  })
})
