// `node scripts/bench-match.mjs`: how well the matcher reads real ads, by kind of term, and how long it takes.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { matchAd } from '../../src/lab/match'

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
export function score(half: string): Map<string, Counts> {
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

function figures({ right, wrong, missed }: Counts): string {
  const [precision, recall] = [right / (right + wrong || 1), right / (right + missed || 1)]
  const f1 = (2 * precision * recall) / (precision + recall || 1)
  return [precision, recall, f1].map((share) => (100 * share).toFixed(1).padStart(6)).join('')
}

function printScores(half: string): void {
  console.log(`\n${half.padEnd(6)} ads: names per ad            P     R    F1   right wrong missed`)
  for (const [kind, row] of [...score(half)].sort((a, b) => b[1].right - a[1].right))
    console.log(
      `  ${kind.padEnd(24)}${figures(row)}${[row.right, row.wrong, row.missed].map((n) => String(n).padStart(7)).join('')}`,
    )
}

/** The best of several runs: the one that other work on the machine disturbed least. */
function milliseconds(text: string, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const before = performance.now()
    matchAd(text)
    return performance.now() - before
  })
  return Math.min(...times)
}

/** The part of one core this process gets just now, 1 on an idle machine: times by the clock grow as it shrinks. */
function shareOfCore(): number {
  const [clock, used] = [performance.now(), process.cpuUsage()]
  let sum = 0
  for (let i = 0; i < 1e8; i += 1) sum = Math.imul(sum, 31) + i
  const { user, system } = process.cpuUsage(used)
  return Math.min(1, (user + system + (sum & 0)) / 1000 / (performance.now() - clock))
}

const HOSTILE = [
  'a',
  '<a',
  'a@',
  'a.',
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

function printTimes(runs: number): void {
  const own = readFileSync(join(ROOT, 'test/golden/match/plain.txt'), 'utf8')
  const ad = own.repeat(Math.ceil(10_000 / own.length)).slice(0, 10_000)
  for (let i = 0; i < 20; i += 1) matchAd(ad)
  console.log(`share of a core: ${shareOfCore().toFixed(2)}; the times below are by the clock`)
  console.log(`an ad of 10,000 characters: ${milliseconds(ad, runs).toFixed(2)} ms (budget 5)`)
  const slowest = HOSTILE.map((bit) => {
    const text = bit.repeat(Math.ceil(200_000 / bit.length)).slice(0, 200_000)
    return { bit, time: milliseconds(text, runs) }
  }).sort((a, b) => b.time - a.time)
  for (const { bit, time } of slowest.slice(0, 4))
    console.log(`200,000 characters of ${JSON.stringify(bit)}: ${time.toFixed(0)} ms (budget 60)`)
  const file = readFileSync(join(ROOT, 'src/content/generated/lexicon.json'))
  console.log(`lexicon: ${(gzipSync(file).length / 1000).toFixed(1)} kB gzip (budget 20)`)
}

export function runMatchBench(args: readonly string[]): void {
  printTimes(args.includes('--quick') ? 5 : 15)
  if (!existsSync(join(ADS, 'dev.jsonl'))) {
    console.log(`\nno real ads: ${ADS} is absent (set JOB_ADS), so precision and recall are not measured`)
    return
  }
  printScores('tune')
  printScores('report')
  printScores('fresh')
}
