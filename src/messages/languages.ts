// Decides where the words of a language come from: English stands in the code, every other language is one file.

import type { Language } from '../domain/kernel/language'
import type { Catalogue } from './catalogue'

const CATALOGUES = {
  es: () => import('./es/catalogue'),
  ar: () => import('./ar/catalogue'),
} as const

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español', ar: 'العربية' }

/** `undefined` for English. Rejects when the file cannot be had. */
export async function loadCatalogue(language: Language): Promise<Catalogue | undefined> {
  return language === 'en' ? undefined : (await CATALOGUES[language]()).catalogue
}
