// Decides what must be stored after a row of actions, worked out apart from the app: values by fact, and what each tab can take back.

/** Fact (`kind:id`) → its value as JSON. What is empty is not there. */
export type Values = ReadonlyMap<string, string>

/** New values; `undefined` takes a fact back. */
export type Wishes = ReadonlyMap<string, string | undefined>

interface Step {
  readonly before: Wishes
  readonly after: Wishes
}

interface Tab {
  past: Step[]
  future: Step[]
}

export interface FactModel {
  readonly values: Values
  /** A command in this tab; wishes that change nothing leave no step behind. */
  readonly run: (tab: string, wishes: Wishes) => void
  readonly undo: (tab: string) => void
  readonly redo: (tab: string) => void
  /** The facts that the next undo in this tab is about. */
  readonly lastStep: (tab: string) => string[]
  /** Only the last step of a tab outlives a reload. */
  readonly reload: (tab: string) => void
}

const DEPTH = 200

export function createFactModel(): FactModel {
  const values = new Map<string, string>()
  const tabs = new Map<string, Tab>()

  const tabOf = (name: string) => {
    const tab = tabs.get(name) ?? { past: [], future: [] }
    tabs.set(name, tab)
    return tab
  }

  const carryOut = (wishes: Wishes): Step | undefined => {
    const news = [...wishes].filter(([fact, value]) => values.get(fact) !== value)
    if (news.length === 0) return undefined
    const before = new Map(news.map(([fact]) => [fact, values.get(fact)]))
    for (const [fact, value] of news) {
      if (value === undefined) values.delete(fact)
      else values.set(fact, value)
    }
    return { before, after: new Map(news) }
  }

  return {
    values,
    run(name, wishes) {
      const tab = tabOf(name)
      const step = carryOut(wishes)
      if (!step) return
      tab.past = [...tab.past, step].slice(-DEPTH)
      tab.future = []
    },
    undo(name) {
      const tab = tabOf(name)
      const step = tab.past.pop()
      if (!step) return
      tab.future.push(step)
      // What has been changed since, here or in the other tab, stays.
      carryOut(new Map([...step.before].filter(([fact]) => values.get(fact) === step.after.get(fact))))
    },
    redo(name) {
      const tab = tabOf(name)
      const step = tab.future.pop()
      const redone = step && carryOut(step.after)
      if (redone) tab.past.push(redone)
    },
    lastStep: (name) => [...(tabOf(name).past.at(-1)?.after.keys() ?? [])].sort(),
    reload(name) {
      const tab = tabOf(name)
      tab.past = tab.past.slice(-1)
      tab.future = []
    },
  }
}

/** The facts in which two states differ, for a message. */
export function differences(wanted: Values, found: Values): string[] {
  return [...new Set([...wanted.keys(), ...found.keys()])]
    .filter((fact) => wanted.get(fact) !== found.get(fact))
    .map((fact) => `${fact}: ${found.get(fact) ?? 'nothing'} instead of ${wanted.get(fact) ?? 'nothing'}`)
}

/** What has to be wished to come from one state to the other. */
export function wishesBetween(before: Values, after: Values): Wishes {
  const facts = [...new Set([...before.keys(), ...after.keys()])].filter((fact) => before.get(fact) !== after.get(fact))
  return new Map(facts.map((fact) => [fact, after.get(fact)]))
}
