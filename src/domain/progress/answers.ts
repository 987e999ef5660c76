// Decides what an answered question is among the learner's facts: which one, when, how it went, what was claimed then.

import { isRecord } from '../kernel/json'
import { err, ok, type Result } from '../kernel/result'
import { isId } from '../roadmap/ids'
import { type OwnRecord, recordsOf, recordWrite } from './records'
import { type Facts, LEVELS, type Level } from './types'

/** How well it was remembered: not, with effort, well, at once. */
export const GRADES = ['again', 'hard', 'good', 'easy'] as const
export type Grade = (typeof GRADES)[number]

const SOURCES = ['practice', 'check-in'] as const

export interface Answer {
  readonly question: string
  readonly skill: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly grade: Grade
  /** The level the learner had set for the skill when they answered. */
  readonly claim: Level
  readonly source: (typeof SOURCES)[number]
}

/** No answer is later than this, the year 2100: a schedule that runs on from it still ends within what a date can hold. */
const LAST_MOMENT = 4.1e12

/** Reads one stored answer. Fails on anything else; never throws. */
export function decodeAnswer(value: unknown): Result<Answer, 'wrong-shape'> {
  if (!isRecord(value)) return err('wrong-shape')
  const { question, skill, at } = { question: '', skill: '', at: 0, ...value }
  const grade = GRADES.find((known) => known === value['grade'])
  const claim = LEVELS.find((known) => known === value['claim'])
  const source = SOURCES.find((known) => known === value['source'])
  const isMoment = typeof at === 'number' && at >= 0 && at <= LAST_MOMENT
  if (!isId(question) || !isId(skill) || !isMoment || !grade || !claim || !source) return err('wrong-shape')
  return ok({ question, skill, at, grade, claim, source })
}

/** The learner's answers, oldest first. Cost: O(records + answers × log answers). */
export function answersOf(facts: Pick<Facts, 'records'>): Answer[] {
  return recordsOf(facts, 'answer', decodeAnswer)
    .map(({ value }: OwnRecord<Answer>) => value)
    .sort((a, b) => a.at - b.at)
}

/** The write that keeps an answer; `id` is one of its own for each time a question is answered. */
export function answerWrite(id: string, answer: Answer) {
  return recordWrite('answer', id, answer)
}

export function hasAnswer(facts: Pick<Facts, 'records'>, id: string): boolean {
  return (facts.records.get(`answer:${id}`)?.value ?? null) !== null
}

export function isRight({ grade }: Pick<Answer, 'grade'>): boolean {
  return grade !== 'again'
}
