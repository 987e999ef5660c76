// Decides how readiness is told section by section: folded away, reckoned only while it is open.

import { useState } from 'react'
import { extentBySection } from '../domain/readiness/readiness'
import type { Scope } from '../domain/readiness/scope'
import { readiness } from '../messages/en/readiness'
import { useMessages } from '../messages/useMessages'
import { inEnglish } from './inEnglish'
import { Bar } from './Meter'
import styles from './ReadinessBySection.module.css'
import { extentText } from './ReadinessMeter'

export function ReadinessBySection({ scope }: { scope: Scope }) {
  const t = useMessages(readiness)
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={isOpen ? undefined : 'screenOnly'} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles['summary']}>{t.bySection}</summary>
      {isOpen && <Shares scope={scope} />}
    </details>
  )
}

function Shares({ scope }: { scope: Scope }) {
  const t = useMessages(readiness)
  const sections = new Map(scope.standing.graph.roadmap.sections.map((section) => [section.id, section]))
  return (
    <ul aria-label={t.bySection}>
      {extentBySection(scope).map((extent) => {
        const section = sections.get(extent.section)
        return (
          <li key={extent.section} className={styles['section']}>
            <span {...inEnglish(section?.lang)}>{section?.title}</span>
            <Bar share={extent.share} stated={extent.stated} high={extent.high} />
            <span className="quietText">{extentText(extent, t).text}</span>
          </li>
        )
      })}
    </ul>
  )
}
