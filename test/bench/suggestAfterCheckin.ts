// Decides how good the next topics are after a check-in: how many of the top five a simulated learner is truly ready for.
// `node scripts/bench-suggest.mjs [--learners N] [--quick]`

import { standingOf } from '../../src/domain/progress/standing'
import { factsOf, type Write } from '../../src/domain/progress/transitions'
import { nextStamp, FIRST_STAMP } from '../../src/domain/progress/clock'
import { scopeOf, wholeRoadmap } from '../../src/domain/readiness/scope'
import { targetIdKind } from '../../src/domain/roadmap/ids'
import { suggestNext } from '../../src/domain/suggest/suggest'
import { builtInWorlds, studyWorlds } from './checkin'
import { plainQuiz } from './checkin/answering'
import { copula, type Run } from './checkin/engines'
import { type Learner, STUDY } from './checkin/learners'
import type { World } from './checkin/maps'
import { chance } from './checkin/random'
import { mean } from './checkin/scores'
import { learnersOf } from './checkin/simulate'

const TOP = 5
const ASKED = [15, 25, 35] as const

/** The share of the top five that the learner does not know and has every prerequisite of. */
export function readyShare(world: World, held: ArrayLike<number>, learner: Learner): number {
  const offered = offeredAfter(world, held)
  const isReady = (at: number) => world.needs[at]!.every((options) => options.some((option) => learner[option] === 1))
  return offered.filter((at) => learner[at] === 0 && isReady(at)).length / Math.max(1, offered.length)
}

/** What is suggested to somebody who aims at everything and accepted every estimate; positions. */
function offeredAfter({ graph }: World, held: ArrayLike<number>): number[] {
  const writes = graph.roadmap.skills.map(
    ({ id }, at): Write => ({ kind: 'inferred', id, value: Math.round(100 * held[at]!) }),
  )
  const standing = standingOf(graph, factsOf(writes, nextStamp(FIRST_STAMP, 1, 'bench')))
  const scope = scopeOf(standing, wholeRoadmap(graph, targetIdKind.instead, ''))
  return suggestNext(scope, { now: 0, count: TOP }).map(({ skill }) => graph.position.get(skill)!)
}

/** Shares after 15, 25 and 35 questions. */
function sharesOf(world: World, run: Run, learner: Learner, seed: number): number[] {
  const random = chance(seed)
  const answer = plainQuiz(random)
  const shares: number[] = []
  for (let asked = 1; asked <= ASKED[ASKED.length - 1]!; asked += 1) {
    const at = run.ask()
    if (at !== undefined) run.tell(at, answer(learner[at] === 1, random))
    if (ASKED.some((mark) => mark === asked)) shares.push(readyShare(world, run.held(), learner))
  }
  return shares
}

/** Prints one line per map and kind of learner; returns 0. */
export function benchSuggest(args: readonly string[]): number {
  const count = args.includes('--quick') ? 5 : Number(args[args.indexOf('--learners') + 1] || 40)
  console.log(`top five truly ready after ${ASKED.join(', ')} questions, ${count} learners of each kind on each map`)
  for (const [name, worlds] of [['study maps', studyWorlds()], ['built-in map', builtInWorlds()]] as const) {
    const all: number[][] = []
    Object.entries(STUDY).forEach(([kind, generator], g) => {
      const own: number[][] = []
      worlds.forEach(({ world, model }, w) => {
        learnersOf(world, generator, { count, seed: 9000 + g * 50 + w }).forEach((learner, i) => {
          own.push(sharesOf(world, copula(model, 'quiz')(i), learner, 77_000 + g * 1000 + w * 500 + i))
        })
      })
      all.push(...own)
      console.log(line(`  ${name}, ${kind}`, own))
    })
    console.log(line(name, all))
  }
  return 0
}

function line(name: string, shares: readonly number[][]): string {
  return `${name.padEnd(22)} ${ASKED.map((_, i) => `${(100 * mean(shares.map((s) => s[i]!))).toFixed(1)} %`).join('   ')}`
}
