// Rules on questions: answerable by someone who knows, and giving nothing away to someone who does not.

import { allSkills, atFile, atSkill, type Finding, type Rule } from '../rule'
import { isRecord, listOf, type Source, type SourceSkill, textOf } from '../source'
import { countLimit, recordsOf, textLimit } from './fields'

interface SourceQuestion {
  readonly skill: SourceSkill
  readonly index: number
  readonly json: Readonly<Record<string, unknown>>
}

function questionsOf(source: Source, kind: 'choice' | 'open'): SourceQuestion[] {
  return allSkills(source).flatMap((skill) =>
    recordsOf(skill, 'questions').flatMap((json, index) => (json['kind'] === kind ? [{ skill, index, json }] : [])),
  )
}

function optionTexts(question: SourceQuestion): string[] {
  return listOf(question.json['options']).map((option) => (isRecord(option) ? textOf(option['text']) : ''))
}

export const questionCountRule: Rule = {
  id: 'question-count',
  says: 'At least two multiple-choice questions and one open one.',
  check: (source) =>
    allSkills(source).flatMap((skill) => {
      const kinds = recordsOf(skill, 'questions').map((question) => question['kind'])
      const choice = kinds.filter((kind) => kind === 'choice').length
      const findings: Finding[] = [...countLimit(skill, 'questions', [3, 6])]
      if (choice < 2) findings.push(atSkill(skill, ['questions'], `${choice} multiple-choice questions, at least 2`))
      if (!kinds.includes('open')) findings.push(atSkill(skill, ['questions'], 'no open question'))
      return findings
    }),
}

export const choiceQuestionRule: Rule = {
  id: 'choice-question',
  says: 'Four different options, each with its reason, one of them the answer.',
  check: (source) =>
    questionsOf(source, 'choice').flatMap((question) => {
      const { skill, index, json } = question
      const at = ['questions', index] as const
      const texts = optionTexts(question)
      const findings = [...textLimit(skill, [...at, 'prompt'], 300)]
      if (texts.length !== 4) findings.push(atSkill(skill, [...at, 'options'], `${texts.length} options, exactly 4`))
      if (new Set(texts.map((text) => text.toLowerCase())).size !== texts.length)
        findings.push(atSkill(skill, [...at, 'options'], 'two options say the same'))
      if (![0, 1, 2, 3].some((answer) => answer === json['answer']))
        findings.push(atSkill(skill, [...at], 'answer is not 0 to 3'))
      texts.forEach((_, i) => {
        findings.push(...textLimit(skill, [...at, 'options', i, 'text'], 140))
        findings.push(...textLimit(skill, [...at, 'options', i, 'why'], 240))
      })
      const lazy = texts.find((text) => /^(all|none|both|neither) of (the above|these|them)\b/i.test(text))
      if (lazy !== undefined) findings.push(atSkill(skill, [...at, 'options'], `"${lazy}" is no option but a hint`))
      return findings
    }),
}

export const openQuestionRule: Rule = {
  id: 'open-question',
  says: 'An open question has a rubric of three to five points.',
  check: (source) =>
    questionsOf(source, 'open').flatMap(({ skill, index, json }) => {
      const points = listOf(json['rubric'])
      const fault =
        points.length >= 3 && points.length <= 5
          ? []
          : [atSkill(skill, ['questions', index], `${points.length} rubric points, 3 to 5`)]
      const limits = points.flatMap((_, i) => textLimit(skill, ['questions', index, 'rubric', i], 200))
      return [...fault, ...textLimit(skill, ['questions', index, 'prompt'], 300), ...limits]
    }),
}

/** Share of the bank by which a position may differ from a quarter. */
const SPREAD = 0.05
const LONGEST_SHARE = 0.35

export interface KeyBalance {
  readonly questions: number
  /** Share of right answers at each of the four positions. */
  readonly positions: readonly number[]
  /** Share of questions whose right option is longer than every other. */
  readonly longest: number
}

export function keyBalance(source: Source): KeyBalance {
  const questions = questionsOf(source, 'choice')
  const share = (n: number) => (questions.length === 0 ? 0 : n / questions.length)
  const answers = questions.map((question) => Number(question.json['answer']))
  const longest = questions.filter((question, i) => {
    const lengths = optionTexts(question).map((text) => text.length)
    const right = lengths[answers[i] ?? 0] ?? 0
    return lengths.every((length, k) => k === answers[i] || length < right)
  })
  const positions = [0, 1, 2, 3].map((position) => share(answers.filter((answer) => answer === position).length))
  return { questions: questions.length, positions, longest: share(longest.length) }
}

export const keyBalanceRule: Rule = {
  id: 'key-balance',
  says: 'Right answers stand evenly at all four positions and are rarely the longest option.',
  check: (source) => {
    const { questions, positions, longest } = keyBalance(source)
    if (questions === 0) return []
    const percent = (share: number) => `${(share * 100).toFixed(1)} %`
    const uneven = positions.filter((share) => Math.abs(share - 0.25) > SPREAD)
    const findings = uneven.map((share) =>
      atFile(source.sectionOrder, [], `a position holds ${percent(share)} of the right answers`),
    )
    if (longest > LONGEST_SHARE)
      findings.push(
        atFile(source.sectionOrder, [], `the right option is the longest in ${percent(longest)} of the questions`),
      )
    return findings
  },
}

export const questionRules = [questionCountRule, choiceQuestionRule, openQuestionRule, keyBalanceRule]
