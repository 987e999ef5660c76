// Decides how the app shows the built-in roadmap to readers of other languages than English, who alone load this.

import { loadTranslation } from '../content/translation'
import { createTranslator, readTranslation, type Translator } from '../domain/roadmap/translation'
import type { Roadmap } from '../domain/roadmap/types'
import type { AppState } from '../state/AppState'
import { overRoadmap } from './overRoadmap'

/** The state in the language, its own and the learner's changes to the roadmap included. */
export type InLanguage = (plain: AppState, english: Roadmap) => AppState

/** Where the translation cannot be had, the whole roadmap stands in English and says so. */
export async function openLanguage(language: string): Promise<InLanguage> {
  const translation = await loadTranslation(language).catch(() => readTranslation(undefined))
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
