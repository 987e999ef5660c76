// Decides that what is run beforehand changes nothing.

import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { rehearse } from '../../src/app/rehearse'
import { renderAt, setLevels } from '../support/renderAt'

describe('what is run once before the first change', () => {
  it('is seen by every part of the screen and leaves choices, facts and storage as they are', async () => {
    const { app, texts } = renderAt('/', setLevels({ http: 'build', git: 'explain' }))
    await screen.findByRole('heading', { name: 'Next topics' })
    const stored = () => texts.keys().map((key) => texts.read(key))
    const chosen = () => screen.getAllByRole<HTMLInputElement>('radio', { checked: true }).map(({ name }) => name)
    const before = { text: stored(), chosen: chosen() }
    const { facts, past } = app.progress.getState()
    const scope = app.derived.scope(facts)
    const seen: unknown[] = []
    app.progress.subscribe((state) => seen.push(state.facts))
    await rehearse(app, document)
    const after = app.progress.getState()
    expect(seen).toHaveLength(1)
    // A plan in the making is not begun anew.
    expect(app.derived.scope(after.facts)).toBe(scope)
    expect(after.facts).toEqual(facts)
    expect(after.past).toBe(past)
    expect({ text: stored(), chosen: chosen() }).toEqual(before)
  })
})
