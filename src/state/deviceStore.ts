// Decides what this device remembers beside the facts: which sections are folded, and when a backup was made.

import { createStore, type StoreApi } from 'zustand/vanilla'
import { BACKUP_KEY, RECENT_KEY, VIEW_KEY } from './persistence/keys'
import { readJson, writeJson } from './persistence/smallJson'
import type { TextStore } from './persistence/textStore'

export interface Device {
  readonly folded: ReadonlySet<string>
  /** Milliseconds since 1970; `undefined` when there never was one. */
  readonly lastBackup: number | undefined
  /** What was chosen in the command palette, latest first. */
  readonly recent: readonly string[]
}

export interface DeviceStore extends StoreApi<Device> {
  readonly fold: (sections: readonly string[], isFolded: boolean) => void
  readonly noteBackup: (time: number) => void
  readonly noteUse: (id: string) => void
}

const MOST_RECENT = 6

export function createDeviceStore(texts: TextStore): DeviceStore {
  const store = createStore<Device>(() => {
    const { folded, lastBackup, recent } = {
      folded: [],
      lastBackup: undefined,
      recent: [],
      ...readJson(texts, VIEW_KEY),
      ...readJson(texts, BACKUP_KEY),
      ...readJson(texts, RECENT_KEY),
    }
    return {
      folded: new Set(Array.isArray(folded) ? folded.map(String) : []),
      lastBackup: typeof lastBackup === 'number' && Number.isFinite(lastBackup) ? lastBackup : undefined,
      recent: Array.isArray(recent) ? recent.map(String).slice(0, MOST_RECENT) : [],
    }
  })
  return {
    ...store,
    fold: (sections, isFolded) => {
      const folded = new Set(store.getState().folded)
      for (const section of sections) isFolded ? folded.add(section) : folded.delete(section)
      store.setState({ folded })
      writeJson(texts, VIEW_KEY, { version: 1, folded: [...folded] })
    },
    noteUse: (id) => {
      const recent = [id, ...store.getState().recent.filter((other) => other !== id)].slice(0, MOST_RECENT)
      store.setState({ recent })
      writeJson(texts, RECENT_KEY, { version: 1, recent })
    },
    noteBackup: (time) => {
      store.setState({ lastBackup: time })
      writeJson(texts, BACKUP_KEY, { version: 1, lastBackup: time })
    },
  }
}
