// Decides what a skill in a link is called: as in the roadmap here, as the sender calls their own, or by its number.

import { useMemo } from 'react'
import { findSkill } from '../../domain/roadmap/graph'
import { isUnknownKey } from '../../domain/share/numbering'
import type { ShareContent } from '../../domain/share/types'
import { letter } from '../../messages/en/letter'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'

/** The title of a skill of this content by its key. Titles that the sender wrote are their words. */
export function useTitles({ overlay }: ShareContent): (key: string) => string {
  const t = useMessages(letter)
  const { graph } = useApp()
  return useMemo(() => {
    const own = new Map((overlay?.added ?? []).map(({ id, title }) => [id, title ?? id]))
    return (key) => {
      if (isUnknownKey(key)) return t.number(key.slice(1))
      return own.get(key) ?? findSkill(graph, key)?.title ?? key
    }
  }, [overlay, graph, t])
}
