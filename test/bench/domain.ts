// Decides what of the domain is measured, in Node, on the code that the app runs. Bundled by build.mjs before it is run.

import curriculumText from '../../src/content/generated/roadmap.json?raw'
import searchText from '../../src/content/generated/search.json?raw'
import { createCalendar } from '../../src/domain/plan/calendar'
import { outlookOf } from '../../src/domain/plan/outlook'
import { paceOf } from '../../src/domain/plan/pace'
import { planFor } from '../../src/domain/plan/plan'
import { problemOf } from '../../src/domain/plan/problem'
import { weeksOf } from '../../src/domain/plan/weeks'
import { nextStamp, stampOf } from '../../src/domain/progress/clock'
import { mergeFacts } from '../../src/domain/progress/merge'
import { decodeFacts } from '../../src/domain/progress/persisted/decode'
import { encodeFacts } from '../../src/domain/progress/persisted/encode'
import { followRenames } from '../../src/domain/progress/renames'
import { isReady, standingOf } from '../../src/domain/progress/standing'
import { countSections, sumCounts } from '../../src/domain/progress/summary'
import { factsOf, takeIn, writesOf } from '../../src/domain/progress/transitions'
import { FACT_KINDS, type Facts, LEVELS } from '../../src/domain/progress/types'
import { wearOf } from '../../src/domain/progress/wear'
import { isMissing, scopeOf, wholeRoadmap } from '../../src/domain/readiness/scope'
import { parseRoadmap } from '../../src/domain/roadmap/details'
import { createGraph } from '../../src/domain/roadmap/graph'
import { targetIdKind } from '../../src/domain/roadmap/ids'
import { fadingOf, postponedOf } from '../../src/domain/suggest/signals'
import { suggestNext } from '../../src/domain/suggest/suggest'
import { createIndex } from '../../src/features/checklist/searchIndex'
import { createDerived } from '../../src/state/derived'
import { readinessFor, suggestionsFor } from '../../src/state/forecast'
import { SHELVES } from '../../src/state/persistence/keys'
import { createPersistence } from '../../src/state/persistence/persistence'
import { createMemoryStore, type TextStore } from '../../src/state/persistence/textStore'
import { createUndoMemory } from '../../src/state/persistence/undoMemory'
import { classOf } from '../support/cohortSamples'
import { checkinSteps, firstQuestion } from './checkinSpeed'
import { generateFull, generateLearner, generateRoadmap, NOW, parsed } from './generate'
import { machineSpeed, measure, type Sample } from './measure'

export interface Timed {
  readonly id: string
  readonly what: string
  readonly sample: Sample
  readonly budget?: number
  /** The budget is for the 95th percentile, not the median. */
  readonly isSlow?: boolean
}

const RECOMPUTES = [
  { n: 220, budget: 2, runs: 600 },
  { n: 1_000, budget: 8, runs: 300 },
  { n: 5_000, budget: 40, runs: 100 },
]
const curriculum = parsed(JSON.parse(curriculumText))

export { generateRoadmap, machineSpeed }

/** A link for each of so many people, about the built-in roadmap. */
export function cohortLines(size: number): string[] {
  return classOf(size, curriculum)
}

/** `share` of the usual number of runs. */
export function measureDomain(share: number): Timed[] {
  const runs = (n: number) => Math.max(20, Math.round(n * share))
  return [
    ...RECOMPUTES.map(({ n, budget, runs: usual }) => ({
      id: `recompute-${n}`,
      what: `counts + frontier + readiness + suggestions after one change, ${n} skills`,
      sample: recompute(n, runs(usual)),
      budget,
    })),
    ...[
      { n: 220, budget: 4, runs: 200 },
      { n: 5_000, budget: 50, runs: 60 },
    ].map(({ n, budget, runs: usual }) => ({
      id: `suggest-${n}`,
      what: `five suggestions with reasons after a check-in, ${n} skills`,
      sample: suggesting(n, runs(usual)),
      budget,
    })),
    ...[
      { n: 220, budget: 100, runs: 60 },
      { n: 2_000, budget: 3000, runs: 20 },
    ].map(({ n, budget, runs: usual }) => ({
      id: `plan-${n}`,
      what: `a plan with its dates and weeks, ${n} skills`,
      sample: planning(n, runs(usual)),
      budget,
    })),
    ...decoding(220, runs(400), 3),
    ...decoding(5_000, runs(40), 50),
    {
      id: 'parse-5000',
      what: 'parseRoadmap, 5000 skills',
      sample: parsing(5_000, runs(60)),
    },
    {
      id: 'search-220',
      what: `search, per key, ${curriculum.skills.length} skills`,
      sample: search(1, runs(30)),
      budget: 4,
    },
    ...checkins(220, Math.ceil(8 * share), 8),
    ...checkins(1_000, Math.ceil(3 * share), 50),
    { id: 'search-5000', what: 'search, per key, 5000 skills', sample: search(21, runs(10)), budget: 16 },
  ]
}

function checkins(n: number, rounds: number, budget: number): Timed[] {
  const graph = createGraph(parsed(generateRoadmap(n)))
  const first = firstQuestion(graph, 5)
  const step = checkinSteps(graph, rounds)
  return [
    { id: `checkin-first-${n}`, what: `check-in, roadmap to first question, ${n} skills`, sample: first, budget: 100 },
    {
      id: `checkin-step-${n}`,
      what: `check-in, answer to next question, p95, ${n} skills`,
      sample: step,
      budget,
      isSlow: true,
    },
  ]
}

/** One level after the other along the roadmap, each followed by all that a screen may show of it. */
function recompute(n: number, runs: number): Sample {
  const roadmap = parsed(generateRoadmap(n))
  const graph = createGraph(roadmap)
  const derived = createDerived(graph, wholeRoadmap(graph, targetIdKind.instead, 'Everything'))
  let facts = generateLearner(roadmap, 0.4)
  let stamp = stampOf(NOW, 0, 'bench')
  return measure(runs, (i) => {
    stamp = nextStamp(stamp, NOW + i, 'bench')
    const skill = roadmap.skills[(i * 7) % n]?.id ?? ''
    const level = LEVELS[1 + (i % 3)] ?? 'explain'
    const writes = writesOf(facts, { type: 'setLevel', skill, level })
    facts = takeIn(facts, 'setLevel', factsOf(writes, stamp))?.facts ?? facts
    const scope = derived.scope(facts)
    const total = sumCounts(countSections(scope.standing, scope.needed))
    const frontier = roadmap.skills.filter((_, at) => isMissing(scope, at) && isReady(scope.standing, at))
    return [total, frontier, readinessFor(scope), suggestionsFor(scope, facts, NOW)]
  })
}

/** From facts to weeks, each time with another learner. */
function planning(n: number, runs: number): Sample {
  const roadmap = parsed(generateRoadmap(n))
  const graph = createGraph(roadmap)
  const whole = wholeRoadmap(graph, targetIdKind.instead, 'Everything')
  const settings = { start: 20_000, week: 10, off: [], by: undefined, hand: undefined }
  return measure(runs, (i) => {
    const scope = scopeOf(standingOf(graph, generateLearner(roadmap, (i % 5) / 10)), whole)
    const plan = planFor(problemOf(scope))
    const calendar = createCalendar(settings, 20_000)
    return weeksOf(outlookOf(plan, scope, { calendar, pace: paceOf(scope, new Map()) }))
  })
}

/** From facts to the list: a chance for every skill that has no level, a mentor's order, ads, and everything long unused. */
function suggesting(n: number, runs: number): Sample {
  const roadmap = parsed(generateRoadmap(n))
  const graph = createGraph(roadmap)
  const whole = wholeRoadmap(graph, targetIdKind.instead, 'Everything')
  const stamp = stampOf(NOW, 0, 'bench')
  const inferred = new Map(roadmap.skills.map(({ id }, i) => [id, { value: (i * 37) % 101, stamp }]))
  const facts = { ...generateLearner(roadmap, 0.4), inferred }
  const order = roadmap.skills.filter((_, i) => i % 20 === 0).map(({ id }) => id)
  const ads = new Map(roadmap.skills.filter((_, i) => i % 3 === 0).map(({ id }, i) => [id, 1 + (i % 9)]))
  return measure(runs, (i) => {
    const scope = scopeOf(standingOf(graph, facts), whole)
    const now = NOW + i + 400 * 86_400_000
    const fading = fadingOf(graph, wearOf(roadmap, { ...facts, answers: [] }, now), now)
    return suggestNext(scope, { now, count: 5, later: postponedOf(facts.later), fading, order, ads })
  })
}

function decoding(n: number, runs: number, budget: number): Timed[] {
  const roadmap = { ...parsed(generateRoadmap(n)), retired: { 'an-old-id': 'skill-1' } }
  const full = generateFull(roadmap)
  const texts = SHELVES.map((shelf) => encodeFacts(full, shelf.kinds))
  const known = FACT_KINDS.reduce((count, kind) => count + full[kind].size, 0)
  return [
    {
      id: `decode-${n}`,
      what: `decode, migrate and merge a full state, ${n} skills (${known} facts)`,
      sample: measure(runs, () =>
        // Into what the other copy holds: the same facts under the same stamps.
        decodeShelves(texts).reduce((held, facts) => mergeFacts(held, followRenames(facts, roadmap)), full),
      ),
      budget,
    },
    {
      id: `encode-${n}`,
      what: `encode a full state, ${n} skills (${(texts.join('').length / 1000).toFixed(0)} kB)`,
      sample: measure(runs, () => SHELVES.map((shelf) => encodeFacts(full, shelf.kinds))),
    },
  ]
}

function decodeShelves(texts: readonly string[]): Facts[] {
  return texts.map((text) => {
    const decoded = decodeFacts(text)
    if (!decoded.ok || decoded.value.rejected.length > 0) throw new Error('the bench made facts that do not decode')
    return decoded.value.facts
  })
}

function parsing(n: number, runs: number): Sample {
  const json: unknown = JSON.parse(JSON.stringify(generateRoadmap(n)))
  return measure(runs, () => parseRoadmap(json))
}

const QUERIES = ['kubernetes', 'postgres indexes', 'async programing', 'rest api', 'dokcer', 'http caching']

/** Every query typed key by key, over the curriculum's texts `times` times. */
function search(times: number, runs: number): Sample {
  const texts: [string, string][] = JSON.parse(searchText)
  const titled = texts.map(([names, text], i): [string, string] => [`${curriculum.skills[i]?.title}, ${names}`, text])
  const many = Array.from({ length: times }, (_, k) =>
    titled.map(([names, text]): [string, string] => [`${names} ${k}`, `${text} ${k}`]),
  )
  const find = createIndex(many.flat().slice(0, times === 1 ? undefined : 5_000))
  const keys = QUERIES.flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)))
  return measure(runs * keys.length, (i) => find(keys[i % keys.length] ?? ''))
}

/** Characters that one level set writes: to the first copy, the second, and the undo memory. */
export async function bytesPerChange(): Promise<{ first: number; second: number; undo: number }> {
  const written = { first: 0, second: 0, undo: 0 }
  const counting = (what: 'first' | 'undo'): TextStore => {
    const store = createMemoryStore()
    const write = (key: string, text: string) => {
      written[what] += text.length
      store.write(key, text)
    }
    return { ...store, isLasting: true, write }
  }
  const second = new Map<string, string>()
  const copy = {
    read: async (key: string) => second.get(key),
    update: async (key: string, merge: (stored: string | undefined) => string | undefined) => {
      const text = merge(second.get(key))
      if (text === undefined) return
      written.second += text.length
      second.set(key, text)
    },
    openings: async () => 1,
  }
  const persistence = createPersistence({ store: counting('first'), copy: Promise.resolve(copy), now: () => NOW })
  const undo = createUndoMemory(counting('undo'))
  const full = generateFull(parsed(generateRoadmap(220)))
  const settle = () => new Promise((resolve) => setTimeout(resolve, 10))
  persistence.load()
  persistence.save(full)
  await settle()
  Object.assign(written, { first: 0, second: 0, undo: 0 })
  const writes = writesOf(full, {
    type: 'setLevel',
    skill: 'skill-7',
    level: full.levels.get('skill-7')?.value === 'build' ? 'explain' : 'build',
  })
  const taken = takeIn(full, 'setLevel', factsOf(writes, stampOf(NOW + 1, 0, 'bench')))
  if (!taken) throw new Error('the change of the bench changes nothing')
  persistence.save(taken.facts)
  undo.remember(taken.change)
  await settle()
  return written
}

/** What a learner's storage holds, by key, for the browser to start with: the curriculum or a generated roadmap. They were here today: later all they know is offered for review. */
export function learnerStorage(n?: number): { name: string; value: string }[] {
  const roadmap = n === undefined ? curriculum : parsed(generateRoadmap(n))
  const facts = generateLearner(roadmap, 0.3, Date.now())
  return SHELVES.map((shelf) => ({ name: shelf.key, value: encodeFacts(facts, shelf.kinds) }))
}
