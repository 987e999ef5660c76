// Decides what Settings says of files that come and go, of what was set aside, and of starting over.

import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { makeBackup } from '../../src/app/files'
import { createMemoryStore } from '../../src/state/persistence/textStore'
import { NOW, type Rendered, renderAt, setLevels } from '../support/renderAt'

const STAMP = `${(NOW - 1000).toString(36).padStart(9, '0')}000-old`
const backupOf = (facts: object, version: unknown = 1, product = 'groundwork') =>
  JSON.stringify({ product, version, facts })

function madeFrom({ app }: Rendered): [string, string] {
  const { facts } = app.progress.getState()
  return makeBackup({ facts, settings: app.settings.getState(), roadmap: app.graph.roadmap }, NOW)
}

async function choose({ user }: Rendered, text: string, name = 'a-file.json') {
  const field = await screen.findByLabelText('Restore from file')
  await user.upload(field, new File([text], name, { type: 'application/json' }))
}

describe('a backup', () => {
  it('is named by the day and says what it is', () => {
    const [name, text] = madeFrom(renderAt('/settings', setLevels({ http: 'build' })))
    expect(name).toBe('groundwork-2026-11-23.json')
    expect(JSON.parse(text)).toMatchObject({ product: 'groundwork', version: 2, roadmap: 'backend' })
  })

  it('brings everything back after starting over', async () => {
    const rendered = renderAt('/settings', [
      ...setLevels({ http: 'build', git: 'skipped', 'gone-skill': 'explain' }),
      { type: 'note', skill: 'http', text: '<b>bold</b>' },
      { type: 'pick', choice: 'backend-language', skill: 'go' },
    ])
    const [name, text] = madeFrom(rendered)
    rendered.app.progress.startOver()
    await choose(rendered, text, name)
    await rendered.user.click(await screen.findByRole('radio', { name: 'Replace what is here' }))
    await rendered.user.click(screen.getByRole('button', { name: 'Restore' }))
    const { facts } = rendered.app.progress.getState()
    expect(facts.levels.get('git')?.value).toBe('skipped')
    expect(facts.levels.get('gone-skill')?.value).toBe('explain')
    expect(facts.notes.get('http')?.value).toBe('<b>bold</b>')
    expect(facts.picks.get('backend-language')?.value).toBe('go')
  })
})

describe('a file that is no backup', () => {
  it.each([
    ['is cut off', '{"product":"groundwork","version":1,"fac', /damaged or cut off/],
    ['is of another product', backupOf({}, 1, 'another'), /not from Groundwork/],
    ['is from a newer version', backupOf({}, 99), /from a newer version/],
    ['holds something else', '[1, 2, 3]', /not from Groundwork|does not hold a Groundwork backup/],
    ['has no facts', '{"product":"groundwork","version":1,"facts":"none"}', /does not hold a Groundwork backup/],
  ])('that %s is refused in plain words and changes nothing', async (_, text, words) => {
    const rendered = renderAt('/settings', setLevels({ http: 'build' }))
    const before = rendered.app.progress.getState().facts
    await choose(rendered, text)
    const alert = await screen.findByText(words)
    expect(alert.textContent).toMatch(/^a-file\.json: .*Nothing was changed/)
    expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull()
    expect(rendered.app.progress.getState().facts).toBe(before)
  })

  it('is refused unread when it is far too large', async () => {
    const rendered = renderAt('/settings')
    const field = await screen.findByLabelText('Restore from file')
    const file = new File(['x'], 'huge.json', { type: 'application/json' })
    Object.defineProperty(file, 'size', { value: 50 * 1024 * 1024 })
    Object.defineProperty(file, 'text', { value: () => Promise.reject(new Error('it was read')) })
    await rendered.user.upload(field, file)
    expect(await screen.findByText(/too large to be a Groundwork backup/)).toBeTruthy()
  })
})

describe('restoring', () => {
  it('counts what the file holds and what of it cannot be read', async () => {
    const rendered = renderAt('/settings')
    const levels = { http: ['build', STAMP], git: ['godlike', STAMP], '-no-id': ['build', STAMP] }
    await choose(rendered, backupOf({ levels }))
    expect(await screen.findByText('a-file.json holds 1 entry.')).toBeTruthy()
    expect(screen.getByText(/2 entries in it cannot be read/)).toBeTruthy()
  })

  it('replaces what is here and takes that back with one undo', async () => {
    const rendered = renderAt('/settings', setLevels({ http: 'build', docker: 'explain' }))
    await choose(rendered, backupOf({ levels: { http: ['learning', STAMP] } }))
    await rendered.user.click(await screen.findByRole('radio', { name: 'Replace what is here' }))
    await rendered.user.click(screen.getByRole('button', { name: 'Restore' }))
    const level = (id: string) => rendered.app.progress.getState().facts.levels.get(id)?.value
    expect([level('http'), level('docker')]).toEqual(['learning', 'new'])
    await rendered.user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect([level('http'), level('docker')]).toEqual(['build', 'explain'])
  })

  it('changes nothing when it is cancelled', async () => {
    const rendered = renderAt('/settings', setLevels({ http: 'build' }))
    const before = rendered.app.progress.getState().facts
    await choose(rendered, backupOf({ levels: { git: ['build', STAMP] } }))
    await rendered.user.click(await screen.findByRole('button', { name: 'Cancel' }))
    expect(rendered.app.progress.getState().facts).toBe(before)
    expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull()
  })
})

describe('what was set aside', () => {
  it('is listed with its day, handed out whole, and deleted only when asked', async () => {
    const key = `groundwork:quarantine:${NOW}`
    const { user, files, texts } = renderAt('/settings', [], createMemoryStore({ [key]: '{broken' }))
    const row = (await screen.findByText('Set aside on 23 November 2026')).closest('li') as HTMLElement
    await user.click(within(row).getByRole('button', { name: /^Download/ }))
    expect([...files.values()]).toEqual(['{broken'])
    expect(texts.read(key)).toBe('{broken')
    await user.click(within(row).getByRole('button', { name: /^Delete/ }))
    expect(texts.read(key)).toBeNull()
    expect(screen.queryByText('Set aside on 23 November 2026')).toBeNull()
  })
})

describe('starting over', () => {
  it('sets everything back and gives it all back with Undo', async () => {
    const { user, app } = renderAt('/settings', setLevels({ http: 'build', git: 'learning' }))
    await user.click(await screen.findByRole('button', { name: 'Start over' }))
    expect(app.progress.getState().facts.levels.get('http')?.value).toBe('new')
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(app.progress.getState().facts.levels.get('http')?.value).toBe('build')
    expect(app.progress.getState().facts.levels.get('git')?.value).toBe('learning')
  })
})

describe('the language', () => {
  it('is chosen by its own name, follows the browser until then, and travels in a backup', async () => {
    const rendered = renderAt('/settings')
    const { user, app } = rendered
    const group = await screen.findByRole('group', { name: 'Language' })
    expect(
      within(group)
        .getAllByRole('radio')
        .map((radio) => radio.closest('label')?.textContent),
    ).toEqual(['Like the browser', 'English', 'Español', 'العربية'])
    expect(within(group).getByRole('radio', { name: 'Like the browser' })).toHaveProperty('checked', true)
    await user.click(within(group).getByRole('radio', { name: 'Español' }))
    await vi.waitFor(() => expect(app.settings.getState().language).toBe('es'), { timeout: 10_000 })
    const [name, text] = madeFrom(rendered)
    app.settings.change({ language: 'system' })
    await choose(rendered, text, name)
    await user.click(await screen.findByRole('button', { name: 'Restore' }))
    await vi.waitFor(() => expect(app.settings.getState().language).toBe('es'), { timeout: 10_000 })
  })

  it('lets the last choice stand when several are made before the words have come', async () => {
    const { user, app } = renderAt('/settings')
    await user.click(await screen.findByRole('radio', { name: 'العربية' }))
    await user.click(screen.getByRole('radio', { name: 'English' }))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(app.settings.getState().language).toBe('en')
  })

  it('is read from the storage only where it is one of ours', () => {
    for (const [stored, language] of [
      ['ar', 'ar'],
      ['tlh', 'system'],
      [7, 'system'],
    ] as const) {
      const texts = createMemoryStore({ 'groundwork:settings': JSON.stringify({ version: 1, language: stored }) })
      expect(renderAt('/', [], texts).app.settings.getState().language).toBe(language)
    }
  })
})

describe('the keys that act anywhere', () => {
  it('can be switched off, for whoever speaks or shakes into the keyboard', async () => {
    const { user } = renderAt('/settings')
    const group = within(await screen.findByRole('group', { name: 'Keys that act anywhere' }))
    await user.click(group.getByRole('radio', { name: 'Off' }))
    await user.keyboard('?')
    await user.click(screen.getByRole('link', { name: 'Roadmap' }))
    await screen.findByRole('searchbox')
    await user.keyboard('/')
    expect(document.activeElement).not.toBe(screen.getByRole('searchbox'))
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.keyboard('{Control>}k{/Control}')
    expect(await screen.findByRole('dialog')).toBeTruthy()
  })
})
