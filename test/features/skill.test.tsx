// Decides what a learner finds and can do on a skill's page.

import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { factValue } from '../../src/domain/progress/transitions'
import { renderAt, setLevels } from '../support/renderAt'

const region = (name: string) => screen.findByRole('region', { name })

describe('reading a skill', () => {
  it('shows both anchors, hours with their source and the level', async () => {
    renderAt('/roadmap/docker', setLevels({ docker: 'explain' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Docker images and containers' })).toBeTruthy()
    const group = screen.getByRole('radiogroup', { name: 'Docker images and containers' })
    expect(within(group).getByRole('radio', { name: 'Can explain' })).toHaveProperty('checked', true)
    expect(await screen.findByText(/^Write a Dockerfile/)).toBeTruthy()
    expect(screen.getByText(/our estimate/)).toBeTruthy()
  })

  it('points out prerequisites that are not met, with their levels, and lets the level be set all the same', async () => {
    const { user, app } = renderAt('/roadmap/docker')
    const needs = await region('What it needs')
    expect(within(needs).getByText(/2 things it needs/)).toBeTruthy()
    expect(within(needs).getByRole('link', { name: /Containerization/ })).toBeTruthy()
    await user.click(screen.getByRole('radio', { name: 'Can build' }))
    expect(factValue(app.progress.getState().facts, 'levels', 'docker')).toBe('build')
  })

  it('follows what it opens', async () => {
    const { user } = renderAt('/roadmap/docker')
    await user.click(
      within(await region('What it opens')).getByRole('link', { name: 'Container orchestration and Kubernetes' }),
    )
    expect(await screen.findByRole('heading', { level: 1, name: /Kubernetes/ })).toBeTruthy()
  })

  it('says that an unknown skill is unknown', async () => {
    renderAt('/roadmap/no-such-skill')
    expect(await screen.findByRole('heading', { name: 'No such skill on this roadmap' })).toBeTruthy()
  })
})

describe('mending the text', () => {
  it('leads to the place in the source file', async () => {
    renderAt('/roadmap/docker')
    const href = (await screen.findByRole('link', { name: 'Suggest an edit' })).getAttribute('href')
    expect(href).toBe('/source/backend/containers.yaml.txt#:~:text=-%20id%3A%20docker')
    expect(screen.getByText(/stands in src\/content\/backend\/containers.yaml#L\d+/)).toBeTruthy()
  })
})

describe('ticking checks', () => {
  it('offers the level when all its checks are ticked, and sets it only when asked', async () => {
    const { user, app } = renderAt('/roadmap/docker')
    const group = await screen.findByRole('group', { name: 'To explain it' })
    for (const box of within(group).getAllByRole('checkbox')) await user.click(box)
    expect(factValue(app.progress.getState().facts, 'levels', 'docker')).toBe('new')
    await user.click(screen.getByRole('button', { name: 'Set “Can explain”' }))
    expect(factValue(app.progress.getState().facts, 'levels', 'docker')).toBe('explain')
    expect(screen.queryByRole('button', { name: 'Set “Can explain”' })).toBeNull()
  })

  it('takes a tick back with one undo', async () => {
    const { user, app } = renderAt('/roadmap/docker')
    const [box] = await screen.findAllByRole('checkbox')
    await user.click(box!)
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(app.progress.getState().facts.checks.get('docker-c1')?.value).toBe(false)
  })
})

describe('using resources', () => {
  it('opens them in a new tab without a referrer, free ones first in each kind', async () => {
    renderAt('/roadmap/docker')
    const links = within(await region('Resources')).getAllByRole('link')
    for (const link of links) {
      expect(link.getAttribute('target')).toBe('_blank')
      expect(link.getAttribute('rel')).toContain('noreferrer')
    }
    expect(within(await region('Resources')).getByRole('heading', { name: 'Documentation' })).toBeTruthy()
  })

  it('remembers what was started and finished', async () => {
    const { user, app } = renderAt('/roadmap/docker')
    const [mark] = within(await region('Resources')).getAllByRole('combobox')
    await user.selectOptions(mark!, 'finished')
    expect([...app.progress.getState().facts.resources.values()].map(({ value }) => value)).toEqual(['finished'])
  })
})

describe('answering questions', () => {
  it('explains every option after a choice and allows another try', async () => {
    const { user } = renderAt('/roadmap/docker')
    const questions = within(await region('Questions'))
    const options = questions.getAllByRole('radio')
    expect(options).toHaveLength(4)
    await user.click(options[0]!)
    expect(questions.getByText(/That is right|Not this one/)).toBeTruthy()
    expect(questions.getByText('right')).toBeTruthy()
    await user.click(questions.getByRole('button', { name: 'Answer again' }))
    expect(questions.queryByText('right')).toBeNull()
  })

  it('shows one question at a time and the rubric of an open one as a list to tick', async () => {
    const { user } = renderAt('/roadmap/docker')
    const questions = within(await region('Questions'))
    expect(questions.getByText('Question 1 of 4')).toBeTruthy()
    const next = questions.getByRole('button', { name: 'Next question' })
    while (!questions.queryByRole('button', { name: 'Show what a good answer makes' })) await user.click(next)
    await user.click(questions.getByRole('button', { name: 'Show what a good answer makes' }))
    expect(questions.getAllByRole('checkbox').length).toBeGreaterThanOrEqual(3)
  })
})

describe('keeping notes and evidence', () => {
  it('saves a note when the field is left, and shows hostile text as text', async () => {
    const { user, app } = renderAt('/roadmap/http')
    const field = await screen.findByRole('textbox', { name: 'Your notes' })
    await user.click(field)
    await user.paste('<img src=x onerror=alert(1)>')
    await user.tab()
    expect(factValue(app.progress.getState().facts, 'notes', 'http')).toBe('<img src=x onerror=alert(1)>')
    expect(document.querySelector('img')).toBeNull()
  })

  it('adds evidence with a link, refuses a script as a link, and takes a removal back', async () => {
    const { user, app } = renderAt('/roadmap/http')
    await user.type(await screen.findByRole('textbox', { name: 'What it is' }), 'My server')
    const url = screen.getByRole('textbox', { name: 'Link (optional)' })
    await user.type(url, 'javascript:alert(1)')
    // The place stands before its text, so that a screen reader announces it.
    const place = within(await region('Evidence')).getByRole('alert')
    expect(place.textContent).toBe('')
    await user.click(screen.getByRole('button', { name: 'Add evidence' }))
    expect(place.textContent).not.toBe('')
    expect(screen.getByText(/must start with http/)).toBeTruthy()
    await user.clear(url)
    await user.type(url, 'https://example.org/server')
    await user.click(screen.getByRole('button', { name: 'Add evidence' }))
    expect(screen.getByRole('link', { name: 'My server' }).getAttribute('href')).toBe('https://example.org/server')
    await user.click(screen.getByRole('button', { name: 'Remove: My server' }))
    expect(screen.queryByRole('link', { name: 'My server' })).toBeNull()
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(screen.getByRole('link', { name: 'My server' })).toBeTruthy())
    expect(app.progress.getState().facts.evidence.size).toBe(1)
  })
})

describe('asking why a skill is not suggested', () => {
  const ask = async (id: string, commands: Parameters<typeof renderAt>[1] = []) => {
    const { user } = renderAt(`/roadmap/${id}`, [{ type: 'aim', target: 'junior-backend' }, ...commands])
    const question = await screen.findByText('Why is this not suggested?')
    await user.click(question)
    return within(question.closest('details') ?? question)
  }

  it('names what comes first, as a link', async () => {
    const answers = await ask('sql')
    expect((await answers.findByRole('listitem')).textContent).toMatch(/^It needs .* first\.$/)
    expect(answers.getAllByRole('link').length).toBeGreaterThan(0)
  })

  it('says so when it is suggested', async () => {
    const answers = await ask('programming-basics')
    expect((await answers.findByRole('listitem')).textContent).toMatch(/^It is: \w+ among your next topics\.$/)
  })

  it('says until when it was put off', async () => {
    const answers = await ask('programming-basics', [
      { type: 'postpone', skill: 'programming-basics', until: Date.UTC(2026, 11, 7, 9) },
    ])
    expect((await answers.findByRole('listitem')).textContent).toBe('You put it off until 7 December 2026.')
  })
})
