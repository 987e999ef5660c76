// Decides what of other roadmaps goes into a backup, and how it comes back out of one.

import type { Sitting } from '../domain/checkin/sitting'
import { isRecord, type Json } from '../domain/kernel/json'
import { BUILT_IN, decodeEntry, entriesOf, entryWrite, isRoadmapEntryId } from '../domain/overlay/roadmapEntry'
import { type Decoded, decodeFacts } from '../domain/progress/persisted/decode'
import { type ProgressJson, toProgressJson } from '../domain/progress/persisted/document'
import type { Facts } from '../domain/progress/types'
import { parseRoadmap } from '../domain/roadmap/details'
import type { ProgressStore } from './progressStore'
import { openList, openProgress, parseJson, type RoadmapServices, readBase, writeBase } from './roadmaps'

/** The roadmap that is open in this tab. */
export interface Live {
  readonly id: string
  readonly progress: ProgressStore
  readonly loadCohort: () => Promise<ProgressStore>
}

interface Everything {
  readonly facts: Facts
  readonly roadmaps: readonly Json[]
  readonly cohort: ProgressJson
  /** The check-in that was left, or the last one's result. */
  readonly sitting: Sitting | undefined
}

/** The engine need not come along to those who only open a roadmap. */
const loadSittings = () => import('./sitting')

/** The built-in roadmap's facts, which stand at the top of a backup, every other roadmap, the cohort and the check-in as plain JSON. */
export async function gatherAll(services: RoadmapServices, live: Live): Promise<Everything> {
  const factsIn = async (id: string) =>
    (id === live.id ? live.progress : await openProgress(services, id)).getState().facts
  const roadmaps: Json[] = []
  for (const entry of entriesOf((await openList(services)).getState().facts)) {
    const text = entry.base === 'own' ? await readBase(services, entry.id) : undefined
    const json = text === undefined ? {} : { json: parseJson(text) }
    roadmaps.push({ ...entry, ...json, progress: toProgressJson(await factsIn(entry.id)) })
  }
  const cohort = toProgressJson((await live.loadCohort()).getState().facts)
  const sitting = (await loadSittings()).readSitting(services.texts)
  return { facts: await factsIn(BUILT_IN), roadmaps, cohort, sitting }
}

/**
 * Takes a backup in, every roadmap to its own progress, the cohort to its own: by merge, or so that nothing but the backup stands. In the open
 * roadmap one undo takes it out again, in each other one the first undo after it is opened. Roadmaps that the backup lacks
 * stay, and so does a check-in that lies here: it cannot be merged. True when anything changed.
 */
export async function restoreAll(
  services: RoadmapServices,
  live: Live,
  backup: { readonly decoded: Decoded; readonly mode: 'merge' | 'replace' },
): Promise<boolean> {
  const { decoded, mode } = backup
  const into = async (id: string, facts: Facts) =>
    restoreInto(id === live.id ? live.progress : await openProgress(services, id), facts)
  const restoreInto = (store: ProgressStore, facts: Facts) => {
    const before = store.getState().facts
    store.restore(facts, mode)
    return store.getState().facts !== before
  }
  let hasNews = await into(BUILT_IN, decoded.facts)
  const cohort = decodeFacts(textOf(decoded.extras['cohort']) ?? '')
  if (cohort.ok) hasNews = restoreInto(await live.loadCohort(), cohort.value.facts) || hasNews
  hasNews = (await takeSitting(services, decoded.extras['sitting'])) || hasNews
  const input = decoded.extras['roadmaps']
  const others: readonly unknown[] = Array.isArray(input) ? input : []
  if (others.length === 0) return hasNews
  const list = await openList(services)
  for (const other of others) {
    if (!isRecord(other) || !isRoadmapEntryId(other['id'])) continue
    const id = other['id']
    const entry = decodeEntry(other)
    const progress = decodeFacts(textOf(other['progress']) ?? '')
    if (!entry.ok || !progress.ok) continue
    if (entry.value.base === 'own' && !(await takeBase(services, id, other['json']))) continue
    if (!entriesOf(list.getState().facts).some((known) => known.id === id)) {
      list.run({ type: 'write', label: 'roadmap-added', writes: [entryWrite({ id, ...entry.value })] })
      hasNews = true
    }
    hasNews = (await into(id, progress.value.facts)) || hasNews
  }
  return hasNews
}

async function takeSitting({ texts }: RoadmapServices, input: unknown): Promise<boolean> {
  const { copySitting } = await loadSittings()
  return input !== undefined && copySitting(texts, input)
}

/** A roadmap's text never changes, so what is here already stays. */
async function takeBase(services: RoadmapServices, id: string, json: unknown): Promise<boolean> {
  if ((await readBase(services, id)) !== undefined) return true
  const text = parseRoadmap(json).ok ? textOf(json) : undefined
  return text !== undefined && (await writeBase(services, id, text))
}

/** Nothing for what is nested too deep to be written. */
function textOf(json: unknown): string | undefined {
  try {
    return JSON.stringify(json)
  } catch {
    return undefined
  }
}
