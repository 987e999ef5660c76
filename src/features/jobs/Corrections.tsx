// Decides how corrections are looked through: each in words, each to be forgotten.

import { findSkill } from '../../domain/roadmap/graph'
import { jobs } from '../../messages/en/jobs'
import { useMessages } from '../../messages/useMessages'
import { type Loaded, useApp, useProgress } from '../../state/AppState'
import styles from './SavedAds.module.css'
import { type StoredAd, useCorrect } from './useAds'
import { type Matcher, useCorrections } from './useMatch'

export function Corrections({ matcher, ads }: { matcher: Loaded<Matcher>; ads: readonly StoredAd[] }) {
  const corrections = useCorrections()
  if (corrections.length === 0 || matcher.state !== 'ready') return null
  return <CorrectionList matcher={matcher.value} ads={ads} />
}

function CorrectionList({ matcher, ads }: { matcher: Matcher; ads: readonly StoredAd[] }) {
  const t = useMessages(jobs)
  const { graph } = useApp()
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const corrections = useCorrections()
  const correct = useCorrect(matcher, ads)
  return (
    <section aria-labelledby="corrections" className={styles['saved']}>
      <h2 id="corrections">{t.corrections.title}</h2>
      <ul>
        {corrections.map(({ id, value: { text, skill } }) => (
          <li key={id} className={styles['savedRow']}>
            <bdi className={styles['savedText']}>
              {skill === null
                ? t.corrections.off(text)
                : t.corrections.own(text, findSkill(graph, skill)?.title ?? skill)}
            </bdi>
            <button
              type="button"
              className="button quiet"
              disabled={isReadOnly}
              aria-label={t.corrections.removeFor(text)}
              onClick={() => correct(text, 'forget')}
            >
              {t.corrections.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
