// Decides what the command palette finds and does, and where the list of keys comes from.

import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { readMark } from '../../src/features/palette/items'
import { type Rendered, renderAt, setLevels } from '../support/renderAt'

async function open({ user }: Rendered): Promise<HTMLElement> {
  await user.keyboard('{Control>}k{/Control}')
  return screen.findByRole('combobox', { name: 'Search' })
}

const rows = () => within(screen.getByRole('listbox', { name: 'Results' })).queryAllByRole('option')
const options = () => rows().map((option) => option.firstChild?.textContent)

describe('the command palette', () => {
  it('opens with Ctrl+K anywhere, also from a text field, and closes with Escape', async () => {
    const rendered = renderAt('/jobs')
    await rendered.user.click(await screen.findByRole('textbox', { name: 'Job ad' }))
    await open(rendered)
    const dialog = screen.getByRole('dialog', { name: 'Command palette' })
    dialog.dispatchEvent(new Event('close'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('finds skills through a typing mistake and by their sentences, the best name first', async () => {
    const rendered = renderAt('/settings')
    const field = await open(rendered)
    await rendered.user.type(field, 'kubernets')
    expect(options()[0]).toBe('Container orchestration and Kubernetes')
    await rendered.user.clear(field)
    await rendered.user.type(field, 'netcat')
    await waitFor(() => expect(options()).toContain('HTTP: requests, methods, status codes, headers'))
  })

  it('goes to a skill with Enter and to a page by its name', async () => {
    const rendered = renderAt('/settings')
    await rendered.user.type(await open(rendered), 'docker images{Enter}')
    expect(await screen.findByRole('heading', { level: 1, name: 'Docker images and containers' })).toBeTruthy()
    await rendered.user.type(await open(rendered), 'job ads{Enter}')
    expect(await screen.findByRole('heading', { level: 1, name: 'Job ads' })).toBeTruthy()
  })

  it('marks a skill from a line, and what it did can be taken back', async () => {
    const rendered = renderAt('/roadmap', setLevels({ http: 'learning' }))
    await rendered.user.type(await open(rendered), 'mark docker images can build{Enter}')
    const level = () => rendered.app.progress.getState().facts.levels.get('docker')?.value
    expect(level()).toBe('build')
    await rendered.user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(level()).toBe('new')
  })

  it.each(['mark Docker can build', 'start check-in', 'dark'])('does what "%s" says at Enter', async (line) => {
    const rendered = renderAt('/roadmap', setLevels({ http: 'learning' }))
    await rendered.user.type(await open(rendered), `${line}{Enter}`)
    const { settings, progress } = rendered.app
    if (line === 'dark') expect(settings.getState().theme).toBe('dark')
    else if (line.startsWith('mark')) expect(progress.getState().facts.levels.get('docker')?.value).toBe('build')
    else await waitFor(() => expect(document.title).toMatch(/^Check-in/))
  })

  it('changes the looks and the target', async () => {
    const rendered = renderAt('/roadmap', setLevels({ http: 'learning' }))
    await rendered.user.type(await open(rendered), 'dark{Enter}')
    expect(rendered.app.settings.getState().theme).toBe('dark')
    await rendered.user.type(await open(rendered), 'aim at everything{Enter}')
    expect(rendered.app.progress.getState().facts.aims.get('target')?.value).toBe('everything')
  })

  it('walks with the arrows around the list and says which is meant', async () => {
    const rendered = renderAt('/settings')
    const field = await open(rendered)
    const meant = () => rows().findIndex((option) => option.getAttribute('aria-selected') === 'true')
    await rendered.user.keyboard('{ArrowUp}')
    expect(meant()).toBe(rows().length - 1)
    await rendered.user.keyboard('{ArrowDown}')
    expect(meant()).toBe(0)
    expect(field.getAttribute('aria-activedescendant')).toBe(rows()[0]?.id)
  })

  it('puts what was used lately first, also after a reload', async () => {
    const rendered = renderAt('/settings')
    await rendered.user.type(await open(rendered), 'practice{Enter}')
    await rendered.user.type(await open(rendered), 'docker images{Enter}')
    await open(rendered)
    expect(options().slice(0, 2)).toEqual(['Docker images and containers', 'Practice'])
    expect(rendered.texts.read('groundwork:recent')).toContain('skill:docker')
  })

  it('says when nothing is found', async () => {
    const rendered = renderAt('/settings')
    await rendered.user.type(await open(rendered), 'qqqqzzzz')
    expect(screen.getByText('Nothing found.')).toBeTruthy()
  })
})

describe('a line that marks', () => {
  it.each([
    ['mark docker can build', { skill: 'docker', levels: ['build'], isPlain: true }],
    ['Mark Kafka not for me', { skill: 'kafka', levels: ['skipped'], isPlain: true }],
    ['docker can explain', { skill: 'docker', levels: ['explain'], isPlain: false }],
    ['machine learning', { skill: 'machine', levels: ['learning'], isPlain: false }],
    ['mark sql', { skill: 'sql', levels: ['learning', 'explain', 'build', 'skipped'], isPlain: true }],
    ['mark', undefined],
    ['docker', undefined],
  ])('%j', (line, meaning) => {
    expect(readMark(line)).toEqual(meaning)
  })
})

describe('the list of keys', () => {
  it('opens with a question mark, not while typing, and from the palette', async () => {
    const rendered = renderAt('/jobs')
    await rendered.user.type(await screen.findByRole('textbox', { name: 'Job ad' }), 'a?')
    expect(screen.queryByRole('dialog')).toBeNull()
    await rendered.user.click(screen.getByRole('heading', { level: 1 }))
    await rendered.user.keyboard('?')
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
    await rendered.user.click(within(dialog).getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await rendered.user.type(await open(rendered), 'shortcuts{Enter}')
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeTruthy()
  })
})
