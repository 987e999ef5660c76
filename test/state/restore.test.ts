// Decides that a backup brings back exactly what it holds, by merge or by replace, and that one undo takes it out again.

import { describe, expect, it } from 'vitest'
import { fakeStore, HOUR, mark, NOON, openTab, plain, stampAt, stored } from './support/fakes'
import { backupOf, busyTab, values } from './support/learner'

const KEY = 'groundwork:progress'

describe('restoring a backup', () => {
  it('gives a fresh profile the identical facts, stamps and all', () => {
    const source = busyTab()
    const store = fakeStore()
    const fresh = openTab({ store, replica: 'z' })
    fresh.restore(backupOf(source), 'merge')
    expect(plain(fresh.getState().facts)).toEqual(plain(source.getState().facts))
    expect(plain(openTab({ store }).getState().facts)).toEqual(plain(source.getState().facts))
  })

  it('gives a fresh profile the identical facts by replacing, too', () => {
    const source = busyTab()
    const fresh = openTab({ replica: 'z' })
    fresh.restore(backupOf(source), 'replace')
    expect(plain(fresh.getState().facts)).toEqual(plain(source.getState().facts))
  })

  it('merges by the newer record, and one undo takes the whole of it out', () => {
    const clock = { now: NOON }
    const source = openTab({ clock: { now: NOON + HOUR } })
    mark(source, 'http', 'build')
    mark(source, 'tls', 'learning')
    const tab = openTab({ clock, replica: 'b' })
    mark(tab, 'http', 'learning')
    mark(tab, 'sql', 'explain')
    tab.restore(backupOf(source), 'merge')
    expect(values(tab)).toEqual({ http: 'build', tls: 'learning', sql: 'explain' })
    tab.undo()
    expect(values(tab)).toEqual({ http: 'learning', sql: 'explain' })
    tab.redo()
    expect(values(tab)).toEqual({ http: 'build', tls: 'learning', sql: 'explain' })
  })

  it('replaces so that nothing but the backup stands, and one undo brings everything back, after a reload too', () => {
    const source = openTab()
    mark(source, 'http', 'build')
    const [store, session] = [fakeStore(), fakeStore()]
    const tab = busyTab({ store, session, replica: 'b', clock: { now: NOON + HOUR } })
    const before = values(tab)
    tab.restore(backupOf(source), 'replace')
    expect(values(tab)).toEqual({ http: 'build' })
    expect(tab.getState().facts.notes.get('http')?.value).toBe('')
    const after = openTab({ store, session, replica: 'c', clock: { now: NOON + HOUR } })
    expect(values(after)).toEqual({ http: 'build' })
    after.undo()
    expect(values(after)).toEqual(before)
    expect(after.getState().facts.notes.get('http')?.value).toContain('verbs')
    expect(after.getState().facts.evidence.get('e1')?.value?.text).toBe('a server')
  })

  it('changes nothing and offers no undo when it holds no news', () => {
    const tab = busyTab()
    const { facts, past } = tab.getState()
    tab.restore(backupOf(tab), 'merge')
    tab.restore(backupOf(tab), 'replace')
    expect(tab.getState().facts).toBe(facts)
    expect(tab.getState().past).toBe(past)
  })

  it('moves entries of renamed skills, and leaves later changes free to stand', () => {
    const source = openTab({ clock: { now: NOON + 50 * HOUR } })
    mark(source, 'rest', 'build')
    const tab = openTab({ retired: { rest: 'rest-apis' }, replica: 'b' })
    tab.restore(backupOf(source), 'merge')
    expect(values(tab)).toEqual({ 'rest-apis': 'build' })
    mark(tab, 'rest-apis', 'learning')
    expect(values(tab)).toEqual({ 'rest-apis': 'learning' })
  })

  it('takes entries of unknown skills in and hands them out again', () => {
    const source = openTab({ store: fakeStore({ [KEY]: stored({ levels: { 'punch-cards': ['build', stampAt()] } }) }) })
    expect(backupOf(source).levels.get('punch-cards')?.value).toBe('build')
  })
})
