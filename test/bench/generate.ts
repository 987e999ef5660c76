// Decides what roadmaps and learners the bench measures on: made up from a seed, so that every run meets the same ones.

import { nextStamp, stampOf } from '../../src/domain/progress/clock'
import { factsOf, type Write } from '../../src/domain/progress/transitions'
import { type Facts, LEVELS } from '../../src/domain/progress/types'
import { parseRoadmap } from '../../src/domain/roadmap/details'
import { type Roadmap, TIERS, WEIGHTS } from '../../src/domain/roadmap/types'

/** mulberry32 (Tommy Ettinger, public domain): 0 ≤ x < 1. */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const LAYERS = 12
const PER_SECTION = 10
const PER_CHOICE = 40
const OPTIONS = 3
const TARGETS = 4

/**
 * RoadmapJson of `n` skills in twelve layers: 1.4 prerequisites on average, each from an earlier layer, one in twenty a
 * choice of three; sections of ten; four targets that each name half of the skills. Complete, so that it is an outline too.
 */
export function generateRoadmap(n: number, seed = 1) {
  const random = seededRandom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const id = (i: number) => `skill-${i}`
  const perLayer = Math.ceil(n / LAYERS)
  const choices = Array.from({ length: Math.floor(n / PER_CHOICE) }, (_, c) => ({
    id: `choice-${c}`,
    title: `Choice ${c}`,
    options: Array.from({ length: OPTIONS }, (_, k) => id(c * PER_CHOICE + k)),
  }))
  const skills = Array.from({ length: n }, (_, i) => {
    const start = Math.floor(i / perLayer) * perLayer
    const wanted = start === 0 ? 0 : ([1, 1, 1, 1, 1, 2, 2, 2, 3, 0][below(10)] ?? 1)
    const earlier = Math.max(0, start - 2 * perLayer)
    const settled = choices.slice(0, Math.floor((start - OPTIONS) / PER_CHOICE))
    const requires = Array.from({ length: wanted }, () => {
      const choice = random() < 0.05 ? settled[below(settled.length)] : undefined
      return choice?.id ?? id(earlier + below(start - earlier))
    })
    return {
      id: id(i),
      number: i + 1,
      title: `Skill ${i} of the generated roadmap`,
      section: `section-${Math.floor(i / PER_SECTION)}`,
      tier: TIERS[Math.floor((i * TIERS.length) / n)] ?? 'senior',
      requires: [...new Set(requires)],
      hours: [2, 4 + below(20), 40] as const,
    }
  })
  const sections = Array.from({ length: Math.ceil(n / PER_SECTION) }, (_, s) => ({
    id: `section-${s}`,
    title: `Section ${s}`,
  }))
  const targets = Array.from({ length: TARGETS }, (_, t) => ({
    id: `target-${t}`,
    title: `Target ${t}`,
    needs: skills
      .filter(() => random() < 0.5)
      .map((skill) => ({
        skill: skill.id,
        level: random() < 0.3 ? 'build' : 'explain',
        weight: WEIGHTS[below(WEIGHTS.length)] ?? 'nice',
      })),
  }))
  return { id: `generated-${n}`, title: `Generated, ${n}`, version: 1, sections, skills, choices, targets, retired: {} }
}

export function parsed(json: unknown): Roadmap {
  const result = parseRoadmap(json)
  if (!result.ok) throw new Error(result.error.map(({ path, message }) => `${path} ${message}`).join('\n'))
  return result.value
}

/** When the generated learners were last here, in milliseconds since 1970. */
export const NOW = Date.UTC(2026, 0, 15)

/** A learner who aims at the first target and has set `share` of the levels, the foundations first; last here at `at`. */
export function generateLearner(roadmap: Roadmap, share: number, at = NOW): Facts {
  const random = seededRandom(2)
  const some = roadmap.skills.slice(0, Math.round(roadmap.skills.length * share))
  const levels = some.map((skill): Write => {
    const value = LEVELS[1 + Math.floor(random() * 3)] ?? 'explain'
    return { kind: 'levels', id: skill.id, value }
  })
  return dated([{ kind: 'aims', id: 'target', value: roadmap.targets[0]?.id ?? null }, ...levels], at)
}

/** A learner who has used everything there is: every level, a note on every third skill, evidence, checks, resources. */
export function generateFull(roadmap: Roadmap, seed = 3): Facts {
  const random = seededRandom(seed)
  const note = 'What I did about it, in my own words, with a link to where it can be seen.'
  const writes = roadmap.skills.flatMap(({ id }, i): Write[] => {
    const value = LEVELS[Math.floor(random() * LEVELS.length)] ?? 'new'
    const url = `https://example.org/${id}`
    const ticks = [0, 1, 2, 3].map((k): Write => ({ kind: 'checks', id: `${id}.${k}`, value: random() < 0.7 }))
    return [
      { kind: 'levels', id, value },
      ...ticks,
      { kind: 'resources', id: `${id}:1a2b3c`, value: 'finished' },
      ...(i % 3 === 0 ? [{ kind: 'notes', id, value: note } as const] : []),
      ...(i % 5 === 0
        ? [{ kind: 'evidence', id: `e${i}`, value: { skill: id, text: note, url, at: NOW } } as const]
        : []),
      ...(i % 10 === 0 ? [{ kind: 'later', id, value: NOW } as const] : []),
    ]
  })
  const picks = roadmap.choices.map(({ id, options }): Write => ({ kind: 'picks', id, value: options[0] ?? null }))
  return dated([{ kind: 'aims', id: 'target', value: roadmap.targets[0]?.id ?? null }, ...picks, ...writes])
}

/** Each write at a moment of its own in the 30 days before `at`, as a learner would have made them. */
function dated(writes: readonly Write[], at = NOW): Facts {
  const facts = factsOf(writes, stampOf(at, 0, 'bench'))
  let stamp = stampOf(at - 30 * 86_400_000, 0, 'bench')
  const spread = Object.entries(facts).map(([kind, map]) => [
    kind,
    new Map(
      [...map].map(([id, { value }]) => {
        stamp = nextStamp(stamp, 0, 'bench')
        return [id, { value, stamp }]
      }),
    ),
  ])
  return Object.fromEntries(spread)
}
