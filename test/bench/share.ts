// Measures links: how many characters they take and how long reading takes, on good ones and on the worst, beside the budgets.

import { readFileSync, writeFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { LEVELS, type Level } from '../../src/domain/progress/types'
import { ByteWriter } from '../../src/domain/share/bytes'
import { MOST_LEVELS, packLevels } from '../../src/domain/share/levelCode'
import { decodeShare, encodeShare, LINK_LIMIT } from '../../src/domain/share/link'
import type { Catalogue } from '../../src/domain/share/numbering'
import type { ShareContent } from '../../src/domain/share/types'
import { MENTOR_NOTES } from '../fixtures/mentorNotes'
import { blockBomb } from '../support/blockBomb'
import { forgeDeflated, forgeJson, forgeLink } from '../support/forgeLink'

interface Row {
  readonly what: string
  readonly value: number
  readonly unit: 'characters' | 'ms'
  readonly budget: number
}

const AT = 1_795_432_100_123
const numbers: Readonly<Record<string, number>> = JSON.parse(readFileSync('src/content/numbers.json', 'utf8'))
const skills = Object.keys(numbers)
const numbering = {
  numberOf: new Map(Object.entries(numbers)),
  idOf: new Map(Object.entries(numbers).map(([id, number]) => [number, id])),
}
const catalogue: Catalogue = (roadmap) => (roadmap === 'backend' ? numbering : undefined)

let state = 1
function random(below: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor(state / 2 ** 12) % below
}

function link(content: Omit<ShareContent, 'roadmap' | 'at'>): string {
  const encoded = encodeShare({ roadmap: 'backend', at: AT, ...content }, catalogue)
  if (!encoded.ok) throw new Error(encoded.error)
  return encoded.value
}

const levelsOf = (ids: readonly string[], pick: (at: number) => Level) =>
  Object.fromEntries(ids.map((id, at) => [id, pick(at)]))
const anyLevel = () => LEVELS[random(LEVELS.length)] ?? 'new'

/** What a check-in leaves: knowledge thins out along the curriculum; every seventh skill was asked and is stated. */
function checkedIn(edge: number): Pick<ShareContent, 'levels' | 'inferred'> {
  const percent = (at: number) =>
    Math.min(100, Math.max(0, Math.round(100 / (1 + Math.exp((at - edge) / 20))) + random(21) - 10))
  const asked = skills.slice(0, 220).map((id, at) => ({ id, percent: percent(at), isStated: at % 7 === 0 }))
  const levelOf = (chance: number): Level =>
    chance > 80 ? 'build' : chance > 50 ? 'explain' : chance > 20 ? 'learning' : 'new'
  return {
    levels: Object.fromEntries(
      asked.flatMap(({ id, percent: chance, isStated }) => (isStated ? [[id, levelOf(chance)]] : [])),
    ),
    inferred: Object.fromEntries(
      asked.flatMap(({ id, percent: chance, isStated }) => (isStated ? [] : [[id, chance]])),
    ),
  }
}

function sizes(runs: number): Row[] {
  const most = (make: () => string) => Math.max(...Array.from({ length: runs }, () => make().length - 'v1.'.length))
  const some = () => {
    const left = [...skills]
    while (left.length > 220) left.splice(random(left.length), 1)
    return left
  }
  const order = [...skills].sort(() => random(3) - 1).slice(0, 30)
  const steps = order.map((skill, i) => ({ skill, note: MENTOR_NOTES[i] ?? '' }))
  const dated = steps.map((step, i) => ({
    ...step,
    level: 'explain' as const,
    due: `2026-12-${String(1 + i).padStart(2, '0')}`,
  }))
  const row = (what: string, value: number, budget: number): Row => ({ what, value, unit: 'characters', budget })
  return [
    row(
      '220 skills, levels at random (most of all runs)',
      most(() => link({ levels: levelsOf(skills.slice(0, 220), anyLevel) })),
      120,
    ),
    row(
      'any 220 of 234 skills, levels at random (most)',
      most(() => link({ levels: levelsOf(some(), anyLevel) })),
      120,
    ),
    row(
      'all 234 skills, levels at random (most)',
      most(() => link({ levels: levelsOf(skills, anyLevel) })),
      120,
    ),
    row(
      '220 skills of a learner half way, in runs',
      most(() =>
        link({
          levels: levelsOf(skills.slice(0, 220), (at) => (random(8) === 0 ? anyLevel() : at < 90 ? 'build' : 'new')),
        }),
      ),
      120,
    ),
    row(
      'a check-in: 30 of 220 skills stated, the rest inferred (most)',
      most(() => link(checkedIn(random(150)))),
      120,
    ),
    row(
      'mentor: 30 skills in order, 30 notes of 80',
      most(() => link({ overlay: { skills: steps } })),
      2000,
    ),
    row(
      'the same with levels, dates, title, name, message, 204 hidden',
      most(() =>
        link({
          name: 'Maria Santos',
          message: 'Do these in this order and show me where you are.',
          overlay: { title: 'Winter plan', skills: dated, hidden: skills.filter((skill) => !order.includes(skill)) },
        }),
      ),
      2000,
    ),
  ]
}

/** The costliest texts that pass the limit on length, each by another way to spend time. */
function worstTexts(): [string, string][] {
  const zeros = deflateRawSync(Buffer.alloc(100_000_000), { level: 9 })
  const text = (json: unknown) => forgeJson(JSON.stringify(json))
  const row = new ByteWriter()
  row.fixed(1, 6)
  row.varint(MOST_LEVELS)
  row.bytes(
    packLevels(
      Array.from({ length: MOST_LEVELS }, () => 1 + random(5)),
      [1, 3, 3, 3, 3, 3],
    ),
  )
  const steps = Array.from({ length: 19_000 }, () => 1)
  const own = Array.from({ length: 6_000 }, (_, i) => ({ id: `s${i}`, title: `Skill ${i}`, requires: [`s${i + 1}`] }))
  return [
    ['5 MB of text', 'x'.repeat(5_000_000)],
    ['200,000 brackets and blanks', '< '.repeat(LINK_LIMIT / 2)],
    ['200,000 percent signs', '%25'.repeat(Math.floor(LINK_LIMIT / 3))],
    ['200,000 letters after v1.', `v1.${'A'.repeat(LINK_LIMIT - 3)}`],
    ['lines that have to be joined', `v1.${'AAAAAAA\n> '.repeat(Math.floor(LINK_LIMIT / 10) - 1)}`],
    ['a bomb that says so', forgeDeflated(zeros, 100_000_000)],
    ['a bomb that says it is 1 MB', forgeDeflated(zeros, 1_000_000)],
    ['4,600 blocks with full tables', forgeDeflated(blockBomb(4600), 16 * 4600)],
    ['10,000 levels at random', forgeLink(row.done())],
    ['19,000 steps', text([null, null, null, null, null, [null, steps]])],
    ['6,000 own skills', text([null, null, null, null, null, [null, [], null, null, null, null, own]])],
    ['one list 900,000 deep', forgeJson(`${'['.repeat(450_000)}${']'.repeat(450_000)}`)],
  ]
}

/** Processor time of one run in milliseconds, the median of `runs`: what other programs take does not count. */
function cpuTime(runs: number, run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN
}

function times(runs: number): Row[] {
  const row = (what: string, run: () => void): Row => ({ what, value: cpuTime(runs, run), unit: 'ms', budget: 200 })
  const levels = levelsOf(skills, anyLevel)
  const state234 = link({ levels })
  const mentor = link({ overlay: { skills: MENTOR_NOTES.map((note, i) => ({ skill: skills[i] ?? '', note })) } })
  return [
    row('write 234 levels', () => link({ levels })),
    row('read 234 levels', () => decodeShare(state234, catalogue)),
    row('read a mentor’s roadmap', () => decodeShare(mentor, catalogue)),
    ...worstTexts().map(([what, text]) => row(`read ${what} (${verdict(text)})`, () => decodeShare(text, catalogue))),
  ]
}

function verdict(text: string): string {
  const read = decodeShare(text, catalogue)
  return read.ok ? 'opens' : read.error
}

/** Every figure with its budget. */
export function shareRows(isQuick: boolean): Row[] {
  return [...sizes(isQuick ? 20 : 500), ...times(isQuick ? 3 : 15)]
}

/** Prints every figure beside its budget; returns the exit code, 1 when one is over. */
export function runShareBench(args: readonly string[]): number {
  const rows = shareRows(args.includes('--quick'))
  for (const { what, value, unit, budget } of rows) {
    const mark = value > budget ? 'OVER' : 'ok'
    const figure = unit === 'ms' ? value.toFixed(2) : String(value)
    console.log(`${mark.padEnd(5)}${figure.padStart(9)} of ${String(budget).padStart(4)} ${unit.padEnd(11)} ${what}`)
  }
  const file = args[args.indexOf('--json') + 1]
  if (args.includes('--json') && file) writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`)
  return rows.some(({ value, budget }) => value > budget) ? 1 : 0
}
