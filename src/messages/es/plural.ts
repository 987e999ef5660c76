// Decides which Spanish form a count takes; the third one, of whole millions, no count here reaches.

import { pluralOf } from '../plural'

export function plural(count: number, one: string, other: string): string {
  return pluralOf('es', count, { one, other })
}
