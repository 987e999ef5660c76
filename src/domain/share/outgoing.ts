// Decides what of a learner's facts goes into a link: only what they ticked, and never more.

import { inferredOf } from '../progress/standing'
import type { Facts } from '../progress/types'
import type { ShareContent, SharedAd, SharedOverlay } from './types'

/** Longest name and message that a sender can write, in UTF-16 units. */
export const NAME_LIMIT = 60
export const MESSAGE_LIMIT = 1000

/** What the sender wants to go in. */
export interface Choice {
  readonly hasLevels: boolean
  readonly hasNotes: boolean
  readonly overlay?: SharedOverlay | undefined
  readonly ads?: readonly SharedAd[] | undefined
  /** As they typed it; blanks around it are left out. */
  readonly name: string
  readonly message: string
}

export interface Sender {
  /** The id of the roadmap that the facts are about. */
  readonly roadmap: string
  readonly facts: Facts
  /** Milliseconds since 1970, now. */
  readonly at: number
}

/**
 * What a link of this choice holds. Levels are those ever set, New included, so that a level taken back is told of;
 * where a check-in inferred something and nothing is stated, that goes instead. Cost: O(facts).
 */
export function shareContentOf({ roadmap, facts, at }: Sender, choice: Choice): ShareContent {
  const name = choice.name.trim().slice(0, NAME_LIMIT)
  const message = choice.message.trim().slice(0, MESSAGE_LIMIT)
  const notes = choice.hasNotes ? notesOf(facts) : {}
  return {
    roadmap,
    at,
    ...(choice.hasLevels ? levelsOf(facts) : {}),
    ...(Object.keys(notes).length > 0 ? { notes } : {}),
    ...(name === '' ? {} : { name }),
    ...(message === '' ? {} : { message }),
    ...(choice.overlay ? { overlay: choice.overlay } : {}),
    ...(choice.ads && choice.ads.length > 0 ? { ads: choice.ads } : {}),
  }
}

function levelsOf(facts: Sender['facts']): Pick<ShareContent, 'levels' | 'inferred'> {
  const inferred = [...facts.inferred.keys()].flatMap((id): [string, number][] => {
    const chance = inferredOf(facts, id)
    return chance === null ? [] : [[id, chance]]
  })
  const isInferred = new Set(inferred.map(([id]) => id))
  const stated = [...facts.levels].flatMap(([id, { value }]) => (isInferred.has(id) ? [] : [[id, value] as const]))
  return {
    levels: Object.fromEntries(stated),
    ...(inferred.length > 0 ? { inferred: Object.fromEntries(inferred) } : {}),
  }
}

function notesOf(facts: Sender['facts']): Record<string, string> {
  return Object.fromEntries([...facts.notes].flatMap(([id, { value }]) => (value === '' ? [] : [[id, value]])))
}

/** How many of each kind there are to send. */
export function countOutgoing(facts: Sender['facts']): { levels: number; inferred: number; notes: number } {
  const { levels = {}, inferred = {} } = levelsOf(facts)
  return {
    levels: Object.values(levels).filter((level) => level !== 'new').length,
    inferred: Object.keys(inferred).length,
    notes: Object.keys(notesOf(facts)).length,
  }
}
