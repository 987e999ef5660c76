// Decides what a skill or a choice is called in the editor, hidden ones included; what is nowhere is called by its id.

import { useMemo } from 'react'
import type { Editing } from './editing'

export function useTitles({ base, overlay, roadmap }: Editing): (id: string) => string {
  return useMemo(() => {
    const titles = new Map<string, string>()
    for (const { id, title } of [...base.choices, ...base.skills, ...overlay.own.values(), ...roadmap.skills])
      titles.set(id, title)
    return (id) => titles.get(id) ?? id
  }, [base, overlay, roadmap])
}
