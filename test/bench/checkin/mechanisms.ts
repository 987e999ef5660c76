// Decides how learners come to know what they know by other ways than the study's: goals, courses, jobs, chance.

import type { Generator, Learner } from './learners'
import type { World } from './maps'
import type { Chance } from './random'

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

function close(world: World, held: Learner, { at, skip, random }: { at: number; skip: number; random: Chance }): void {
  if (held[at] === 1) return
  held[at] = 1
  for (const options of world.needs[at]!) {
    if (random.next() < skip || options.some((option) => held[option] === 1)) continue
    close(world, held, { at: options[random.below(options.length)]!, skip, random })
  }
}

/** Works towards a few goals and learns what they need, with gaps. */
const goals: Generator = (world, random) => {
  const held = new Uint8Array(world.size)
  const count = 1 + random.below(Math.max(2, Math.round(world.size / 5)))
  const skip = random.between(0, 0.1)
  const home = random.below(world.sections)
  for (let i = 0; i < count; i += 1) {
    let at = random.below(world.size)
    for (let k = 0; k < 4 && world.section[at] !== home; k += 1) at = random.below(world.size)
    close(world, held, { at, skip, random })
  }
  return held
}

/** Took courses: each section was followed from its start to some point; holes were left, and the end was rushed. */
const courses: Generator = (world, random) => {
  const held = new Uint8Array(world.size)
  const zeal = random.between(0.15, 0.95)
  const holes = random.between(0, 0.08)
  for (let section = 0; section < world.sections; section += 1) {
    const list = world.order.filter((at) => world.section[at] === section)
    const share = random.next() < 0.15 ? 0 : Math.min(1, Math.max(0, zeal + random.normal() * 0.2))
    list.forEach((at, i) => {
      if (i < share * list.length && random.next() >= holes) held[at] = 1
    })
  }
  return held
}

/** Years on the job: what is popular and not too hard gets picked up, prerequisites hardly matter, old knowledge fades. */
const job: Generator = (world, random) => {
  const years = random.normal() * 1.3
  const strong = Array.from({ length: world.sections }, () => random.normal() * 0.7)
  const fades = random.between(0, 0.1)
  return Uint8Array.from({ length: world.size }, (_, at) => {
    const popular = 0.4 * Math.log1p(world.above[at]!) - 0.4
    const chance = sigmoid(3 * (years + strong[world.section[at]!]! + popular - 1.2 * world.hard[at]!))
    return random.next() < chance * (1 - fades) ? 1 : 0
  })
}

/** Hidden traits: three interests that cut across the sections decide, difficulty is a matter of taste. */
const traits: Generator = (world, random) => {
  const mine = [random.normal(), random.normal(), random.normal()]
  const level = random.normal() * 1.2
  return Uint8Array.from({ length: world.size }, (_, at) => {
    const pull = mine.reduce((sum, trait, k) => sum + trait * Math.cos(at * (k + 1) * 2.399 + world.section[at]!), 0)
    return random.next() < sigmoid(3.2 * (level + 0.5 * pull - 1.2 * world.hard[at]!)) ? 1 : 0
  })
}

/** Neighbourhoods: knowledge spreads along links in both directions from a few seeds and dies out. */
const spread: Generator = (world, random) => {
  const field = Float64Array.from({ length: world.size }, () => random.normal() * 1.2)
  const level = random.normal() * 0.8
  for (let round = 0; round < 3; round += 1)
    for (const at of world.order)
      for (const option of world.needs[at]!.flat()) {
        const mean = 0.5 * (field[at]! + field[option]!)
        field[at] = 0.3 * field[at]! + 0.7 * mean
        field[option] = 0.3 * field[option]! + 0.7 * mean
      }
  return Uint8Array.from({ length: world.size }, (_, at) =>
    random.next() < sigmoid(6 * (field[at]! + level - 0.8 * world.hard[at]!)) ? 1 : 0,
  )
}

/** A senior from another time: strong at what is hard, with the basics forgotten or never met in some sections. */
const rusty: Generator = (world, random) => {
  const reach = random.between(-0.6, 0.9)
  const lost = Array.from({ length: world.sections }, () => (random.next() < 0.2 ? random.between(0.3, 0.9) : 0.05))
  return Uint8Array.from({ length: world.size }, (_, at) => {
    const chance = sigmoid(7 * (reach - world.hard[at]!))
    return random.next() < chance * (1 - lost[world.section[at]!]!) ? 1 : 0
  })
}

/** Self-taught: jumps to what is exciting with a prerequisite or two, level by level in nothing. */
const jumps: Generator = (world, random) => {
  const held = new Uint8Array(world.size)
  const tries = Math.floor(world.size * random.between(0.15, 1.8))
  let at = random.below(world.size)
  for (let i = 0; i < tries; i += 1) {
    const near = random.next() < 0.75 ? nearby(world, at, random) : random.below(world.size)
    const isReady = world.needs[near]!.every((options) => options.some((option) => held[option] === 1))
    if (isReady || random.next() < 0.06) held[near] = 1
    at = near
  }
  return held
}

function nearby(world: World, at: number, random: Chance): number {
  const list = world.order.filter((other) => world.section[other] === world.section[at])
  const linked = [...world.needs[at]!.flat(), ...(world.graph.dependents[at] ?? [])]
  const all = random.next() < 0.6 && linked.length > 0 ? linked : list
  return all[random.below(all.length)]!
}

/** Drills: all or nothing per section up to a level, as after a boot camp, with everyday noise. */
const camp: Generator = (world, random) => {
  const levels = Array.from({ length: world.sections }, () => random.between(-0.8, 0.9))
  const general = random.normal() * 0.7
  return Uint8Array.from({ length: world.size }, (_, at) => {
    const isIn = world.hard[at]! < levels[world.section[at]!]! + general
    return random.next() < (isIn ? 0.95 : 0.04) ? 1 : 0
  })
}

export const OTHERS: Readonly<Record<string, Generator>> = { goals, courses, job, traits, spread, rusty, jumps, camp }
