// Decides how a level is set: five named radios, one key each, nothing while it is read only.

import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LevelControl, levelOfKey } from '../../src/ui/LevelControl'

afterEach(cleanup)

const ANCHORS = { explain: 'Say what it does.', build: 'Make one.' }

describe('LevelControl', () => {
  it('is a radio group named by the skill, with the five levels by name', () => {
    render(<LevelControl title="Caching" id="caching" level="explain" onSet={vi.fn()} />)
    expect(screen.getByRole('radiogroup', { name: 'Caching' })).toBeTruthy()
    expect(screen.getAllByRole('radio')).toHaveLength(5)
    for (const name of ['New', 'Learning', 'Can explain', 'Can build', 'Not for me'])
      expect(screen.getByRole<HTMLInputElement>('radio', { name }).checked).toBe(name === 'Can explain')
  })

  it('tells which level was chosen', async () => {
    const onSet = vi.fn()
    render(<LevelControl title="Caching" id="caching" level="new" onSet={onSet} />)
    await userEvent.click(screen.getByRole('radio', { name: 'Not for me' }))
    expect(onSet.mock.calls).toEqual([['skipped']])
  })

  it('shows the sentence of the level that has the focus, and no other', () => {
    render(<LevelControl title="Caching" id="caching" level="new" onSet={vi.fn()} anchors={ANCHORS} />)
    fireEvent.focus(screen.getByRole('radio', { name: 'Can build' }))
    expect(screen.getByText('Make one.')).toBeTruthy()
    fireEvent.focus(screen.getByRole('radio', { name: 'Learning' }))
    expect(screen.queryByText('Make one.')).toBeNull()
  })

  it('cannot be changed while it is read only', async () => {
    const onSet = vi.fn()
    render(<LevelControl title="Caching" id="caching" level="new" onSet={onSet} isReadOnly />)
    await userEvent.click(screen.getByRole('radio', { name: 'Can build' }))
    expect(onSet).not.toHaveBeenCalled()
  })
})

describe('levelOfKey', () => {
  const pressed = (key: string, { on = 'row', ...keys }: { on?: string; ctrlKey?: boolean } = {}) => {
    const seen: unknown[] = []
    render(
      <div role="group" aria-label="row" onKeyDown={(event) => seen.push(levelOfKey(event))}>
        <textarea aria-label="text" />
        <input type="radio" aria-label="radio" />
      </div>,
    )
    fireEvent.keyDown(screen.getByLabelText(on), { key, ...keys })
    expect(seen).toHaveLength(1)
    return seen[0]
  }

  it.each([
    ['0', 'new'],
    ['1', 'learning'],
    ['2', 'explain'],
    ['3', 'build'],
    ['x', 'skipped'],
    ['X', 'skipped'],
    ['4', undefined],
    ['Enter', undefined],
  ])('reads %s as %s', (key, level) => {
    expect(pressed(key)).toBe(level)
  })

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { on: 'text' }])(
    'leaves 3 alone with %o',
    (more) => {
      expect(pressed('3', more)).toBeUndefined()
    },
  )

  it('reads a digit on a radio', () => {
    expect(pressed('3', { on: 'radio' })).toBe('build')
  })
})
