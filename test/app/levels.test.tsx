// Decides what public/levels.js may show before the app is there: a learner's own levels, and only where the rows are theirs.

import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { LEVELS } from '../../src/domain/progress/types'

const SCRIPT = readFileSync('public/levels.js', 'utf8')
const STAMP = '0mvn04b4s001-test'

interface Learner {
  readonly search?: string
  readonly facts?: object
  readonly stored?: Readonly<Record<string, string>>
}

/** By skill, the level that is shown after the script has run; `hidden` where the whole screen still is. */
function shownTo({ search = '?view=everything', facts = {}, stored = {} }: Learner) {
  const radio = (id: string) => (level: string) =>
    `<input type="radio" name="level-${id}" value="${level}" ${level === 'new' ? 'checked' : ''}>`
  const row = (id: string) => `<li data-level="new"><div role="radiogroup">${LEVELS.map(radio(id)).join('')}</div></li>`
  const view = '<input type="radio" name="view"><input type="radio" name="view" checked>'
  document.body.innerHTML = `<main><h1>Roadmap</h1><p>0 of 2</p>${view}<ul>${['http', 'sql'].map(row).join('')}</ul></main>`
  const { documentElement } = document
  documentElement.lang = 'en'
  documentElement.dataset['stale'] = ''
  const progress = JSON.stringify({ product: 'groundwork', version: 2, facts })
  new Function('location', 'localStorage', SCRIPT)({ search, hash: '' }, { 'groundwork:progress': progress, ...stored })
  if (documentElement.dataset['stale'] === '') return 'hidden'
  return Object.fromEntries(
    [...document.querySelectorAll<HTMLInputElement>('li :checked')].map(({ name, value }) => [name, value]),
  )
}

const fact = (value: unknown) => [value, STAMP]
const LEARNT = { levels: { http: fact('build') } }
const SHOWN = { 'level-http': 'build', 'level-sql': 'new' }

afterEach(() => {
  document.body.innerHTML = ''
  delete document.documentElement.dataset['stale']
})

describe('a learner’s levels before the app is there', () => {
  it('stand on the rows of the whole roadmap, whatever the learner aims at', () => {
    expect(
      shownTo({ facts: { ...LEARNT, aims: { target: fact('mid-backend') }, picks: { lang: fact('go') } } }),
    ).toEqual(SHOWN)
    expect(document.querySelector('li')?.dataset['level']).toBe('build')
    expect(document.querySelector<HTMLInputElement>('[name=view]')?.checked).toBe(true)
  })

  it('stand on the rows of the target where that is the whole roadmap', () => {
    for (const aims of [{}, { target: fact('everything') }, { target: fact(null) }])
      expect(shownTo({ search: '', facts: { ...LEARNT, aims } })).toEqual(SHOWN)
  })

  it('are not guessed where a check-in inferred a chance', () => {
    expect(shownTo({ facts: { ...LEARNT, inferred: { sql: fact(70), http: fact(70) } } })).toEqual(SHOWN)
    const groups = [...document.querySelectorAll<HTMLElement>('[role=radiogroup]')]
    expect(groups.map(({ style }) => style.visibility)).toEqual(['', 'hidden'])
  })

  it.each<[string, Learner]>([
    ['a target of their own', { search: '', facts: { ...LEARNT, aims: { target: fact('mid-backend') } } }],
    ['an option of a choice, within the target', { search: '', facts: { ...LEARNT, picks: { lang: fact('go') } } }],
    ['another view', { search: '?view=missing', facts: LEARNT }],
    ['another roadmap', { facts: LEARNT, stored: { 'groundwork:open': 'mine' } }],
    [
      'a roadmap they have changed',
      { facts: LEARNT, stored: { 'groundwork:records': '{"facts":{"records":{"own:x":[]}}}' } },
    ],
    ['a folded section', { facts: LEARNT, stored: { 'groundwork:view': '{"version":1,"folded":["internet"]}' } }],
    ['a level that is not known', { facts: { levels: { http: fact('master') } } }],
    ['a record without its time', { facts: { levels: { http: ['build'] } } }],
    ['facts that cannot be read', { stored: { 'groundwork:progress': '{' } }],
    ['a newer version', { stored: { 'groundwork:progress': '{"product":"groundwork","version":3,"facts":{}}' } }],
  ])('stay hidden with %s', (_, learner) => {
    expect(shownTo(learner)).toBe('hidden')
  })

  it('are left to the app where it was faster', () => {
    shownTo({ facts: LEARNT })
    document.documentElement.dataset['stale'] = 'everything'
    new Function('location', 'localStorage', SCRIPT)({ search: '', hash: '' }, {})
    expect(document.documentElement.dataset['stale']).toBe('everything')
  })
})
