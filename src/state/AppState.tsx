// Decides how screens reach the stores: one context, small selectors, no store made inside a component.

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Decoded } from '../domain/progress/persisted/decode'
import { inferredOf, levelOf } from '../domain/progress/standing'
import type { Facts, Level } from '../domain/progress/types'
import type { Graph } from '../domain/roadmap/graph'
import type { Roadmap, Section, Skill, SkillDetails } from '../domain/roadmap/types'
import type { Derived } from './derived'
import type { Device, DeviceStore } from './deviceStore'
import type { QuarantinedText } from './persistence/quarantine'
import type { TextStore } from './persistence/textStore'
import type { ProgressState, ProgressStore } from './progressStore'
import type { Roadmaps } from './roadmaps'
import type { Settings, SettingsStore } from './settingsStore'
import type { Update, UpdateStore } from './updateStore'

type DetailsById = ReadonlyMap<string, SkillDetails>

/** Everything a screen may use. Made once in app/services.ts, with the real clock and storage, or in a test without. */
export interface AppState {
  readonly graph: Graph
  /** The roadmap without what the learner or a mentor changed about it. */
  readonly base: Roadmap
  readonly derived: Derived
  readonly progress: ProgressStore
  readonly settings: SettingsStore
  readonly device: DeviceStore
  readonly updates: UpdateStore
  /** For what lies beside the facts under a key of its own; reached through the modules of state/ that name the key. */
  readonly texts: TextStore
  readonly now: () => number
  /** Ids for new things, such as a piece of evidence. */
  readonly newId: () => string
  readonly loadDetails: (section: Section['id']) => Promise<DetailsById>
  readonly loadSearchText: () => Promise<readonly (readonly [string, string])[]>
  /** Hands the reader a file. */
  readonly saveFile: (name: string, content: string | Blob) => void
  readonly downloadBackup: () => void
  /** Takes a backup in, all roadmaps and settings of it. False when nothing in it was news. */
  readonly restoreBackup: (decoded: Decoded, mode: 'merge' | 'replace') => Promise<boolean>
  /** The people whose links the learner keeps; loaded when first asked for, the same store each time. */
  readonly loadCohort: () => Promise<ProgressStore>
  /** The learner's roadmaps; loaded when first asked for. */
  readonly loadRoadmaps: () => Promise<Roadmaps>
  readonly quarantine: { readonly list: () => QuarantinedText[]; readonly remove: (key: string) => void }
  /** Whether the browser has promised to keep the storage; asks it to when told. */
  readonly isPersisted: () => Promise<boolean>
}

export type { RoadmapDraft, Roadmaps } from './roadmaps'

const Context = createContext<AppState | undefined>(undefined)

export function AppStateProvider({ state, children }: { state: AppState; children: ReactNode }) {
  return <Context value={state}>{children}</Context>
}

export function useApp(): AppState {
  const state = useContext(Context)
  if (!state) throw new Error('no AppStateProvider around')
  return state
}

export function useProgress<T>(select: (state: ProgressState) => T): T {
  return useStore(useApp().progress, select)
}

/** What `derive` makes of the facts; renders again only when that changes. */
export function useFacts<T>(derive: (facts: Facts, derived: Derived) => T): T {
  const { progress, derived } = useApp()
  return useStore(progress, (state) => derive(state.facts, derived))
}

/** The chance in percent that a check-in inferred; `null` where none did or the learner has stated a level. */
export function useInferred(id: string): number | null {
  return useFacts((facts) => inferredOf(facts, id))
}

export function useLevel(id: string): Level {
  return useFacts((facts) => levelOf(facts, id))
}

export function useSettings(): Settings {
  return useStore(useApp().settings)
}

export function useUpdate(): Update {
  return useStore(useApp().updates)
}

export function useDevice<T>(select: (device: Device) => T): T {
  return useStore(useApp().device, select)
}

export type Loaded<T> = { readonly state: 'loading' | 'failed' } | { readonly state: 'ready'; readonly value: T }

/** A skill's details, fetched with its section when `isWanted`; kept by the loader, so a second ask is instant. */
export function useDetails(skill: Skill, isWanted = true): Loaded<SkillDetails> {
  const { loadDetails } = useApp()
  const [loaded, setLoaded] = useState<{ section: string; details: DetailsById | undefined }>()
  useEffect(() => {
    if (!isWanted) return
    let isCurrent = true
    loadDetails(skill.section).then(
      (details) => isCurrent && setLoaded({ section: skill.section, details }),
      () => isCurrent && setLoaded({ section: skill.section, details: undefined }),
    )
    return () => {
      isCurrent = false
    }
  }, [loadDetails, skill.section, isWanted])
  if (loaded?.section !== skill.section) return { state: 'loading' }
  return loaded.details ? { state: 'ready', value: loaded.details.get(skill.id) ?? {} } : { state: 'failed' }
}
