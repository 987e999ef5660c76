// Decides what the frame does around every screen.

import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createMemoryStore } from '../../src/state/persistence/textStore'
import { renderAt, setLevels } from '../support/renderAt'

describe('the frame', () => {
  it('has a skip link first, a banner, the main navigation and the content', () => {
    renderAt('/')
    expect(screen.getAllByRole('link')[0]!.textContent).toBe('Skip to the content')
    expect(screen.getByRole('banner')).toBeTruthy()
    const nav = screen.getByRole('navigation', { name: 'Main' })
    expect(
      within(nav)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(
      expect.arrayContaining([
        'Today',
        'Roadmap',
        'Map',
        'Check-in',
        'Plan',
        'Practice',
        'Job ads',
        'Share',
        'Settings',
      ]),
    )
    expect(screen.getByRole('main')).toBeTruthy()
  })

  it('says so at an address that is none of ours, with a way back', async () => {
    const { user } = renderAt('/nowhere')
    expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeTruthy()
    await user.click(screen.getByRole('link', { name: 'Go to Today' }))
    expect(await screen.findByRole('radiogroup', { name: 'Target' })).toBeTruthy()
  })

  it('takes back with Ctrl+Z and does again with Ctrl+Shift+Z', async () => {
    const { user, app } = renderAt('/roadmap', setLevels({ http: 'build' }))
    const level = () => app.progress.getState().facts.levels.get('http')?.value
    await user.keyboard('{Control>}z{/Control}')
    expect(level()).toBe('new')
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(level()).toBe('build')
  })

  it('takes Ctrl and the key of Z as well while an Arabic layout is on', () => {
    const { app } = renderAt('/roadmap', setLevels({ http: 'build' }))
    fireEvent.keyDown(document.body, { key: 'ئ', code: 'KeyZ', ctrlKey: true })
    expect(app.progress.getState().facts.levels.get('http')?.value).toBe('new')
  })

  it('leaves Ctrl+Z to a text field', async () => {
    const { user, app } = renderAt('/roadmap/http', setLevels({ http: 'build' }))
    await user.click(await screen.findByRole('textbox', { name: 'Your notes' }))
    await user.keyboard('{Control>}z{/Control}')
    expect(app.progress.getState().facts.levels.get('http')?.value).toBe('build')
  })

  it('tells of storage that could not be read, and offers the raw data', async () => {
    const texts = createMemoryStore({ 'groundwork:progress': '{"product":"groundwork","ver' })
    const { user, files } = renderAt('/', [], texts)
    const alert = (await screen.findByText(/could not be read/)).closest('[role=alert]') as HTMLElement
    await user.click(within(alert).getByRole('button', { name: 'Download the raw data' }))
    expect([...files.values()]).toEqual(['{"product":"groundwork","ver'])
  })
})

describe('settings', () => {
  it('keeps the chosen theme', async () => {
    const { user, texts } = renderAt('/settings')
    await user.click(await screen.findByRole('radio', { name: 'Dark' }))
    expect(JSON.parse(texts.read('groundwork:settings') ?? '')).toMatchObject({ version: 1, theme: 'dark' })
  })

  it('restores a backup by merge, tells what it holds first, and takes it out again with one undo', async () => {
    const { app } = renderAt('/settings', setLevels({ http: 'build' }))
    app.downloadBackup()
    const text = JSON.stringify({
      product: 'groundwork',
      version: 1,
      facts: { levels: { git: ['build', '0mh3k2a00000-x'] } },
    })
    const { user } = { user: (await import('@testing-library/user-event')).default.setup() }
    await user.upload(
      await screen.findByLabelText('Restore from file'),
      new File([text], 'b.json', { type: 'application/json' }),
    )
    expect(await screen.findByText('b.json holds 1 entry.')).toBeTruthy()
    expect(app.progress.getState().facts.levels.has('git')).toBe(false)
    await user.click(screen.getByRole('button', { name: 'Restore' }))
    expect(app.progress.getState().facts.levels.get('git')?.value).toBe('build')
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(app.progress.getState().facts.levels.get('git')?.value).toBe('new')
    expect(app.progress.getState().facts.levels.get('http')?.value).toBe('build')
  })

  it.each([
    ['{"product":"groundwork","vers', /damaged or cut off/],
    ['{"product":"other","version":1,"facts":{}}', /not from Groundwork/],
    ['{"product":"groundwork","version":99,"facts":{}}', /from a newer version/],
    ['[]', /does not hold a Groundwork backup/],
  ])('says in plain words what is wrong with %s', async (text, words) => {
    const { user } = renderAt('/settings')
    await user.upload(
      await screen.findByLabelText('Restore from file'),
      new File([text], 'b.json', { type: 'application/json' }),
    )
    expect(await screen.findByText(words)).toBeTruthy()
  })
})
