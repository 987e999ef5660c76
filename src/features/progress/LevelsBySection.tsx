// Decides how levels by section are shown: a radar and, equal to it, a table whose rows number the spokes.

import { useMemo } from 'react'
import { levelsBySection, type SectionLevels } from '../../domain/history/levelsBySection'
import { LEVELS } from '../../domain/progress/types'
import { progress } from '../../messages/en/progress'
import { terms } from '../../messages/en/terms'
import { formatPercent } from '../../messages/format'
import { isolated } from '../../messages/isolated'
import { useMessages } from '../../messages/useMessages'
import { NumberTable } from './Picture'
import styles from './Progress.module.css'
import type { Past } from './usePast'

/** With fewer spokes a radar has no shape. */
const LEAST_SPOKES = 3

export function LevelsBySection({ past: { scope } }: { past: Past }) {
  const t = useMessages(progress)
  const { levels } = useMessages(terms)
  const sections = useMemo(() => levelsBySection(scope), [scope])
  const furthest = sections.reduce<SectionLevels | undefined>((a, b) => (a && a.done >= b.done ? a : b), undefined)
  const sumOf = (what: 'met' | 'total') => sections.reduce((sum, section) => sum + section[what], 0)
  return (
    <section aria-labelledby="levels-by-section" className={styles['picture']}>
      <h2 id="levels-by-section">{t.levels.title}</h2>
      <p>
        {furthest && furthest.done > 0
          ? t.levels.summary(sumOf('met'), sumOf('total'), furthest.section.title)
          : t.levels.nothing}
      </p>
      <div className={styles['pair']}>
        {sections.length >= LEAST_SPOKES && <Radar sections={sections} />}
        <NumberTable
          caption={t.levels.title}
          columns={[t.levels.section, t.levels.met, ...LEVELS.map((level) => levels[level]), t.levels.inferred]}
          rows={sections.map(({ section, done, counts }, i) => [
            `${i + 1} ${isolated(section.title)}`,
            formatPercent(done),
            ...LEVELS.map((level) => String(counts[level])),
            String(counts.inferred),
          ])}
        />
      </div>
    </section>
  )
}

const RADIUS = 100
const RINGS = [0.25, 0.5, 0.75, 1]

function Radar({ sections }: { sections: readonly SectionLevels[] }) {
  const t = useMessages(progress)
  const at = (i: number, share: number) => {
    const angle = (2 * Math.PI * i) / sections.length - Math.PI / 2
    return `${(RADIUS * share * Math.cos(angle)).toFixed(1)} ${(RADIUS * share * Math.sin(angle)).toFixed(1)}`
  }
  const ring = (shareOf: (section: SectionLevels) => number) =>
    `M${sections.map((section, i) => at(i, shareOf(section))).join('L')}Z`
  return (
    <svg
      viewBox="-124 -124 248 248"
      role="img"
      aria-label={t.levels.radar(sections.length)}
      className={styles['radar']}
    >
      {RINGS.map((share) => (
        <path key={share} d={ring(() => share)} className={styles['grid']} />
      ))}
      {sections.map(({ section }, i) => (
        <path key={section.id} d={`M0 0L${at(i, 1)}`} className={styles['grid']} />
      ))}
      <path d={ring(({ done }) => done)} className={styles['area']} />
      {sections.map(({ section }, i) => {
        const [x, y] = at(i, 1.13).split(' ')
        return (
          <text key={section.id} x={x} y={y} className={styles['spoke']}>
            {i + 1}
          </text>
        )
      })}
    </svg>
  )
}
