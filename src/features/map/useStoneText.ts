// Decides how a stone is read aloud: title, level, frontier, what it needs, what it opens.

import type { StoneLook } from '../../domain/map/scene'
import { needsOf } from '../../domain/map/walk'
import { type Graph, skillAt } from '../../domain/roadmap/graph'
import { type MapMessages, map } from '../../messages/en/map'
import { terms } from '../../messages/en/terms'
import { formatPercent } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'

const NAMED = 3

export function useStoneText(): (at: number, look: StoneLook | undefined) => string {
  const t = useMessages(map)
  const { levels } = useMessages(terms)
  const { graph } = useApp()
  return (at, look) => stoneText(graph, { at, look }, { t, levels })
}

interface Stone {
  readonly at: number
  readonly look: StoneLook | undefined
}

interface Words {
  readonly t: MapMessages
  readonly levels: typeof terms.en.levels
}

function stoneText(graph: Graph, { at, look }: Stone, { t, levels }: Words): string {
  const needs = needsOf(graph, at)
  const opens = graph.dependents[at] ?? []
  const titles = (list: readonly number[]) => list.slice(0, NAMED).map((other) => skillAt(graph, other).title)
  const parts = [
    t.stone(skillAt(graph, at).title, levelText(look, { t, levels })),
    look?.isFrontier ? t.frontier : '',
    look?.isTarget === false ? t.outside : '',
    t.needs(needs.length, titles(needs)),
    t.opens(opens.length, titles(opens)),
  ]
  return parts.filter((part) => part !== '').join(t.separator)
}

export function levelText(look: StoneLook | undefined, { t, levels }: Words): string {
  const level = levels[look?.level ?? 'new']
  return look?.chance == null ? level : t.inferred(level, formatPercent(look.chance / 100))
}
