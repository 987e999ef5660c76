// Decides what a job seeker finds and can do with an ad: read it, correct it, keep it, compare it, aim at it.

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { MY_ADS } from '../../src/domain/match/adTarget'
import { AD_RECORD } from '../../src/domain/match/savedAd'
import { recordWrite } from '../../src/domain/progress/records'
import type { Command } from '../../src/domain/progress/transitions'
import { renderAt, setLevels } from '../support/renderAt'

const AD = `Backend developer
You have:
- Python, Kotlin or Java
- Docker and Kafka
Nice to have:
- Terraform
What you will do:
- Run Camunda on Linux`

const region = (name: string) => screen.findByRole('region', { name })
const box = () => screen.findByRole('textbox', { name: 'Job ad' })

async function paste(rendered: ReturnType<typeof renderAt>, text = AD): Promise<HTMLElement> {
  await rendered.user.click(await box())
  await rendered.user.paste(text)
  return region('What the ad asks')
}

const saved = (id: string, title: string, asks: object[]): Command => ({
  type: 'write',
  label: 'ad-saved',
  writes: [recordWrite(AD_RECORD, id, { title, company: '', date: '', note: '', text: title, asks, isCounted: true })],
})
const must = (skill: string) => ({ skill, need: 'must' })

describe('reading an ad', () => {
  it('shows at once what a paste asks, by strength, with alternatives together', async () => {
    const asks = within(await paste(renderAt('/jobs')))
    const list = (name: RegExp) => within(asks.getByRole('region', { name }))
    expect(
      list(/^Must/)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(expect.arrayContaining(['Python', 'Docker images and containers']))
    expect(list(/^Must/).getByText('One of these will do')).toBeTruthy()
    expect(list(/^Nice/).getAllByRole('link')).toHaveLength(1)
    expect(list(/^Mentioned/).getByText(/“Linux”/)).toBeTruthy()
  })

  it('reads what was shared to the app, and clears it from the address', async () => {
    renderAt(`/jobs#${new URLSearchParams({ text: 'You know C# & Docker.' })}`)
    const asks = within(await region('What the ad asks'))
    expect(asks.getByRole('link', { name: 'Docker images and containers' })).toBeTruthy()
    expect(screen.getAllByText(/You know/).length).toBeGreaterThan(0)
  })

  it('marks the words in the ad by what the learner can do', async () => {
    await paste(renderAt('/jobs', setLevels({ docker: 'build', kafka: 'learning' })))
    const marks = await screen.findAllByRole('mark')
    const stateOf = (word: string) => marks.find((mark) => mark.textContent === word)?.dataset['state']
    expect([stateOf('Docker'), stateOf('Kafka'), stateOf('Terraform')]).toEqual(['build', 'learning', 'missing'])
  })

  it('says how ready one is, and what to learn in which order', async () => {
    const rendered = renderAt('/jobs', setLevels({ docker: 'build', python: 'build' }))
    await paste(rendered)
    const meter = screen.getByRole('meter', { name: 'Readiness' })
    expect(Number(meter.getAttribute('aria-valuenow'))).toBeGreaterThan(0)
    const gaps = within(await region('Gaps'))
      .getAllByRole('link')
      .map((link) => link.textContent)
    expect(gaps).not.toContain('Docker images and containers')
    expect(gaps).not.toContain('Java')
    const { skills } = rendered.app.graph.roadmap
    for (const title of gaps) {
      const { requires } = skills.find((skill) => skill.title === title)!
      const first = skills.filter(({ id }) => requires.includes(id)).map((skill) => gaps.indexOf(skill.title))
      expect(Math.max(-1, ...first), title!).toBeLessThan(gaps.indexOf(title))
    }
  })

  it('takes typed text with the button, and an HTML file as a person reads it', async () => {
    const { user } = renderAt('/jobs')
    await user.type(await box(), 'You know Kafka.')
    expect(screen.queryByRole('region', { name: 'What the ad asks' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Match' }))
    expect(await screen.findAllByRole('mark')).toHaveLength(1)
    const file = new File(['<ul><li>Redis &amp; Docker</li></ul>'], 'ad.html', { type: 'text/html' })
    await user.upload(screen.getByLabelText('Open a file'), file)
    expect(await screen.findByText('Redis')).toBeTruthy()
    expect(screen.getByRole('textbox', { name: 'Job ad' })).toHaveProperty('value', '* Redis & Docker')
  })

  it('shows hostile text as text and says when nothing is found', async () => {
    await paste(renderAt('/jobs'), '<img src=x onerror=alert(1)> hello')
    expect(screen.getByText(/No technology name of the roadmap was found/)).toBeTruthy()
    expect(document.querySelector('main img')).toBeNull()
  })

  it('says that nothing is sent anywhere', async () => {
    renderAt('/jobs')
    expect(await screen.findByText(/Nothing is sent anywhere/)).toBeTruthy()
  })
})

describe('opening a find', () => {
  it('shows the skill, lets its level be set, and gives the focus back', async () => {
    const rendered = renderAt('/jobs')
    await paste(rendered)
    const find = screen.getByRole('button', { name: 'Docker' })
    await rendered.user.click(find)
    const panel = await screen.findByRole('dialog', { name: 'Docker images and containers' })
    await rendered.user.keyboard('3')
    expect(rendered.app.progress.getState().facts.levels.get('docker')?.value).toBe('build')
    expect(screen.getByRole('button', { name: 'Docker' }).closest('mark')?.dataset['state']).toBe('build')
    await rendered.user.click(within(panel).getByRole('button', { name: 'Close' }))
    expect(document.activeElement).toBe(find)
  })

  it('stops taking a word for a skill, remembers it for the next ad, and takes that back', async () => {
    const rendered = renderAt('/jobs')
    await paste(rendered)
    await rendered.user.click(screen.getByRole('button', { name: 'Kafka' }))
    await rendered.user.click(await screen.findByRole('button', { name: 'Not this: “Kafka”' }))
    expect(screen.queryByRole('button', { name: 'Kafka' })).toBeNull()
    await rendered.user.click(screen.getByRole('link', { name: 'All job ads' }))
    expect(await screen.findByText('“Kafka” is no skill')).toBeTruthy()
    await paste(rendered, 'You know Kafka and Docker.')
    expect((await screen.findAllByRole('mark')).map((mark) => mark.textContent)).toEqual(['Docker'])
    await rendered.user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(screen.getAllByRole('mark')).toHaveLength(2))
  })
})

describe('a word that was not found', () => {
  it('is assigned from the keyboard and counts from then on', async () => {
    const rendered = renderAt('/jobs')
    await paste(rendered)
    await rendered.user.click(screen.getByText('A word was not found?'))
    await rendered.user.type(screen.getByRole('textbox', { name: 'Word' }), 'Camunda')
    await rendered.user.type(screen.getByRole('combobox', { name: 'Skill' }), 'no such skill')
    await rendered.user.click(screen.getByRole('button', { name: 'Assign' }))
    expect(screen.getByText('Choose a skill from the list.')).toBeTruthy()
    await rendered.user.clear(screen.getByRole('combobox', { name: 'Skill' }))
    await rendered.user.type(screen.getByRole('combobox', { name: 'Skill' }), 'RabbitMQ')
    await rendered.user.click(screen.getByRole('button', { name: 'Assign' }))
    expect(await screen.findByRole('button', { name: 'Camunda' })).toBeTruthy()
    await rendered.user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Camunda' })).toBeNull())
  })

  it('is filled in from a selection in the ad', async () => {
    await paste(renderAt('/jobs'))
    const text = screen.getByRole('document', { name: 'The ad' })
    const words = [...text.childNodes].find((node) => node.textContent?.includes('Camunda'))!
    const at = words.textContent!.indexOf('Camunda')
    getSelection()!.setBaseAndExtent(words, at, words, at + 7)
    fireEvent(document, new Event('selectionchange'))
    expect(await screen.findByDisplayValue('Camunda')).toBeTruthy()
  })
})

describe('keeping ads', () => {
  it('saves with title, company, date and note, lists, opens and removes with undo', async () => {
    const rendered = renderAt('/jobs')
    await paste(rendered)
    await rendered.user.click(screen.getByText('Save this ad'))
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'Backend developer')
    await rendered.user.type(screen.getByRole('textbox', { name: 'Company (optional)' }), 'Acme')
    await rendered.user.type(screen.getByRole('textbox', { name: 'Note (optional)' }), 'Ask about pay')
    await rendered.user.click(screen.getByRole('button', { name: 'Save ad' }))
    await rendered.user.click(screen.getByRole('link', { name: 'All job ads' }))
    const list = within(await region('Saved ads'))
    expect(list.getByText(/Acme · \d+ % ready/)).toBeTruthy()
    expect(list.getByText('Ask about pay')).toBeTruthy()
    await rendered.user.click(list.getByRole('button', { name: 'Remove: Backend developer' }))
    expect(list.queryByText('Ask about pay')).toBeNull()
    await rendered.user.click(await screen.findByRole('button', { name: 'Undo' }))
    await rendered.user.click(await list.findByRole('link', { name: 'Backend developer' }))
    expect((await screen.findAllByRole('mark')).length).toBeGreaterThan(3)
    expect(screen.getByText('Title, company, date, note')).toBeTruthy()
  })

  it('reads saved ads anew when a word is corrected, in the same step', async () => {
    const rendered = renderAt('/jobs', [saved('one', 'Kafka wanted', [must('kafka')])])
    await paste(rendered)
    await rendered.user.click(screen.getByRole('button', { name: 'Kafka' }))
    await rendered.user.click(await screen.findByRole('button', { name: 'Not this: “Kafka”' }))
    const asks = () => rendered.app.progress.getState().facts.records.get('ad:one')?.value
    expect(asks()).toMatchObject({ asks: [] })
    rendered.app.progress.undo()
    expect(asks()).toMatchObject({ asks: [must('kafka')] })
  })
})

describe('comparing ads', () => {
  const TWO = [saved('a', 'First ad', [must('kafka'), must('docker')]), saved('b', 'Second ad', [must('kafka')])]

  it('names the gaps that serve most, and sets skills against ads', async () => {
    renderAt('/jobs', [...TWO, ...setLevels({ docker: 'build' })])
    const compare = within(await region('Compare'))
    const table = within(compare.getByRole('table'))
    expect(table.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'Skill',
      'Ads',
      'First ad',
      'Second ad',
    ])
    expect(table.getByRole('row', { name: /Kafka/ }).textContent).toContain('2 of 2')
    expect(compare.getAllByRole('list')[0]?.textContent).toContain('Kafka')
    expect(table.getByRole('row', { name: /^Readiness/ }).textContent).toMatch(/50 %.*0 %/)
  })

  it('leaves out an ad that does not count', async () => {
    const { user } = renderAt('/jobs', TWO)
    await user.click(await screen.findByRole('checkbox', { name: /First ad/ }))
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('makes them the target that Today follows', async () => {
    const { user, app } = renderAt('/jobs', TWO)
    await user.click(await screen.findByRole('button', { name: 'Use these ads as my target' }))
    const facts = () => app.progress.getState().facts
    expect(app.derived.target(facts()).needs.map(({ skill }) => skill)).toEqual(['kafka', 'docker'])
    expect(facts().aims.get('target')?.value).toBe(MY_ADS)
    await user.click(screen.getByRole('link', { name: 'Today' }))
    expect(await screen.findByRole('combobox', { name: 'Target' })).toHaveProperty('value', MY_ADS)
    expect(screen.getByRole('option', { name: 'My job ads' })).toBeTruthy()
  })
})
