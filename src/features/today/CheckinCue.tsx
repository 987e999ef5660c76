// Decides how Today leads to the check-in: what it gives to whoever had none, how long ago the last one was.

import { today } from '../../messages/en/today'
import { formatDaysAgo } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'
import { Link } from '../../ui/Link'
import { paths } from '../../ui/paths'
import styles from './Today.module.css'

export function CheckinCue() {
  const t = useMessages(today)
  const { now } = useApp()
  const records = useFacts((facts) => facts.records)
  const times = [...records].flatMap(([key, { value }]) =>
    key.startsWith('checkin:') && value !== null ? [Number(key.slice('checkin:'.length))] : [],
  )
  const last = Math.max(...times.filter(Number.isFinite))
  return (
    <section aria-labelledby="check-in" className={styles['card']}>
      <h2 id="check-in">{t.checkin}</h2>
      <p>{last > 0 ? t.lastCheckin(formatDaysAgo(last, now())) : t.checkinText}</p>
      <Link to={paths.checkin.href()} className="button">
        {last > 0 ? t.repeatCheckin : t.startCheckin}
      </Link>
    </section>
  )
}
