// Decides that each rule of the curriculum finds what it is there to find, and nothing in a sound curriculum.

import { describe, expect, it } from 'vitest'
import { checkSource, RULES } from '../../src/content/build/check'
import { yamlRule } from '../../src/content/build/rules/structure'
import { parseSource } from '../../src/content/build/source'
import { type Draft, type Json, soundDraft, soundSkill, sourceOf } from '../support/sources'

type Break = (draft: Draft) => void

/** Findings of one rule after the draft was broken. */
function findingsOf(rule: string, breakIt: Break): string[] {
  const draft = soundDraft()
  breakIt(draft)
  return checkSource(
    sourceOf(draft),
    RULES.filter(({ id }) => id === rule),
  ).map(({ message }) => message)
}

/** Changes fields of the first skill, `base`. */
function change(fields: Json): Break {
  return ({ skills }) => void Object.assign(skills[0]!, fields)
}

function question(fields: Json, at = 0): Break {
  return ({ skills }) => void Object.assign((skills[0]!['questions'] as Json[])[at]!, fields)
}

/** Changes fields of the first skill's translation. */
function translation(fields: Json): Break {
  return ({ translated }) => void Object.assign(translated.foundation['base']!, fields)
}

const resource = (fields: Json) => ({ title: 'T', url: 'https://example.org/a', kind: 'docs', free: true, ...fields })
const resources = (...list: Json[]): Break => change({ resources: list.map(resource) })
const second = { url: 'https://example.org/b' }
const options = (...texts: string[]) => ({ options: texts.map((text) => ({ text, why: 'Because.' })) })

/** rule → [what is broken, how, what the finding says]. Every rule must stand here; `yaml` has its own test below. */
const BAD: Readonly<Record<string, [string, Break, RegExp][]>> = {
  yaml: [],
  'unique-ids': [
    ['an id in capitals', ({ skills }) => skills.push(soundSkill('Base')), /"Base" is not kebab-case/],
    ['a skill twice', ({ skills }) => skills.push(soundSkill('base')), /"base" is already taken/],
    [
      'a choice with the id of a skill',
      ({ choices }) => choices.push({ id: 'top', options: [] }),
      /"top" is already taken/,
    ],
    ['a check named for another skill', change({ checks: [{ id: 'other-c1' }] }), /does not start with the skill's id/],
    ['a question id taken by a check', question({ id: 'base-c1' }), /"base-c1" is already taken/],
  ],
  sections: [
    ['a file nobody named', ({ sections }) => sections.splice(0), /"basics" is missing in sections.yaml/],
    ['a name without a file', ({ sections }) => sections.push('lost'), /"lost" has no file/],
  ],
  numbers: [
    ['a skill without a number', ({ numbers }) => delete numbers['top'], /top: has no number/],
    ['a number given twice', ({ numbers }) => Object.assign(numbers, { two: 2 }), /2 is given to one and two/],
    ['a number of no skill', ({ numbers }) => Object.assign(numbers, { gone: 9 }), /gone is no skill/],
  ],
  retired: [
    ['a retired id in use', ({ retired }) => Object.assign(retired, { one: 'two' }), /one is retired and in use/],
    [
      'a rename into nothing',
      ({ retired }) => Object.assign(retired, { old: 'nowhere' }),
      /"nowhere", which is no skill/,
    ],
  ],
  shape: [
    ['a tier nobody knows', change({ tier: 'guru' }), /skills.0.tier wrong-shape/],
    ['a prerequisite that does not exist', change({ requires: ['lost'] }), /unknown-prerequisite: "lost"/],
    ['a circle', change({ requires: ['top'] }), /cycle: base → top → pick → (one|two) → base/],
  ],
  'redundant-edge': [
    [
      'a prerequisite of a prerequisite',
      ({ skills }) => skills.push(soundSkill('far', { requires: ['one', 'base'] })),
      /"base" already follows from "one"/,
    ],
    [
      'what every option of a choice rests on',
      ({ skills }) => Object.assign(skills[3]!, { requires: ['pick', 'base'] }),
      /"base" already follows from "pick"/,
    ],
  ],
  'tier-inversion': [
    ['a prerequisite of a higher tier', change({ requires: ['top'] }), /"top" is of a higher tier \(junior\)/],
    [
      'a choice whose lowest option is higher',
      ({ skills }) => {
        Object.assign(skills[1]!, { tier: 'senior' })
        Object.assign(skills[2]!, { tier: 'mid' })
      },
      /"pick" is of a higher tier \(mid\)/,
    ],
  ],
  'outline-fields': [
    ['a long title', change({ title: 'T'.repeat(61) }), /title has 61 characters, at most 60/],
    ['no summary', change({ summary: '' }), /summary is missing/],
    ['four sentences', change({ summary: 'One. Two. Three. Four.' }), /more than three sentences/],
    ['falling hours', change({ hours: [2, 1, 4] }), /three rising numbers/],
    ['no hours', change({ hours: undefined }), /three rising numbers/],
    ['no source of the hours', change({ hoursSource: undefined }), /hoursSource is missing/],
    ['no alias', change({ aliases: [] }), /0 aliases, should be 1 to 8/],
  ],
  anchors: [
    ['no anchor', change({ explain: '' }), /explain is missing/],
    ['an anchor that starts with no verb', change({ build: 'The server runs.' }), /does not start with a verb/],
    ['what cannot be seen done', change({ explain: 'Understand it.' }), /does not start with a verb/],
    ['two sentences', change({ explain: 'Explain it. Draw it.' }), /more than one sentence/],
    ['no full stop', change({ build: 'Write it' }), /full stop/],
  ],
  checks: [
    [
      'two checks',
      change({
        checks: [
          { level: 'build', text: 'Do it.' },
          { level: 'explain', text: 'Say it.' },
        ],
      }),
      /2 checks, should be 3 to 6/,
    ],
    [
      'one level only',
      change({ checks: Array(3).fill({ level: 'build', text: 'Do it.' }) }),
      /no check of level explain/,
    ],
    [
      'a long one',
      change({ checks: Array(3).fill({ level: 'build', text: `Do ${'x'.repeat(140)}.` }) }),
      /at most 140/,
    ],
  ],
  'question-count': [
    ['too few', change({ questions: [] }), /0 questions, should be 3 to 6/],
    ['no open one', change({ questions: Array(3).fill({ kind: 'choice' }) }), /no open question/],
    [
      'one multiple-choice',
      change({ questions: [{ kind: 'choice' }, { kind: 'open' }, { kind: 'open' }] }),
      /1 multiple-choice questions/,
    ],
  ],
  'choice-question': [
    ['three options', question(options('a', 'b', 'c')), /3 options, exactly 4/],
    ['two that say the same', question(options('Same', 'same', 'c', 'd')), /two options say the same/],
    ['no answer', question({ answer: 4 }), /answer is not 0 to 3/],
    ['an option that is a hint', question(options('a', 'b', 'c', 'All of the above')), /no option but a hint/],
    ['an option without its reason', question({ options: Array(4).fill({ text: 'x' }) }), /why is missing/],
  ],
  'open-question': [
    ['two points', question({ rubric: ['a', 'b'] }, 4), /2 rubric points, 3 to 5/],
    ['a long point', question({ rubric: ['a', 'b', 'x'.repeat(201)] }, 4), /at most 200/],
  ],
  'key-balance': [
    [
      'one favourite position',
      ({ skills }) => {
        for (const skill of skills) for (const q of skill['questions'] as Json[]) q['answer'] = 1
      },
      /100.0 % of the right answers/,
    ],
    [
      'answers that are the longest',
      ({ skills }) => {
        for (const skill of skills)
          for (const q of skill['questions'] as Json[])
            if (q['kind'] === 'choice') (q['options'] as Json[])[q['answer'] as number]!['text'] = 'the longest of all'
      },
      /longest in 100.0 %/,
    ],
  ],
  resources: [
    ['one only', resources({}), /1 resources, should be 2 to 6/],
    ['none that is primary', resources({ kind: 'video' }, { ...second, kind: 'course' }), /no primary resource/],
    ['an address without encryption', resources({ url: 'http://example.org/a' }, second), /no https address/],
    [
      'a host nobody reviewed',
      resources({ url: 'https://blog.example.com/' }, second),
      /blog.example.com is not in hosts.yaml/,
    ],
    ['an address twice', resources({}, {}), /stands twice/],
    ['a tracking parameter', resources({ url: 'https://example.org/?utm_source=x' }, second), /tracking parameter/],
    ['a kind nobody knows', resources({ kind: 'tweet' }, second), /no kind of resource/],
    ['a price that is not said', resources({ free: undefined }, second), /true or false/],
  ],
  targets: [
    ['no basis', ({ targets }) => Object.assign(targets[0]!, { basis: '' }), /does not say what it is based on/],
    [
      'a skill that does not exist',
      ({ targets }) => Object.assign(targets[0]!, { nice: { build: ['lost'] } }),
      /names "lost", which does not exist/,
    ],
    ['a skill twice', ({ targets }) => Object.assign(targets[0]!, { nice: { build: ['base'] } }), /names "base" twice/],
    [
      'a must that rests on no must',
      ({ targets }) => Object.assign(targets[0]!, { must: { build: ['top'] } }),
      /"top" is a must and rests on "pick"/,
    ],
  ],
  lexicon: [
    ['a term without a skill', ({ lexicon }) => lexicon.push({ term: 'X', skill: 'lost' }), /X maps to "lost"/],
    [
      'a spelling claimed twice',
      ({ lexicon }) => lexicon.push({ term: 'Other', skill: 'one', spellings: ['bsl'] }),
      /"bsl" belongs to Basel/,
    ],
  ],
  aliases: [
    [
      'an alias claimed twice',
      ({ skills }) => Object.assign(skills[1]!, { aliases: ['ALIAS of base'] }),
      /belongs to base already/,
    ],
    ['an alias that is the title of another', change({ aliases: ['title of ONE'] }), /belongs to one already/],
  ],
  'banned-words': [
    ['hype', change({ summary: 'A powerful thing.' }), /"powerful" is banned/],
    ['calling it easy', question({ prompt: 'How do you simply do it?' }), /"simply" is banned/],
  ],
  spelling: [['another spelling', change({ summary: 'Its behavior.' }), /"behavior" is spelt otherwise/]],
  exclamation: [['a shout', change({ explain: 'Explain it well!' }), /shouts/]],
  translations: [
    ['a skill of the tier left out', ({ translated }) => delete translated.foundation['two'], /two is not translated/],
    ['a title left out', ({ translated }) => delete translated.titles['choices'], /pick is not translated/],
    [
      'a skill of another tier',
      ({ translated }) => Object.assign(translated.foundation, { top: translated.foundation['one'] }),
      /top has no English here/,
    ],
    ['a field left empty', translation({ build: ' ' }), /base: build is missing/],
    ['a title that is too long', translation({ title: 'T'.repeat(61) }), /title has 61 characters, at most 60/],
    ['a shout', translation({ summary: '¡Hola!' }), /summary shouts/],
    ['an anchor without an end', translation({ explain: 'Explica qué hace' }), /explain does not end with a full stop/],
    ['English that has changed since', change({ summary: 'Another. Thing.' }), /base: the English is another by now/],
    [
      'a section called otherwise since',
      ({ translated }) => Object.assign(translated.titles['sections']!['basics']!, { of: '00000000' }),
      /basics: the English is another by now.*of: "[0-9a-f]{8}"/,
    ],
  ],
}

describe.each(RULES.map((rule) => [rule.id, rule.says] as const))('the rule %s', (id, says) => {
  it('finds nothing in a sound curriculum', () => {
    expect(findingsOf(id, () => undefined)).toEqual([])
  })

  it('says in one sentence what it asks, and has an example of breaking it', () => {
    expect(says).toMatch(/^[A-Z].*\.$/)
    expect(Object.keys(BAD)).toContain(id)
  })

  const bad = BAD[id] ?? []
  if (bad.length > 0)
    it.each(bad)('finds %s', (_, breakIt, message) => {
      expect(findingsOf(id, breakIt).join('\n')).toMatch(message)
    })
})

describe('the rule yaml', () => {
  it('finds a file that cannot be read, with its line', () => {
    const source = { ...sourceOf(soundDraft()), hosts: parseSource('hosts.yaml', '- a\n- {b: 1\n') }
    expect(checkSource(source, [yamlRule])[0]).toMatchObject({ file: 'hosts.yaml', rule: 'yaml' })
    const doubled = { ...source, hosts: parseSource('hosts.yaml', 'a: 1\nb: 2\na: 3\n') }
    expect(checkSource(doubled, [yamlRule])).toMatchObject([{ file: 'hosts.yaml', line: 3 }])
  })
})
