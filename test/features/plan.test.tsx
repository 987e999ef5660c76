// Decides how a plan is made, read, changed by hand, asked about and taken along.

import { fireEvent, screen, within } from '@testing-library/react'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { Command } from '../../src/domain/progress/transitions'
import type { RecordValue } from '../../src/domain/progress/types'
import { type Rendered, renderAt, setLevels } from '../support/renderAt'

const TARGET = 'junior-backend'
const record = (id: string, value: RecordValue): Command => ({
  type: 'write',
  label: 'test',
  writes: [{ kind: 'records', id, value }],
})
const PLANNED = [record(`plan:${TARGET}`, { start: '2026-11-23', week: 10 })]
const stored = ({ app }: Rendered) => app.progress.getState().facts.records.get(`plan:${TARGET}`)?.value

const AIM: Command = { type: 'aim', target: TARGET }
const weeks = async () => within(await screen.findByRole('region', { name: 'Week by week' }))
const movers = async () => (await weeks()).getAllByRole('button', { name: /^Move earlier: / })
const titles = async () =>
  (await movers()).map((button) => button.getAttribute('aria-label')!.replace('Move earlier: ', ''))
const status = async () => (await weeks()).getByRole('status').textContent

describe('making a plan', () => {
  it('happens only when asked for, from hours a week and a first day', async () => {
    const rendered = renderAt('/plan', [AIM])
    const { user } = rendered
    expect(await screen.findByText(/Nothing is planned until you ask/)).toBeTruthy()
    expect(screen.queryByRole('region', { name: 'Week by week' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Make a plan' }))
    const hours = screen.getByRole('spinbutton', { name: 'Hours per week' })
    await user.clear(hours)
    await user.type(hours, '12')
    fireEvent.change(screen.getByLabelText('Start date'), { target: { value: '2026-12-01' } })
    await user.click(screen.getByRole('button', { name: 'Make the plan' }))
    expect(stored(rendered)).toEqual({ start: '2026-12-01', week: 12 })
    expect((await weeks()).getByRole('heading', { name: /^1\W–\W6 December 2026$/ })).toBeTruthy()
    expect(screen.getByText(/At your pace you are done/)).toBeTruthy()
  })

  it('takes hours of each weekday and days off, and says what is wrong with none', async () => {
    const rendered = renderAt('/plan', [AIM])
    const { user } = rendered
    await user.click(await screen.findByRole('button', { name: 'Make a plan' }))
    await user.click(screen.getByRole('radio', { name: 'Each weekday its own' }))
    for (const field of screen.getAllByRole('spinbutton')) await user.clear(field)
    await user.click(screen.getByRole('button', { name: 'Make the plan' }))
    expect(screen.getByText(/at least one hour a week/)).toBeTruthy()
    await user.type(screen.getByRole('spinbutton', { name: 'Saturday, hours' }), '4.5')
    await user.click(screen.getByRole('button', { name: 'Add days off' }))
    fireEvent.change(screen.getByLabelText('Days off 1, from'), { target: { value: '2026-12-24' } })
    fireEvent.change(screen.getByLabelText('Days off 1, to'), { target: { value: '2026-12-20' } })
    await user.click(screen.getByRole('button', { name: 'Make the plan' }))
    expect(screen.getByText(/not after the last/)).toBeTruthy()
    fireEvent.change(screen.getByLabelText('Days off 1, to'), { target: { value: '2027-01-02' } })
    await user.click(screen.getByRole('button', { name: 'Make the plan' }))
    const off = [['2026-12-24', '2027-01-02']]
    expect(stored(rendered)).toEqual({ start: '2026-11-23', week: [0, 0, 0, 0, 0, 4.5, 0], off })
    const week = (await weeks()).getByRole('heading', { name: /^21\W–\W27 December 2026$/ }).closest('li')!
    expect(week.textContent).toMatch(/off/)
  })

  it('is put away with Undo to bring it back, and survives a new visit', async () => {
    const rendered = renderAt('/plan', [AIM, ...PLANNED])
    const { user } = rendered
    await user.click(await screen.findByRole('button', { name: 'Change your time' }))
    await user.click(screen.getByRole('button', { name: 'Put the plan away' }))
    expect(await screen.findByRole('button', { name: 'Make a plan' })).toBeTruthy()
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect((await titles()).length).toBeGreaterThan(5)
  })

  it('has nothing to offer where nothing is missing, and shows none of a record it cannot read', async () => {
    renderAt('/plan', [AIM, record(`plan:${TARGET}`, { start: 'soon', week: '<b>' })])
    expect(await screen.findByRole('button', { name: 'Make a plan' })).toBeTruthy()
  })
})

describe('a plan', () => {
  it('follows real progress: what is done leaves it', async () => {
    const { app } = renderAt('/plan', [AIM, ...PLANNED])
    const [first] = await titles()
    const id = app.graph.roadmap.skills.find(({ title }) => title === first)!.id
    app.progress.run({ type: 'setLevel', skill: id, level: 'build' })
    expect(await screen.findByText('How long did these take you?')).toBeTruthy()
    expect(await titles()).not.toContain(first)
  })

  it('gives each skill its hours and days as ranges, and says how they are found', async () => {
    renderAt('/plan', [AIM, ...PLANNED])
    const [first] = await movers()
    expect(first!.closest('li')!.textContent).toMatch(/about [\d.]+ h \([\d.]+ h to [\d.]+ h\) · done .*2026/)
    expect(screen.getByText(/PERT/)).toBeTruthy()
    expect(screen.getByText(/No order of these skills is better; that is proved/)).toBeTruthy()
  })

  it('learns the pace from hours noted for what is done, and says so', async () => {
    const done = ['programming-basics', 'http', 'git'] as const
    const rendered = renderAt('/plan', [
      AIM,
      ...PLANNED,
      ...setLevels(Object.fromEntries(done.map((id) => [id, 'build']))),
    ])
    const { user, app } = rendered
    expect(await screen.findByText(/Dates go by the estimates/)).toBeTruthy()
    const before = (await screen.findByText(/^about .* of study/)).textContent
    await user.click(screen.getByText('How long did these take you?'))
    const { title, hours } = app.graph.roadmap.skills.find(({ id }) => id === 'http')!
    await user.type(screen.getByRole('spinbutton', { name: `Hours spent on ${title}` }), `${hours![1] * 4}{Enter}`)
    expect(app.progress.getState().facts.records.get('hours:http')?.value).toBe(hours![1] * 4)
    expect(await screen.findByText(/You take about \d+ % longer than estimated, learnt from 1 skill/)).toBeTruthy()
    expect((await screen.findByText(/^about .* of study/)).textContent).not.toBe(before)
  })
})

describe('a large plan', () => {
  it('is found where a browser has no workers too', async () => {
    renderAt('/plan', [
      { type: 'aim', target: 'everything' },
      record('plan:everything', { start: '2026-11-23', week: 40 }),
    ])
    expect(await screen.findByRole('progressbar')).toBeTruthy()
    expect((await movers()).length).toBeGreaterThan(20)
    expect(screen.queryByRole('progressbar')).toBeNull()
  })
})

describe('a skill’s page', () => {
  it('asks how long it took once it is begun, and takes the note away when it is emptied', async () => {
    const { user, app } = renderAt('/roadmap/http', [AIM])
    const { title } = app.graph.roadmap.skills.find(({ id }) => id === 'http')!
    const field = () => screen.queryByRole('spinbutton', { name: `Hours spent on ${title}` })
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy()
    expect(field()).toBeNull()
    app.progress.run({ type: 'setLevel', skill: 'http', level: 'learning' })
    await user.type(await screen.findByRole('spinbutton', { name: `Hours spent on ${title}` }), '12.5{Tab}')
    const noted = () => app.progress.getState().facts.records.get('hours:http')?.value
    expect(noted()).toBe(12.5)
    await user.clear(field()!)
    await user.tab()
    expect(noted()).toBeNull()
  })
})

describe('changing the order by hand', () => {
  it('moves one skill, says what moved along, keeps the pin and the focus, and is undone', async () => {
    const rendered = renderAt('/plan', [AIM, ...PLANNED])
    const { user } = rendered
    const before = await titles()
    let moved: string | undefined
    for (const title of before.slice(1)) {
      await user.click(screen.getByRole('button', { name: `Move earlier: ${title}` }))
      if (/because it needs/.test((await status()) ?? '')) {
        moved = title
        break
      }
    }
    expect(moved).toBeDefined()
    expect(await status()).toMatch(/is now at place \d+\. Moved with it, because it needs them: /)
    expect(stored(rendered)).toMatchObject({ pinned: expect.arrayContaining([expect.any(String)]) })
    expect(screen.getByRole('button', { name: `Move earlier: ${moved}` })).toBe(
      screen.getByRole('button', { name: `Move earlier: ${moved}` }).ownerDocument.activeElement,
    )
    expect(screen.getAllByText('placed by you').length).toBeGreaterThan(0)
    await user.click(screen.getByRole('button', { name: 'Back to the best order' }))
    expect(await titles()).toEqual(before)
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(screen.getAllByText('placed by you').length).toBeGreaterThan(0)
  })

  it('moves with Alt and an arrow from the skill’s link, and says when it cannot go further', async () => {
    const { user } = renderAt('/plan', [AIM, ...PLANNED])
    const [first, second] = await titles()
    const link = (title: string) => screen.getAllByRole('link', { name: title })[0]!
    link(first!).focus()
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(await status()).toMatch(/cannot go earlier/)
    link(second!).focus()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(await status()).toMatch(new RegExp(`^${second} is now at place`))
  })

  it('drops a dragged skill where another one is, and no other text', async () => {
    renderAt('/plan', [AIM, ...PLANNED])
    const [first, , third] = await titles()
    const row = (title: string) => screen.getByRole('button', { name: `Move later: ${title}` }).closest('li')!
    const data = new Map<string, string>()
    const dataTransfer = {
      setData: (type: string, text: string) => data.set(type, text),
      getData: (type: string) => data.get(type) ?? '',
      get types() {
        return [...data.keys()]
      },
    }
    fireEvent.dragStart(row(first!), { dataTransfer })
    fireEvent.dragOver(row(third!), { dataTransfer })
    fireEvent.drop(row(third!), { dataTransfer })
    expect(await status()).toMatch(new RegExp(`^${first} is now at place`))
  })
})

describe('asking about a date', () => {
  it('says what is reached, what more hours would do, and what to leave out', async () => {
    const rendered = renderAt('/plan', [AIM, ...PLANNED])
    const { user } = rendered
    const field = await screen.findByLabelText('What will I have reached by')
    fireEvent.change(field, { target: { value: '2027-03-01' } })
    expect(screen.getByText(/Until 1 March 2027 you have 14\d h/)).toBeTruthy()
    expect(screen.getByText(/^Readiness \d+ % \(/)).toBeTruthy()
    expect(screen.getByText(/or leave out these? /)).toBeTruthy()
    fireEvent.change(field, { target: { value: '2027-09-01' } })
    fireEvent.blur(field)
    expect(stored(rendered)).toMatchObject({ by: '2027-09-01' })
    await user.click(screen.getByRole('button', { name: /^Take .* a week$/ }))
    expect(await screen.findByText(/All of it is likely done by then/)).toBeTruthy()
    fireEvent.change(field, { target: { value: '2026-01-01' } })
    expect(screen.getByText('That day has passed.')).toBeTruthy()
  })
})

describe('taking a plan along', () => {
  it('hands out a calendar, a table and a checklist with every skill', async () => {
    const { user, files } = renderAt('/plan', [AIM, ...PLANNED])
    const count = (await movers()).length
    for (const name of ['Calendar file (.ics)', 'Table (.csv)', 'Checklist (.md)'])
      await user.click(screen.getByRole('button', { name }))
    expect([...files.keys()]).toEqual(['ics', 'csv', 'md'].map((ending) => `groundwork-plan-2026-11-23.${ending}`))
    const [ics = '', csv = '', md = ''] = files.values()
    const events = new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent')
    expect(events.length).toBeGreaterThanOrEqual(count)
    expect(csv.trim().split('\r\n')).toHaveLength(events.length + 1)
    expect(md.match(/^- \[ \] /gm)).toHaveLength(events.length)
    expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(events.length)
  })
})

describe('Today', () => {
  it('says what the plan holds this week, and nothing of a plan without one', async () => {
    renderAt('/', [AIM, ...setLevels({ http: 'build' }), ...PLANNED])
    const block = within(await screen.findByRole('region', { name: 'Plan this week' }))
    expect(block.getAllByRole('listitem').length).toBeGreaterThan(0)
    expect(block.getByRole('link', { name: 'Open the plan' }).getAttribute('href')).toBe('/plan')
  })

  it('has no such block without a plan', async () => {
    renderAt('/', [AIM, ...setLevels({ http: 'build' })])
    expect(await screen.findByRole('region', { name: 'Gaps' })).toBeTruthy()
    expect(screen.queryByRole('region', { name: 'Plan this week' })).toBeNull()
  })
})
