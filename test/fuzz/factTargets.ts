// Decides how everything that brings facts in is fuzzed: storage, a kept change, a backup of all roadmaps.

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect } from 'vitest'
import { BUILT_IN } from '../../src/domain/overlay/roadmapEntry'
import { nextStamp } from '../../src/domain/progress/clock'
import { mergeFacts, newestStamp } from '../../src/domain/progress/merge'
import { encodeBackup } from '../../src/domain/progress/persisted/backup'
import { decodeChange, decodeFacts } from '../../src/domain/progress/persisted/decode'
import { toProgressJson } from '../../src/domain/progress/persisted/document'
import { encodeChange, encodeFacts } from '../../src/domain/progress/persisted/encode'
import { recordWrite } from '../../src/domain/progress/records'
import { takeIn } from '../../src/domain/progress/transitions'
import { FACT_KINDS, type Facts, NO_FACTS } from '../../src/domain/progress/types'
import { gatherAll, restoreAll } from '../../src/state/allRoadmaps'
import { openCohort } from '../../src/state/cohort'
import { createMemoryStore } from '../../src/state/persistence/textStore'
import { openProgress, type RoadmapServices } from '../../src/state/roadmaps'
import { facts as anyFacts } from '../support/arbitraries'
import { damagedJson, damagedText, oneOf } from '../support/damage'
import { harmIn } from '../support/harmless'
import { type FuzzTarget, type Judge, jsonIn } from './target'

const SEED = 41
const NOW = Date.UTC(2026, 10, 23)
const golden = (name: string): string => readFileSync(`${import.meta.dirname}/../golden/${name}`, 'utf8')
const samples = fc.sample(anyFacts, { seed: SEED, numRuns: 200 })
const [mine = NO_FACTS] = fc.sample(anyFacts, { seed: SEED + 1, numRuns: 1 })
const documents = [
  golden('progress-v1.json'),
  ...Array.from({ length: 20 }, () => golden('progress-v2.json')),
  ...samples.map((facts) => encodeFacts(facts, FACT_KINDS)),
]
/** Every record of the good documents: wherever one of them stands undamaged in a damaged document, it must be read. */
const goodRecords = new Set(documents.flatMap((text) => recordsIn(JSON.parse(text)).map(({ key }) => key)))

interface Recorded {
  readonly kind: (typeof FACT_KINDS)[number]
  readonly id: string
  readonly key: string
}

function recordsIn(json: { version?: unknown; facts?: unknown } | undefined): Recorded[] {
  const kinds = new Map<string, unknown>(Object.entries(json?.facts ?? {}))
  return FACT_KINDS.flatMap((kind) => {
    const records = kinds.get(kind)
    const isMap = typeof records === 'object' && records !== null && !Array.isArray(records)
    return Object.entries(isMap ? records : {}).map(([id, record]) => ({
      kind,
      id,
      key: `${kind} ${id} ${textOf(record)}`,
    }))
  })
}

/** As text; nothing for what is nested too deep to be written. */
function textOf(json: unknown): string {
  try {
    return JSON.stringify(json)
  } catch {
    return ''
  }
}

function sorted(facts: Facts): string {
  return JSON.stringify(toProgressJson(facts))
}

/** What must hold of any facts that came in, whoever made them. */
function judgeFacts(facts: Facts): void {
  const { records, ...others } = facts
  expect(harmIn(others)).toEqual([])
  expect([...records.keys()].filter((id) => !/^[A-Za-z0-9]/.test(id))).toEqual([])
  const again = decodeFacts(encodeFacts(facts, FACT_KINDS))
  if (!again.ok) throw new Error(again.error)
  expect(again.value.rejected).toEqual([])
  expect(sorted(again.value.facts)).toBe(sorted(facts))
  judgeMerge(facts)
}

/** The learner's own newer facts stand, either way round, and there is still a later moment to write at. */
function judgeMerge(theirs: Facts): void {
  const merged = mergeFacts(mine, theirs)
  for (const kind of FACT_KINDS)
    for (const [id, fact] of mine[kind]) {
      const rival = theirs[kind].get(id)
      const standing = merged[kind].get(id)
      if (!rival || rival.stamp < fact.stamp) expect(standing).toBe(fact)
      else if (rival.stamp > fact.stamp) expect(standing).toBe(rival)
    }
  expect(sorted(mergeFacts(theirs, mine))).toBe(sorted(merged))
  const newest = newestStamp(merged)
  expect(nextStamp(newest, NOW, 'me') > newest).toBe(true)
}

function damagedDocument(text: string, random: () => number): string {
  return random() < 0.4 ? damagedText(text, random) : damagedJson(JSON.parse(text), random)
}

const storage: FuzzTarget = {
  name: 'storage',
  cases: 3500,
  input: (random) => damagedDocument(oneOf(random, documents), random),
  read(text) {
    const decoded = decodeFacts(text)
    return () => {
      if (!decoded.ok) return
      judgeFacts(decoded.value.facts)
      const json = jsonIn(text)
      if (typeof json !== 'object' || json === null || !('version' in json) || json.version !== 2) return
      const lost = recordsIn(json).filter(
        ({ kind, id, key }) => goodRecords.has(key) && !decoded.value.facts[kind].has(id),
      )
      expect(lost).toEqual([])
    }
  },
}

const changes = samples.flatMap((facts, i) => {
  const taken = takeIn(
    samples[i - 1] ?? NO_FACTS,
    oneOf(() => i / samples.length, ['write', 'merge', 'setLevel']),
    facts,
  )
  return taken ? [encodeChange(taken.change)] : []
})

const keptChange: FuzzTarget = {
  name: 'a change kept for undo',
  cases: 1500,
  input: (random) => damagedDocument(oneOf(random, changes), random),
  read(text) {
    const decoded = decodeChange(text)
    return () => {
      if (!decoded.ok) return
      judgeFacts(decoded.value.after)
      expect(decodeChange(encodeChange(decoded.value))).toEqual({ ok: true, value: decoded.value })
    }
  },
}

const ROADMAP = { id: 'r-1', title: 'Mine', base: 'own', made: 5 }
const backups = samples.slice(0, 60).map((facts, i) => {
  const progress = toProgressJson(samples[i + 1] ?? NO_FACTS)
  const json = { title: 'Mine', skills: [{ id: 'http' }, { id: 'cobol', requires: ['http'] }] }
  const person = recordWrite('l', 'p1', ['Ada', 'v1.nothing'])
  const cohort = toProgressJson({
    ...NO_FACTS,
    records: new Map([[person.id, { value: person.value, stamp: newestStamp(facts) }]]),
  })
  const roadmaps = [
    { ...ROADMAP, json, progress },
    { ...ROADMAP, id: 'r-2', base: 'built-in', progress },
  ]
  return encodeBackup(facts, {
    savedAt: '2026-11-23',
    roadmap: 'backend',
    settings: { theme: 'dark' },
    roadmaps,
    cohort,
  })
})

async function emptyBrowser() {
  const services: RoadmapServices = {
    texts: createMemoryStore(),
    session: createMemoryStore(),
    copy: Promise.resolve(undefined),
    now: () => NOW,
    newId: () => '1',
    replica: 'a',
  }
  const progress = await openProgress(services, BUILT_IN)
  progress.restore(mine, 'merge')
  return { services, live: { id: BUILT_IN, progress, loadCohort: () => openCohort(services) } }
}

async function restored(text: string): Promise<Judge> {
  const decoded = decodeFacts(text)
  if (!decoded.ok) return () => undefined
  const { services, live } = await emptyBrowser()
  await restoreAll(services, live, { decoded: decoded.value, mode: 'merge' })
  const { facts, roadmaps, cohort } = await gatherAll(services, live)
  return () => {
    expect(sorted(facts)).toBe(sorted(mergeFacts(mine, decoded.value.facts)))
    const file = encodeBackup(facts, { savedAt: '', roadmap: '', settings: {}, roadmaps, cohort })
    const again = decodeFacts(file)
    expect(again.ok && sorted(again.value.facts)).toBe(sorted(facts))
  }
}

const backup: FuzzTarget = {
  name: 'a backup of all roadmaps',
  cases: 1500,
  input: (random) => damagedDocument(oneOf(random, backups), random),
  read: restored,
}

export const FACT_TARGETS: readonly FuzzTarget[] = [storage, keptChange, backup]
