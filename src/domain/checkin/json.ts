// Decides which plain values a stored check-in may hold.

import type { Kind } from '../kernel/decode'
import { isId } from '../roadmap/ids'

export const anyId: Kind<string> = { is: isId, wanted: 'an id', instead: 'none' }

export const flag: Kind<boolean> = {
  is: (input): input is boolean => typeof input === 'boolean',
  wanted: 'true or false',
  instead: false,
}

export function upTo(most: number): Kind<number> {
  return {
    is: (input): input is number => typeof input === 'number' && input >= 0 && input <= most,
    wanted: `a number from 0 to ${most}`,
    instead: 0,
  }
}

/** Milliseconds since 1970, as far as a date reaches. */
export const moment = upTo(8.64e15)
