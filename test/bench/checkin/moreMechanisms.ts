// Decides on further kinds of simulated learners: career tracks, crossing talents, fading, uneven schooling, the study's kinds set free.

import type { Generator, Learner } from './learners'

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** Tracks: the sections fall into four careers; one is followed far, another a little, all share the foundations. */
const tracks: Generator = (world, random) => {
  const general = random.between(-0.9, 0.5)
  const depth = Array.from({ length: 4 }, () => general - 0.3 + random.normal() * 0.3)
  depth[random.below(4)]! += random.between(0.5, 1.4)
  depth[random.below(4)]! += random.between(0, 0.7)
  const noise = random.between(0.01, 0.08)
  return Uint8Array.from({ length: world.size }, (_, at) => {
    const isIn = world.hard[at]! < depth[world.section[at]! % 4]!
    return random.next() < (isIn ? 1 - noise : noise) ? 1 : 0
  })
}

/** Talents: four that load on sections in different mixtures; prerequisites half matter. */
const talents: Generator = (world, random) => {
  const mine = Array.from({ length: 4 }, () => random.normal() * 0.8)
  const level = random.normal() + 0.3
  const held: Learner = new Uint8Array(world.size)
  for (const at of world.order) {
    const pull = mine.reduce((sum, x, k) => sum + x * Math.cos(world.section[at]! * (1.3 + k) + k), 0)
    const isOpen = world.needs[at]!.every((options) => options.some((option) => held[option] === 1))
    const chance = sigmoid(3 * (level + pull - 1.2 * world.hard[at]!))
    held[at] = random.next() < (isOpen ? chance : chance * 0.3) ? 1 : 0
  }
  return held
}

/** Faded: once knew a closed part of the map; what is seldom used is lost, section by section. */
const faded: Generator = (world, random) => {
  const reach = random.between(-0.5, 1.1)
  const lost = Array.from({ length: world.sections }, () => random.between(0, 0.7) * random.between(0, 1))
  const held: Learner = new Uint8Array(world.size)
  for (const at of world.order) {
    const isOpen = world.needs[at]!.every((options) => options.some((option) => held[option] === 1))
    held[at] = isOpen && random.next() < sigmoid(5 * (reach - world.hard[at]!)) ? 1 : 0
  }
  const used = (at: number) => 1 / (1 + 0.4 * world.above[at]!)
  return held.map((one, at) => (one === 1 && random.next() < lost[world.section[at]!]! * (0.4 + used(at)) ? 0 : one))
}

/** Schooled: some sections were taught whole, some to the middle, some never; self-study adds the easy part of the rest. */
const schooled: Generator = (world, random) => {
  const taught = random.between(0.15, 0.75)
  const levels = Array.from({ length: world.sections }, () => {
    if (random.next() < taught) return random.next() < 0.6 ? 1 : 0.1
    return -1.2
  })
  const own = random.normal() * 0.6 - 0.3
  return Uint8Array.from({ length: world.size }, (_, at) => {
    const reach = Math.max(levels[world.section[at]!]!, own)
    return random.next() < 0.03 + 0.94 * sigmoid(7 * (reach - world.hard[at]!)) ? 1 : 0
  })
}

/** The study's own kinds with everything that it holds fixed left open: spreads, leak, forgetting, a map with mistakes. */
const varied: Generator = (world, random) => {
  const wrong = random.between(0, 0.35)
  const needs = world.needs.map((list) => list.filter(() => random.next() >= wrong))
  const ability = random.normal() * random.between(0.8, 1.8) + random.between(0, 1)
  const spread = random.between(0.2, 1.6)
  const sections = Array.from({ length: world.sections }, () => random.normal() * spread)
  const leak = 0.4 * random.next() ** 2
  const slope = random.between(1.6, 3.2)
  const forget = 0.25 * random.next() ** 2
  const held: Learner = new Uint8Array(world.size)
  for (const at of world.order) {
    const isOpen = needs[at]!.every((options) => options.some((option) => held[option] === 1))
    const chance = sigmoid(slope * (ability + sections[world.section[at]!]! - 1.4 * world.hard[at]!))
    held[at] = random.next() < (isOpen ? chance : chance * leak) ? 1 : 0
  }
  return held.map((one, at) => (one === 1 && random.next() < forget / (1 + 0.3 * world.above[at]!) ? 0 : one))
}

/** Wanders: learns along links and within a section for a while, then turns elsewhere; forgets a little. */
const wanders: Generator = (world, random) => {
  const held: Learner = new Uint8Array(world.size)
  const stay = random.between(0.5, 0.95)
  let home = random.below(world.sections)
  for (let left = world.size * random.between(0.1, 0.85); left > 0; left -= 1) {
    if (random.next() > stay) home = random.below(world.sections)
    const open = world.order.filter(
      (at) => held[at] === 0 && world.needs[at]!.every((options) => options.some((option) => held[option] === 1)),
    )
    const near = open.filter((at) => world.section[at] === home)
    const list = near.length > 0 ? near : open
    const easy = list.sort((a, b) => world.hard[a]! - world.hard[b]!)[Math.floor(random.next() ** 2 * list.length)]
    if (easy !== undefined) held[easy] = 1
  }
  const forget = random.between(0, 0.1)
  return held.map((one) => (one === 1 && random.next() < forget ? 0 : one))
}

export const MORE: Readonly<Record<string, Generator>> = { tracks, talents, faded, schooled, varied, wanders }
