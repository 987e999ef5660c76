// Decides that filters work together, keep what is being typed, and come from any address without harm.

import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { parseFilters } from '../../src/features/checklist/useFilters'
import { renderAt, setLevels } from '../support/renderAt'

const aimed = { type: 'aim', target: 'junior-backend' } as const
const titles = () => screen.queryAllByRole('radiogroup').map((group) => group.getAttribute('aria-label'))
const search = () => screen.findByRole<HTMLInputElement>('searchbox', { name: 'Search skills' })

describe('the filters together', () => {
  it('leave the skills that match every one of them', async () => {
    renderAt('/roadmap?view=everything&tier=junior&section=containers&level=learning', [
      aimed,
      ...setLevels({ docker: 'learning', kubernetes: 'learning', git: 'learning', 'docker-compose': 'build' }),
    ])
    await screen.findByRole('radiogroup', { name: 'Docker images and containers' })
    expect(titles()).toEqual(['Docker images and containers'])
  })

  it('narrow step by step by their lists, and are all taken off at once', async () => {
    const { user } = renderAt('/roadmap?view=everything', [aimed])
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Section' }), 'Testing and quality')
    expect(screen.queryAllByRole('region')).toHaveLength(1)
    const some = titles().length
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tier' }), 'mid')
    expect(titles().length).toBeLessThan(some)
    await user.click(screen.getAllByRole('button', { name: 'Clear filters' })[0]!)
    expect(await screen.findByRole('region', { name: 'Internet and web basics' })).toBeTruthy()
  })

  it('open every section they reach into, even a folded one', async () => {
    const { user } = renderAt('/roadmap?view=everything', [aimed])
    await user.click(await screen.findByRole('button', { name: 'Internet and web basics' }))
    expect(titles()).not.toContain('How the internet works')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Section' }), 'Internet and web basics')
    expect(titles()).toContain('How the internet works')
  })

  it('fold and unfold all that is in view', async () => {
    const { user } = renderAt('/roadmap', [aimed])
    await screen.findByRole('radiogroup', { name: 'How the internet works' })
    await user.click(screen.getByRole('button', { name: 'Collapse all' }))
    expect(titles()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Expand all' }))
    expect(titles().length).toBeGreaterThan(50)
  })
})

describe('typing a search', () => {
  it('is kept when another filter changes before the address has followed', async () => {
    const { user } = renderAt('/roadmap', [aimed])
    await user.type(await search(), 'kubernetes')
    await user.click(screen.getByRole('radio', { name: 'Everything' }))
    expect((await search()).value).toBe('kubernetes')
    expect(await screen.findByRole('radiogroup', { name: 'Container orchestration and Kubernetes' })).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Everything' }).checked).toBe(true)
  })

  it('ends with Escape, and at once with Clear filters', async () => {
    const { user } = renderAt('/roadmap', [aimed])
    await user.type(await search(), 'zzzz')
    await screen.findByText(/No skill matches/)
    await user.keyboard('{Escape}')
    expect((await search()).value).toBe('')
    await user.type(await search(), 'zzzz')
    await user.click((await screen.findAllByRole('button', { name: 'Clear filters' }))[0]!)
    expect((await search()).value).toBe('')
    expect(await screen.findByRole('radiogroup', { name: 'How the internet works' })).toBeTruthy()
  })

  it('begins with / from anywhere but a field, and types / in a field', async () => {
    const { user } = renderAt('/roadmap', [aimed])
    const field = await search()
    await user.keyboard('/')
    expect(field.ownerDocument.activeElement).toBe(field)
    await user.keyboard('ci/cd')
    expect(field.value).toBe('ci/cd')
  })

  it('offers the whole roadmap where the target has nothing like it', async () => {
    const { user } = renderAt('/roadmap?q=kubernetes', [aimed])
    await user.click(await screen.findByRole('button', { name: 'Search the whole roadmap' }))
    const title = 'Container orchestration and Kubernetes'
    expect(within(await screen.findByRole('radiogroup', { name: title })).getAllByRole('radio')).toHaveLength(5)
  })
})

describe('parseFilters', () => {
  const parse = (address: string) => parseFilters(new URL(address, 'http://localhost').searchParams)

  it('reads every filter from the address', () => {
    expect(parse('/roadmap?view=missing&tier=mid&level=undone&section=nosql&q=redis')).toEqual({
      view: 'missing',
      tier: 'mid',
      level: 'undone',
      section: 'nosql',
      query: 'redis',
    })
  })

  it.each([
    '/roadmap?view=&tier=&level=&section=&q=',
    '/roadmap?view=constructor&tier=__proto__&level=toString',
    '/roadmap?view=Everything&tier=MID&level=%00',
    '/roadmap?view[]=missing&tier[0]=mid',
  ])('lets %s narrow nothing', (address) => {
    expect(parse(address)).toEqual({ view: 'target', tier: '', level: '', section: '', query: '' })
  })

  it('takes the first of several values', () => {
    expect(parse('/roadmap?view=missing&view=ready').view).toBe('missing')
  })

  it('shows an unknown section and a hostile query as text that matches nothing', async () => {
    renderAt(`/roadmap?section=no-such&q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`, [aimed])
    expect(await screen.findByText(/No skill matches/)).toBeTruthy()
    expect((await search()).value).toBe('<img src=x onerror=alert(1)>')
    expect(screen.queryByRole('img')).toBeNull()
  })
})
