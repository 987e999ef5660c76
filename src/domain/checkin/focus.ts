// Decides which skills a few more questions are about when some topics have been suggested: these topics and what they rest on.

import type { CheckinModel } from './model'
import type { CheckinState } from './types'

/**
 * The check-in, aimed at whether `skills` can be started now: the questions that follow settle these skills and their
 * direct prerequisites (all options of a choice). Answers given before still count. Unknown ids are passed over.
 */
export function focusOn({ terrain }: CheckinModel, state: CheckinState, skills: readonly string[]): CheckinState {
  const { start, from } = terrain.links
  const aimed = skills.flatMap((id) => {
    const at = terrain.position.get(id)
    return at === undefined ? [] : [at, ...from.subarray(start[at], start[at + 1])]
  })
  const scope = [...new Set(aimed)].map((at) => terrain.ids[at] ?? '')
  return { ...state, scope }
}
