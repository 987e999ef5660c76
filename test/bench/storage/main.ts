// The page on which storing one change is measured: the app's persistence over the browser's own storage, nothing around it.

import { nextStamp, stampOf } from '../../../src/domain/progress/clock'
import { factsOf, takeIn, writesOf } from '../../../src/domain/progress/transitions'
import { LEVELS } from '../../../src/domain/progress/types'
import { createPersistence } from '../../../src/state/persistence/persistence'
import { openSecondCopy } from '../../../src/state/persistence/secondCopy'
import { createBrowserStore } from '../../../src/state/persistence/textStore'
import { createUndoMemory } from '../../../src/state/persistence/undoMemory'
import { generateLearner, generateRoadmap, NOW, parsed } from '../generate'

let storeNext: () => number

/** Stores the facts of a learner who has set all `n` levels. */
async function prepare(n: number): Promise<void> {
  const roadmap = parsed(generateRoadmap(n))
  const copy = openSecondCopy(() => indexedDB)
  const persistence = createPersistence({ store: createBrowserStore(() => localStorage), copy, now: () => NOW })
  const undo = createUndoMemory(createBrowserStore(() => sessionStorage))
  persistence.load()
  let facts = generateLearner(roadmap, 1)
  let stamp = stampOf(NOW, 0, 'bench')
  let i = 0
  await persistence.reconcile(facts)
  persistence.save(facts)
  storeNext = () => {
    i += 1
    stamp = nextStamp(stamp, NOW + i, 'bench')
    const skill = roadmap.skills[(i * 7) % n]?.id ?? ''
    const level = LEVELS.find((candidate) => candidate !== facts.levels.get(skill)?.value) ?? 'build'
    const taken = takeIn(facts, 'setLevel', factsOf(writesOf(facts, { type: 'setLevel', skill, level }), stamp))
    if (!taken) throw new Error('the change of the bench changes nothing')
    facts = taken.facts
    const start = performance.now()
    persistence.pull(facts)
    const { problems } = persistence.save(facts)
    undo.remember(taken.change)
    const took = performance.now() - start
    if (problems.length > 0) throw new Error(`not stored: ${problems[0]?.code}`)
    return took
  }
}

/** Milliseconds until the look at what is stored, `save` and `remember` come back, for each of `count` changes; the second copy is written in the pauses. */
async function storeChanges(count: number): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < count; i += 1) {
    times.push(storeNext())
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await new Promise((resolve) => setTimeout(resolve, 200))
  return times
}

Object.assign(window, { prepare, storeChanges })
