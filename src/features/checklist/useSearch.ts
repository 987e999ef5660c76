// Decides which skills a query finds; the engine and the texts are fetched with the first key.

import { useEffect, useMemo, useState } from 'react'
import type { Graph } from '../../domain/roadmap/graph'
import { useApp } from '../../state/AppState'

type Find = (query: string) => ReadonlySet<number>

/** Positions of the skills found, or `undefined` when nothing is searched for or the engine is still on its way. */
export function useSearch(query: string): ReadonlySet<number> | undefined {
  const { graph, loadSearchText } = useApp()
  const [index, setIndex] = useState<{ readonly graph: Graph; readonly find: Find }>()
  const find = index?.graph === graph ? index.find : undefined
  const isWanted = query.trim() !== ''
  useEffect(() => {
    if (!isWanted || find) return
    let isCurrent = true
    const titles = graph.roadmap.skills.map(({ title }) => title)
    const load = async () => {
      const { createIndex } = await import('./searchIndex')
      // Without the texts the titles are still searched.
      const texts = await loadSearchText().catch(() => [])
      const find = createIndex(titles.map((title, i) => [`${title}, ${texts[i]?.[0] ?? ''}`, texts[i]?.[1] ?? '']))
      if (isCurrent) setIndex({ graph, find })
    }
    load().catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [isWanted, find, graph, loadSearchText])
  return useMemo(() => (isWanted ? find?.(query) : undefined), [find, query, isWanted])
}
