// Decides what a learner meets in a check-in: a start, one skill at a time, a result they take over or not.

import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createMemoryStore } from '../../src/state/persistence/textStore'
import { NOW, type Rendered, renderAt, setLevels } from '../support/renderAt'

const aimed = { type: 'aim', target: 'junior-backend' } as const

const title = () => screen.getByRole('heading', { level: 1 }).textContent ?? ''
const levels = () => screen.queryByRole('radiogroup', { name: 'Your level' })

async function start({ user }: Rendered): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Start' }))
  await screen.findByRole('progressbar', { name: 'Check-in' })
}

/** Presses a key on the question and waits for what comes next. */
async function press(key: string): Promise<void> {
  const before = `${title()} ${levels() !== null}`
  fireEvent.keyDown(screen.getByRole('heading', { level: 1 }), { key })
  await waitFor(() => expect(`${title()} ${levels() !== null}`).not.toBe(before))
}

async function finish({ user }: Rendered): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Finish now' }))
  await screen.findByRole('heading', { level: 1, name: 'Where you stand' })
}

/** Claims to build everything and knows no answer, until a claim was checked. */
async function claimAndFail(): Promise<string> {
  for (let i = 0; i < 29; i += 1) {
    if (levels()) {
      await press('3')
      continue
    }
    const skill = title()
    const isClaim = screen.queryByText(/You said you can build this/) !== null
    await press('0')
    if (isClaim) return skill
  }
  throw new Error('no claim was checked')
}

describe('the start of a check-in', () => {
  it('says what it is, that nothing leaves the browser, and what the target covers', async () => {
    const { user } = renderAt('/check-in', [aimed])
    expect(await screen.findByText('Nothing leaves this browser.')).toBeTruthy()
    const covered = () => Number(/covers (\d+)/.exec(screen.getByText(/This covers/).textContent ?? '')?.[1])
    const junior = covered()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Target' }), 'Everything on the roadmap')
    expect(covered()).toBeGreaterThan(junior)
    expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
      '5 minutes',
      '10 minutes',
      '15 minutes',
    ])
  })

  it('lets the learner pick where one of several is enough, and leaves out what is not picked', async () => {
    const { user, app } = renderAt('/check-in', [aimed])
    const language = await screen.findByRole('combobox', { name: 'Back-end language' })
    const covered = () => Number(/covers (\d+)/.exec(screen.getByText(/This covers/).textContent ?? '')?.[1])
    const before = covered()
    await user.selectOptions(language, 'Python')
    expect(covered()).toBe(before + 1)
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Back-end language' }).value).toBe('python')
    expect(app.progress.getState().facts.picks.get('backend-language')?.value).toBe('python')
  })

  it('takes stated levels as evidence', async () => {
    renderAt('/check-in', [aimed, ...setLevels({ http: 'build', git: 'learning' })])
    expect(await screen.findByText(/counts as evidence: 2 skills/)).toBeTruthy()
  })

  it('offers a slider for each section, none of which has to be moved', async () => {
    const { user } = renderAt('/check-in', [aimed])
    await user.click(await screen.findByText(/Tell roughly where you stand/))
    const [slider] = screen.getAllByRole('slider')
    expect(slider!.getAttribute('aria-valuetext')).toBe('not said')
    fireEvent.change(slider!, { target: { value: '70' } })
    expect(slider!.getAttribute('aria-valuetext')).toBe('about 70 %')
  })
})

describe('a question of a check-in', () => {
  it('puts one skill in the middle with its two anchors, and takes the focus to it', async () => {
    const page = renderAt('/check-in', [aimed])
    await start(page)
    const skill = page.app.graph.roadmap.skills.find((one) => one.title === title())!
    const details = (await page.app.loadDetails(skill.section)).get(skill.id)!
    const group = within(levels()!)
    expect(group.getAllByRole('radio')).toHaveLength(5)
    expect(screen.getByText(details.explain!)).toBeTruthy()
    expect(screen.getByText(details.build!)).toBeTruthy()
    expect(document.activeElement?.textContent).toBe(skill.title)
  })

  it('goes on with Next once a level is chosen, and says what is wanting before', async () => {
    const page = renderAt('/check-in', [aimed])
    await start(page)
    const first = title()
    await page.user.click(screen.getByRole('button', { name: 'Next' }))
    expect(screen.getByText('Choose a level, or skip this one.')).toBeTruthy()
    await page.user.click(screen.getByRole('radio', { name: 'Can explain' }))
    await page.user.click(screen.getByRole('button', { name: 'Next' }))
    await waitFor(() => expect(title()).not.toBe(first))
  })

  it('goes back to the question before with its answer, and from the first to the start', async () => {
    const page = renderAt('/check-in', [aimed])
    await start(page)
    const first = title()
    await press('2')
    await page.user.click(screen.getByRole('button', { name: 'Back' }))
    await waitFor(() => expect(title()).toBe(first))
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Can explain' }).checked).toBe(true)
    await page.user.click(screen.getByRole('button', { name: 'Back' }))
    expect(await screen.findByRole('button', { name: 'Continue' })).toBeTruthy()
  })

  it('does not ask again what was skipped', async () => {
    const page = renderAt('/check-in', [aimed])
    await start(page)
    const seen: string[] = []
    for (let i = 0; i < 6; i += 1) {
      seen.push(title())
      await page.user.click(screen.getByRole('button', { name: 'Skip' }))
      await waitFor(() => expect(title()).not.toBe(seen.at(-1)))
    }
    expect(new Set(seen).size).toBe(6)
  })

  it('goes on where it was left after a reload', async () => {
    const texts = createMemoryStore()
    const page = renderAt('/check-in', [aimed], texts)
    await start(page)
    for (const key of ['2', '1', '0']) await press(key)
    const left = title()
    cleanup()
    renderAt('/check-in', [], texts)
    await screen.findByRole('progressbar', { name: 'Check-in' })
    expect(title()).toBe(left)
    expect(screen.getByText(/^Question 4/)).toBeTruthy()
  })

  it('starts afresh when what is stored is no check-in', async () => {
    renderAt('/check-in', [aimed], createMemoryStore({ 'groundwork:check-in': '{"version":1,"steps":"x"}' }))
    expect(await screen.findByRole('button', { name: 'Start' })).toBeTruthy()
  })
})

describe('the result of a check-in', () => {
  it('says how much is confirmed, inferred and unsure, with the gaps before the number', async () => {
    const page = renderAt('/check-in', [aimed])
    await start(page)
    for (const key of ['2', '2', '0', '2']) await press(key)
    await finish(page)
    const [, ...counts] = /Confirmed (\d+) · Inferred (\d+) · Unsure (\d+)/.exec(document.body.textContent ?? '')!
    expect(Number(counts[0])).toBeGreaterThan(2)
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBeGreaterThan(40)
    const gaps = screen.getByRole('region', { name: 'Gaps' })
    const meter = screen.getByRole('meter', { name: 'Readiness' })
    expect(gaps.compareDocumentPosition(meter) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    expect(meter.getAttribute('aria-valuetext')).toMatch(/^\d+ % \(\d+ % to \d+ %\)/)
  })

  it('takes over all of it with one press, and one undo takes it out again', async () => {
    const page = renderAt('/check-in', [aimed, ...setLevels({ http: 'learning' })])
    await start(page)
    for (const key of ['2', '3', '2', '2']) await press(key)
    await finish(page)
    const before = page.app.progress.getState().facts
    await page.user.click(screen.getByRole('button', { name: /^Accept all/ }))
    const after = page.app.progress.getState().facts
    expect(after.inferred.size).toBeGreaterThan(40)
    expect([...after.levels.values()].filter(({ value }) => value === 'explain' || value === 'build').length).toBe(4)
    expect(after.records.has(`checkin:${NOW}`)).toBe(true)
    expect(await screen.findByText(/has been taken over/)).toBeTruthy()
    await page.user.click(await screen.findByRole('button', { name: 'Undo' }))
    const undone = page.app.progress.getState().facts
    expect([...undone.inferred.values()].every(({ value }) => value === null)).toBe(true)
    expect(undone.levels.get('http')?.value).toBe(before.levels.get('http')?.value)
    expect(screen.getByRole('button', { name: /^Accept all/ })).toBeTruthy()
  })

  it('takes over by section and one by one', async () => {
    const page = renderAt('/check-in', [aimed])
    await start(page)
    for (const key of ['2', '1']) await press(key)
    await finish(page)
    const { sections } = page.app.graph.roadmap
    const boxes = sections.map(({ title: of }) => screen.queryByRole('checkbox', { name: `Accept the section ${of}` }))
    const [first, ...others] = boxes.filter((box) => box !== null)
    for (const box of [first!, ...others]) fireEvent.click(box)
    const button = () => screen.getByRole<HTMLButtonElement>('button', { name: /^Accept \d+ of/ })
    expect(button().textContent).toMatch(/^Accept 0 of/)
    expect(button().disabled).toBe(true)
    fireEvent.click(first!)
    const taken = Number(/Accept (\d+)/.exec(button().textContent ?? '')?.[1])
    expect(taken).toBeGreaterThan(1)
    fireEvent.click(within(first!.closest('li')!).getAllByRole('checkbox')[1]!)
    await page.user.click(button())
    const { levels: stated, inferred } = page.app.progress.getState().facts
    const known = [...stated.keys(), ...[...inferred].flatMap(([id, { value }]) => (value === null ? [] : [id]))]
    expect(known).toHaveLength(taken - 1)
  }, 60_000)

  it('takes over nothing when told to, and keeps the result for the next time', async () => {
    const page = renderAt('/check-in', [aimed])
    await start(page)
    await press('2')
    await finish(page)
    await page.user.click(screen.getByRole('button', { name: 'Accept none' }))
    const { levels: stated, inferred, records } = page.app.progress.getState().facts
    expect([stated.size, inferred.size]).toEqual([0, 0])
    expect(records.has(`checkin:${NOW}`)).toBe(true)
  })

  it('asks more when told to', async () => {
    const page = renderAt('/check-in', [aimed])
    await start(page)
    await press('2')
    await finish(page)
    await page.user.click(screen.getByRole('button', { name: 'Ask me more' }))
    expect(await screen.findByRole('progressbar', { name: 'Check-in' })).toBeTruthy()
    expect(screen.getByText(/^Question 2/)).toBeTruthy()
  })

  it('tells of a claim that a question did not bear out, with the right answer, and leaves the level to the learner', async () => {
    const page = renderAt('/check-in', [aimed])
    await start(page)
    const skill = await claimAndFail()
    await finish(page)
    const block = within(screen.getByRole('region', { name: 'Worth another look' }))
    expect(block.getByRole('link', { name: skill })).toBeTruthy()
    expect(block.getByText('You said: can build.')).toBeTruthy()
    expect(block.getByText('I don’t know')).toBeTruthy()
    expect(block.getByText('Right answer')).toBeTruthy()
    await page.user.click(screen.getByRole('button', { name: /^Accept all/ }))
    const id = page.app.graph.roadmap.skills.find((one) => one.title === skill)!.id
    expect(page.app.progress.getState().facts.levels.has(id)).toBe(false)
    await page.user.click(block.getByRole('radio', { name: 'Learning' }))
    expect(page.app.progress.getState().facts.levels.get(id)?.value).toBe('learning')
  }, 60_000)
})
