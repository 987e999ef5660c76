// Decides who the simulated learners are: the study's five generators, and mechanisms that no engine here was built from.

import type { World } from './maps'
import type { Chance } from './random'

/** One learner: by position, 1 where the skill is held. */
export type Learner = Uint8Array
export type Generator = (world: World, random: Chance) => Learner

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

function isOpen(world: World, held: Learner, at: number): boolean {
  return world.needs[at]!.every((options) => options.some((option) => held[option] === 1))
}

function byOrder(world: World, decide: (at: number, held: Learner) => number, random: Chance): Learner {
  const held = new Uint8Array(world.size)
  for (const at of world.order) held[at] = random.next() < decide(at, held) ? 1 : 0
  return held
}

/** G1: ability and section ability against difficulty, prerequisites needed but for a small leak; one in ten is irregular. */
const g1: Generator = (world, random) => {
  const ability = random.normal() * 1.3 + 0.7
  const spread = random.between(0.5, 1)
  const sections = Array.from({ length: world.sections }, () => random.normal() * spread)
  const leak = random.next() < 0.1 ? 0.45 : 0.04
  return byOrder(
    world,
    (at, held) => {
      const chance = sigmoid(1.8 * (ability + sections[world.section[at]!]! - 1.3 * world.hard[at]!))
      return isOpen(world, held, at) ? chance : chance * leak
    },
    random,
  )
}

function weightedIndex(weights: readonly number[], random: Chance): number {
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0)
  return weights.findIndex((weight) => {
    left -= weight
    return left <= 0
  })
}

/** G2: learns one open skill after another, drawn to the sections already begun, then forgets the oldest. */
const g2: Generator = (world, random) => {
  const held = new Uint8Array(world.size)
  const since = new Float64Array(world.size)
  const taste = Array.from({ length: world.sections }, () => Math.exp(random.normal()))
  const steps = Math.floor(world.size * random.between(0.1, 0.9))
  for (let step = 0; step < steps; step += 1) {
    const open = world.order.filter((at) => held[at] === 0 && isOpen(world, held, at))
    const weights = open.map((at) => taste[world.section[at]!]! * Math.exp(-world.hard[at]! * 1.2))
    const pick = open[weightedIndex(weights, random)]
    if (pick === undefined) break
    held[pick] = 1
    since[pick] = step
    taste[world.section[pick]!]! *= 1.04
  }
  const forget = random.between(0, 0.25)
  for (const at of world.order) {
    const used = 1 / (1 + world.above[at]! * 0.3)
    if (held[at] === 1 && random.next() < forget * used * (1 - since[at]! / (steps + 1))) held[at] = 0
  }
  return held
}

/** G3: a knowledge state of random size, grown from the ground by whatever is open, each skill of it flipped with a small chance. */
const g3: Generator = (world, random) => {
  const held = new Uint8Array(world.size)
  const wanted = world.size * random.between(0.08, 0.92)
  for (let count = 0; count < wanted; count += 1) {
    const open = world.order.filter((at) => held[at] === 0 && isOpen(world, held, at))
    const pick = open[random.below(open.length)]
    if (pick !== undefined) held[pick] = 1
  }
  return held.map((one) => (random.next() < 0.05 ? 1 - one : one))
}

/** G4: lives on another map: a quarter of the links is missing, a fifth is new, and prerequisites leak. */
const g4: Generator = (world, random) => {
  const places = new Map(world.order.map((at, i) => [at, i]))
  const needs = world.needs.map((list, at) => {
    const kept = list.filter(() => random.next() >= 0.25)
    const place = places.get(at)!
    return random.next() < 0.26 && place > 0 ? [...kept, [world.order[random.below(place)]!]] : kept
  })
  const wrong = { ...world, needs }
  const ability = random.normal() * 1.3 + 0.6
  const sections = Array.from({ length: world.sections }, () => random.normal() * 0.7)
  return byOrder(
    wrong,
    (at, held) => {
      const chance = sigmoid(1.8 * (ability + sections[world.section[at]!]! - 1.4 * world.hard[at]!))
      return isOpen(wrong, held, at) ? chance : chance * 0.15
    },
    random,
  )
}

/** G5: a specialist: strong in some sections, weak in others, and nothing carries over between sections. */
const g5: Generator = (world, random) => {
  const ability = random.normal() * 1.3 + 0.8
  const sections = Array.from({ length: world.sections }, () => random.normal() * 1.2)
  return byOrder(
    world,
    (at, held) => {
      const section = world.section[at]!
      const needs = world.needs[at]!.filter((options) => options.some((option) => world.section[option] === section))
      const isReady = needs.every((options) => options.some((option) => held[option] === 1))
      const chance = sigmoid(2 * (ability + sections[section]! - 1.4 * world.hard[at]!))
      return isReady ? chance : chance * 0.12
    },
    random,
  )
}

export const STUDY: Readonly<Record<string, Generator>> = { G1: g1, G2: g2, G3: g3, G4: g4, G5: g5 }
