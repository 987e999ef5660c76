// Decides how saved ads are listed: title, company, date, how ready the learner is for each, what counts, and a way out.

import { AD_RECORD } from '../../domain/match/savedAd'
import { recordWrite } from '../../domain/progress/records'
import { jobs } from '../../messages/en/jobs'
import { formatDay, formatPercent } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress } from '../../state/AppState'
import { Link } from '../../ui/Link'
import { paths } from '../../ui/paths'
import { readingOf } from './reading'
import styles from './SavedAds.module.css'
import type { StoredAd } from './useAds'

export function SavedAds({ ads }: { ads: readonly StoredAd[] }) {
  const t = useMessages(jobs)
  return (
    <section aria-labelledby="saved" className={styles['saved']}>
      <h2 id="saved">{t.saved.title}</h2>
      <p className="quietText">{ads.length === 0 ? t.saved.empty : t.saved.private}</p>
      <ul>
        {ads.map((ad) => (
          <SavedAdRow key={ad.id} ad={ad} />
        ))}
      </ul>
    </section>
  )
}

function SavedAdRow({ ad: { id, value: ad } }: { ad: StoredAd }) {
  const t = useMessages(jobs)
  const { progress } = useApp()
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const standing = useFacts((facts, derived) => derived.standing(facts))
  const facts = [
    ...(ad.company === '' ? [] : [ad.company]),
    ...(ad.date === '' ? [] : [formatDay(Date.parse(ad.date))]),
    t.saved.ready(formatPercent(readingOf(ad.asks, standing).readiness.share)),
  ]
  const write = (label: string, value: typeof ad | null) =>
    progress.run({ type: 'write', label, writes: [recordWrite(AD_RECORD, id, value)] })
  return (
    <li className={styles['savedRow']}>
      <input
        type="checkbox"
        checked={ad.isCounted}
        disabled={isReadOnly}
        aria-label={t.saved.countedFor(ad.title)}
        title={t.saved.counted}
        onChange={() => write('ad-changed', { ...ad, isCounted: !ad.isCounted })}
      />
      <span className={styles['savedText']}>
        <Link to={`${paths.jobs.href()}?ad=${encodeURIComponent(id)}`}>
          <bdi>{ad.title}</bdi>
        </Link>
        <span className="quietText">
          <bdi>{facts.join(t.separator)}</bdi>
        </span>
        {ad.note !== '' && <span className={styles['note']}>{ad.note}</span>}
      </span>
      <button
        type="button"
        className="button quiet"
        disabled={isReadOnly}
        aria-label={t.saved.removeFor(ad.title)}
        onClick={() => write('ad-removed', null)}
      >
        {t.saved.remove}
      </button>
    </li>
  )
}
