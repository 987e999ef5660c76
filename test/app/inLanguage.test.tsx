// Decides that a reader of another language meets the curriculum in it, and is told what stands in English.

import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router-dom'
import { describe, expect, it } from 'vitest'
import { translated } from '../../src/app/inLanguage'
import { ownTarget } from '../../src/app/ownTargets'
import { AppRoutes } from '../../src/app/routes'
import { Shell } from '../../src/app/Shell'
import { translationOf } from '../../src/content/build/assemble'
import { readCurriculum } from '../../src/content/build/curriculum'
import { createTranslator, readTranslation } from '../../src/domain/roadmap/translation'
import { AppStateProvider } from '../../src/state/AppState'
import { renderAt, setLevels } from '../support/renderAt'

const { source, roadmap } = readCurriculum()
const spanish = readTranslation(source.translations.map(translationOf)[0])

/** The app at an address with the curriculum in Spanish; its own words stay as they are. */
function renderInSpanish(address: string) {
  const { app } = renderAt(address, setLevels({ 'how-internet-works': 'explain' }))
  cleanup()
  const state = translated(app, createTranslator(roadmap, spanish))
  render(
    <AppStateProvider state={state}>
      <MemoryRouter initialEntries={[address]}>
        <Shell>
          <AppRoutes />
        </Shell>
      </MemoryRouter>
    </AppStateProvider>,
  )
  return { app, state, user: userEvent.setup() }
}

describe('a Spanish reader', () => {
  it('finds sections and translated skills in Spanish on the roadmap, the others marked as English', async () => {
    const { user } = renderInSpanish('/roadmap?view=everything')
    expect(await screen.findByText('Titles that are not translated yet stand in English.')).toBeDefined()
    const section = screen.getByRole('region', { name: 'Internet y fundamentos de la web' })
    expect(within(section).getByRole('link', { name: 'Cómo funciona internet' }).lang).toBe('')
    expect(within(section).getByRole('link', { name: 'Cookies, state and statelessness' }).lang).toBe('en')
    await user.type(screen.getByRole('searchbox'), 'version control and git')
    expect(await screen.findByRole('link', { name: 'Control de versiones y Git' })).toBeDefined()
  })

  it('reads title, summary and anchors of a foundation skill in Spanish, and that its checks and questions are not', async () => {
    renderInSpanish('/roadmap/git')
    const article = await screen.findByRole('article')
    expect(within(article).getByRole('heading', { level: 1 }).textContent).toBe('Control de versiones y Git')
    expect((await within(article).findByText(/^Git guarda la historia/)).lang).toBe('')
    expect(within(article).getByText(/^Explica qué son un commit/)).toBeDefined()
    const checks = await within(article).findByRole('region', { name: 'Checks' })
    expect(within(checks).getByText('in English')).toBeDefined()
    expect(within(checks).getAllByRole('checkbox')[0]?.parentElement?.querySelector('[lang=en]')).not.toBeNull()
  })

  it('is told on its page when a whole skill is in English', async () => {
    renderInSpanish('/roadmap/docker')
    expect((await screen.findByRole('heading', { level: 1 })).lang).toBe('en')
    const head = screen.getByRole('article').querySelector('header')
    expect(head?.textContent).toContain('in English')
  })

  it('shares targets of their own with the English form, so that a change of language keeps them', () => {
    const { app, state } = renderInSpanish('/')
    state.derived.own.find = ownTarget
    expect(app.derived.own.find).toBe(ownTarget)
  })
})
