// Decides how a learner may guess at their sections first: one slider each, none of which has to be moved.

import type { Sitting } from '../../domain/checkin/sitting'
import { checkin } from '../../messages/en/checkin'
import { formatPercent } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import styles from './Checkin.module.css'

interface SectionSlidersProps {
  readonly scope: readonly string[]
  readonly values: Sitting['sections']
  readonly onChange: (values: Sitting['sections']) => void
}

export function SectionSliders({ scope, values, onChange }: SectionSlidersProps) {
  const t = useMessages(checkin)
  const { graph } = useApp()
  const covered = new Set(scope)
  const sections = graph.roadmap.sections.filter(({ id }) =>
    graph.roadmap.skills.some((skill) => skill.section === id && covered.has(skill.id)),
  )
  return (
    <details className={styles['sliders']}>
      <summary>{t.sliders}</summary>
      <p className="quietText">{t.slidersText}</p>
      <ul>
        {sections.map(({ id, title }) => {
          const value = values[id]
          const text = value === undefined ? t.sliderUnset : t.sliderValue(formatPercent(value))
          return (
            <li key={id}>
              <label className={styles['slider']}>
                <span>{title}</span>
                <input
                  type="range"
                  min={0}
                  max={100}
                  step={10}
                  value={(value ?? 0.5) * 100}
                  aria-label={title}
                  aria-valuetext={text}
                  data-unset={value === undefined || undefined}
                  onChange={(event) => onChange({ ...values, [id]: Number(event.target.value) / 100 })}
                />
                <span className="quietText">{text}</span>
              </label>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
