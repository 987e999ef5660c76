// Decides how exactly an inferred level travels: as one of four chances, so that it costs a link no more than a stated one.

/** In percent: hardly, rather not, rather, surely. Each stands for the chances up to the next bound. */
export const SENT_CHANCES: readonly number[] = [5, 30, 70, 95]
/** The last is where an inference counts like a stated `explain`, so that nobody is promoted or demoted on the way. */
const BOUNDS = [15, 50, 85]

/** Which of `SENT_CHANCES` stands for a chance in percent. */
export function chanceClass(percent: number): number {
  return BOUNDS.filter((bound) => percent >= bound).length
}
