// Decides which language the app says its words in, and what numbers and dates are written by.

import type { Language } from '../domain/kernel/language'
import type { Catalogue } from './catalogue'

/** One area's words: the English ones, and the name under which a catalogue has the others. */
export interface Area<K extends keyof Catalogue> {
  readonly name: K
  readonly en: Catalogue[K]
}

/** Arabic with the digits that the words around them have: counts are put into sentences as they are. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es', ar: 'ar-u-nu-latn' }

let language: Language = 'en'
let words: Catalogue | undefined

/** From now on words are taken from this catalogue; without one they are English. */
export function speak(next: Language, catalogue?: Catalogue): void {
  language = next
  words = catalogue
}

export function languageInUse(): Language {
  return language
}

/** Whether lines begin at the right. */
export function isRightToLeft(): boolean {
  return language === 'ar'
}

/** As `Intl` takes it. */
export function localeInUse(): string {
  return LOCALES[language]
}

/** For use outside of components; those take `useMessages`, which draws them again in another language. */
export function wordsOf<K extends keyof Catalogue>({ name, en }: Area<K>): Catalogue[K] {
  return words?.[name] ?? en
}

/** Something of `Intl`, which is slow to make: made when first needed, and anew for another language. */
export function perLocale<T>(make: (locale: string) => T): () => T {
  let made: { readonly language: Language; readonly value: T } | undefined
  return () => {
    if (made?.language !== language) made = { language, value: make(localeInUse()) }
    return made.value
  }
}
