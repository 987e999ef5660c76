// Decides what counts as evidence: answers as given, and what was known before, the less the older it is.

import type { Odds } from './manner'
import type { Evidence } from './propagate'
import type { Terrain } from './terrain'
import type { CheckinState, PriorFact } from './types'

/** Facts beyond this number speak only for their own skill: more would cost time and say nothing new. */
const MOST_FACTS = 40

/** The evidence that acts on the whole map: facts first, then the answers in their order. */
export function evidenceOf(terrain: Terrain, state: CheckinState): Evidence[] {
  const facts = spreadOut(state.facts).map((fact) => ({ id: fact.skill, odds: factOdds(fact) }))
  const answers = state.answers.map(({ skill, response }) => ({ id: skill, response }))
  return [...facts, ...answers].flatMap(({ id, ...rest }) => {
    const at = terrain.position.get(id)
    return at === undefined ? [] : [{ at, ...rest }]
  })
}

/** Facts that were left out of the evidence speak for their own skill. */
export function withOtherFacts(terrain: Terrain, { facts }: CheckinState, held: Float64Array): Float64Array {
  const used = new Set(spreadOut(facts))
  for (const fact of facts) {
    const at = used.has(fact) ? undefined : terrain.position.get(fact.skill)
    if (at === undefined) continue
    const { able, unable } = factOdds(fact)
    const p = held[at] ?? 0.5
    held[at] = (p * able) / (p * able + (1 - p) * unable)
  }
  return held
}

/** At most `MOST_FACTS` of the facts, evenly over their list, which follows the map. */
function spreadOut(facts: readonly PriorFact[]): readonly PriorFact[] {
  const step = Math.max(1, facts.length / MOST_FACTS)
  return facts.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step))
}

/** Weight of a fact `days` old: a fresh one counts whole, half a year halves it, as knowledge that is not used fades. */
export function fadedWeight(days: number): number {
  return 0.5 ** (Math.max(0, days) / 182)
}

function factOdds({ able, weight }: PriorFact): Odds {
  const trust = 0.5 + 0.42 * Math.min(Math.max(weight, 0), 1)
  return able ? { able: trust, unable: 1 - trust } : { able: 1 - trust, unable: trust }
}
