// The third way into the curriculum: what a language has of it, one file for the readers of that language alone.

import { readTranslation, type Translation } from '../domain/roadmap/translation'
import { fetchJson } from './fetchJson'

const urls = import.meta.glob<string>('./generated/translations/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** An empty translation for a language that has none yet. Rejects when the file cannot be had. */
export async function loadTranslation(language: string): Promise<Translation> {
  const url = urls[`./generated/translations/${language}.json`]
  return readTranslation(url === undefined ? undefined : await fetchJson(url))
}
