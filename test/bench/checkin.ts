// Decides the check-in's table: accuracy, calibration and speed on simulated learners beside the goals and simpler engines.
// `node scripts/bench-checkin.mjs [--quick] [--map study|built-in] [--learners N] [--engine NAME] [--mode quiz|doubt|self]`

import { readCurriculum } from '../../src/content/build/curriculum'
import { type CheckinModel, createModel } from '../../src/domain/checkin/model'
import { plainQuiz, quizWithDoubt, selfReport } from './checkin/answering'
import { abilityPerSection, bisection, copula, type Engine, withEstimates } from './checkin/engines'
import { type Generator, STUDY } from './checkin/learners'
import { syntheticMap, type World, worldOf } from './checkin/maps'
import { OTHERS } from './checkin/mechanisms'
import { MORE } from './checkin/moreMechanisms'
import { sampledModel } from './checkin/sampledPrior'
import { emptyTally, MARKS, type Scores, scoresOf, type Tally } from './checkin/scores'
import { learnersOf, runTrial } from './checkin/simulate'

const MODES = { quiz: plainQuiz, doubt: quizWithDoubt, self: selfReport(1.2), insight: selfReport(1.7) }
type Mode = keyof typeof MODES
/** Learners and answers are drawn from this many seeds, and all counted together. */
const SEEDS = 5

export interface Plan {
  readonly worlds: readonly { readonly world: World; readonly model: CheckinModel }[]
  readonly generators: Readonly<Record<string, Generator>>
  readonly learners: number
  readonly mode: Mode
  readonly questions: number
  readonly seed: number
}

type MakeEngine = (place: Plan['worlds'][number]) => Engine

/** Scores by kind of learner, and over all of them. */
export function measure(plan: Plan, makeEngine: MakeEngine): Map<string, Scores> {
  const all = emptyTally()
  const table = new Map<string, Scores>()
  Object.entries(plan.generators).forEach(([name, generator], g) => {
    const tally = emptyTally()
    plan.worlds.forEach((place, w) => {
      const engine = makeEngine(place)
      for (let draw = 0; draw < Math.min(SEEDS, plan.learners); draw += 1) {
        const seed = (plan.seed + draw) * 1000 + g * 50 + w
        learnersOf(place.world, generator, { count: Math.ceil(plan.learners / SEEDS), seed }).forEach((learner, i) => {
          const trial = {
            learner,
            engine,
            answering: MODES[plan.mode],
            seed: seed * 100 + i,
            questions: plan.questions,
          }
          runTrial(trial, tally)
        })
      }
    })
    table.set(name, scoresOf(tally))
    pour(tally, all)
  })
  table.set('all', scoresOf(all))
  return table
}

function pour(from: Tally, into: Tally): void {
  for (const mark of MARKS) into.accuracy.get(mark)!.push(...from.accuracy.get(mark)!)
  for (const p of from.estimate) into.estimate.push(p)
  for (const t of from.truth) into.truth.push(t)
  into.stepMs.push(...from.stepMs)
  into.predicted.push(...from.predicted)
}

const three = (x: number) => x.toFixed(3).replace(/^0/, '')
const percent = (x: number) => `${(100 * x).toFixed(1)} %`

export function row(name: string, s: Scores): string {
  const accuracy = s.accuracy.map(three).join(' ')
  return `${name.padEnd(26)} ${accuracy}  ${three(s.brier)} ${three(s.ece)} ${three(s.auc)}  ${percent(s.settled)} at ${percent(s.settledRight)}  ${s.p95.toFixed(1)} ms`
}

const HEAD = `${'accuracy after'.padEnd(26)} ${MARKS.map((mark) => String(mark).padEnd(4)).join(' ')}  Brier ECE  AUC   settled, right     step p95`

export const ENGINES: Readonly<Record<string, (mode: Mode) => MakeEngine>> = {
  'topological bisection':
    () =>
    ({ world }) =>
      bisection(world),
  'random order + copula':
    (mode) =>
    ({ model }) =>
      copula(model, mode === 'quiz' || mode === 'doubt' ? 'quiz' : 'self', true),
  'ability + prerequisites':
    () =>
    ({ world }) =>
      abilityPerSection(world),
  'one sampled copula':
    (mode) =>
    ({ world }) =>
      copula(sampledModel(world), mode === 'quiz' || mode === 'doubt' ? 'quiz' : 'self'),
  'check-in with estimates': (mode) => (place) =>
    withEstimates(place, mode === 'quiz' || mode === 'doubt' ? 'quiz' : 'self'),
  'check-in':
    (mode) =>
    ({ model }) =>
      copula(model, mode === 'quiz' || mode === 'doubt' ? 'quiz' : 'self'),
}

export function studyWorlds(): Plan['worlds'] {
  return [1, 2].map((seed) => placeOf(worldOf(syntheticMap(180, seed))))
}

export function builtInWorlds(): Plan['worlds'] {
  return [placeOf(worldOf(readCurriculum().roadmap))]
}

function placeOf(world: World): Plan['worlds'][number] {
  return { world, model: createModel(world.graph) }
}

export const SETUPS = [
  { name: 'study', title: 'G1–G5, two maps of 180 skills', worlds: studyWorlds, generators: STUDY },
  {
    name: 'others',
    title: 'other mechanisms, two maps of 180 skills',
    worlds: studyWorlds,
    generators: { ...OTHERS, ...MORE },
  },
  {
    name: 'built-in',
    title: 'every mechanism, the built-in map',
    worlds: builtInWorlds,
    generators: { ...STUDY, ...OTHERS, ...MORE },
  },
]

function printTable(plan: Plan, engines: readonly string[]): void {
  for (const name of engines) {
    const make = ENGINES[name]
    if (!make) continue
    const table = measure(plan, make(plan.mode))
    if (name === 'check-in')
      for (const [kind, scores] of table) if (kind !== 'all') console.log(row(`  ${kind}`, scores))
    console.log(row(name, table.get('all')!))
  }
}

/** Prints the tables; returns 0. */
export function runCheckinBench(args: readonly string[]): number {
  const option = (name: string) => (args.includes(`--${name}`) ? args[args.indexOf(`--${name}`) + 1] : undefined)
  const learners = Number(option('learners') ?? (args.includes('--quick') ? 2 : 40))
  const mode = (Object.keys(MODES) as Mode[]).find((known) => known === option('mode')) ?? 'quiz'
  const only = option('engine')
  for (const { title, worlds, generators } of SETUPS.filter(({ name }) => (option('map') ?? name) === name)) {
    console.log(`\n${title}; mode ${mode}\n${HEAD}`)
    const plan = { worlds: worlds(), generators, learners, mode, questions: 40, seed: Number(option('seed') ?? 1) }
    printTable(plan, only === undefined ? Object.keys(ENGINES) : [only])
  }
  return 0
}
