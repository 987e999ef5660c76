// Decides how a mentor sees a group: links in, rubbish listed, a table, what is missing, one person's history, all of it undoable.

import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createMemoryStore, type TextStore } from '../../src/state/persistence/textStore'
import { classOf, linkOf } from '../support/cohortSamples'
import { NOW, type Rendered, renderAt } from '../support/renderAt'

const DAY = 86_400_000
const { roadmap } = renderAt('/nowhere').app.graph
const link = (name: string | undefined, days: number, levels: object = {}) =>
  linkOf(
    { roadmap: 'backend', at: NOW - days * DAY, ...(name === undefined ? {} : { name }), levels: { ...levels } },
    roadmap,
  )

async function open(lines: readonly string[] = [], texts: TextStore = createMemoryStore()): Promise<Rendered> {
  const rendered = renderAt('/cohort', [], texts)
  await screen.findByRole('textbox', { name: 'Links' })
  if (lines.length > 0) await add(rendered, lines)
  return rendered
}

async function add({ user }: Pick<Rendered, 'user'>, lines: readonly string[]): Promise<void> {
  await user.click(screen.getByRole('textbox', { name: 'Links' }))
  await user.paste(lines.join('\n'))
  await user.click(screen.getByRole('button', { name: 'Add' }))
}

const people = () =>
  within(screen.getByRole('table', { name: 'Cohort' }))
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent)

const ADA = link('Ada', 9, { http: 'build', 'how-internet-works': 'build' })
const GRACE = link('=1+1 <b>Grace</b>', 5, { http: 'learning' })

describe('adding links', () => {
  it('makes a row of each person, lists lines that are no links, and says that all stays here', async () => {
    const { user } = await open(['Here:', ADA, `<${GRACE}>`, ADA.slice(0, -4)])
    expect(people()).toEqual(['=1+1 <b>Grace</b>', 'Ada'])
    expect(screen.getByText(/2 people added, 2 lines are no links of theirs/)).toBeTruthy()
    expect(screen.getByText(/Line 4: characters are missing/)).toBeTruthy()
    expect(screen.getByText(/Everything stays in this browser/)).toBeTruthy()
    expect(document.querySelector('main b')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.queryByRole('table', { name: 'Cohort' })).toBeNull()
  })

  it('takes several files at once and names the one that is none', async () => {
    const { user } = await open()
    const file = (text: string, name: string) => new File([text], name)
    await user.upload(screen.getByLabelText(/^Or files/), [
      file(JSON.stringify({ version: 1, link: `https://example.org/open#${ADA}` }), 'ada.json'),
      file(`${GRACE}\n`, 'grace.txt'),
      file('hello', 'photo.png'),
    ])
    await waitFor(() => expect(people()).toHaveLength(2))
    expect(screen.getByText(/photo\.png, line 1: no link of Groundwork/)).toBeTruthy()
  })

  it('keeps the cohort for the next visit, apart from my own progress, and in the backup', async () => {
    const texts = createMemoryStore()
    const first = await open([ADA], texts)
    expect(first.app.progress.getState().facts.levels.size).toBe(0)
    expect(texts.read('groundwork:cohort:records')).toContain(ADA)
    document.body.replaceChildren()
    await open([], texts)
    await waitFor(() => expect(people()).toEqual(['Ada']))
  })
})

describe('the table', () => {
  it('sorts by any column and the other way round', async () => {
    const { user } = await open([ADA, GRACE])
    await user.click(screen.getByRole('button', { name: 'All' }))
    expect(people()[0]).toBe('Ada')
    expect(screen.getByRole('columnheader', { name: 'All' }).getAttribute('aria-sort')).toBe('descending')
    await user.click(screen.getByRole('button', { name: 'All' }))
    expect(people()[0]).toContain('Grace')
    await user.click(screen.getByRole('button', { name: 'Internet and web basics' }))
    expect(people()[0]).toBe('Ada')
  })

  it('says what most are missing, and who has not moved since when', async () => {
    await open([ADA, link('Ada', 2, { http: 'build', 'how-internet-works': 'build' }), GRACE])
    expect(screen.getByText(/^What most of the group is missing: .+ \(2 of 2\)/)).toBeTruthy()
    expect(screen.getByText(/1 person has not moved between their links/).textContent).toContain(
      'Ada since 14 November 2026',
    )
  })

  it('draws of many people only those in sight, and counts them all', async () => {
    await open(classOf(120, roadmap))
    const table = screen.getByRole('table', { name: 'Cohort' })
    expect(table.getAttribute('aria-rowcount')).toBe('121')
    expect(within(table).getAllByRole('rowheader').length).toBeLessThan(60)
    window.dispatchEvent(new Event('beforeprint'))
    await waitFor(() => expect(within(table).getAllByRole('rowheader')).toHaveLength(120))
    window.dispatchEvent(new Event('afterprint'))
  })

  it('leaves as CSV in which no text is run', async () => {
    const { user, files } = await open([ADA, GRACE])
    await user.click(screen.getByRole('button', { name: 'Download as CSV' }))
    const text = files.get('groundwork-cohort-2026-11-23.csv') ?? ''
    expect(text).toContain('"\'=1+1 <b>Grace</b>","2026-11-18"')
    expect(text.split('\r\n')).toHaveLength(4)
  })
})

describe('one person', () => {
  const detail = async ({ user }: Rendered, name: string) => {
    await user.click(screen.getByRole('button', { name }))
    return within(screen.getByRole('dialog'))
  }

  it('has a history with what became further, and leads to each link', async () => {
    const rendered = await open([
      ADA,
      link('Ada', 2, { http: 'build', 'how-internet-works': 'build', git: 'learning' }),
    ])
    const dialog = await detail(rendered, 'Ada')
    const history = within(dialog.getByRole('region', { name: 'Links' }))
    expect(history.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringMatching(/Sent on 21 November 2026 1 skill further than before/),
      expect.stringMatching(/Sent on 14 November 2026 the first link/),
    ])
    expect(dialog.getByRole('link', { name: 'Open the link of 14 November 2026' }).getAttribute('href')).toBe(
      `/open#${ADA}`,
    )
  })

  it('is renamed, joined with another, parted again, removed, and each is taken back', async () => {
    const rendered = await open([ADA, GRACE])
    const { user } = rendered
    let dialog = await detail(rendered, '=1+1 <b>Grace</b>')
    await user.clear(dialog.getByRole('textbox', { name: 'Name' }))
    await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'ada')
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(people()).toHaveLength(1))
    expect(screen.getByText('Two rows became one')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(people()).toHaveLength(2)
    dialog = await detail(rendered, 'Ada')
    await user.click(dialog.getByRole('button', { name: 'Remove from the cohort' }))
    expect(people()).toHaveLength(1)
    await user.keyboard('{Control>}z{/Control}')
    expect(people()).toHaveLength(2)
  })
})
