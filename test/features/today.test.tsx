// Decides what Today tells a newcomer and a learner.

import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderAt, setLevels } from '../support/renderAt'

const next = async () => within(await screen.findByRole('region', { name: 'Next topics' }))
const aimed = { type: 'aim', target: 'junior-backend' } as const

describe('the first run', () => {
  it('asks three questions and ends on the outline of the chosen target', async () => {
    const { user, app } = renderAt('/')
    const targets = await screen.findByRole('radiogroup', { name: 'Target' })
    await user.click(within(targets).getByRole('radio', { name: /Python back-end/ }))
    await user.click(screen.getByRole('button', { name: 'Next' }))
    await user.click(await screen.findByRole('radio', { name: 'Python' }))
    await user.click(screen.getByRole('button', { name: 'Next' }))
    await user.click(await screen.findByRole('button', { name: /Walk the list/ }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Roadmap' })).toBeTruthy()
    const { aims, picks } = app.progress.getState().facts
    expect(aims.get('target')?.value).toBe('python-backend')
    expect(picks.get('backend-language')?.value).toBe('python')
  })

  it('can be skipped', async () => {
    const { user } = renderAt('/')
    await user.click(await screen.findByRole('button', { name: 'Skip' }))
    expect(await screen.findByRole('meter', { name: 'Readiness' })).toBeTruthy()
  })
})

describe('where a learner stands', () => {
  it('shows readiness in percent with its gaps, heaviest first', async () => {
    renderAt('/', [aimed, ...setLevels({ http: 'build', git: 'build' })])
    const meter = await screen.findByRole('meter', { name: 'Readiness' })
    expect(Number(meter.getAttribute('aria-valuenow'))).toBeGreaterThan(0)
    const gaps = within(screen.getByRole('region', { name: 'Gaps' }))
    expect(gaps.getAllByRole('listitem')).toHaveLength(3)
    expect(gaps.getAllByText(/must/).length).toBe(3)
  })

  it('answers at once when the target is switched', async () => {
    const { user } = renderAt('/', [aimed, ...setLevels({ python: 'build', http: 'build' })])
    const meter = await screen.findByRole('meter', { name: 'Readiness' })
    const before = meter.getAttribute('aria-valuetext')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Target' }), 'Senior back-end developer')
    expect(meter.getAttribute('aria-valuetext')).not.toBe(before)
  })
})

describe('next topics', () => {
  it('offers five at most, each with a link, reasons and hours', async () => {
    renderAt('/', [aimed, ...setLevels({ 'how-internet-works': 'build', 'programming-basics': 'build' })])
    const items = (await next()).getAllByRole('listitem')
    expect(items).toHaveLength(5)
    for (const item of items) {
      expect(within(item).getAllByRole('link').length).toBeGreaterThan(0)
      expect(item.textContent).toMatch(/about \d/)
      expect(item.textContent).toMatch(/must for|should for|opens|can explain|needs nothing/)
    }
  })

  it('offers Python to a learner of programming basics, and Java when that was picked', async () => {
    const basics = setLevels({ 'programming-basics': 'build' })
    renderAt('/', [aimed, ...basics])
    expect((await next()).getByRole('radiogroup', { name: 'Python' })).toBeTruthy()
  })

  it('puts a topic off with Not now, and brings it back with Undo', async () => {
    const { user } = renderAt('/', [aimed])
    const [group] = (await next()).getAllByRole('radiogroup')
    const title = group!.getAttribute('aria-label')!
    await user.click((await next()).getByRole('button', { name: `Not now: ${title}` }))
    expect((await next()).queryByRole('radiogroup', { name: title })).toBeNull()
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect((await next()).getByRole('radiogroup', { name: title })).toBeTruthy()
  })

  it('names what was set aside when other topics wait for it', async () => {
    renderAt('/', [aimed, ...setLevels({ 'how-internet-works': 'skipped' })])
    const text = (await next()).getByText(/wait for something you set aside/)
    expect(text.textContent).toContain('How the internet works')
  })

  it('goes on when a topic is marked as known', async () => {
    const { user } = renderAt('/', [aimed])
    const [group] = (await next()).getAllByRole('radiogroup')
    const title = group!.getAttribute('aria-label')!
    await user.click(within(group!).getByRole('radio', { name: 'Can build' }))
    expect((await next()).queryByRole('radiogroup', { name: title })).toBeNull()
  })
})
