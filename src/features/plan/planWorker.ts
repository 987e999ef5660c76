// Decides what runs beside the page while a large plan is ordered: the search, telling how far it is.

import { planFor } from '../../domain/plan/plan'
import type { Plan, PlanProblem } from '../../domain/plan/types'

export type FromWorker = { readonly share: number } | { readonly plan: Plan }

/** Told at most this often, in milliseconds. */
const PATIENCE = 100

addEventListener('message', ({ data }: MessageEvent<PlanProblem>) => {
  let told = Date.now()
  const tell = (message: FromWorker) => postMessage(message)
  // A first order quickly, so that there is one when the search is stopped.
  tell({ plan: planFor(data, () => false) })
  const plan = planFor(data, (share) => {
    const time = Date.now()
    if (time - told < PATIENCE) return true
    told = time
    tell({ share })
    return true
  })
  tell({ share: 1 })
  tell({ plan })
})
