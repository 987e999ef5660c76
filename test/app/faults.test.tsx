// Decides that a fault in one screen leaves the frame, the other screens and the learner's data standing.

import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryStore } from '../../src/state/persistence/textStore'
import { renderAt, setLevels } from '../support/renderAt'

let isFaulty = false

/** A storage whose keys cannot be listed while it is faulty: Settings, which lists what was set aside, cannot be drawn. */
function faultyStore() {
  const store = createMemoryStore()
  return {
    ...store,
    keys: () => {
      if (isFaulty) throw new Error('a fault on purpose')
      return store.keys()
    },
  }
}

beforeEach(() => {
  isFaulty = false
  // React reports what a boundary has caught; here that is the point.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => vi.restoreAllMocks())

describe('a screen that cannot be drawn', () => {
  it('says so, keeps the navigation, and leads elsewhere', async () => {
    const { user, app } = renderAt('/roadmap/http', setLevels({ http: 'build' }), faultyStore())
    await screen.findByRole('heading', { level: 1, name: /^HTTP/ })
    isFaulty = true
    await user.click(screen.getByRole('link', { name: 'Settings' }))
    expect(await screen.findByRole('heading', { name: 'This screen could not be shown' })).toBeTruthy()
    await user.click(screen.getAllByRole('link', { name: 'Roadmap' })[0]!)
    expect(await screen.findByRole('heading', { level: 1, name: 'Roadmap' })).toBeTruthy()
    expect(app.progress.getState().facts.levels.get('http')?.value).toBe('build')
  })

  it('is drawn by Try again once the fault is gone', async () => {
    const { user } = renderAt('/roadmap/http', setLevels({ http: 'build' }), faultyStore())
    await screen.findByRole('heading', { level: 1, name: /^HTTP/ })
    isFaulty = true
    await user.click(screen.getByRole('link', { name: 'Settings' }))
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { name: 'This screen could not be shown' })).toBeTruthy()
    isFaulty = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeTruthy()
  })
})
