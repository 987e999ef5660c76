// Decides which roadmaps' permanent numbers links are written and read with: those of the roadmap that is open.

import { useMemo } from 'react'
import { type Catalogue, numberingOf } from '../../domain/share/numbering'
import { useApp } from '../../state/AppState'

export function useCatalogue(): Catalogue {
  const { graph } = useApp()
  return useMemo(() => {
    const numbering = numberingOf(graph.roadmap)
    return (id) => (id === graph.roadmap.id ? numbering : undefined)
  }, [graph])
}
