// Decides how simulated learners answer: quizzes with slips, luck and "I don't know", self-reports with a bias of their own.

import type { Response } from '../../../src/domain/checkin/types'
import type { World } from './maps'
import type { Chance } from './random'

/** How one learner answers when they can, or cannot, do the skill. */
export type Answering = (isAble: boolean, random: Chance) => Response

/** The study's quiz: slip 10 %, lucky guess 20 %, every question answered. */
export const plainQuiz = (): Answering => (isAble, random) =>
  random.next() < (isAble ? 0.9 : 0.2) ? 'correct' : 'incorrect'

/** With "I don't know": the learner admits a share of what they do not know, and guesses among four otherwise. */
export const quizWithDoubt = (random: Chance): Answering => {
  const admits = random.between(0, 0.8)
  return (isAble, now) => {
    if (isAble) return now.next() < 0.9 ? 'correct' : now.next() < 0.3 ? 'dont_know' : 'incorrect'
    if (now.next() < admits) return 'dont_know'
    return now.next() < 0.25 ? 'correct' : 'incorrect'
  }
}

/** "No / partly / yes" with a persistent optimism (mean +.35, spread .5); `apart` is the study's d'. */
export const selfReport =
  (apart: number) =>
  (random: Chance): Answering => {
    const optimism = 0.35 + 0.5 * random.normal()
    return (isAble, now) => {
      const feels = (isAble ? apart / 2 : -apart / 2) + optimism + now.normal()
      return feels < -0.45 ? 'no' : feels > 0.45 ? 'yes' : 'partly'
    }
  }

/**
 * What the learner says of each section: its share that they hold, with an error of which part is an optimism that all
 * sections share. Agrees with the truth at about r = .55.
 */
export function sectionEstimates(world: World, learner: Uint8Array, random: Chance): Record<string, number> {
  const bias = 0.25 * random.normal()
  return Object.fromEntries(
    world.graph.roadmap.sections.map(({ id }, section) => {
      const skills = world.order.filter((at) => world.section[at] === section)
      const share = skills.reduce((sum, at) => sum + learner[at]!, 0) / Math.max(1, skills.length)
      return [id, Math.min(1, Math.max(0, share + bias + 0.42 * random.normal()))]
    }),
  )
}
