// Decides how the app looks and speaks on this device: theme, contrast and language, kept apart from the learner's facts.

import { createStore, type StoreApi } from 'zustand/vanilla'
import { isLanguage, type Language } from '../domain/kernel/language'
import { SETTINGS_KEY } from './persistence/keys'
import { readJson, writeJson } from './persistence/smallJson'
import type { TextStore } from './persistence/textStore'

export interface Settings {
  readonly theme: 'system' | 'light' | 'dark'
  readonly contrast: 'system' | 'more'
  readonly language: 'system' | Language
  /** Whether `/` and `?` do something wherever the focus is. */
  readonly keys: 'on' | 'off'
}

export interface SettingsStore extends StoreApi<Settings> {
  readonly change: (settings: Partial<Settings>) => void
  /** Takes settings from a backup, whatever it may hold there. */
  readonly restore: (json: unknown) => void
}

/** `apply` puts the settings on the page; `public/start.js` does the same before the first paint. */
export function createSettingsStore(texts: TextStore, apply: (settings: Settings) => void): SettingsStore {
  const store = createStore<Settings>(() => decodeSettings(readJson(texts, SETTINGS_KEY)))
  store.subscribe((settings) => {
    apply(settings)
    writeJson(texts, SETTINGS_KEY, { version: 1, ...settings })
  })
  return {
    ...store,
    change: (settings) => store.setState(settings),
    restore: (json) => {
      if (typeof json === 'object' && json !== null) store.setState(decodeSettings({ ...json }))
    },
  }
}

export function decodeSettings(json: Readonly<Record<string, unknown>>): Settings {
  const { theme, contrast, language, keys } = {
    theme: undefined,
    contrast: undefined,
    language: undefined,
    keys: undefined,
    ...json,
  }
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    contrast: contrast === 'more' ? 'more' : 'system',
    language: isLanguage(language) ? language : 'system',
    keys: keys === 'off' ? 'off' : 'on',
  }
}
