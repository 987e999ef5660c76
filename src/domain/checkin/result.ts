// Decides what a check-in found: by section and by skill, how sure, what surprises, and which claims a question did not bear out.

import type { Level } from '../progress/types'
import type { Graph } from '../roadmap/graph'
import { claimOf, type QuizStep, type Sitting } from './sitting'

/** From this chance on a skill counts as one the learner can do; from 1 minus it downwards as one they cannot. */
export const SETTLED = 0.85

/** `confirmed`: the learner said or showed it. `inferred`: settled by other answers. `unsure`: neither. */
export type Certainty = 'confirmed' | 'inferred' | 'unsure'

export interface Finding {
  readonly skill: string
  /** 0 … 1: the chance that the learner can do the skill, explain or better. */
  readonly chance: number
  readonly certainty: Certainty
  /** What the learner said in this sitting; `null` when nothing. */
  readonly claim: Level | null
}

export interface SectionFinding {
  readonly section: string
  readonly findings: readonly Finding[]
  /** Skills the learner can do: the fewest (settled), the likely number (sum of the chances), the most (not settled otherwise). */
  readonly low: number
  readonly likely: number
  readonly high: number
}

export interface Surprise {
  readonly skill: string
  /** What it rests on and the learner seems to miss. */
  readonly prerequisite: string
}

export interface Contradiction {
  readonly claim: Level
  readonly step: QuizStep
}

export interface CheckinResult {
  readonly findings: readonly Finding[]
  readonly sections: readonly SectionFinding[]
  readonly counts: Readonly<Record<Certainty, number>>
  readonly surprises: readonly Surprise[]
  readonly contradictions: readonly Contradiction[]
}

/** Less settled pairs would be noise rather than a surprise. */
const KNOWS = 0.8
const MISSES = 0.4
const MOST_SURPRISES = 5

/** What a sitting found, by the chances of `chancesOf`. Skills in roadmap order. Cost: O(skills + prerequisites + steps²). */
export function resultOf(graph: Graph, sitting: Sitting, chances: ReadonlyMap<string, number>): CheckinResult {
  const contradictions = contradictionsOf(sitting)
  const contradicted = new Set(contradictions.map(({ step }) => step.skill))
  const answered = new Set(sitting.steps.filter(isAnswer).map(({ skill }) => skill))
  const findings = [...chances].map(([skill, chance]): Finding => {
    const isConfirmed = answered.has(skill) && !contradicted.has(skill)
    const certainty = isConfirmed ? 'confirmed' : isSettled(chance) && !contradicted.has(skill) ? 'inferred' : 'unsure'
    return { skill, chance, certainty, claim: claimOf(sitting, skill) }
  })
  const counts = { confirmed: 0, inferred: 0, unsure: 0 }
  for (const { certainty } of findings) counts[certainty] += 1
  return {
    findings,
    counts,
    contradictions,
    sections: sectionsOf(graph, findings),
    surprises: surprisesOf(graph, chances),
  }
}

function isAnswer(step: Sitting['steps'][number]): boolean {
  return step.kind === 'quiz' ? step.response !== null : step.level !== null
}

function isSettled(chance: number): boolean {
  return chance >= SETTLED || chance <= 1 - SETTLED
}

/** The findings by section, sections without any left out. */
export function sectionsOf(graph: Graph, findings: readonly Finding[]): SectionFinding[] {
  const bySection = new Map<string, Finding[]>(graph.roadmap.sections.map(({ id }) => [id, []]))
  for (const finding of findings) {
    const at = graph.position.get(finding.skill)
    const section = at === undefined ? undefined : graph.roadmap.skills[at]?.section
    if (section !== undefined) bySection.get(section)?.push(finding)
  }
  return [...bySection].flatMap(([section, own]) => (own.length > 0 ? [sectionFinding(section, own)] : []))
}

function sectionFinding(section: string, findings: readonly Finding[]): SectionFinding {
  const count = (is: (chance: number) => boolean) => findings.filter(({ chance }) => is(chance)).length
  return {
    section,
    findings,
    low: count((chance) => chance >= SETTLED),
    likely: findings.reduce((sum, { chance }) => sum + chance, 0),
    high: count((chance) => chance > 1 - SETTLED),
  }
}

/** Claims of ability that a question of the same skill did not bear out, in the order they were asked. */
export function contradictionsOf(sitting: Sitting): Contradiction[] {
  return sitting.steps.flatMap((step) => {
    if (step.kind === 'self' || step.response === null || step.response === 'correct') return []
    const claim = claimOf(sitting, step.skill)
    return claim === 'explain' || claim === 'build' ? [{ claim, step }] : []
  })
}

/** A skill the learner can do although they seem to miss what it rests on (of a choice: every option), widest apart first. */
function surprisesOf(graph: Graph, chances: ReadonlyMap<string, number>): Surprise[] {
  const chanceAt = (at: number) => chances.get(graph.roadmap.skills[at]?.id ?? '')
  const found: (Surprise & { readonly apart: number })[] = []
  for (const [skill, chance] of chances) {
    if (chance < KNOWS) continue
    for (const { options } of graph.requirements[graph.position.get(skill) ?? -1] ?? []) {
      const known = options.map((at) => ({ at, chance: chanceAt(at) ?? 1 })).sort((a, b) => b.chance - a.chance)[0]
      const prerequisite = known && graph.roadmap.skills[known.at]?.id
      if (known && prerequisite !== undefined && known.chance <= MISSES)
        found.push({ skill, prerequisite, apart: chance - known.chance })
    }
  }
  return found
    .sort((a, b) => b.apart - a.apart)
    .slice(0, MOST_SURPRISES)
    .map(({ skill, prerequisite }) => ({ skill, prerequisite }))
}
