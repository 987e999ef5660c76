// Decides what a look back is made of: the calendar it counts in, and what it draws.

import type { Day } from '../plan/day'

/** The day on the learner's wall at a moment, in milliseconds since 1970. */
export type DayOf = (time: number) => Day
