// Decides which writes an act of the editor comes to, and what its parts are called.

import { useMemo } from 'react'
import { applyOverlay, byNumber, OWN_NUMBERS } from '../../domain/overlay/applyOverlay'
import {
  aboutWrite,
  editWrite,
  orderWrite,
  overlayOf,
  ownWrite,
  sectionWrite,
} from '../../domain/overlay/overlayRecords'
import type { About, Circle, Edit, Overlay, SectionEdit, Vanished } from '../../domain/overlay/types'
import type { Write } from '../../domain/progress/transitions'
import { currentId } from '../../domain/roadmap/graph'
import { idFrom } from '../../domain/roadmap/markdownList'
import { type SkillJson, toSkillJson } from '../../domain/roadmap/roadmapJson'
import type { Roadmap, Skill } from '../../domain/roadmap/types'
import { useApp, useFacts } from '../../state/AppState'

/** What an act of the editor is for; the notice has words for each. */
export type EditLabel =
  | 'roadmap-about'
  | 'roadmap-order'
  | 'roadmap-edit'
  | 'roadmap-hidden'
  | 'roadmap-shown'
  | 'roadmap-skill'
  | 'roadmap-skill-removed'
  | 'roadmap-section'
  | 'roadmap-mended'
  | 'roadmap-forgotten'

export interface Editing {
  readonly overlay: Overlay
  /** The overlay at this very moment: what was typed a moment ago may not be drawn yet, and must not be written over. */
  readonly latest: () => Overlay
  readonly circles: readonly Circle[]
  readonly vanished: readonly Vanished[]
  readonly base: Roadmap
  /** The roadmap as everybody else sees it. */
  readonly roadmap: Roadmap
  readonly run: (label: EditLabel, ...writes: readonly Write[]) => void
}

export function useEditing(): Editing {
  const { base, graph, progress } = useApp()
  const overlay = useFacts(overlayOf)
  const { circles, vanished } = useMemo(() => applyOverlay(base, overlay), [base, overlay])
  return {
    overlay,
    latest: () => overlayOf(progress.getState().facts),
    circles,
    vanished,
    base,
    roadmap: graph.roadmap,
    run: (label, ...writes) => progress.run({ type: 'write', label, writes }),
  }
}

/** What is said of a skill, whatever it was called when it was said. */
export function editOf({ base }: Pick<Editing, 'base'>, overlay: Overlay, id: string): Edit {
  const known = overlay.edits.get(id)
  if (known) return known
  const old = [...overlay.edits].find(([other]) => currentId(base, other) === id)
  return old?.[1] ?? {}
}

export function changeEdit(editing: Editing, id: string, part: { [K in keyof Edit]?: Edit[K] | undefined }): Write {
  return editWrite(id, defined({ ...editOf(editing, editing.latest(), id), ...part }))
}

/** All steps, hidden and vanished ones too: those keep their places. */
function stepsOf({ latest, base }: Editing): readonly string[] {
  const { order } = latest()
  return order.length > 0 ? order : (base.order ?? [])
}

export function addStep(editing: Editing, id: string): Write {
  return orderWrite([...stepsOf(editing).filter((step) => step !== id), id])
}

/** Puts a step right before or right after another. */
export function moveStep(editing: Editing, id: string, { side, of }: { side: 'before' | 'after'; of: string }): Write {
  const others = stepsOf(editing).filter((step) => step !== id)
  const to = others.indexOf(of) + (side === 'after' ? 1 : 0)
  return orderWrite([...others.slice(0, to), id, ...others.slice(to)])
}

export function removeStep(editing: Editing, id: string): Write {
  return orderWrite(stepsOf(editing).filter((step) => step !== id))
}

export function changeSection(
  { latest }: Editing,
  id: string,
  part: { [K in keyof SectionEdit]?: SectionEdit[K] | undefined },
): Write {
  return sectionWrite(id, defined({ ...latest().sections.get(id), ...part }))
}

export function changeAbout({ latest }: Editing, part: About): Write {
  return aboutWrite({ ...latest().about, ...part })
}

/** Whether the editor may change the skill itself, not only what is said of it: one's own, or any of one's own roadmap. */
export function isOwnSkill({ overlay, base }: Editing, id: string): boolean {
  return overlay.own.has(id) || base.id.startsWith('r-')
}

export function changeSkill(editing: Editing, skill: Skill, part: Partial<SkillJson>): Write {
  const { latest, base } = editing
  const known = latest().own.get(skill.id) ?? base.skills.find(({ id }) => id === skill.id) ?? skill
  return ownWrite(skill.id, defined({ ...toSkillJson(known), ...part }))
}

/** A new skill at the end of a section. */
export function newSkill({ latest, base }: Editing, title: string, section: string): { id: string; write: Write } {
  const overlay = latest()
  const taken = new Set<string>([...base.skills, ...base.choices, ...overlay.own.values()].map(({ id }) => id))
  const id = idFrom(title, 'skill', taken)
  const last = [...overlay.own.values()].sort(byNumber).at(-1)
  const number = Math.max(OWN_NUMBERS, (last?.number ?? 0) + 1)
  return { id, write: ownWrite(id, { id, number, title, section, requires: [] }) }
}

export function newSection({ latest, roadmap, base }: Editing, title: string): { id: string; write: Write } {
  const overlay = latest()
  const known = [...base.sections, ...roadmap.sections].map(({ id }): string => id)
  const taken = new Set([...known, ...overlay.sections.keys()])
  const id = idFrom(title, 'section', taken)
  const place = 1 + Math.max(0, ...[...overlay.sections.values()].map((section) => section.place ?? 0))
  return { id, write: sectionWrite(id, { title, place }) }
}

function defined(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== ''))
}
