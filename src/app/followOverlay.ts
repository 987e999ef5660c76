// Decides that the whole app follows the overlay: each change of it draws the app anew over the changed roadmap.

import { applyOverlay } from '../domain/overlay/applyOverlay'
import { overlayOf } from '../domain/overlay/overlayRecords'
import { isRoadmapEntryId } from '../domain/overlay/roadmapEntry'
import { STEPS_TARGET } from '../domain/overlay/targetOfSteps'
import { isOverlayKey } from '../domain/progress/records'
import type { Facts } from '../domain/progress/types'
import { wholeRoadmap } from '../domain/readiness/scope'
import { createGraph } from '../domain/roadmap/graph'
import { targetIdKind } from '../domain/roadmap/ids'
import type { Roadmap, Skill } from '../domain/roadmap/types'
import { shell } from '../messages/en/shell'
import { wordsOf as messagesOf } from '../messages/inUse'
import type { AppState } from '../state/AppState'
import { createDerived, type Derived } from '../state/derived'

/** Shows the app with its overlay, now and after each change. */
export function followOverlay(plain: AppState, show: (state: AppState) => void): void {
  const { progress } = plain
  let { records } = progress.getState().facts
  let current = plain
  const draw = (facts: Facts) => {
    current = withOverlay({ ...plain, derived: current.derived }, facts)
    show(current)
  }
  draw(progress.getState().facts)
  progress.subscribe(({ facts }) => {
    if (facts.records === records) return
    const isSame = isSameOverlay(records, facts.records)
    records = facts.records
    if (!isSame) draw(facts)
  })
}

/** The state over the roadmap that the facts' overlay makes of the base. */
export function withOverlay(plain: AppState, facts: Facts): AppState {
  const overlay = overlayOf(facts)
  const { roadmap } = applyOverlay(plain.base, overlay)
  const graph = createGraph(roadmap)
  const derived = createDerived(graph, wholeRoadmap(graph, targetIdKind.instead, messagesOf(shell).everything))
  derived.own = plain.derived.own
  aimAtSteps(derived, roadmap)
  // Only the built-in roadmap keeps its details in files; every other skill carries its own.
  const isOwn = (id: string) => isRoadmapEntryId(plain.base.id) || overlay.own.has(id)
  return {
    ...plain,
    graph,
    derived,
    loadDetails: async (section) => {
      const loaded = await plain.loadDetails(section)
      return new Map(
        roadmap.skills.map((skill) => [skill.id, isOwn(skill.id) ? skill : (loaded.get(skill.id) ?? skill)]),
      )
    },
    loadSearchText: async () => {
      const texts = await plain.loadSearchText().catch(() => [])
      const at = new Map<string, number>(plain.base.skills.map(({ id }, i) => [id, i]))
      return roadmap.skills.map((skill) =>
        isOwn(skill.id) ? wordsOf(skill) : (texts[at.get(skill.id) ?? -1] ?? ['', '']),
      )
    },
  }
}

function wordsOf({ aliases = [], summary = '', note = '' }: Skill): readonly [string, string] {
  return [aliases.join(', '), `${summary} ${note}`]
}

/** Who has chosen no target yet aims at the steps that were put together for them. */
function aimAtSteps(derived: Derived, { targets }: Roadmap): void {
  const steps = targets.find(({ id }) => id === STEPS_TARGET)
  const { target } = derived
  if (steps) derived.target = (facts) => (facts.aims.get('target')?.value === undefined ? steps : target(facts))
}

function isSameOverlay(before: Facts['records'], after: Facts['records']): boolean {
  const kept = (records: Facts['records']) => [...records].filter(([key]) => isOverlayKey(key))
  const now = kept(after)
  return now.length === kept(before).length && now.every(([key, fact]) => before.get(key) === fact)
}
