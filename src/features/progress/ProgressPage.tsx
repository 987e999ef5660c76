// Decides what the look back shows: pictures once something was marked, one sentence and one way on before.

import { progress } from '../../messages/en/progress'
import { shell } from '../../messages/en/shell'
import { useMessages } from '../../messages/useMessages'
import { Link } from '../../ui/Link'
import { paths } from '../../ui/paths'
import { ActivityCalendar } from './ActivityCalendar'
import { Changes } from './Changes'
import { HoursChart } from './HoursChart'
import { LevelsBySection } from './LevelsBySection'
import styles from './Progress.module.css'
import { ReadinessChart } from './ReadinessChart'
import { usePast } from './usePast'

export function ProgressPage() {
  const t = useMessages(progress)
  const { product } = useMessages(shell)
  const past = usePast()
  const { levels, inferred } = past.facts
  const isEmpty = levels.size === 0 && inferred.size === 0
  return (
    <div className={styles['page']}>
      <title>{`${t.title} · ${product}`}</title>
      <header className={styles['head']}>
        <h1>{t.title}</h1>
        <p className={isEmpty ? undefined : 'quietText'}>{isEmpty ? t.empty : t.lead}</p>
        {isEmpty && (
          <Link to={paths.outline.href()} className="button primary">
            {t.toOutline}
          </Link>
        )}
      </header>
      {!isEmpty && (
        <>
          <ReadinessChart past={past} />
          <Changes past={past} />
          <HoursChart past={past} />
          <LevelsBySection past={past} />
          <ActivityCalendar past={past} />
        </>
      )}
    </div>
  )
}
