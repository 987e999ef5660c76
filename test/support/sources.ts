// Decides what a small sound curriculum looks like, so that a test can break one thing in it.

import { stringify } from 'yaml'
import { englishMark } from '../../src/content/build/rules/translations'
import { parseSource, type Source, toSection } from '../../src/content/build/source'

export type Json = Record<string, unknown>

export interface Draft {
  readonly skills: Json[]
  readonly choices: Json[]
  readonly targets: Json[]
  readonly lexicon: Json[]
  readonly exceptions: Json[]
  readonly sections: string[]
  readonly hosts: string[]
  readonly retired: Record<string, string>
  readonly numbers: Record<string, unknown>
  /** In another language: the titles by group and id, the skills of the first tier by id. */
  readonly translated: {
    readonly titles: Record<string, Record<string, Json>>
    readonly foundation: Record<string, Json>
  }
}

/** A whole skill that breaks no rule. */
export function soundSkill(id: string, more: Json = {}): Json {
  const option = (text: string) => ({ text, why: `What ${text} would do.` })
  const choice = (n: number, answer: number) => ({
    id: `${id}-q${n}`,
    kind: 'choice',
    prompt: 'Which one holds?',
    options: ['first', 'other', 'third', 'fourth'].map(option),
    answer,
  })
  return {
    id,
    title: `Title of ${id}`,
    tier: 'foundation',
    requires: [],
    hours: [1, 2, 4],
    hoursSource: 'estimate',
    summary: 'What it is. Why it is needed.',
    explain: 'Explain what it does.',
    build: 'Write one that runs.',
    aliases: [`alias of ${id}`],
    checks: [
      { id: `${id}-c1`, level: 'explain', text: 'Name its parts.' },
      { id: `${id}-c2`, level: 'explain', text: 'Say what it costs.' },
      { id: `${id}-c3`, level: 'build', text: 'Write the smallest one.' },
    ],
    resources: [
      { title: 'The standard', url: `https://example.org/${id}`, kind: 'standard', free: true },
      { title: 'A course', url: `https://example.org/${id}/course`, kind: 'course', free: false },
    ],
    questions: [choice(1, 0), choice(2, 1), choice(3, 2), choice(4, 3), openQuestion(id)],
    ...more,
  }
}

function openQuestion(id: string): Json {
  return { id: `${id}-q5`, kind: 'open', prompt: 'Why?', rubric: ['One point', 'Another point', 'A third point'] }
}

function translatedTitle(english: string): Json {
  return { title: `Título de ${english}`, of: englishMark([english]) }
}

function translatedSkill(id: string): Json {
  const { title, summary, explain, build } = soundSkill(id)
  const of = englishMark([title, summary, explain, build].map(String))
  return { title: `Título de ${id}`, summary: 'Qué es.', explain: 'Explica qué hace.', build: 'Escribe uno.', of }
}

/** A curriculum of `base`, `one` and `two` (a choice `pick`) and `top`, which requires the choice. */
export function soundDraft(): Draft {
  return {
    skills: [
      soundSkill('base'),
      soundSkill('one', { requires: ['base'] }),
      soundSkill('two', { requires: ['base'] }),
      soundSkill('top', { requires: ['pick'], tier: 'junior' }),
    ],
    choices: [{ id: 'pick', title: 'Pick', options: ['one', 'two'] }],
    targets: [
      { id: 'goal', title: 'Goal', basis: 'Our judgement.', must: { build: ['base'], explain: ['pick', 'top'] } },
    ],
    lexicon: [{ term: 'Basel', skill: 'base', spellings: ['BSL'] }],
    exceptions: [],
    sections: ['basics'],
    hosts: ['example.org'],
    retired: {},
    numbers: { base: 1, one: 2, two: 3, top: 4 },
    translated: {
      titles: {
        roadmap: { backend: translatedTitle('Back-end developer') },
        sections: { basics: translatedTitle('Basics') },
        choices: { pick: translatedTitle('Pick') },
        targets: { goal: translatedTitle('Goal') },
      },
      foundation: { base: translatedSkill('base'), one: translatedSkill('one'), two: translatedSkill('two') },
    },
  }
}

/** The draft as files, through the same reader the build uses. */
export function sourceOf(draft: Draft): Source {
  const file = (name: string, json: unknown) => parseSource(name, stringify(json))
  return {
    sections: [toSection(file('backend/basics.yaml', { section: 'basics', title: 'Basics', skills: draft.skills }))],
    sectionOrder: file('sections.yaml', draft.sections),
    choices: file('choices.yaml', draft.choices),
    targets: file('targets.yaml', draft.targets),
    lexicon: file('lexicon.yaml', draft.lexicon),
    retired: file('retired.yaml', draft.retired),
    exceptions: file('exceptions.yaml', draft.exceptions),
    hosts: file('hosts.yaml', draft.hosts),
    numbers: parseSource('numbers.json', JSON.stringify(draft.numbers)),
    translations: [
      {
        language: 'es',
        titles: file('es/titles.yaml', draft.translated.titles),
        tiers: [{ tier: 'foundation', file: file('es/foundation.yaml', draft.translated.foundation) }],
      },
    ],
  }
}
