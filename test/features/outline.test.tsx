// Decides what a learner sees and does on the outline.

import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { parseFilters } from '../../src/features/checklist/useFilters'
import { createMemoryStore } from '../../src/state/persistence/textStore'
import { renderAt, setLevels } from '../support/renderAt'

const control = (title: string) => screen.findByRole('radiogroup', { name: title })
const chosen = (group: HTMLElement) =>
  within(group)
    .getAllByRole('radio')
    .filter((radio) => (radio as HTMLInputElement).checked)
const section = (name: string) => screen.findByRole('region', { name })
const aimed = { type: 'aim', target: 'junior-backend' } as const

describe('marking a skill on the outline', () => {
  it('sets the level with a click and counts it at once', async () => {
    const { user } = renderAt('/roadmap', [aimed])
    const internet = await section('Internet and web basics')
    expect(within(internet).getByText(/^0 of/)).toBeTruthy()
    await user.click(within(await control('How the internet works')).getByRole('radio', { name: 'Can build' }))
    expect(within(internet).getByText(/^1 of/)).toBeTruthy()
  })

  it.each([
    ['1', 'Learning'],
    ['2', 'Can explain'],
    ['3', 'Can build'],
    ['x', 'Not for me'],
    ['0', 'New'],
  ])('sets the level with the key %s', async (key, name) => {
    const { user } = renderAt('/roadmap', [aimed, ...setLevels({ http: 'learning' })])
    const link = await screen.findByRole('link', { name: /^HTTP: requests/ })
    link.focus()
    await user.keyboard(key === '1' ? '0' : key)
    await user.keyboard(key)
    const [radio] = chosen(await control('HTTP: requests, methods, status codes, headers'))
    expect(radio!.parentElement!.textContent).toContain(name)
  })

  it('offers Undo for each change', async () => {
    const { user, app } = renderAt('/roadmap', [aimed])
    await user.click(within(await control('How the internet works')).getByRole('radio', { name: 'Learning' }))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(app.progress.getState().facts.levels.get('how-internet-works')?.value).toBe('new')
    await user.click(await screen.findByRole('button', { name: 'Redo' }))
    expect(app.progress.getState().facts.levels.get('how-internet-works')?.value).toBe('learning')
  })
})

describe('what a check-in inferred', () => {
  const inferred = (id: string, value: number) => ({ kind: 'inferred', id, value }) as const
  const accepted = {
    type: 'write',
    label: 'checkin-accepted',
    writes: [inferred('http', 92), inferred('browsers', 40), inferred('hosting', 5)],
  } as const
  const words = (group: HTMLElement) =>
    group.ownerDocument.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent

  it('is read as inferred with its chance, and no level counts as chosen', async () => {
    renderAt('/roadmap?view=everything', [aimed, accepted])
    const http = await control('HTTP: requests, methods, status codes, headers')
    expect(words(http)).toBe('Can explain, inferred (92 %)')
    expect(chosen(http)).toEqual([])
    expect(words(await control('Browsers and how they work'))).toBe('Unsure, inferred (40 %)')
    expect(words(await control('Web hosting'))).toBe('New, inferred (5 %)')
    expect(within(await section('Internet and web basics')).getByText(/^1 of \d+ \(1 inferred\)$/)).toBeTruthy()
  })

  it('is confirmed by choosing a level, and ended by it', async () => {
    const { user, app } = renderAt('/roadmap?view=everything', [aimed, accepted])
    const http = await control('HTTP: requests, methods, status codes, headers')
    await user.click(within(http).getByRole('radio', { name: 'Can explain' }))
    expect(http.getAttribute('aria-describedby')).toBeNull()
    expect(app.progress.getState().facts.inferred.get('http')?.value).toBeNull()
    const hosting = await control('Web hosting')
    await user.click(within(hosting).getByRole('radio', { name: 'New' }))
    expect(chosen(hosting)).toHaveLength(1)
    expect(app.progress.getState().facts.inferred.get('hosting')?.value).toBeNull()
  })
})

describe('readiness on the outline', () => {
  it('names the gaps before the number, and answers at once for another target', async () => {
    const { user } = renderAt('/roadmap', [aimed, ...setLevels({ http: 'build' })])
    const meter = await screen.findByRole('meter', { name: 'Readiness' })
    const gaps = screen.getByRole('region', { name: 'Gaps' })
    expect(gaps.compareDocumentPosition(meter) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    const before = meter.getAttribute('aria-valuetext')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Target' }), 'Senior back-end developer')
    expect(meter.getAttribute('aria-valuetext')).not.toBe(before)
  })
})

describe('readiness by section', () => {
  it('tells each section the target asks something of, once it is opened, and follows a change', async () => {
    const { user } = renderAt('/roadmap', [aimed, ...setLevels({ git: 'build' })])
    fireEvent.click(await screen.findByText('By section'))
    const sections = within(await screen.findByRole('list', { name: 'By section' }))
    const internet = () => sections.getByText('Internet and web basics').closest('li')?.textContent ?? ''
    expect(internet()).toMatch(/0 %: 0 of \d+ needs met|0%: 0 of \d+ needs met/)
    expect(sections.getAllByRole('listitem').length).toBeGreaterThan(5)
    await user.click(
      within(await control('HTTP: requests, methods, status codes, headers')).getByRole('radio', { name: 'Can build' }),
    )
    expect(internet()).toMatch(/1 of \d+ needs met/)
  })
})

describe('narrowing the outline', () => {
  it('shows what is ready now', async () => {
    renderAt('/roadmap?view=ready', [aimed, ...setLevels({ 'how-internet-works': 'build' })])
    expect(await control('HTTP: requests, methods, status codes, headers')).toBeTruthy()
    expect(screen.queryByRole('radiogroup', { name: 'How the internet works' })).toBeNull()
    expect(screen.queryByRole('radiogroup', { name: 'REST (and HATEOAS)' })).toBeNull()
  })

  it('shows with one click what is missing to 100 %', async () => {
    const { user } = renderAt('/roadmap', [aimed, ...setLevels({ 'how-internet-works': 'build' })])
    await user.click(await screen.findByRole('button', { name: /Show the \d+ that are missing/ }))
    expect(screen.queryByRole('radiogroup', { name: 'How the internet works' })).toBeNull()
    expect(await control('HTTP: requests, methods, status codes, headers')).toBeTruthy()
  })

  it('finds a skill by an alias, by a sentence and with a typing mistake', async () => {
    const { user } = renderAt('/roadmap?view=everything')
    const search = await screen.findByRole('searchbox', { name: 'Search skills' })
    for (const [query, title] of [
      ['k8s', 'Container orchestration and Kubernetes'],
      ['postgers', 'PostgreSQL'],
      ['dockerfile', 'Docker images and containers'],
    ] as const) {
      await user.clear(search)
      await user.type(search, query)
      expect(await control(title)).toBeTruthy()
    }
  })

  it('tells how many were found in a place that stands before, so that it is announced', async () => {
    const { user } = renderAt('/roadmap?view=everything')
    const search = await screen.findByRole('searchbox', { name: 'Search skills' })
    const place = within(screen.getByRole('main')).getByRole('status')
    expect(place.textContent).toBe('')
    await user.type(search, 'zzzzzz')
    expect(place.textContent).toBe('0 skills')
  })

  it('says so when nothing matches, and clears with one click', async () => {
    const { user } = renderAt('/roadmap?q=zzzzqqqq')
    expect(await screen.findByText(/No skill matches/)).toBeTruthy()
    const [clear] = screen.getAllByRole('button', { name: 'Clear filters' })
    await user.click(clear!)
    expect(await control('How the internet works')).toBeTruthy()
  })

  it('remembers which sections are folded', async () => {
    const texts = createMemoryStore()
    const { user } = renderAt('/roadmap', [aimed], texts)
    await user.click(await screen.findByRole('button', { name: 'Internet and web basics' }))
    expect(screen.queryByRole('radiogroup', { name: 'How the internet works' })).toBeNull()
    expect(texts.read('groundwork:view')).toContain('internet')
  })

  it('reads any address without harm', () => {
    const hostile = new URLSearchParams({ view: '__proto__', tier: 'x', level: '<script>', q: 'a'.repeat(5000) })
    expect(parseFilters(hostile)).toEqual({ view: 'target', tier: '', level: '', section: '', query: 'a'.repeat(100) })
  })
})

describe('choices', () => {
  it('makes the picked option count and leaves the others optional', async () => {
    const { user } = renderAt('/roadmap?view=everything&section=languages', [aimed])
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Pick one: Back-end language' }), 'Java')
    const row = (name: string) => screen.getByRole('link', { name }).closest('li')!
    expect(row('Java').textContent).toContain('picked')
    expect(row('Python').textContent).toContain('optional')
  })
})

describe('entries the roadmap no longer has', () => {
  it('shows them as kept', async () => {
    renderAt('/roadmap', [aimed, ...setLevels({ 'gone-skill': 'build' })])
    const gone = await section('No longer in this roadmap')
    expect(within(gone).getByText('gone-skill')).toBeTruthy()
    expect(within(gone).getByText('Can build')).toBeTruthy()
  })
})

describe('a row that is marked', () => {
  it('stays until the filters change, although it no longer matches them', async () => {
    const { user } = renderAt('/roadmap?view=missing', [aimed])
    const title = 'How the internet works'
    await user.click(within(await control(title)).getByRole('radio', { name: 'Can build' }))
    expect(await control(title)).toBeTruthy()
    await user.click(screen.getByRole('radio', { name: 'Ready now' }))
    await user.click(screen.getByRole('radio', { name: 'Missing' }))
    expect(screen.queryByRole('radiogroup', { name: title })).toBeNull()
  })
})
