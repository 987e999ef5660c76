// `node scripts/bench-match.mjs`: how well the matcher reads real ads, by kind of term, and how long it takes.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { matchAd } from '../../src/lab/match'
import { row } from './table.mjs'

type Label = readonly [start: number, end: number, name: string]
interface Ad {
  readonly id: string
  readonly text: string
  readonly gold: readonly { readonly start: number; readonly end: number; readonly canonical: string }[]
}
interface Correction {
  readonly id: string
  /** Read for tuning, for reporting, or later with the matcher's finds out of sight. */
  readonly half: 'tune' | 'report' | 'fresh'
  readonly add: readonly Label[]
  readonly drop: readonly Label[]
  /** Names on which readers may differ: neither right nor wrong. */
  readonly open?: readonly string[]
}
interface Counts {
  right: number
  wrong: number
  missed: number
}

const ROOT = join(import.meta.dirname, '../..')
/** The ads are not ours and stay outside: in a folder beside the repository, or where JOB_ADS says. */
const ADS = process.env['JOB_ADS'] ?? join(ROOT, 'job-ads')

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean)
}

function jsonLines<T>(path: string): T[] {
  return linesOf(path).map((line): T => JSON.parse(line))
}

/** The labels as corrected by reading: our own where they differ from those that came with the ad. */
function labelsOf(ad: Ad, { add, drop }: Correction): Label[] {
  const dropped = new Set(drop.map(([start, , name]) => `${start} ${name}`))
  const kept = ad.gold.filter(({ start, canonical }) => !dropped.has(`${start} ${canonical}`))
  return [...kept.map(({ start, end, canonical }): Label => [start, end, canonical]), ...add]
}

/** Compares the sets of names per ad, and adds up right, wrong and missed by kind. */
function score(half: string): Map<string, Counts> {
  const ads = new Map(jsonLines<Ad>(join(ADS, 'dev.jsonl')).map((ad) => [ad.id, ad]))
  const rows = linesOf(join(ADS, 'canonicals.tsv'))
    .slice(1)
    .map((line) => line.split('\t'))
  const kinds = new Map(rows.map(([name = '', kind = '']) => [name, kind]))
  const counts = new Map<string, Counts>()
  for (const correction of jsonLines<Correction>(join(ROOT, 'test/bench/job-ads/corrections.jsonl'))) {
    const ad = ads.get(correction.id)
    if (correction.half !== half || ad === undefined) continue
    const wanted = new Set(labelsOf(ad, correction).map(([, , name]) => name))
    const found = new Set(
      matchAd(ad.text)
        .mentions.map(({ term }) => term)
        .filter((term) => kinds.has(term)),
    )
    const judged = [...wanted, ...found].filter((name) => !correction.open?.includes(name))
    for (const name of new Set(judged)) {
      const verdict = !found.has(name) ? 'missed' : wanted.has(name) ? 'right' : 'wrong'
      for (const kind of ['all', kinds.get(name) ?? '']) {
        const row = counts.get(kind) ?? { right: 0, wrong: 0, missed: 0 }
        row[verdict] += 1
        counts.set(kind, row)
      }
    }
  }
  return counts
}

const GOALS = { precision: 95, f1: 93 }

/** The reporting half has the budgets and the kinds of terms: the other ads were tuned on, the fresh ones after their first measure. */
function scoreRows(half: Correction['half']) {
  return [...score(half)]
    .sort((a, b) => b[1].right - a[1].right)
    .filter(([kind]) => kind === 'all' || half === 'report')
    .flatMap(([kind, { right, wrong, missed }]) => {
      const [precision, recall] = [(100 * right) / (right + wrong || 1), (100 * right) / (right + missed || 1)]
      const f1 = (2 * precision * recall) / (precision + recall || 1)
      const counts = `${right} right, ${wrong} wrong, ${missed} missed`
      const share = (id: string, value: number, more: { budget?: number; note?: string }) =>
        row(`ads-${half}-${kind}-${id}`, `${half} ads, ${kind}: ${id}`, { value, unit: '%', isLeast: true, ...more })
      if (kind !== 'all') {
        const note = `precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}; ${counts}`
        return [share('F1', f1, { note })]
      }
      return [
        share('precision', precision, half === 'report' ? { budget: GOALS.precision } : {}),
        share('recall', recall, {}),
        share('F1', f1, half === 'report' ? { budget: GOALS.f1, note: counts } : { note: counts }),
      ]
    })
}

/** Processor time in milliseconds, the best of several runs: the one that other work on the machine disturbed least. */
function milliseconds(text: string, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage()
    matchAd(text)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

const HOSTILE = [
  'a',
  '<a',
  'a@',
  'a.',
  'C++',
  'Go ',
  'api/',
  'aws ',
  'Java or Go, ',
  'integration and ',
  '•a',
  '. A',
  'Aa:\n',
  'Aa : ',
  'nice to have ',
]

function timeRows(runs: number) {
  const own = readFileSync(join(ROOT, 'test/golden/match/plain.txt'), 'utf8')
  const ad = own.repeat(Math.ceil(10_000 / own.length)).slice(0, 10_000)
  for (let i = 0; i < 20; i += 1) matchAd(ad)
  const slowest = HOSTILE.map((bit) => {
    const text = bit.repeat(Math.ceil(200_000 / bit.length)).slice(0, 200_000)
    return { bit, time: milliseconds(text, runs) }
  }).sort((a, b) => b.time - a.time)
  const [worst, ...others] = slowest.slice(0, 4).map(({ bit, time }) => `${JSON.stringify(bit)} ${time.toFixed(0)}`)
  const file = readFileSync(join(ROOT, 'src/content/generated/lexicon.json'))
  return [
    row('match-10k', 'an ad of 10,000 characters, processor time', {
      value: milliseconds(ad, runs),
      unit: 'ms',
      budget: 5,
    }),
    row('match-200k', `200,000 hostile characters, processor time, the slowest of ${HOSTILE.length} kinds`, {
      value: slowest[0]?.time ?? Number.NaN,
      unit: 'ms',
      budget: 60,
      note: `${worst}; then ${others.join(', ')}`,
    }),
    row('lexicon', 'lexicon, gzip', { value: gzipSync(file).length / 1000, unit: 'kB', budget: 20, isHard: true }),
  ]
}

/** Every figure beside its budget. Without the real ads a row says so, and accuracy is not measured. */
export function matchRows(isQuick: boolean) {
  const times = timeRows(isQuick ? 5 : 15)
  if (existsSync(join(ADS, 'dev.jsonl')))
    return [...times, ...scoreRows('fresh'), ...scoreRows('report'), ...scoreRows('tune')]
  const note = 'no real ads here, so precision and recall are not measured: set JOB_ADS to their folder'
  return [...times, row('ads', 'real ads read', { value: 0, unit: 'ads', note })]
}
