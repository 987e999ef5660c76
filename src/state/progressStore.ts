// Decides what the learner's store holds: facts, the changes that can be taken back, and what is wrong with the storage.

import { createStore, type StoreApi } from 'zustand/vanilla'
import { laterStamp, nextStamp } from '../domain/progress/clock'
import { mergeFacts, newestStamp } from '../domain/progress/merge'
import { isOverlayKey } from '../domain/progress/records'
import { followRenames } from '../domain/progress/renames'
import {
  type Change,
  type Command,
  factsOf,
  redoWrites,
  replaceWrites,
  takeIn,
  undoWrites,
  type Write,
  writesOf,
} from '../domain/progress/transitions'
import { type Facts, NO_FACTS } from '../domain/progress/types'
import type { Roadmap } from '../domain/roadmap/types'
import type { Outcome, Persistence, Problem } from './persistence/persistence'
import type { UndoMemory } from './persistence/undoMemory'

/** What was done last, for the notice that offers to take it back. */
export interface Notice {
  readonly change: Change
  readonly kind: 'done' | 'undone' | 'redone'
  /** Counts up, so that the same change twice is two notices. */
  readonly serial: number
}

export interface ProgressState {
  readonly facts: Facts
  readonly past: readonly Change[]
  readonly future: readonly Change[]
  readonly notice: Notice | undefined
  readonly problems: readonly Problem[]
  /** A newer version owns the storage: nothing can be changed here. */
  readonly isReadOnly: boolean
}

export interface ProgressStore extends StoreApi<ProgressState> {
  readonly run: (command: Command) => void
  readonly undo: () => void
  readonly redo: () => void
  /** Takes facts in, of a backup unless `label` says otherwise: by merge, or so that nothing but they stand. One undo takes them out again. */
  readonly restore: (incoming: Facts, mode: 'merge' | 'replace', label?: string) => void
  readonly startOver: () => void
  readonly dismissNotice: () => void
  readonly dismissProblem: (code: Problem['code']) => void
  /** Another tab wrote, or this one came back to the front. */
  readonly lookAgain: () => void
  readonly writeBack: () => void
  /** Brings the second copy in; resolves when it is merged. */
  readonly reconcile: () => Promise<void>
}

export interface ProgressServices {
  readonly persistence: Persistence
  readonly undoMemory: UndoMemory
  readonly roadmap: Pick<Roadmap, 'retired'>
  readonly now: () => number
  /** Names this tab in stamps; different in every tab. */
  readonly replica: string
}

/** What a change is called: a command, or the change that is taken back. */
type Origin = { readonly type: Change['type']; readonly label?: string | undefined }

/** As many changes as can be taken back. */
const HISTORY = 200

export function createProgressStore(services: ProgressServices): ProgressStore {
  const { persistence, undoMemory, roadmap, now, replica } = services
  const loaded = persistence.load()
  const facts = followRenames(loaded.facts, roadmap)
  const last = undoMemory.recall()
  let stamp = newestStamp(facts)
  let serial = 0

  const store = createStore<ProgressState>(() => ({
    facts,
    past: last ? [last] : [],
    future: [],
    notice: undefined,
    problems: loaded.problems,
    isReadOnly: loaded.problems.some((problem) => problem.code === 'newer-version'),
  }))

  const tick = () => {
    stamp = nextStamp(stamp, now(), replica)
    return stamp
  }

  /** Facts from elsewhere come in; what this tab knows stays. */
  const adopt = (incoming: Facts) => {
    stamp = laterStamp(stamp, newestStamp(incoming))
    store.setState((state) => {
      const merged = followRenames(mergeFacts(state.facts, incoming), roadmap)
      return merged === state.facts ? state : { facts: merged }
    })
  }

  const addProblems = (problems: readonly Problem[]) => {
    if (problems.length === 0) return
    store.setState((state) => {
      const kept = state.problems.filter((old) => !problems.some((problem) => problem.code === old.code))
      const isReadOnly = state.isReadOnly || problems.some((problem) => problem.code === 'newer-version')
      return { problems: [...kept, ...problems], isReadOnly }
    })
  }

  const settle = (saved: Outcome) => {
    adopt(saved.facts)
    if (saved.problems.length === 0) clearProblem('full')
    addProblems(saved.problems)
  }

  const persist = () => settle(persistence.save(store.getState().facts))

  const clearProblem = (code: Problem['code']) => {
    const { problems } = store.getState()
    if (problems.some((problem) => problem.code === code))
      store.setState({ problems: problems.filter((problem) => problem.code !== code) })
  }

  const lookAgain = () => {
    const { facts: both, problems, isBehind } = persistence.pull(store.getState().facts)
    adopt(both)
    addProblems(problems)
    if (persistence.isCleared()) addProblems([{ code: 'cleared' }])
    else clearProblem('cleared')
    // Two tabs that wrote in the same moment: the later write went over the earlier one, which is still here.
    if (isBehind) persist()
  }

  /**
   * Before every change: what other tabs stored comes in first, so that the change is dated after it even where no event
   * told of it or the clock was set back. False when nothing may be changed.
   */
  const isOpen = (): boolean => {
    if (!store.getState().isReadOnly) lookAgain()
    return !store.getState().isReadOnly
  }

  /** Facts, notice and history change in one step: everything on screen is asked about each. */
  const take = ({ type, label }: Origin, incoming: Facts, kind: Notice['kind']) => {
    const state = store.getState()
    const taken = takeIn(state.facts, type, incoming)
    if (!taken && kind === 'done') return
    const change = taken && (label === undefined ? taken.change : { ...taken.change, label })
    if (change) serial += 1
    store.setState({
      ...(change && { facts: taken.facts, notice: { change, kind, serial } }),
      ...historyAfter(state, kind, change),
    })
    if (change) persist()
    undoMemory.remember(store.getState().past.at(-1))
  }

  const write = (origin: Origin, writes: readonly Write[], kind: Notice['kind']) =>
    take(origin, writes.length > 0 ? factsOf(writes, tick()) : NO_FACTS, kind)

  persistence.watch(addProblems)

  return {
    ...store,
    run: (command) => {
      if (isOpen()) write(command, writesOf(store.getState().facts, command), 'done')
    },
    undo: () => {
      const change = isOpen() ? store.getState().past.at(-1) : undefined
      if (change) write(change, undoWrites(store.getState().facts, change), 'undone')
    },
    redo: () => {
      const change = isOpen() ? store.getState().future.at(-1) : undefined
      if (change) write(change, redoWrites(store.getState().facts, change), 'redone')
    },
    restore: (incoming, mode, label) => {
      if (!isOpen()) return
      stamp = laterStamp(stamp, newestStamp(incoming))
      const { facts: current } = store.getState()
      const renamed = followRenames(incoming, roadmap)
      const merged = mergeFacts(current, renamed)
      const corrections = mode === 'replace' ? factsOf(replaceWrites(merged, renamed), tick()) : NO_FACTS
      take({ type: mode, label }, mergeFacts(renamed, corrections), 'done')
    },
    startOver: () => {
      if (isOpen()) write({ type: 'startOver' }, startWrites(store.getState().facts), 'done')
    },
    dismissNotice: () => store.setState({ notice: undefined }),
    dismissProblem: clearProblem,
    lookAgain,
    writeBack: () => {
      clearProblem('cleared')
      settle(persistence.writeBack(store.getState().facts))
    },
    reconcile: async () => {
      const { facts: both, problems } = await persistence.reconcile(store.getState().facts)
      adopt(both)
      addProblems(problems)
      persist()
    },
  }
}

/** What can be taken back and made again. A change that had nothing left to take back, or to make again, leaves its place all the same. */
function historyAfter({ past, future }: ProgressState, kind: Notice['kind'], change: Change | undefined) {
  const more = change ? [change] : []
  if (kind === 'done') return { past: [...past.slice(1 - HISTORY), ...more], future: [] }
  if (kind === 'redone') return { past: [...past, ...more], future: future.slice(0, -1) }
  return { past: past.slice(0, -1), future: [...future, ...past.slice(-1)] }
}

/** What starting over writes: everything is set back but the roadmap that the learner made. */
function startWrites(facts: Facts): Write[] {
  return replaceWrites(facts, NO_FACTS).filter(({ kind, id }) => kind !== 'records' || !isOverlayKey(id))
}
