// Decides how facts survive: two guarded shelves in storage, a second copy of each, and one merge between all of them.

import { mergeFacts } from '../../domain/progress/merge'
import { type Facts, NO_FACTS } from '../../domain/progress/types'
import { createGuardedShelf, type GuardedShelf, type Reading, type ShelfProblem } from './guardedShelf'
import { SHELVES, type Shelf } from './keys'
import { setAside } from './quarantine'
import type { SecondCopy } from './secondCopy'
import { createSecondWriter, type SecondTrouble } from './secondWriter'
import type { TextStore } from './textStore'

/** What the learner has to know about how their facts are kept. */
export type Problem =
  | Exclude<ShelfProblem, { readonly code: 'full' }>
  /** `isKept`: the second copy holds what the first has no room for. */
  | { readonly code: 'full'; readonly isKept: boolean }
  | { readonly code: 'no-storage' }
  | { readonly code: 'corrupt-copy'; readonly raw: string }

/** The facts that stand after a step, and what went wrong in it. */
export interface Outcome {
  readonly facts: Facts
  readonly problems: readonly Problem[]
}

export interface Persistence {
  /** What the first copy holds. Call once, at start. */
  load(): Outcome
  /** Brings the second copy in; resolves with what the two hold together. */
  reconcile(facts: Facts): Promise<Outcome>
  /** Stores a change in both copies; the first at once. Returns the facts with what other tabs stored meanwhile. */
  save(facts: Facts): Outcome
  /** Reads what another tab stored. `isBehind`: what is stored lacks some of these facts. */
  pull(facts: Facts): Outcome & { readonly isBehind: boolean }
  /** True when the first copy was there and is gone. */
  isCleared(): boolean
  writeBack(facts: Facts): Outcome
  /** Tells of trouble that shows only after a step has returned. */
  watch(report: (problems: readonly Problem[]) => void): void
}

export interface PersistenceOptions {
  readonly store: TextStore
  readonly copy: Promise<SecondCopy | undefined>
  readonly now: () => number
}

interface Place {
  readonly shelf: Shelf
  readonly guard: GuardedShelf
}

export function createPersistence({ store, copy, now }: PersistenceOptions): Persistence {
  const places: Place[] = SHELVES.map((shelf) => ({ shelf, guard: createGuardedShelf({ store, shelf, now }) }))
  let report: (problems: readonly Problem[]) => void = () => undefined
  let isReadOnly = false
  let isFull = false

  const onTrouble = (trouble: SecondTrouble) => {
    if (trouble.code !== 'unwritten') {
      isReadOnly ||= trouble.code === 'newer-version'
      report([trouble])
    } else if (isFull) report([{ code: 'full', isKept: false }])
  }
  const second = createSecondWriter({ copy, setAside: (text) => setAside(store, text, now()), onTrouble })

  const collect = (facts: Facts, step: (place: Place, facts: Facts) => Reading | undefined): Outcome => {
    const found: ShelfProblem[] = []
    let merged = facts
    for (const place of places) {
      const reading = step(place, merged)
      if (reading) merged = mergeFacts(merged, reading.facts)
      if (reading?.problem) found.push(reading.problem)
    }
    isReadOnly ||= found.some(({ code }) => code === 'newer-version')
    return { facts: merged, problems: onePerCode(found).map(withCopy) }
  }
  const withCopy = (problem: ShelfProblem): Problem =>
    problem.code === 'full' ? { ...problem, isKept: second.isWorking() } : problem

  const write = (facts: Facts, step: (place: Place, facts: Facts) => Reading): Outcome => {
    if (isReadOnly) return { facts, problems: [] }
    const saved = collect(facts, step)
    isFull = saved.problems.some(({ code }) => code === 'full')
    if (!isReadOnly) second.write(saved.facts)
    return saved
  }

  return {
    load() {
      const { facts, problems } = collect(NO_FACTS, ({ guard }) => guard.read())
      return { facts, problems: store.isLasting ? problems : [...problems, { code: 'no-storage' }] }
    },
    reconcile: async (facts) => ({ facts: mergeFacts(facts, await second.read()), problems: [] }),
    save: (facts) => write(facts, ({ guard }, merged) => guard.save(merged)),
    pull(facts) {
      let isBehind = false
      const news = collect(facts, ({ guard, shelf }) => {
        const reading = guard.readNews()
        if (reading && isMissing(reading.facts, facts, shelf)) isBehind = true
        return reading
      })
      return { ...news, isBehind: isBehind && !isReadOnly }
    },
    isCleared: () => places.some(({ guard }) => guard.isCleared()),
    writeBack(facts) {
      // Whoever cleared the first copy may have cleared the second.
      second.forget()
      return write(facts, ({ guard }, merged) => guard.writeBack(merged))
    },
    watch(next) {
      report = next
    },
  }
}

/**
 * Whether the stored shelf lacks any of the facts that belong on it. Asks for content, not for text: two tabs that only
 * order their ids differently must never write against each other.
 */
function isMissing(stored: Facts, facts: Facts, shelf: Shelf): boolean {
  const both = mergeFacts(stored, facts)
  return shelf.kinds.some((kind) => both[kind] !== stored[kind])
}

/** Two shelves with one trouble are told of once, with both their texts. */
function onePerCode(problems: readonly ShelfProblem[]): ShelfProblem[] {
  const byCode = new Map<ShelfProblem['code'], ShelfProblem>()
  for (const problem of problems) {
    const first = byCode.get(problem.code)
    byCode.set(problem.code, first ? joined(first, problem) : problem)
  }
  return [...byCode.values()]
}

function joined(a: ShelfProblem, b: ShelfProblem): ShelfProblem {
  if (!('raw' in a && 'raw' in b)) return a
  const raw = `${a.raw}\n${b.raw}`
  return a.code === 'some-records' && b.code === 'some-records'
    ? { ...a, raw, count: a.count + b.count }
    : { ...a, raw }
}
