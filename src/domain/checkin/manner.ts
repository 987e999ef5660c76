// Decides what an answer says about a skill, given how this learner tends to answer, which is learnt as they go.

import { below } from './normal'
import { isSelf, kindOf, QUIZ_RESPONSES, type Response, SELF_RESPONSES, type SelfResponse } from './types'

/** Chance of a response from one who can do the skill and from one who cannot. */
export interface Odds {
  readonly able: number
  readonly unable: number
}

/** Ways of answering and how likely each is: a small grid, because sharper knowledge of it would change nothing. */
export interface Manners {
  readonly weights: readonly number[]
  readonly odds: (manner: number, response: Response) => Odds
}

interface QuizManner {
  readonly weight: number
  /** An able learner's chance of a wrong answer, and of "I don't know". */
  readonly slip: number
  readonly doubt: number
  /** Share of what they do not know that an unable learner admits; the rest is guessed among four options, a little above chance. */
  readonly admits: number
}

const GUESS = 0.25

const QUIZ: readonly QuizManner[] = [
  { weight: 3, slip: 0.1, doubt: 0, admits: 0.01 },
  { weight: 1.5, slip: 0.08, doubt: 0.02, admits: 0.3 },
  { weight: 2, slip: 0.07, doubt: 0.03, admits: 0.6 },
  { weight: 1, slip: 0.06, doubt: 0.04, admits: 0.85 },
]

/** Optimism (added to how able one feels) and insight (how far apart able and unable feel, in standard deviations). */
const OPTIMISM = [-0.5, -0.1, 0.3, 0.7, 1.1, 1.5] as const
const USUAL_OPTIMISM = 0.35
const SPREAD_OF_OPTIMISM = 0.6
const INSIGHT = [
  { weight: 1, apart: 0.9 },
  { weight: 2, apart: 1.4 },
  { weight: 1, apart: 2 },
] as const
/** Below `-HALF` one says "no", above `HALF` "yes". */
const HALF = 0.45

const SELF = OPTIMISM.flatMap((optimism) =>
  INSIGHT.map(({ weight, apart }) => ({
    weight: weight * Math.exp(-0.5 * ((optimism - USUAL_OPTIMISM) / SPREAD_OF_OPTIMISM) ** 2),
    able: feels(apart / 2 + optimism),
    unable: feels(-apart / 2 + optimism),
  })),
)

/** Chances of "no", "partly" and "yes" for one who feels `mean` able, with noise of standard deviation 1 (ordinal probit). */
function feels(mean: number): Readonly<Record<SelfResponse, number>> {
  const no = below(-HALF - mean)
  const yes = 1 - below(HALF - mean)
  return { no, partly: 1 - no - yes, yes }
}

function quizOdds({ slip, doubt, admits }: QuizManner, response: Response): Odds {
  if (response === 'dont_know') return { able: doubt, unable: admits }
  if (response === 'incorrect') return { able: slip, unable: (1 - admits) * (1 - GUESS) }
  return { able: 1 - slip - doubt, unable: (1 - admits) * GUESS }
}

const NO_ODDS: Odds = { able: 1, unable: 1 }

export const QUIZ_MANNERS: Manners = {
  weights: normalized(QUIZ.map((manner) => manner.weight)),
  odds: (at, response) => {
    const manner = QUIZ[at]
    return manner ? quizOdds(manner, response) : NO_ODDS
  },
}

export const SELF_MANNERS: Manners = {
  weights: normalized(SELF.map((manner) => manner.weight)),
  odds: (at, response) => {
    const manner = SELF[at]
    if (!manner || !isSelf(response)) return NO_ODDS
    return { able: manner.able[response], unable: manner.unable[response] }
  },
}

export function mannersOf(response: Response): Manners {
  return kindOf(response) === 'self' ? SELF_MANNERS : QUIZ_MANNERS
}

export function responsesOf(kind: 'self' | 'quiz'): readonly Response[] {
  return kind === 'self' ? SELF_RESPONSES : QUIZ_RESPONSES
}

/** What a response says on average over the ways of answering, weighted by `belief`. */
export function meanOdds(manners: Manners, belief: ArrayLike<number>, response: Response): Odds {
  let able = 0
  let unable = 0
  for (let at = 0; at < belief.length; at += 1) {
    const odds = manners.odds(at, response)
    able += (belief[at] ?? 0) * odds.able
    unable += (belief[at] ?? 0) * odds.unable
  }
  return { able, unable }
}

function normalized(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}
