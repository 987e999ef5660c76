// Decides which language's words a component gets; English is the only one so far.

export interface Area<T> {
  readonly en: T
}

/** The words of one area of the app in the reader's language. */
export function useMessages<T>(area: Area<T>): T {
  return area.en
}

/** The English form for a count. */
export function plural(count: number, one: string, other: string): string {
  return count === 1 ? one : other
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** The English word for a place in an order, counted from 1; a figure beyond ten. */
export function ordinal(place: number): string {
  return ORDINALS[place - 1] ?? `at place ${place}`
}
