// Decides what can be done with texts that were set aside: looked at, downloaded, deleted by the learner alone.

import { QUARANTINE_PREFIX } from './keys'
import type { TextStore } from './textStore'

export interface QuarantinedText {
  readonly key: string
  /** Milliseconds since 1970, when it was set aside. */
  readonly time: number
  readonly text: string
}

export function listQuarantine(texts: TextStore): QuarantinedText[] {
  return texts
    .keys()
    .filter((key) => key.startsWith(QUARANTINE_PREFIX))
    .map((key) => ({ key, time: Number(key.slice(QUARANTINE_PREFIX.length)), text: texts.read(key) ?? '' }))
    .sort((a, b) => b.time - a.time)
}
