// Decides what the plan's screens work on: settings from the facts, the order found for them, and its dates.

import { useEffect, useMemo, useState } from 'react'
import { type Calendar, createCalendar } from '../../domain/plan/calendar'
import { dayAt } from '../../domain/plan/day'
import { type Outlook, outlookOf } from '../../domain/plan/outlook'
import { decodeHours, HOURS_RECORD, paceOf } from '../../domain/plan/pace'
import { planFor } from '../../domain/plan/plan'
import { problemOf } from '../../domain/plan/problem'
import { decodeSettings, encodeSettings, PLAN_RECORD, type PlanSettings } from '../../domain/plan/settings'
import type { Plan, PlanProblem } from '../../domain/plan/types'
import { recordsOf, recordWrite } from '../../domain/progress/records'
import type { Target } from '../../domain/roadmap/types'
import { useApp, useFacts } from '../../state/AppState'
import { isQuick, searchPlan } from './planSearch'

export interface PlanView {
  readonly target: Target
  readonly settings: PlanSettings
  readonly plan: Plan
  readonly outlook: Outlook
  /** While a better order is looked for. */
  readonly search: Searching | undefined
}

export interface Searching {
  readonly share: number
  readonly stop: () => void
}

/** The settings of the plan for the learner's target; `undefined` where they asked for none. */
export function usePlanSettings(): PlanSettings | undefined {
  const target = useFacts((facts, derived) => derived.target(facts))
  const record = useFacts((facts) => facts.records.get(`${PLAN_RECORD}:${target.id}`))
  return useMemo(() => {
    const decoded = decodeSettings(record?.value)
    return decoded.ok ? decoded.value : undefined
  }, [record])
}

/** Today on the learner's wall. */
export function useToday(): number {
  const { now } = useApp()
  return dayAt(now(), new Date(now()).getTimezoneOffset())
}

/** The plan as it stands: from the settings, real progress and noted hours; `'searching'` before there is any order. */
export function usePlan(settings: PlanSettings): PlanView | Searching {
  const target = useFacts((facts, derived) => derived.target(facts))
  const scope = useFacts((facts, derived) => derived.scope(facts))
  const records = useFacts((facts) => facts.records)
  const today = useToday()
  const { hand } = settings
  const problem = useMemo(() => ({ ...problemOf(scope), ...(hand && { hand }) }), [scope, hand])
  const quick = useMemo(() => (isQuick(scope) ? planFor(problem) : undefined), [scope, problem])
  const { plan, search } = useOrder(problem, quick)
  const pace = useMemo(() => {
    const noted = recordsOf({ records }, HOURS_RECORD, decodeHours)
    return paceOf(scope, new Map(noted.map(({ id, value }) => [id, value])))
  }, [records, scope])
  const calendar: Calendar = useMemo(() => createCalendar(settings, today), [settings, today])
  const outlook = useMemo(() => plan && outlookOf(plan, scope, { calendar, pace }), [plan, scope, calendar, pace])
  if (!plan || !outlook) return search ?? { share: 0, stop: () => undefined }
  return { target, settings, plan, outlook, search }
}

/** Writes the settings of the plan for the learner's target, `null` to put it away; one step that Undo takes back. */
export function useWriteSettings(): (label: string, settings: PlanSettings | null) => void {
  const { progress } = useApp()
  const target = useFacts((facts, derived) => derived.target(facts))
  return (label, settings) => {
    const value = settings && encodeSettings(settings)
    progress.run({ type: 'write', label, writes: [recordWrite(PLAN_RECORD, target.id, value)] })
  }
}

interface Order {
  readonly plan: Plan | undefined
  readonly search: Searching | undefined
}

/** What is quick was ordered while rendering; of a large plan the last order stands until the next is found. */
function useOrder(problem: PlanProblem, quick: Plan | undefined): Order {
  const [found, setFound] = useState<{ problem: PlanProblem; plan: Plan; isFinal: boolean }>()
  const [share, setShare] = useState(0)
  const [search, setSearch] = useState<{ stop: () => void }>()
  useEffect(() => {
    if (quick) return
    setShare(0)
    const started = searchPlan(problem, {
      onPlan: (plan, isFinal) => setFound({ problem, plan, isFinal }),
      onShare: setShare,
    })
    setSearch(started)
    return started.stop
  }, [problem, quick])
  if (quick) return { plan: quick, search: undefined }
  const isDone = found?.problem === problem && found.isFinal
  const stop = () => {
    search?.stop()
    setFound((before) => before && { ...before, problem, isFinal: true })
  }
  return { plan: found?.plan, search: isDone ? undefined : { share, stop } }
}
