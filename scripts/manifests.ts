// Decides what an installed app is called in its reader's language: one manifest for each, made from the English one.

import { LANGUAGES, type Language } from '../src/domain/kernel/language'
import { firstRun } from '../src/messages/en/firstRun'
import { shell } from '../src/messages/en/shell'
import { isRightToLeft, speak, wordsOf } from '../src/messages/inUse'
import { loadCatalogue } from '../src/messages/languages'

/** What the head calls the place that a shortcut leads to. */
const SHORTCUTS: Readonly<Record<string, keyof typeof shell.en.places>> = { './': 'today', './check-in': 'checkIn' }

interface Manifest {
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[]
}

/** File name and text by language, English left out: that one is the source. `public/start.js` names the reader's. */
export async function manifestsOf(english: string): Promise<ReadonlyMap<string, string>> {
  const manifest: Manifest = JSON.parse(english)
  const made = new Map<string, string>()
  for (const language of LANGUAGES) {
    if (language === 'en') continue
    speak(language, await loadCatalogue(language))
    made.set(`manifest.${language}.webmanifest`, JSON.stringify({ ...manifest, ...words(language, manifest) }))
  }
  speak('en')
  return made
}

function words(lang: Language, { shortcuts }: Manifest) {
  return {
    lang,
    dir: isRightToLeft() ? 'rtl' : 'ltr',
    description: wordsOf(firstRun).welcome,
    shortcuts: shortcuts.map((shortcut) => ({ ...shortcut, name: nameOf(shortcut.url) })),
  }
}

function nameOf(url: string): string {
  const word = SHORTCUTS[url]
  if (word === undefined)
    throw new Error(`the manifest's shortcut ${url} has no name in other languages: see scripts/manifests.ts`)
  return wordsOf(shell).places[word]
}
