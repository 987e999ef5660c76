// Decides how a component comes by its words, and the forms that English words take.

import { createContext, useContext } from 'react'
import type { Language } from '../domain/kernel/language'
import type { Catalogue } from './catalogue'
import { type Area, wordsOf } from './inUse'

/** The language on screen; a change of it draws everything that says something again. */
export const LanguageContext = createContext<Language>('en')

/** The words of one area of the app in the reader's language. */
export function useMessages<K extends keyof Catalogue>(area: Area<K>): Catalogue[K] {
  useContext(LanguageContext)
  return wordsOf(area)
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
