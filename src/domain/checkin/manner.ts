// Decides what an answer says about a skill, given how this learner tends to answer, which is learnt as they go.

import { below } from './normal'
import { type Kind, QUIZ_RESPONSES, type QuizResponse, type Response, SELF_RESPONSES, type SelfResponse } from './types'

/** Chance of a response from one who can do the skill and from one who cannot. */
export interface Odds {
  readonly able: number
  readonly unable: number
}

/** Ways of answering and how likely each is: a small grid, because sharper knowledge of it would change nothing. */
export interface Manners {
  readonly weights: Float64Array
  /** Odds of a response, by way of answering. */
  readonly odds: (response: Response) => OddsByManner
}

export interface OddsByManner {
  readonly able: Float64Array
  readonly unable: Float64Array
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

function quizOdds({ slip, doubt, admits }: QuizManner, response: QuizResponse): Odds {
  if (response === 'dont_know') return { able: doubt, unable: admits }
  if (response === 'incorrect') return { able: slip, unable: (1 - admits) * (1 - GUESS) }
  return { able: 1 - slip - doubt, unable: (1 - admits) * GUESS }
}

function tableOf<R extends Response>(responses: readonly R[], odds: readonly ((response: R) => Odds)[]) {
  return new Map<Response, OddsByManner>(
    responses.map((response) => [
      response,
      {
        able: Float64Array.from(odds, (of) => of(response).able),
        unable: Float64Array.from(odds, (of) => of(response).unable),
      },
    ]),
  )
}

function mannersBy(weights: readonly number[], table: ReadonlyMap<Response, OddsByManner>): Manners {
  const silent = { able: new Float64Array(weights.length).fill(1), unable: new Float64Array(weights.length).fill(1) }
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return {
    weights: Float64Array.from(weights, (weight) => weight / sum),
    odds: (response) => table.get(response) ?? silent,
  }
}

export const QUIZ_MANNERS: Manners = mannersBy(
  QUIZ.map((manner) => manner.weight),
  tableOf(
    QUIZ_RESPONSES,
    QUIZ.map((manner) => (response) => quizOdds(manner, response)),
  ),
)

export const SELF_MANNERS: Manners = mannersBy(
  SELF.map((manner) => manner.weight),
  tableOf(
    SELF_RESPONSES,
    SELF.map(({ able, unable }) => (response) => ({ able: able[response], unable: unable[response] })),
  ),
)

export function mannersOf(kind: Kind): Manners {
  return kind === 'self' ? SELF_MANNERS : QUIZ_MANNERS
}

export function responsesOf(kind: Kind): readonly Response[] {
  return kind === 'self' ? SELF_RESPONSES : QUIZ_RESPONSES
}

/** What a response says on average over the ways of answering, weighted by `belief`. */
export function meanOdds({ able, unable }: OddsByManner, belief: Float64Array): Odds {
  let ableSum = 0
  let unableSum = 0
  for (let at = 0; at < belief.length; at += 1) {
    ableSum += (belief[at] ?? 0) * (able[at] ?? 1)
    unableSum += (belief[at] ?? 0) * (unable[at] ?? 1)
  }
  return { able: ableSum, unable: unableSum }
}
