// Decides that unreadable texts are kept side by side, once each, and can be listed whatever their keys say.

import { describe, expect, it } from 'vitest'
import { listQuarantine, setAside } from '../../../src/state/persistence/quarantine'
import { fakeStore, NOON } from '../support/fakes'

describe('setAside', () => {
  it('keeps the text under a key that names the moment', () => {
    const store = fakeStore()
    expect(setAside(store, '{broken', NOON)).toBe(true)
    expect(store.texts.get(`groundwork:quarantine:${NOON}`)).toBe('{broken')
  })

  it('keeps two texts of one moment apart', () => {
    const store = fakeStore()
    setAside(store, 'one', NOON)
    setAside(store, 'two', NOON)
    expect(listQuarantine(store).map(({ text }) => text)).toEqual(['two', 'one'])
  })

  it('keeps the same text only once', () => {
    const store = fakeStore()
    setAside(store, 'one', NOON)
    expect(setAside(store, 'one', NOON + 5)).toBe(true)
    expect(store.texts.size).toBe(1)
  })

  it('says when there is no room', () => {
    const store = fakeStore()
    store.room = 10
    expect(setAside(store, 'too long for ten', NOON)).toBe(false)
  })
})

describe('listQuarantine', () => {
  it('lists the newest first and nothing else', () => {
    const store = fakeStore({
      'groundwork:progress': '{}',
      'groundwork:quarantine:5': 'a',
      'groundwork:quarantine:9': 'b',
    })
    expect(listQuarantine(store)).toEqual([
      { key: 'groundwork:quarantine:9', time: 9, text: 'b' },
      { key: 'groundwork:quarantine:5', time: 5, text: 'a' },
    ])
  })

  it.each(['soon', '1e300', '-9e99', ''])('gives a key with the time "%s" a moment that can be shown', (word) => {
    const [item] = listQuarantine(fakeStore({ [`groundwork:quarantine:${word}`]: 'text' }))
    expect(new Date(item!.time).getTime()).not.toBeNaN()
    expect(item!.text).toBe('text')
  })
})
