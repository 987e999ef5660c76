// Decides where a plan is ordered: at once when that is quick, else in a worker that tells how far it is and can be stopped.

import { planFor } from '../../domain/plan/plan'
import type { Plan, PlanProblem } from '../../domain/plan/types'
import { isMissing, type Scope } from '../../domain/readiness/scope'
import { ownScript } from '../../ui/ownScript'
import type { FromWorker } from './planWorker'
import workerUrl from './planWorker?worker&url'

/** Missing skills up to which an order is found within some 50 ms, on a phone too. */
const QUICK = 120

export interface Search {
  readonly stop: () => void
}

export interface SearchNews {
  /** An order; `isFinal` when no better one is being looked for. */
  readonly onPlan: (plan: Plan, isFinal: boolean) => void
  /** 0 … 1 of the work done. */
  readonly onShare: (share: number) => void
}

export function isQuick(scope: Scope): boolean {
  return scope.needed.reduce((sum, _, at) => sum + (isMissing(scope, at) ? 1 : 0), 0) <= QUICK
}

/** Orders a large plan beside the page. Where a browser has no workers, on the page, once it has been painted. */
export function searchPlan(problem: PlanProblem, { onPlan, onShare }: SearchNews): Search {
  if (typeof Worker === 'undefined') {
    const timer = setTimeout(() => onPlan(planFor(problem), true))
    return { stop: () => clearTimeout(timer) }
  }
  const worker = new Worker(ownScript(workerUrl), { type: 'module' })
  let isFirst = true
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if ('share' in data) return onShare(data.share)
    onPlan(data.plan, !isFirst)
    if (!isFirst) worker.terminate()
    isFirst = false
  }
  // A worker that cannot start leaves the work to the page.
  worker.onerror = () => {
    worker.terminate()
    onPlan(planFor(problem), true)
  }
  worker.postMessage(problem)
  return { stop: () => worker.terminate() }
}
