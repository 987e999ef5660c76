// Decides that the whole app follows the overlay: each change of it draws the app anew over the changed roadmap.

import { applyOverlay } from '../domain/overlay/applyOverlay'
import { overlayOf } from '../domain/overlay/overlayRecords'
import { isRoadmapEntryId } from '../domain/overlay/roadmapEntry'
import { isOverlayKey } from '../domain/progress/records'
import type { Facts } from '../domain/progress/types'
import type { Skill } from '../domain/roadmap/types'
import type { AppState } from '../state/AppState'
import { overRoadmap } from './overRoadmap'

/** Shows the app with its overlay, now and after each change. */
export function followOverlay(plain: AppState, show: (state: AppState) => void): void {
  const { progress } = plain
  let { records } = progress.getState().facts
  const draw = (facts: Facts) => show(withOverlay(plain, facts))
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
  // Only the built-in roadmap keeps its details in files; every other skill carries its own.
  const isOwn = (id: string) => isRoadmapEntryId(plain.base.id) || overlay.own.has(id)
  return {
    ...overRoadmap(plain, roadmap),
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

function isSameOverlay(before: Facts['records'], after: Facts['records']): boolean {
  const kept = (records: Facts['records']) => [...records].filter(([key]) => isOverlayKey(key))
  const now = kept(after)
  return now.length === kept(before).length && now.every(([key, fact]) => before.get(key) === fact)
}
