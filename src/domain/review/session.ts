// Decides which questions a practice session asks: what is due, what is weak, one section, or what an interviewer would ask.

import { LEARNING, rankOf, SKIPPED } from '../progress/standing'
import type { Wear } from '../progress/wear'
import { type Scope, WEIGHT_VALUES } from '../readiness/scope'
import type { Question, Skill, SkillDetails } from '../roadmap/types'
import { type Card, recallOf } from './cards'

export const WAYS = ['due', 'weak', 'interview', 'section'] as const
export type Way = (typeof WAYS)[number]

export const SIZES = [5, 10, 20] as const

export interface Candidate {
  readonly question: Question
  readonly skill: Skill
  /** The skill's position in the roadmap. */
  readonly at: number
}

export interface SessionWish {
  readonly way: Way
  /** Which section, where the way is `section`. */
  readonly section: string
  readonly size: number
}

/** What a session is chosen by. */
export interface Memory {
  readonly scope: Scope
  readonly cards: ReadonlyMap<string, Card>
  readonly wear: Pick<Wear, 'shaky'>
  /** Milliseconds since 1970. */
  readonly now: number
  /** 0 … 1 */
  readonly retention: number
  /** Uniform in [0, 1). */
  readonly random: () => number
}

/** Every question about a skill of the target that the learner has not set aside, in roadmap order. */
export function candidatesOf(scope: Scope, detailsOf: (skill: Skill) => SkillDetails | undefined): Candidate[] {
  const { graph, ranks } = scope.standing
  return graph.roadmap.skills.flatMap((skill, at) => {
    if (!scope.needed[at] || ranks[at] === SKIPPED) return []
    return (detailsOf(skill)?.questions ?? []).map((question) => ({ question, skill, at }))
  })
}

/**
 * At most `size` questions, the most urgent first as the way sees it and never two of a skill in a row where another is
 * left. What a way has no reason to ask is not asked: `due` may be short, `weak` empty. Cost: O(n log n).
 */
export function buildSession(candidates: readonly Candidate[], wish: SessionWish, memory: Memory): Candidate[] {
  const score = SCORES[wish.way]
  const ranked = candidates
    .filter(({ skill }) => wish.way !== 'section' || skill.section === wish.section)
    .map((candidate) => ({ candidate, score: score(candidate, memory) }))
    .filter((entry) => entry.score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ candidate }) => candidate)
  return spread(ranked, wish.size)
}

/** Due or seen questions stand this far above those that were never asked. */
const DUE = 1000

const SCORES: Readonly<Record<Way, (candidate: Candidate, memory: Memory) => number>> = {
  /** What is due, least remembered first; then new questions about what the learner has begun or claims. */
  due: ({ question, at }, memory) => {
    const card = memory.cards.get(question.id)
    if (card) return card.due <= memory.now ? DUE + 1 - recall(card, memory) : 0
    return (memory.scope.standing.ranks[at] ?? 0) >= LEARNING ? 1 + memory.random() : 0
  },
  /** What failed last, what is shaky, what is probably forgotten, what is claimed and was never asked. */
  weak: ({ question, skill, at }, memory) => {
    const card = memory.cards.get(question.id)
    const shaky = memory.wear.shaky.has(skill.id) ? 2 : 0
    const rank = memory.scope.standing.ranks[at] ?? 0
    if (!card) return shaky + (rank >= rankOf('explain') ? 0.3 + 0.1 * memory.random() : 0)
    const forgotten = 1 - recall(card, memory)
    return shaky + (card.grade === 'again' ? 3 : card.grade === 'hard' ? 0.5 : 0) + (forgotten > 0.2 ? forgotten : 0)
  },
  section: ({ question }, memory) => {
    const card = memory.cards.get(question.id)
    if (!card) return 2 + memory.random()
    return card.due <= memory.now ? DUE + 1 - recall(card, memory) : 1 - recall(card, memory) + 0.001
  },
  /** A draw without putting back, weighted by what the target asks: key random^(1 ÷ weight) (Efraimidis, Spirakis 2006). */
  interview: ({ question, at }, memory) => {
    const { scope, cards, now, random } = memory
    const need = scope.weight[at]
    const card = cards.get(question.id)
    const isFresh = card !== undefined && card.grade !== 'again' && now - card.last < LATELY
    const weight = (need ? WEIGHT_VALUES[need] : 0.5) * (question.kind === 'open' ? 2 : 1) * (isFresh ? 0.1 : 1)
    return Math.max(random(), 1e-9) ** (1 / weight)
  },
}

/** What was answered well within a week is seldom asked in an interview session. */
const LATELY = 7 * 86_400_000

function recall(card: Card, { now, retention }: Memory): number {
  return recallOf(card, now, retention)
}

/** Takes from the front, passing over questions of the skill that was asked last while there are others. */
function spread(ranked: readonly Candidate[], size: number): Candidate[] {
  const left = [...ranked]
  const taken: Candidate[] = []
  while (taken.length < size && left.length > 0) {
    const last = taken.at(-1)?.at
    const next = left.findIndex(({ at }) => at !== last)
    taken.push(...left.splice(Math.max(0, next), 1))
  }
  return taken
}
