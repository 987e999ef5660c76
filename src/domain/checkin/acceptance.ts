// Decides what accepting a result writes: the learner's own words as stated levels, the rest as inferred chances, never over a stated level.

import { levelOf } from '../progress/standing'
import { factValue, type Write } from '../progress/transitions'
import type { Facts, Level } from '../progress/types'
import type { CheckinResult, Finding } from './result'

/** What may be taken over of one skill: the level the learner named, or the chance in percent that was concluded. */
export type Proposal =
  | { readonly kind: 'stated'; readonly skill: string; readonly level: Level; readonly before: Level }
  | { readonly kind: 'inferred'; readonly skill: string; readonly percent: number }

/**
 * What a result proposes beyond what the facts already hold, in roadmap order. A claim that a question contradicted is not
 * taken over as said: the learner decides, until then its chance stands. Cost: O(skills).
 */
export function proposalsOf({ findings, contradictions }: CheckinResult, facts: Facts): Proposal[] {
  const contradicted = new Set(contradictions.map(({ step }) => step.skill))
  return findings.flatMap((finding) => {
    const proposal = contradicted.has(finding.skill) ? undefined : statedProposal(finding, facts)
    return (
      proposal ?? (finding.claim === null || contradicted.has(finding.skill) ? inferredProposal(finding, facts) : [])
    )
  })
}

function statedProposal({ skill, claim }: Finding, facts: Facts): Proposal[] | undefined {
  const before = levelOf(facts, skill)
  const isSaid = claim === before && factValue(facts, 'inferred', skill) === null
  return claim === null || isSaid ? undefined : [{ kind: 'stated', skill, level: claim, before }]
}

function inferredProposal({ skill, chance }: Finding, facts: Facts): Proposal[] {
  const percent = Math.round(chance * 100)
  const isNews = levelOf(facts, skill) === 'new' && factValue(facts, 'inferred', skill) !== percent
  return isNews ? [{ kind: 'inferred', skill, percent }] : []
}

/** The proposals as writes of one change. */
export function acceptanceWrites(proposals: readonly Proposal[]): Write[] {
  return proposals.flatMap((proposal): Write[] => {
    const { skill } = proposal
    if (proposal.kind === 'inferred') return [{ kind: 'inferred', id: skill, value: proposal.percent }]
    return [
      { kind: 'levels', id: skill, value: proposal.level },
      { kind: 'inferred', id: skill, value: null },
    ]
  })
}
