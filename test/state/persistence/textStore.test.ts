// Decides that a browser which refuses its storage, at once or later, gives a page that goes on in memory.

import { describe, expect, it } from 'vitest'
import { createBrowserStore, createMemoryStore } from '../../../src/state/persistence/textStore'

function fakeStorage(entries: Readonly<Record<string, string>> = {}, faults: Partial<Storage> = {}): Storage {
  const map = new Map(Object.entries(entries))
  return {
    get length() {
      return map.size
    },
    clear: () => map.clear(),
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, text) => void map.set(key, text),
    removeItem: (key) => void map.delete(key),
    key: (i) => [...map.keys()][i] ?? null,
    ...faults,
  }
}

const refuse = () => {
  throw new DOMException('denied', 'SecurityError')
}

describe('createBrowserStore', () => {
  it('keeps texts in the browser’s storage', () => {
    const storage = fakeStorage()
    const store = createBrowserStore(() => storage)
    store.write('a', 'one')
    expect(storage.getItem('a')).toBe('one')
    expect(store.read('a')).toBe('one')
    expect(store.keys()).toEqual(['a'])
    store.remove('a')
    expect(store.read('a')).toBeNull()
    expect(store.isLasting).toBe(true)
  })

  it('leaves no trace of its probe', () => {
    const storage = fakeStorage()
    createBrowserStore(() => storage)
    expect(storage.length).toBe(0)
  })

  it.each([
    ['asking for it throws', refuse],
    ['reading throws', () => fakeStorage({}, { getItem: refuse })],
    ['an empty one has no room', () => fakeStorage({}, { setItem: refuse })],
    ['it is missing', () => undefined as unknown as Storage],
  ])('falls back to memory when %s', (_, getStorage) => {
    const store = createBrowserStore(getStorage)
    expect(store.isLasting).toBe(false)
    store.write('a', 'one')
    expect(store.read('a')).toBe('one')
  })

  it('takes a full storage for working: what is in it can be read', () => {
    const store = createBrowserStore(() => fakeStorage({ a: 'one' }, { setItem: refuse }))
    expect(store.isLasting).toBe(true)
    expect(store.read('a')).toBe('one')
    expect(() => store.write('a', 'two')).toThrow('denied')
  })

  it('finds nothing, and does not throw, once the browser takes its permission back', () => {
    const faults: Partial<Storage> = {}
    const storage = new Proxy(fakeStorage({ a: 'one' }), {
      get: (target, key) => Reflect.get(faults, key) ?? Reflect.get(target, key),
    })
    const store = createBrowserStore(() => storage)
    Object.assign(faults, { getItem: refuse, removeItem: refuse, key: refuse })
    expect(store.read('a')).toBeNull()
    expect(store.keys()).toEqual([])
    expect(() => store.remove('a')).not.toThrow()
  })
})

describe('createMemoryStore', () => {
  it('starts with what it is given and says that it does not last', () => {
    const store = createMemoryStore({ a: 'one' })
    expect(store.read('a')).toBe('one')
    expect(store.isLasting).toBe(false)
  })
})
