// Decides what a cohort is: people, each with the links they sent, the newest first.

import type { ShareContent } from '../share/types'

/** A link and what it says. */
export interface Sent {
  /** Version and payload, as `decodeShare` gives it back. */
  readonly link: string
  readonly content: ShareContent
}

export interface Learner {
  readonly id: string
  /** The name that whoever keeps the cohort gave; `undefined` where the learner's own stands. */
  readonly given: string | undefined
  readonly sent: readonly [Sent, ...Sent[]]
}
