// Decides what public/start.js finds out before the first paint: the language, and whether the English page may be shown.

import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { manifestsOf } from '../../scripts/manifests'
import { LANGUAGES } from '../../src/domain/kernel/language'
import { firstRun } from '../../src/messages/en/firstRun'
import { isRightToLeft, speak } from '../../src/messages/inUse'

const SCRIPT = readFileSync('public/start.js', 'utf8')

interface Reader {
  readonly browser?: readonly string[]
  readonly stored?: Readonly<Record<string, string>>
}

/** What the page's root element is like after the script has run. */
function startFor({ browser = ['en-GB'], stored = {} }: Reader) {
  const manifest = { href: '/app/manifest.webmanifest' }
  const documentElement = { lang: 'en', dir: '', dataset: {} as Record<string, string> }
  runInNewContext(SCRIPT, {
    document: { documentElement, title: 'Today · Groundwork', querySelector: () => manifest },
    navigator: { languages: browser },
    location: { search: '', hash: '' },
    localStorage: stored,
    addEventListener: () => undefined,
  })
  return { ...documentElement, manifest: manifest.href }
}

describe('what an installed app says of itself', () => {
  it('is said in each language', async () => {
    const english = readFileSync('public/manifest.webmanifest', 'utf8')
    const made = await manifestsOf(english)
    const spanish = JSON.parse(made.get('manifest.es.webmanifest') ?? '')
    expect(spanish).toMatchObject({ name: 'Groundwork', lang: 'es', dir: 'ltr', start_url: './' })
    expect(spanish.shortcuts.map(({ name }: { name: string }) => name)).toEqual(['Hoy', 'Diagnóstico'])
    expect(JSON.parse(made.get('manifest.ar.webmanifest') ?? '')).toMatchObject({ lang: 'ar', dir: 'rtl' })
    expect(JSON.parse(english).description).toBe(firstRun.en.welcome)
  })
})

const stored = (settings: object) => ({ 'groundwork:settings': JSON.stringify({ version: 1, ...settings }) })

describe('the language before the first paint', () => {
  it.each([
    [['en-GB'], 'en', ''],
    [['es-MX', 'en'], 'es', ''],
    [['fr-FR', 'ar-EG', 'en'], 'ar', 'rtl'],
    [['AR'], 'ar', 'rtl'],
    [['fr', 'de'], 'en', ''],
    [['est', 'arn'], 'en', ''],
    [[], 'en', ''],
  ])('is the best match of what the browser asks for: %j is %s', (browser, lang, dir) => {
    expect(startFor({ browser })).toMatchObject({ lang, dir })
  })

  it('is the one the reader has chosen, whatever the browser asks for', () => {
    expect(startFor({ browser: ['es'], stored: stored({ language: 'ar' }) })).toMatchObject({ lang: 'ar', dir: 'rtl' })
    expect(startFor({ browser: ['ar'], stored: stored({ language: 'en' }) })).toMatchObject({ lang: 'en', dir: '' })
    expect(startFor({ browser: ['ar'], stored: stored({ language: 'en' }) }).dataset['preferred']).toBe('ar')
  })

  it('follows the browser where the choice is to do so, or cannot be read', () => {
    for (const language of ['system', 'tlh', 7, null])
      expect(startFor({ browser: ['es'], stored: stored({ language }) }).lang).toBe('es')
    expect(startFor({ browser: ['es'], stored: { 'groundwork:settings': '{' } }).lang).toBe('es')
  })

  it('knows the languages and directions that the app knows', () => {
    for (const language of LANGUAGES) {
      speak(language)
      expect(startFor({ browser: [language] })).toMatchObject({ lang: language, dir: isRightToLeft() ? 'rtl' : '' })
    }
    speak('en')
  })

  it('marks the English page as not for readers of another language, and only for them', () => {
    expect(startFor({ browser: ['es'] }).dataset['stale']).toBe('')
    expect(startFor({ browser: ['en'] }).dataset['stale']).toBeUndefined()
  })

  it('names the manifest in the reader’s language', () => {
    expect(startFor({ browser: ['en'] }).manifest).toBe('/app/manifest.webmanifest')
    expect(startFor({ browser: ['ar'] }).manifest).toBe('/app/manifest.ar.webmanifest')
  })
})
