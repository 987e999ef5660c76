// Decides which skills a query finds; the engine and the texts are fetched with the first key.

import { useEffect, useMemo, useState } from 'react'
import { useApp } from '../../state/AppState'

type Find = (query: string) => ReadonlySet<number>

/** Positions of the skills found, or `undefined` when nothing is searched for or the engine is still on its way. */
export function useSearch(query: string): ReadonlySet<number> | undefined {
  const { graph, loadSearchText } = useApp()
  const [find, setFind] = useState<Find>()
  const isWanted = query.trim() !== ''
  useEffect(() => {
    if (!isWanted || find) return
    let isCurrent = true
    const titles = graph.roadmap.skills.map(({ title }) => title)
    const load = async () => {
      const { createIndex } = await import('./searchIndex')
      // Without the texts the titles are still searched.
      const texts = await loadSearchText().catch(() => [])
      const index = createIndex(titles.map((title, i) => [`${title}, ${texts[i]?.[0] ?? ''}`, texts[i]?.[1] ?? '']))
      if (isCurrent) setFind(() => index)
    }
    load().catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [isWanted, find, graph, loadSearchText])
  return useMemo(() => (isWanted ? find?.(query) : undefined), [find, query, isWanted])
}
