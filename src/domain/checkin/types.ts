// Decides what a check-in is made of: plain JSON that can be stored, sent and replayed.

export const SELF_RESPONSES = ['no', 'partly', 'yes'] as const
export const QUIZ_RESPONSES = ['correct', 'incorrect', 'dont_know'] as const
export type SelfResponse = (typeof SELF_RESPONSES)[number]
export type QuizResponse = (typeof QUIZ_RESPONSES)[number]
export type Response = SelfResponse | QuizResponse
/** `self`: the learner compares themselves with the skill's anchors. `quiz`: a multiple-choice question with "I don't know". */
export type Kind = 'self' | 'quiz'

export interface Answer {
  readonly skill: string
  readonly response: Response
}

/** What was believed before the first question: a level stated by hand, or what an earlier check-in found. */
export interface PriorFact {
  readonly skill: string
  readonly able: boolean
  /** 1: as good as a fresh statement; falls towards 0 as it ages (see `fadedWeight`). */
  readonly weight: number
}

/** Everything a check-in remembers. The estimates are recomputed from it, so the same state always gives the same picture. */
export interface CheckinState {
  readonly version: 1
  readonly kinds: readonly Kind[]
  /** Settles ties between equally good questions. */
  readonly seed: number
  /** Most questions to ask; without one `nextQuestion` ends only when nothing is worth asking. */
  readonly limit?: number | undefined
  readonly answers: readonly Answer[]
  readonly facts: readonly PriorFact[]
  /** Skills whose questions the learner passed over. */
  readonly passed: readonly string[]
  /** Skill ids that the check-in is about; without it the whole map. Others still serve as evidence. */
  readonly scope?: readonly string[] | undefined
  /** Skill ids that no quiz question exists for. */
  readonly withoutQuiz?: readonly string[] | undefined
  /** The learner's own estimate of the share of each section that they can do, 0 … 1, by section id; see `withSections`. */
  readonly sections?: Readonly<Record<string, number>> | undefined
}

export interface AskedQuestion {
  readonly skill: string
  readonly kind: Kind
}

export function isSelf(response: Response): response is SelfResponse {
  return response === 'no' || response === 'partly' || response === 'yes'
}

export function kindOf(response: Response): Kind {
  return isSelf(response) ? 'self' : 'quiz'
}
