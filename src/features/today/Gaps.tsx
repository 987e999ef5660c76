// Decides which gaps are named first: the three that weigh most, with their hours, and the way to the rest.

import { today } from '../../messages/en/today'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'
import { readinessFor } from '../../state/forecast'
import { GapList } from '../../ui/GapList'
import { Link } from '../../ui/Link'
import { paths } from '../../ui/paths'
import styles from './Today.module.css'

const SHOWN = 3

export function Gaps() {
  const t = useMessages(today)
  const { graph } = useApp()
  const { gaps } = useFacts((facts, derived) => readinessFor(derived.scope(facts)))
  const shown = gaps.slice(0, SHOWN)
  return (
    <section aria-labelledby="gaps" className={styles['card']}>
      <h2 id="gaps">{t.gaps}</h2>
      {gaps.length === 0 ? <p>{t.noGaps}</p> : <p className="quietText">{t.gapsLead(shown.length, gaps.length)}</p>}
      <GapList graph={graph} gaps={shown} />
      {gaps.length > SHOWN && <Link to={`${paths.outline.href()}?view=missing`}>{t.allGaps}</Link>}
    </section>
  )
}
