// Decides which skills to leave out so that the rest of a plan fits into the hours there are.

import type { SkillId } from '../roadmap/types'

/** What leaving out asks of a step: its hours, what it brings, what it rests on. */
export interface Leavable {
  readonly skill: SkillId
  readonly requires: readonly SkillId[]
  readonly hours: { readonly likely: number }
  readonly gain: number
}

interface Keep {
  readonly steps: readonly Leavable[]
  readonly place: ReadonlyMap<SkillId, number>
  /** By place: how many kept steps wait for it; −1 for a step left out. */
  readonly waiting: Int32Array
}

/**
 * The steps to leave out so that the rest takes at most `room` hours, in their order. Whatever rests on a step that is
 * left out is left out too. Choosing the least loss is a knapsack with precedence, NP-hard (Kolliopoulos and Steiner
 * 2007), so: again and again the step that nothing kept waits for, with all that served it alone, of least gain per
 * hour; then what fits after all comes back, most gain per hour first. Cost: O(steps × steps left out).
 */
export function leftOut(steps: readonly Leavable[], room: number): SkillId[] {
  const place = new Map(steps.map(({ skill }, i) => [skill, i]))
  const keep: Keep = { steps, place, waiting: new Int32Array(steps.length) }
  for (const { requires } of steps) count(keep, requires, 1)
  let over = steps.reduce((sum, { hours }) => sum + hours.likely, 0) - room
  const left: number[][] = []
  while (over > 1e-9) {
    const part = leastWorth(keep)
    if (!part) break
    for (const i of part) leave(keep, i)
    over -= hoursOf(keep, part)
    left.push(part)
  }
  // What was taken out before the last large one may fit again.
  for (const part of left.toReversed().sort((a, b) => density(keep, b) - density(keep, a))) {
    const isOpen = part.every((i) =>
      (steps[i]?.requires ?? []).every((first) => isKept(keep, first) || part.includes(place.get(first) ?? -1)),
    )
    if (!isOpen || over + hoursOf(keep, part) > 1e-9) continue
    over += hoursOf(keep, part)
    for (const i of part) keep.waiting[i] = 0
    for (const i of part) count(keep, steps[i]?.requires ?? [], 1)
  }
  return steps.flatMap(({ skill }, i) => ((keep.waiting[i] ?? 0) < 0 ? [skill] : []))
}

function count({ place, waiting }: Keep, skills: readonly SkillId[], by: 1 | -1): void {
  for (const skill of skills) {
    const at = place.get(skill) ?? -1
    if ((waiting[at] ?? -1) >= 0) waiting[at] = (waiting[at] ?? 0) + by
  }
}

function isKept({ place, waiting }: Keep, skill: SkillId): boolean {
  const at = place.get(skill)
  return at === undefined || (waiting[at] ?? 0) >= 0
}

function leave(keep: Keep, i: number): void {
  keep.waiting[i] = -1
  count(keep, keep.steps[i]?.requires ?? [], -1)
}

/** A step that nothing waits for and the gainless ones that serve it alone, where that is least gain for its hours. */
function leastWorth(keep: Keep): number[] | undefined {
  let least: number[] | undefined
  let worth = Number.POSITIVE_INFINITY
  keep.steps.forEach((_, i) => {
    if (keep.waiting[i] !== 0) return
    const part = withServants(keep, i)
    const gain = density(keep, part)
    if (gain <= worth) [least, worth] = [part, gain]
  })
  return least
}

function withServants(keep: Keep, start: number): number[] {
  const waits = new Map<number, number>()
  const part = [start]
  for (const i of part) {
    for (const skill of keep.steps[i]?.requires ?? []) {
      const at = keep.place.get(skill)
      if (at === undefined || (keep.waiting[at] ?? -1) < 0) continue
      const left = (waits.get(at) ?? keep.waiting[at] ?? 0) - 1
      waits.set(at, left)
      if (left === 0 && keep.steps[at]?.gain === 0) part.push(at)
    }
  }
  return part
}

function hoursOf({ steps }: Keep, part: readonly number[]): number {
  return part.reduce((sum, i) => sum + (steps[i]?.hours.likely ?? 0), 0)
}

function density(keep: Keep, part: readonly number[]): number {
  const gain = part.reduce((sum, i) => sum + (keep.steps[i]?.gain ?? 0), 0)
  return gain / Math.max(1e-9, hoursOf(keep, part))
}
