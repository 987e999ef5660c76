// Decides what a learner can do on the practice screen: choose, answer, grade, take back, see how claims hold.

import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { readCurriculum } from '../../src/content/build/curriculum'
import { type Answer, answersOf, answerWrite, type Grade } from '../../src/domain/progress/answers'
import type { Command } from '../../src/domain/progress/transitions'
import { catalogue } from '../../src/messages/es/catalogue'
import { speak } from '../../src/messages/inUse'
import { NOW, renderAt, setLevels } from '../support/renderAt'

const { roadmap } = readCurriculum()
const DAY = 86_400_000
const aimed = { type: 'aim', target: 'junior-backend' } as const

function answered(question: string, grade: Grade, daysAgo: number): Command {
  const skill = question.replace(/-q\d+$/, '')
  const answer: Answer = { question, skill, grade, at: NOW - daysAgo * DAY, claim: 'explain', source: 'practice' }
  return { type: 'write', label: 'answered', writes: [answerWrite(`${question}-${daysAgo}`, answer)] }
}

/** Starts a session at this address; resolves when its first question stands there. */
async function begin(address: string, commands: readonly Command[] = []) {
  const rendered = renderAt(address, [aimed, ...commands])
  const start = await screen.findByRole('button', { name: 'Start' })
  await screen.findByText(/is due\.|are due\.|Nothing is due\./)
  await rendered.user.click(start)
  return rendered
}

const answers = (app: Awaited<ReturnType<typeof begin>>['app']) => answersOf(app.progress.getState().facts)
const progressText = () => screen.getByRole('progressbar', { name: 'Session' }).getAttribute('aria-valuetext')

describe('choosing a session', () => {
  it('says what is due for the target, and asks it first', async () => {
    await begin('/practice?size=5', [answered('http-q1', 'again', 3), answered('git-q1', 'easy', 1)])
    expect(progressText()).toBe('Question 1 of 1')
    expect(screen.getByRole('link', { name: /HTTP/ })).toBeTruthy()
  })

  it('keeps the wish in the address and stays in the section', async () => {
    const { user } = renderAt('/practice', [aimed])
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Section' }), 'Version control')
    await user.click(screen.getByRole('radio', { name: '5' }))
    await screen.findByText('Nothing is due.')
    await user.click(screen.getByRole('button', { name: 'Start' }))
    expect(progressText()).toBe('Question 1 of 5')
    const href = within(screen.getByRole('article')).getByRole('link').getAttribute('href')
    expect(href).toMatch(/git|version|hosting/)
  })

  it('says when there is nothing to ask that way', async () => {
    await begin('/practice?way=weak')
    expect(await screen.findByText(/Nothing is weak so far/)).toBeTruthy()
    expect(screen.queryByRole('progressbar')).toBeNull()
  })
})

/** The question in view with the skill and the claim beside it, answered as not known until `count` were asked. */
async function askedOf({ user }: Awaited<ReturnType<typeof begin>>, count: number) {
  const seen: { prompt: string; href: string }[] = []
  for (let asked = 1; asked <= count; asked += 1) {
    expect(progressText()).toBe(`Question ${asked} of ${count}`)
    const card = within(screen.getByRole('article'))
    const prompt = card.getByRole('heading').textContent
    seen.push({ prompt, href: card.getByRole('link').getAttribute('href') ?? '' })
    if (card.queryByRole('textbox')) await user.click(card.getByRole('button', { name: 'Show a good answer' }))
    else await user.keyboard('0')
    await user.keyboard('a')
  }
  expect(await screen.findByRole('heading', { name: `0 of ${count} right` })).toBeTruthy()
  return { prompts: seen.map(({ prompt }) => prompt), skills: seen.map(({ href }) => skillAt(href)) }
}

const skillAt = (href: string) => roadmap.skills.find(({ id }) => href === `/roadmap/${id}`)

describe('a session of the real questions', () => {
  it.each([5, 10, 20])('by section asks %i different questions, every one of that section', async (size) => {
    const session = await begin(`/practice?way=section&section=internet&size=${size}`)
    const { prompts, skills } = await askedOf(session, size)
    expect(new Set(prompts).size).toBe(size)
    expect(new Set(skills.map((skill) => skill?.section))).toEqual(new Set(['internet']))
  })

  it('by weak spots asks what failed, and what is claimed without an answer, and nothing else', async () => {
    const commands = [
      ...setLevels({ git: 'build' }),
      answered('http-q1', 'again', 2),
      answered('terminal-q1', 'easy', 1),
    ]
    const { skills } = await askedOf(await begin('/practice?way=weak&size=5', commands), 5)
    expect(skills[0]?.id).toBe('http')
    expect(new Set(skills.slice(1).map((skill) => skill?.id))).toEqual(new Set(['git']))
  })

  it('as an interviewer would asks what the chosen target needs, of many skills', async () => {
    const needs = new Set(roadmap.targets.find(({ id }) => id === 'junior-backend')?.needs.map(({ skill }) => skill))
    const { skills } = await askedOf(await begin('/practice?way=interview&size=20'), 20)
    const named = skills.filter((skill) => skill && needs.has(skill.id)).length
    expect(named).toBeGreaterThan(10)
    expect(new Set(skills).size).toBeGreaterThan(10)
  })
})

describe('answering a choice question', () => {
  const due = [answered('http-q1', 'good', 100)]

  it('is done with digits, Enter and letters alone, and explains every option', async () => {
    const { user, app } = await begin('/practice', due)
    await user.keyboard('2{Enter}')
    expect(await screen.findByText(/That is right|Not this one/)).toBeTruthy()
    const options = within(screen.getByRole('group', { name: 'Answers' }))
    expect(options.getByText(/· right/)).toBeTruthy()
    expect(options.getAllByText(/./, { selector: 'p' })).toHaveLength(4)
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('heading', { name: /of 1 right/ })).toBeTruthy()
    expect(answers(app)).toHaveLength(2)
  })

  it('counts “I do not know” as not there, and says when it comes back', async () => {
    const { user, app } = await begin('/practice', due)
    await user.click(screen.getByRole('button', { name: 'I do not know' }))
    await user.click(screen.getByRole('button', { name: /^Again/ }))
    expect(answers(app).at(-1)).toMatchObject({ question: 'http-q1', grade: 'again', claim: 'new', at: NOW })
    expect(within(await screen.findByRole('list', { name: 'Your answers' })).getByText(/comes back/)).toBeTruthy()
  })

  it('previews for each grade when the question would come back, the better the later', async () => {
    await begin('/practice', due)
    const question = roadmap.skills.find(({ id }) => id === 'http')?.questions?.find(({ id }) => id === 'http-q1')
    const right = question?.kind === 'choice' ? question.answer : 0
    fireEvent.click(within(screen.getByRole('group', { name: 'Answers' })).getAllByRole('radio')[right]!)
    fireEvent.click(screen.getByRole('button', { name: 'Check' }))
    const grades = within(screen.getByRole('group', { name: 'How did it go?' })).getAllByRole('button')
    expect(grades.map(({ textContent }) => textContent?.slice(0, 4))).toEqual(['Hard', 'Good', 'Easy'])
    const waits = grades.map(({ textContent }) => textContent?.slice(6) ?? '')
    expect(waits.every((wait) => /in |next /.test(wait))).toBe(true)
    expect(new Set(waits).size).toBe(3)
  })

  it('asks again when the grade is taken back', async () => {
    const { user, app } = await begin('/practice', [...due, answered('git-q1', 'good', 100)])
    await user.keyboard('0{Enter}')
    expect(progressText()).toBe('Question 2 of 2')
    await user.click(screen.getByRole('button', { name: 'Undo last grade' }))
    expect(progressText()).toBe('Question 1 of 2')
    expect(answers(app)).toHaveLength(2)
  })
})

describe('answering an open question', () => {
  it('shows the points of a good answer, grades by what is ticked, and previews each grade', async () => {
    const open = 'http-q4'
    const { user, app } = await begin('/practice', [answered(open, 'good', 100)])
    await user.type(await screen.findByRole('textbox', { name: /Your answer/ }), '1 h{Control>}{Enter}{/Control}')
    const points = await screen.findAllByRole('checkbox')
    for (const [i] of points.entries()) await user.keyboard(String(i + 1))
    expect(screen.getByText(`${points.length} of ${points.length} points`)).toBeTruthy()
    const grades = within(screen.getByRole('group', { name: 'How did it go?' })).getAllByRole('button')
    expect(grades.map((button) => button.textContent)).toEqual([
      expect.stringMatching(/^Again A/),
      expect.stringMatching(/^Hard H.*in /),
      expect.stringMatching(/^Good G.*in /),
      expect.stringMatching(/^Easy E.*in /),
    ])
    await user.keyboard('h')
    expect(answers(app).at(-1)).toMatchObject({ question: open, grade: 'hard' })
  })
})

describe('answering in another language', () => {
  afterEach(() => speak('en'))

  it('is graded with the letters that stand on the buttons', async () => {
    speak('es', catalogue)
    const { user, app } = renderAt('/practice', [aimed, answered('http-q4', 'good', 100)])
    await screen.findByText('Toca repasar 1 pregunta.')
    await user.click(screen.getByRole('button', { name: 'Empezar' }))
    await user.click(await screen.findByRole('button', { name: 'Ver una buena respuesta' }))
    expect(screen.getByRole('button', { name: /^Difícil/ }).textContent).toMatch(/^Difícil D/)
    await user.keyboard('h')
    expect(answers(app)).toHaveLength(1)
    await user.keyboard('d')
    expect(answers(app).at(-1)).toMatchObject({ question: 'http-q4', grade: 'hard' })
  })
})

describe('claim and answer', () => {
  it('shows by level how often answers were right, with counts and doubt, and where the two part', async () => {
    renderAt('/practice', [
      aimed,
      ...setLevels({ http: 'build' }),
      answered('http-q1', 'again', 2),
      answered('http-q2', 'again', 2),
      answered('git-q1', 'good', 2),
    ])
    const region = within(await screen.findByRole('region', { name: 'Claim and answer' }))
    expect(region.getByRole('row', { name: /Can explain 1 of 3 33 % \(/ })).toBeTruthy()
    expect(region.getByText('you say “Can build”; 0 of 2 right')).toBeTruthy()
  })

  it('says what will stand there before the first answer', async () => {
    renderAt('/practice', [aimed])
    expect(await screen.findByText(/this shows how well your levels hold/)).toBeTruthy()
  })
})

describe('the wish to remember', () => {
  it('is kept, changes what is due, and can be taken back', async () => {
    const { user } = renderAt('/practice', [aimed, answered('http-q1', 'easy', 7)])
    expect(await screen.findByText('Nothing is due.')).toBeTruthy()
    await user.selectOptions(screen.getByRole('combobox', { name: /Remember at least/ }), '97')
    expect(await screen.findByText('1 question is due.')).toBeTruthy()
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(await screen.findByText('Nothing is due.')).toBeTruthy()
  })
})
