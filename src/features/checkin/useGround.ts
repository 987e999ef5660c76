// Decides what a check-in is held on: the map made ready once, the skills a target covers, and the questions there are.

import { useEffect, useMemo, useState } from 'react'
import { type CheckinModel, createModel } from '../../domain/checkin/model'
import type { Ground, Turn } from '../../domain/checkin/sitting'
import type { CheckinState } from '../../domain/checkin/types'
import { answersOf } from '../../domain/progress/answers'
import { isAble, standingOf } from '../../domain/progress/standing'
import type { Facts } from '../../domain/progress/types'
import { scopeOf, wholeRoadmap } from '../../domain/readiness/scope'
import { findSkill, type Graph } from '../../domain/roadmap/graph'
import { targetIdKind } from '../../domain/roadmap/ids'
import type { Choice, ChoiceQuestion, SkillDetails, Target } from '../../domain/roadmap/types'
import { shell } from '../../messages/en/shell'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'

export type DetailsById = ReadonlyMap<string, SkillDetails>

/** A sitting, worked out. */
export interface Walked {
  readonly ground: Ground
  readonly state: CheckinState
  readonly turn: Turn
}

/** Every skill's details, `undefined` until all sections are there; a section that cannot be had is asked about by titles. */
export function useAllDetails(): DetailsById | undefined {
  const { graph, loadDetails } = useApp()
  const [details, setDetails] = useState<DetailsById>()
  useEffect(() => {
    let isCurrent = true
    const sections = graph.roadmap.sections.map(({ id }) => loadDetails(id).catch((): DetailsById => new Map()))
    Promise.all(sections).then((all) => isCurrent && setDetails(new Map(all.flatMap((section) => [...section]))))
    return () => {
      isCurrent = false
    }
  }, [graph, loadDetails])
  return details
}

const models = new WeakMap<Graph, CheckinModel>()

function modelFor(graph: Graph): CheckinModel {
  const model = models.get(graph) ?? createModel(graph)
  models.set(graph, model)
  return model
}

/** The targets a check-in may be about: the roadmap's, the one aimed at where it is of the learner's own, and the whole map. */
export function useTargets(): readonly Target[] {
  const { graph } = useApp()
  const { everything } = useMessages(shell)
  const aimed = useFacts((facts, derived) => derived.target(facts))
  return useMemo(() => {
    const whole = wholeRoadmap(graph, targetIdKind.instead, everything)
    const own = [...graph.roadmap.targets, whole].some(({ id }) => id === aimed.id) ? [] : [aimed]
    return [...graph.roadmap.targets, ...own, whole]
  }, [graph, everything, aimed])
}

/** The target with this id, the whole map where there is none. */
export function targetOf(targets: readonly Target[], id: string): Target {
  const target = targets.find((candidate) => candidate.id === id) ?? targets.at(-1)
  if (!target) throw new RangeError('no targets')
  return target
}

export interface Covered {
  /** Ids in roadmap order. */
  readonly skills: readonly string[]
  /** Choices of which no option is known: nothing is asked or concluded about their options until one is picked. */
  readonly choices: readonly Choice[]
}

/** What a check-in for a target is about. */
export function coveredBy(graph: Graph, target: Target, facts: Facts): Covered {
  const { needed, settled, through, standing } = scopeOf(standingOf(graph, facts), target)
  const isUndecided = (at: number) =>
    through.has(at) && !standing.picks.has(through.get(at) ?? '') && !isAble(standing, at)
  const skills = graph.roadmap.skills.flatMap(({ id }, at) => ((needed[at] ?? 0) > 0 && !isUndecided(at) ? [id] : []))
  const choices = [...settled].flatMap(([id, at]) => (isAble(standing, at) ? [] : (graph.choices.get(id) ?? [])))
  return { skills, choices }
}

/** `facts` as they stood when the page was opened, so that accepting a result does not change what it is about. */
export function useGround(target: Target, facts: Facts, details: DetailsById | undefined): Ground | undefined {
  const { graph } = useApp()
  return useMemo(() => {
    if (!details) return undefined
    const quizzes = new Map<string, ChoiceQuestion[]>()
    for (const [skill, { questions = [] }] of details) {
      const choice = questions.filter((question) => question.kind === 'choice')
      if (choice.length > 0) quizzes.set(skill, choice)
    }
    const asked = new Set(answersOf(facts).map(({ question }) => question))
    return { model: modelFor(graph), scope: coveredBy(graph, target, facts).skills, quizzes, asked }
  }, [graph, target, facts, details])
}

export function titleOf(graph: Graph, skill: string): string {
  return findSkill(graph, skill)?.title ?? skill
}
