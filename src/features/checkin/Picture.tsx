// Decides the map in miniature: one layer of ground per section, solid where it is sure, fading where it is not.

import type { CheckinResult, SectionFinding } from '../../domain/checkin/result'
import { checkin } from '../../messages/en/checkin'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import { Bar } from '../../ui/Meter'
import styles from './Checkin.module.css'

export function Picture({ result: { sections, counts, findings } }: { result: CheckinResult }) {
  const t = useMessages(checkin)
  const { graph } = useApp()
  const titles = new Map<string, string>(graph.roadmap.sections.map(({ id, title }) => [id, title]))
  return (
    <section aria-label={t.picture} className={styles['picture']}>
      <p className="quietText">
        {t.picture}
        {t.colon}
        {t.pictureText(counts.confirmed + counts.inferred, findings.length)}
      </p>
      <ul aria-hidden="true" className={styles['layers']}>
        {sections.map((section) => (
          <li key={section.section}>
            <span className={styles['layerTitle']}>{titles.get(section.section)}</span>
            <Layer section={section} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A bar whose end is as soft as the section is unsure. */
export function Layer({ section: { low, high, findings } }: { section: SectionFinding }) {
  return <Bar share={low / findings.length} high={high / findings.length} />
}
