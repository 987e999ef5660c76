// The lab: the domain as the app uses it, over plain JSON, to be measured from outside. Built by `npm run lab`.

import curriculum from '../content/generated/roadmap.json?raw'
import { ok, type Result } from '../domain/kernel/result'
import { adCounts } from '../domain/match/adTarget'
import { AD_RECORD, decodeAd } from '../domain/match/savedAd'
import { overlayOf } from '../domain/overlay/overlayRecords'
import { answersOf } from '../domain/progress/answers'
import type { ProgressJson } from '../domain/progress/persisted/document'
import { recordsOf } from '../domain/progress/records'
import { followRenames } from '../domain/progress/renames'
import { standingOf } from '../domain/progress/standing'
import { stillOf, wearOf } from '../domain/progress/wear'
import { scopeOf, wholeRoadmap } from '../domain/readiness/scope'
import { parseRoadmap as parseWhole } from '../domain/roadmap/details'
import { currentId } from '../domain/roadmap/graph'
import { targetIdKind } from '../domain/roadmap/ids'
import { type RoadmapJson, toRoadmapJson } from '../domain/roadmap/roadmapJson'
import type { Issue } from '../domain/roadmap/types'
import { fadingOf, postponedOf } from '../domain/suggest/signals'
import { suggestNext } from '../domain/suggest/suggest'
import { graphOf } from './graphOf'
import { toFacts } from './progressJson'

export { checkin } from './checkin'
export { matchAd } from './match'
export { plan } from './plan'
export { decodeProgress, levelsOf, mergeProgress, progressOf } from './progressJson'

export { decodeShare, encodeShare } from './share'

/** The built-in curriculum, whole. */
export const roadmap: RoadmapJson = JSON.parse(curriculum)

/** Reads a roadmap from unknown JSON and fills in what a bare one leaves out. Fails with every fault found, never throws. */
export function parseRoadmap(json: unknown): Result<RoadmapJson, Issue[]> {
  const parsed = parseWhole(json)
  return parsed.ok ? ok(toRoadmapJson(parsed.value)) : parsed
}

export interface SuggestInput {
  readonly roadmap: RoadmapJson
  readonly facts: ProgressJson
  /** A target's id; any other stands for the whole roadmap. */
  readonly target: string
  /** Milliseconds since 1970. */
  readonly now: number
  readonly count: number
  /** A mentor's order of skill ids: what stands in it comes first; without it that of the facts. */
  readonly order?: readonly string[]
  /** By skill id: how many saved job ads ask for it; without it those among the facts. */
  readonly ads?: Readonly<Record<string, number>>
}

export interface SuggestionJson {
  readonly skill: string
  readonly score: number
  readonly reasons: readonly { readonly code: string; readonly skills?: readonly string[]; readonly amount?: number }[]
}

/** The next skills, best first, at most `count`. Throws a TypeError on input that is no roadmap or no progress. */
export function suggest({
  roadmap: json,
  facts,
  target,
  now,
  count,
  order = [],
  ads = {},
}: SuggestInput): SuggestionJson[] {
  if (!Number.isFinite(now)) throw new TypeError(`now should be a time in milliseconds, not ${now}`)
  if (!Number.isInteger(count) || count < 0) throw new TypeError(`count should be a whole number, not ${count}`)
  const graph = graphOf(json)
  const { id, title, targets } = graph.roadmap
  const known = followRenames(toFacts(facts), graph.roadmap)
  const aim =
    targets.find((candidate) => candidate.id === currentId(graph.roadmap, target)) ??
    wholeRoadmap(graph, targetIdKind.instead, title || id)
  const today = (skill: string) => currentId(graph.roadmap, skill)
  const looks = { ...known, answers: answersOf(known), still: stillOf(known) }
  const overlay = overlayOf(known)
  const asks = recordsOf(known, AD_RECORD, decodeAd).map(({ value }) => value.asks)
  return suggestNext(scopeOf(standingOf(graph, known), aim), {
    now,
    count,
    later: postponedOf(known.later),
    fading: fadingOf(graph, wearOf(graph.roadmap, looks, now), now),
    order: (order ?? graph.roadmap.order ?? overlay.order).map(today),
    isOwnOrder: order === undefined && overlay.about.from === undefined,
    ads: ads ? new Map(Object.entries(ads).map(([id, many]) => [today(id), many])) : adCounts(asks, graph),
  })
}
