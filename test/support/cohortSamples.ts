// Decides which people cohorts are tested and measured on: classes in which knowledge thins out along the curriculum, from a seed.

import { LEVELS, type Level } from '../../src/domain/progress/types'
import type { Roadmap } from '../../src/domain/roadmap/types'
import { encodeShare } from '../../src/domain/share/link'
import { numberingOf } from '../../src/domain/share/numbering'
import type { ShareContent } from '../../src/domain/share/types'
import { type Random, seededRandom } from './generated'

const GIVEN = ['Ada', 'Grace', 'Edsger', 'Barbara', 'Alan', 'Radia', 'Ken', 'Frances', 'Niklaus', 'Margaret']
const FAMILY = [
  'Santos',
  'Okafor',
  'Lindqvist',
  'Nakamura',
  'Haddad',
  'Novak',
  'Pereira',
  'Kowalski',
  'Singh',
  'Moreau',
]

export const CLASS_AT = Date.UTC(2026, 10, 1)

export function linkOf(content: ShareContent, roadmap: Roadmap): string {
  const numbering = numberingOf(roadmap)
  const encoded = encodeShare(content, (id) => (id === roadmap.id ? numbering : undefined))
  if (!encoded.ok) throw new Error(encoded.error)
  return encoded.value
}

/** One link for each person, each with a name of its own. */
export function classOf(size: number, roadmap: Roadmap, seed = 1): string[] {
  const random = seededRandom(seed)
  return Array.from({ length: size }, (_, i) =>
    linkOf(
      {
        roadmap: roadmap.id,
        at: CLASS_AT + Math.floor(random() * 20 * 86_400_000),
        name: `${GIVEN[i % 10]} ${FAMILY[Math.floor(i / 10) % 10]}${i < 100 ? '' : ` ${Math.floor(i / 100)}`}`,
        levels: levelsUpTo(Math.floor(random() * roadmap.skills.length), roadmap, random),
      },
      roadmap,
    ),
  )
}

function levelsUpTo(edge: number, { skills }: Roadmap, random: Random): Record<string, Level> {
  return Object.fromEntries(
    skills
      .slice(0, edge)
      .map(({ id }) => [id, random() < 0.15 ? (LEVELS[Math.floor(random() * 5)] ?? 'new') : 'build']),
  )
}
