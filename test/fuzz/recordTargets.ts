// Decides how the learner's own records are fuzzed: ads, corrections, hours, answers, plans, overlays, check-ins, a sitting under way.

import { expect } from 'vitest'
import { pastCheckins } from '../../src/domain/checkin/history'
import { decodeSitting } from '../../src/domain/checkin/sittingJson'
import { createLinkReader, learnersOf } from '../../src/domain/cohort/learners'
import { isRecord } from '../../src/domain/kernel/json'
import { decodeCorrection } from '../../src/domain/match/corrections'
import { decodeAd } from '../../src/domain/match/savedAd'
import { applyOverlay } from '../../src/domain/overlay/applyOverlay'
import { overlayOf } from '../../src/domain/overlay/overlayRecords'
import { decodeEntry, entriesOf } from '../../src/domain/overlay/roadmapEntry'
import { decodeHours } from '../../src/domain/plan/pace'
import { decodeSettings, encodeSettings } from '../../src/domain/plan/settings'
import { answersOf, decodeAnswer } from '../../src/domain/progress/answers'
import { stampOf } from '../../src/domain/progress/clock'
import { isRecordValue } from '../../src/domain/progress/persisted/recordValue'
import { recordsOf } from '../../src/domain/progress/records'
import { type Fact, type Facts, NO_FACTS, type RecordValue } from '../../src/domain/progress/types'
import { stillOf } from '../../src/domain/progress/wear'
import { retentionOf } from '../../src/domain/review/retention'
import { createGraph } from '../../src/domain/roadmap/graph'
import { classOf } from '../support/cohortSamples'
import { damagedJson, oneOf } from '../support/damage'
import { harmIn } from '../support/harmless'
import { roadmapOf } from '../support/roadmaps'
import { type FuzzTarget, jsonIn, readableJson } from './target'

const ROADMAP = roadmapOf({ skills: { http: [], sql: ['http'], go: [] }, sections: ['web'], targets: { job: ['sql'] } })
const GRAPH = createGraph(ROADMAP)
const readLink = createLinkReader(() => undefined)
const [link = ''] = classOf(1, ROADMAP)
const AT = 1_795_000_000_000

/** A good record of each kind there is, by its key. */
const RECORDS = {
  'ad:one': {
    title: 'Go developer',
    company: 'Nord',
    date: '2026-11-01',
    note: 'ask',
    text: 'Go and SQL',
    asks: [
      { skill: 'go', need: 'must', anyOf: 1 },
      { skill: 'sql', need: 'nice' },
    ],
    isCounted: true,
  },
  'term:x1': { text: 'Postgres', skill: 'sql' },
  'hours:http': 12.5,
  'answer:a1': { question: 'http-q1', skill: 'http', at: AT, grade: 'good', claim: 'build', source: 'practice' },
  'review:retention': 95,
  'still:http': AT,
  'checkin:1': { at: AT, target: 'job', chances: { http: 90, sql: 12 }, answers: { http: true } },
  'plan:job': {
    start: '2026-11-23',
    week: [2, 2, 2, 2, 0, 0, 1],
    off: [['2026-12-24', '2027-01-02']],
    by: '2027-06-01',
    order: ['http', 'sql'],
    pinned: ['sql'],
  },
  'about:roadmap': { title: 'Winter', description: 'For us', from: 'Ada' },
  'order:roadmap': ['sql', 'http'],
  'edit:http': { level: 'build', due: '2027-01-31', note: 'first', isHidden: true },
  'section:web': { title: 'Web', place: 2, isHidden: true },
  'own:mine': {
    id: 'mine',
    title: 'Mine',
    section: 'web',
    requires: ['http'],
    hours: [1, 2, 3],
    resources: [{ title: 'A', url: 'https://example.org/a', kind: 'docs', free: true }],
    checks: [{ id: 'mine-c1', text: 'Say why', level: 'explain' }],
    questions: [{ id: 'mine-q1', kind: 'open', prompt: 'Why?', rubric: ['because'] }],
  },
  'roadmap:r-1': { title: 'Mine', base: 'own', made: AT },
  'l:p1': ['Ada', link],
}

/** The records of a damaged document that storage would let in. */
function factsIn(text: string): Facts {
  const json = jsonIn(text)
  const records = new Map<string, Fact<RecordValue>>()
  for (const [key, value] of Object.entries(isRecord(json) ? json : {}))
    if (isRecordValue(value)) records.set(key, { value, stamp: stampOf(AT, 0, 'a') })
  return { ...NO_FACTS, records }
}

function readAll(facts: Facts) {
  const overlay = overlayOf(facts)
  return {
    ads: recordsOf(facts, 'ad', decodeAd),
    corrections: recordsOf(facts, 'term', decodeCorrection),
    hours: recordsOf(facts, 'hours', decodeHours),
    plans: recordsOf(facts, 'plan', decodeSettings),
    answers: answersOf(facts),
    still: stillOf(facts),
    retention: retentionOf(facts),
    checkins: pastCheckins(GRAPH, facts),
    entries: entriesOf(facts),
    learners: learnersOf(facts, readLink),
    overlay,
    applied: applyOverlay(ROADMAP, overlay).roadmap,
  }
}

const records: FuzzTarget = {
  name: 'the records of every kind',
  cases: 2500,
  input: (random) => {
    const all = Object.entries(RECORDS)
    const few = [oneOf(random, all), oneOf(random, all), oneOf(random, all)]
    return damagedJson(Object.fromEntries(few), random)
  },
  read(text) {
    const facts = factsIn(text)
    const read = readAll(facts)
    return () => {
      expect(harmIn(read)).toEqual([])
      for (const { value } of read.ads) expect(decodeAd(readableJson(value))).toEqual({ ok: true, value })
      for (const { value } of read.corrections)
        expect(decodeCorrection(readableJson(value))).toEqual({ ok: true, value })
      for (const { value } of read.plans)
        expect(decodeSettings(readableJson(encodeSettings(value)))).toMatchObject({ ok: true })
      for (const answer of read.answers) expect(decodeAnswer(readableJson(answer))).toEqual({ ok: true, value: answer })
      for (const entry of read.entries) expect(decodeEntry(readableJson(entry)).ok).toBe(true)
      expect(createGraph(read.applied).order.length).toBe(read.applied.skills.length)
      // What came in undamaged beside it must be read.
      for (const [key, good] of Object.entries(RECORDS))
        if (JSON.stringify(facts.records.get(key)?.value) === JSON.stringify(good)) expect(countOf(read, key)).toBe(1)
    }
  },
}

function countOf(read: ReturnType<typeof readAll>, key: string): number {
  const [kind = '', id = ''] = key.split(':')
  const { overlay } = read
  const found: Record<string, readonly unknown[]> = {
    ad: read.ads.filter((ad) => ad.id === id),
    term: read.corrections.filter((correction) => correction.id === id),
    hours: read.hours.filter((hours) => hours.id === id),
    answer: read.answers.filter(({ question }) => question === 'http-q1').slice(0, 1),
    review: [read.retention].filter((percent) => percent === 95),
    still: [...read.still.keys()].filter((skill) => skill === id),
    checkin: read.checkins.slice(0, 1),
    plan: read.plans.filter((plan) => plan.id === id),
    about: [overlay.about].filter(({ title }) => title === 'Winter'),
    order: [overlay.order].filter(({ length }) => length === 2),
    edit: [...overlay.edits.keys()].filter((skill) => skill === id),
    section: [...overlay.sections.keys()].filter((section) => section === id),
    own: [...overlay.own.keys()].filter((skill) => skill === id),
    roadmap: read.entries.filter((entry) => entry.id === id),
    l: read.learners.filter((learner) => learner.id === id),
  }
  return found[kind]?.length ?? 0
}

const SITTING = {
  version: 1,
  startedAt: AT,
  target: 'job',
  minutes: 10,
  sections: { web: 0.5 },
  facts: [{ skill: 'http', able: true, weight: 0.9 }],
  steps: [
    { kind: 'self', skill: 'http', level: 'build', at: AT },
    { kind: 'self', skill: 'go', level: null, at: AT },
    { kind: 'quiz', skill: 'sql', question: 'sql-q1', option: 2, response: 'correct', at: AT },
  ],
  goOnUntil: 0,
  isFinished: false,
}

const sitting: FuzzTarget = {
  name: 'a check-in under way',
  cases: 2000,
  input: (random) => damagedJson(SITTING, random),
  read(text) {
    const decoded = decodeSitting(jsonIn(text))
    return () => {
      if (!decoded.ok) return
      expect(harmIn(decoded.value)).toEqual([])
      expect(decodeSitting(readableJson(decoded.value))).toEqual(readableJson(decoded))
    }
  },
}

export const RECORD_TARGETS: readonly FuzzTarget[] = [records, sitting]
