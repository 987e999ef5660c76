// Decides what Today tells a newcomer and a learner.

import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { encodeFacts } from '../../src/domain/progress/persisted/encode'
import { PROGRESS_SHELF } from '../../src/state/persistence/keys'
import { createMemoryStore } from '../../src/state/persistence/textStore'
import { factsWith } from '../support/facts'
import { NOW, renderAt, setLevels } from '../support/renderAt'

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

  it('names the gaps before the number, and how one would stand for other targets', async () => {
    const { user, app } = renderAt('/', [aimed, ...setLevels({ python: 'build', http: 'build' })])
    const meter = await screen.findByRole('meter', { name: 'Readiness' })
    const gaps = screen.getByRole('region', { name: 'Gaps' })
    expect(gaps.compareDocumentPosition(meter) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    const others = within(screen.getByRole('region', { name: 'Other targets' }))
    expect(others.getAllByRole('button')).toHaveLength(app.graph.roadmap.targets.length - 1)
    const python = others.getByRole('button', { name: /^Python back-end developer: \d+ %$/ })
    const share = /\d+/.exec(python.textContent ?? '')?.[0]
    await user.click(python)
    await waitFor(() => expect(meter.getAttribute('aria-valuenow')).toBe(share))
  })

  it('gives readiness a range where levels are inferred, and a point where all are stated', async () => {
    const { app } = renderAt('/', [aimed, ...setLevels({ http: 'build' })])
    const meter = await screen.findByRole('meter', { name: 'Readiness' })
    expect(meter.getAttribute('aria-valuetext')).toMatch(/^\d+ %: /)
    const writes = ['git', 'sql', 'terminal'].map((id) => ({ kind: 'inferred', id, value: 70 }) as const)
    act(() => app.progress.run({ type: 'write', label: 'checkin-accepted', writes }))
    expect(meter.getAttribute('aria-valuetext')).toMatch(/^\d+ % \(\d+ % to \d+ %\): /)
    expect(screen.getByRole('link', { name: 'Start a check-in' })).toBeTruthy()
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

describe('answering a suggestion', () => {
  const basics = setLevels({ 'programming-basics': 'build', 'how-internet-works': 'explain' })
  const first = async () => {
    const [group] = (await next()).getAllByRole('radiogroup')
    return group?.getAttribute('aria-label') ?? ''
  }

  it('says "I can do this already" and gets the level that the target asks for, with one undo', async () => {
    const { user, app } = renderAt('/', [aimed, ...basics])
    const title = await first()
    const { id } = app.graph.roadmap.skills.find((skill) => skill.title === title) ?? {}
    await user.click((await next()).getByRole('button', { name: `I can do this already: ${title}` }))
    expect(['explain', 'build']).toContain(app.progress.getState().facts.levels.get(id ?? '')?.value)
    expect((await next()).queryByRole('radiogroup', { name: title })).toBeNull()
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect((await next()).getByRole('radiogroup', { name: title })).toBeTruthy()
  })

  it('says which prerequisite is missing, and is offered that instead, with one undo', async () => {
    const { user, app } = renderAt('/', [aimed, ...basics])
    const python = (await next()).getByRole('radiogroup', { name: 'Python' })
    const row = python.closest('li')
    if (!row) throw new Error('Python stands in no list')
    await user.click(within(row).getByText('I am missing …'))
    await user.click(within(row).getByRole('button', { name: /^Programming basics.*: Learning$/ }))
    expect(app.progress.getState().facts.levels.get('programming-basics')?.value).toBe('learning')
    expect((await next()).queryByRole('radiogroup', { name: 'Python' })).toBeNull()
    expect((await next()).getByRole('radiogroup', { name: /^Programming basics/ })).toBeTruthy()
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect((await next()).getByRole('radiogroup', { name: 'Python' })).toBeTruthy()
  })

  it('tells inferred from stated, and how sure it is', async () => {
    const inferred = { kind: 'inferred', id: 'programming-basics', value: 91 } as const
    renderAt('/', [aimed, { type: 'write', label: 'x', writes: [inferred] }])
    const python = (await next()).getByRole('radiogroup', { name: 'Python' })
    const text = python.closest('li')?.textContent
    expect(text).toMatch(/you can probably explain Programming basics/)
    expect(text).toMatch(/right for you now with about 91 %/)
  })
})

describe('the order of a mentor and the wishes of saved ads', () => {
  const keep = (id: string, value: object) =>
    ({ type: 'write', label: 'x', writes: [{ kind: 'records', id, value }] }) as const
  const reasonsOf = async (title: string) =>
    (await next()).getByRole('radiogroup', { name: title }).closest('li')?.textContent

  it('put the mentor’s first topic first and say so', async () => {
    renderAt('/', [aimed, keep('order:roadmap', ['terminal', 'git']), keep('about:roadmap', { from: 'Ada' })])
    const groups = (await next()).getAllByRole('radiogroup')
    expect(groups[0]?.getAttribute('aria-label')).toMatch(/terminal/i)
    expect(groups[0]?.closest('li')?.textContent).toMatch(/your mentor put this first/)
  })

  it('call an order of one’s own so', async () => {
    renderAt('/', [aimed, keep('order:roadmap', ['terminal'])])
    const [group] = (await next()).getAllByRole('radiogroup')
    expect(group?.closest('li')?.textContent).toMatch(/you put this first/)
  })

  it('name how many saved ads ask for a topic', async () => {
    const ad = { title: 'Ad', company: '', date: '', note: '', text: '', asks: [{ skill: 'python', need: 'must' }] }
    renderAt('/', [aimed, ...setLevels({ 'programming-basics': 'build' }), keep('ad:1', ad), keep('ad:2', ad)])
    expect(await reasonsOf('Python')).toMatch(/2 saved ads ask for it/)
  })
})

describe('what was set long ago', () => {
  const old = () => {
    const texts = createMemoryStore()
    const levels = { 'programming-basics': 'explain' } as const
    texts.write(PROGRESS_SHELF.key, encodeFacts(factsWith(levels, {}, NOW - 300 * 86_400_000), PROGRESS_SHELF.kinds))
    return texts
  }

  it('is offered for review before what rests on it, until the learner says that it still holds', async () => {
    const { user, app } = renderAt('/', [aimed], old())
    const row = (await next()).getByText('Review first').closest('li')
    expect(row?.textContent).toMatch(/nothing has shown for 9 months that you still can/)
    await user.click((await next()).getByRole('button', { name: /^I can still do this: Programming basics/ }))
    expect((await next()).queryByText('Review first')).toBeNull()
    expect(app.progress.getState().facts.records.get('still:programming-basics')?.value).toBe(NOW)
    expect((await screen.findByRole('status')).textContent).toContain('Noted that you can still do it')
  })
})
