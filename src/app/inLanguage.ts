// Decides how the app comes to speak another language than English, the built-in roadmap included; its readers alone load this.

import { loadTranslation } from '../content/translation'
import type { Language } from '../domain/kernel/language'
import { createTranslator, readTranslation, type Translator } from '../domain/roadmap/translation'
import type { Roadmap } from '../domain/roadmap/types'
import { speak } from '../messages/inUse'
import { loadCatalogue } from '../messages/languages'
import type { AppState } from '../state/AppState'
import { overRoadmap } from './overRoadmap'

/** The state in the language, its own and the learner's changes to the roadmap included. */
export type InLanguage = (plain: AppState, english: Roadmap) => AppState

/**
 * From now on the app speaks the language. Rejects where its words cannot be had; where only the translation of the
 * curriculum cannot, that stands in English and says so.
 */
export async function openLanguage(language: Language): Promise<InLanguage> {
  const [words, translation] = await Promise.all([
    loadCatalogue(language),
    loadTranslation(language).catch(() => readTranslation(undefined)),
  ])
  speak(language, words)
  // What is named by the app's own words, such as the target of everything, is made anew in English too.
  if (language === 'en') return (plain) => overRoadmap(plain, plain.graph.roadmap)
  let translator: Translator | undefined
  return (plain, english) => {
    translator ??= createTranslator(english, translation)
    return translated(plain, translator)
  }
}

export function translated(plain: AppState, translator: Translator): AppState {
  const roadmap = translator.roadmap(plain.graph.roadmap)
  return {
    ...overRoadmap(plain, roadmap),
    loadDetails: async (section) => translator.details(roadmap, await plain.loadDetails(section)),
    loadSearchText: async () => translator.searchText(roadmap, await plain.loadSearchText()),
  }
}
