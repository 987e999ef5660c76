// Decides what a learner finds when they look back: pictures with their numbers, and what changed since a day.

import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { encodeFacts } from '../../src/domain/progress/persisted/encode'
import type { Level } from '../../src/domain/progress/types'
import { PROGRESS_SHELF } from '../../src/state/persistence/keys'
import { createMemoryStore } from '../../src/state/persistence/textStore'
import { factsWith, stampAt } from '../support/facts'
import { NOW, renderAt } from '../support/renderAt'

const DAY = 86_400_000

/** Levels set so many days ago, as the app finds them in the storage. */
function marked(levels: Readonly<Record<string, readonly [Level, number]>>) {
  const texts = createMemoryStore()
  const dated = Object.entries(levels).map(
    ([id, [value, ago]]) => [id, { value, stamp: stampAt(NOW - ago * DAY) }] as const,
  )
  texts.write(PROGRESS_SHELF.key, encodeFacts({ ...factsWith({}), levels: new Map(dated) }, PROGRESS_SHELF.kinds))
  return texts
}

const aimed = { type: 'aim', target: 'junior-backend' } as const
const SOME = { http: ['build', 60], git: ['build', 40], python: ['explain', 3], sql: ['learning', 1] } as const
const region = async (name: string) => within(await screen.findByRole('region', { name }))

describe('looking back', () => {
  it('says what will be here before anything was marked', async () => {
    renderAt('/progress')
    expect(await screen.findByText(/Here you will see/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Open the roadmap' })).toBeTruthy()
  })

  it('says in words and as a table how readiness grew', async () => {
    const { user } = renderAt('/progress', [aimed], marked(SOME))
    const readiness = await region('Readiness over time')
    expect(readiness.getByText(/^Today you are \d+ % ready for Junior back-end developer/).textContent).toMatch(
      /Four weeks ago it was \d+ %/,
    )
    await user.click(readiness.getByText('Show the numbers'))
    expect(readiness.getAllByRole('row')).toHaveLength(5)
  })

  it('draws the plan’s line on from today, and offers a plan where there is none', async () => {
    const plan = { start: '2026-11-23', week: 10 }
    const write = { kind: 'records', id: 'plan:junior-backend', value: plan } as const
    renderAt('/progress', [aimed, { type: 'write', label: 'x', writes: [write] }], marked(SOME))
    expect(await screen.findByText(/Your plan comes to 100 % around \d+ \w+ 20\d\d/)).toBeTruthy()
    expect(screen.queryByText(/Make a plan/)).toBeNull()
  })

  it('gives hours, levels and activity each a sentence and a table', async () => {
    renderAt('/progress', [aimed], marked(SOME))
    expect((await region('Hours by week')).getByText(/^About \d+ h in the last 12 weeks/)).toBeTruthy()
    const levels = await region('Levels by section')
    expect(levels.getByText(/skills are at the level your target asks for/)).toBeTruthy()
    expect(levels.getByRole('img', { name: /sections/ })).toBeTruthy()
    expect(within(levels.getByRole('table')).getAllByRole('row').length).toBeGreaterThan(3)
    expect((await region('Activity')).getByText(/^5 active days in the last 26 weeks/)).toBeTruthy()
  })

  it('tells what changed since a chosen day', async () => {
    const { user } = renderAt('/progress', [aimed], marked(SOME))
    const changes = await region('What changed since')
    expect(changes.getAllByRole('listitem')).toHaveLength(2)
    const field = changes.getByLabelText('Since')
    await user.clear(field)
    await user.type(field, '2026-09-01')
    expect(changes.getAllByRole('listitem')).toHaveLength(4)
    expect(changes.getByText(/^Readiness went from 0 % to \d+ %/)).toBeTruthy()
    await user.clear(field)
    expect(changes.getByText('Choose a day up to today.')).toBeTruthy()
  })
})
