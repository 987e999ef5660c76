// Decides where worn levels and due reviews show, and that neither changes a level.

import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answerWrite } from '../../src/domain/progress/answers'
import type { Command } from '../../src/domain/progress/transitions'
import { NOW, renderAt, setLevels } from '../support/renderAt'

const DAY = 86_400_000

function failed(question: string, daysAgo: number): Command {
  const answer = {
    question,
    skill: 'http',
    at: NOW - daysAgo * DAY,
    grade: 'again',
    claim: 'explain',
    source: 'practice',
  } as const
  return { type: 'write', label: 'answered', writes: [answerWrite(question, answer)] }
}

const shaky: readonly Command[] = [
  { type: 'aim', target: 'junior-backend' },
  ...setLevels({ http: 'explain', git: 'explain' }),
  failed('http-q1', 3),
  failed('http-q2', 2),
]

describe('a level whose questions keep failing', () => {
  it('is called shaky on its page, with the way to practice, and stays as it was set', async () => {
    renderAt('/roadmap/http', shaky)
    expect(await screen.findByText(/Shaky: 0 of your last 2 answers were right/)).toBeTruthy()
    expect(screen.getByRole('radio', { name: 'Can explain' })).toHaveProperty('checked', true)
    const link = screen.getByRole('link', { name: 'Practise this section' })
    expect(link.getAttribute('href')).toBe('/practice?way=section&section=internet')
  })

  it('is called shaky in its row and in no other', async () => {
    renderAt('/roadmap?view=everything', shaky)
    const marks = await screen.findAllByText('shaky')
    expect(marks).toHaveLength(1)
    expect(within(marks[0]!.closest('li')!).getByRole('radiogroup').getAttribute('aria-label')).toMatch(/HTTP/)
  })
})

describe('review on Today', () => {
  it('says how many questions are due and about what, and leads to them', async () => {
    renderAt('/', shaky)
    const review = within(await screen.findByRole('region', { name: 'Review' }))
    expect(await review.findByText('2 questions are due.')).toBeTruthy()
    expect(review.getByRole('link', { name: /HTTP/ })).toBeTruthy()
    expect(review.getByRole('link', { name: 'Start the review' }).getAttribute('href')).toBe('/practice?way=due')
  })

  it('says when the next question comes, where none is due', async () => {
    renderAt('/', [...shaky.slice(0, -2), failed('http-q1', 0)])
    expect(await screen.findByText('Nothing is due. The next question comes tomorrow.')).toBeTruthy()
  })

  it('is not there before the first answer', async () => {
    renderAt('/', shaky.slice(0, -2))
    await screen.findByRole('region', { name: 'Next topics' })
    expect(screen.queryByRole('region', { name: 'Review' })).toBeNull()
  })
})
