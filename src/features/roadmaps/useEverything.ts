// Decides what the editor lists: the roadmap as it would be if nothing were hidden.

import { useMemo } from 'react'
import { applyOverlay } from '../../domain/overlay/applyOverlay'
import type { Edit, SectionEdit } from '../../domain/overlay/types'
import type { Section, Skill } from '../../domain/roadmap/types'
import type { Editing } from './editing'

export interface Everything {
  readonly sections: readonly Section[]
  /** By section id, in the roadmap's order. */
  readonly skillsIn: ReadonlyMap<string, readonly Skill[]>
}

export function useEverything({ base, overlay }: Editing): Everything {
  return useMemo(() => {
    const edits = new Map([...overlay.edits].map(([id, edit]) => [id, withoutHiding(edit)]))
    const sections = new Map([...overlay.sections].map(([id, edit]) => [id, withoutHiding(edit)]))
    const { roadmap } = applyOverlay(base, { ...overlay, edits, sections })
    const skillsIn = new Map<string, Skill[]>()
    for (const skill of roadmap.skills) {
      const list = skillsIn.get(skill.section)
      if (list) list.push(skill)
      else skillsIn.set(skill.section, [skill])
    }
    return { sections: roadmap.sections, skillsIn }
  }, [base, overlay])
}

function withoutHiding<T extends Edit | SectionEdit>(edit: T): Omit<T, 'isHidden'> {
  const { isHidden: _isHidden, ...rest } = edit
  return rest
}
