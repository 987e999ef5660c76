// Decides what of the app's state hangs on the roadmap, so that the same progress can be shown over another form of it.

import { STEPS_TARGET } from '../domain/overlay/targetOfSteps'
import { wholeRoadmap } from '../domain/readiness/scope'
import { createGraph } from '../domain/roadmap/graph'
import { targetIdKind } from '../domain/roadmap/ids'
import type { Roadmap } from '../domain/roadmap/types'
import { shell } from '../messages/en/shell'
import { wordsOf } from '../messages/inUse'
import type { AppState } from '../state/AppState'
import { createDerived, type Derived } from '../state/derived'

/** The state with this roadmap in the place of the one it is over. */
export function overRoadmap(plain: AppState, roadmap: Roadmap): AppState {
  const graph = createGraph(roadmap)
  const whole = wholeRoadmap(graph, targetIdKind.instead, wordsOf(shell).everything)
  const derived = createDerived(graph, whole, plain.derived.own)
  aimAtSteps(derived, roadmap)
  return { ...plain, graph, derived }
}

/** Who has chosen no target yet aims at the steps that were put together for them. */
function aimAtSteps(derived: Derived, { targets }: Roadmap): void {
  const steps = targets.find(({ id }) => id === STEPS_TARGET)
  const { target } = derived
  if (steps) derived.target = (facts) => (facts.aims.get('target')?.value === undefined ? steps : target(facts))
}
