// Decides how the job ads of a link are laid out: each to be opened, with what it asks and the employer's own words.

import type { ShareContent, SharedAd } from '../../domain/share/types'
import { letter } from '../../messages/en/letter'
import { formatDay } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import styles from './Letter.module.css'
import { useTitles } from './useTitles'

const NEEDS = ['must', 'unclear', 'nice'] as const

export function Ads({ content }: { content: ShareContent }) {
  const t = useMessages(letter)
  const titleOf = useTitles(content)
  const { ads = [] } = content
  if (ads.length === 0) return null
  return (
    <section>
      <h3>{t.adsTitle}</h3>
      {ads.map((ad) => (
        <details key={ad.id} className={styles['group']}>
          <summary className={styles['summary']}>
            <span className={styles['adTitle']}>
              <bdi className={styles['groupTitle']}>{ad.title}</bdi>
              <FromWhom ad={ad} />
            </span>
          </summary>
          <Ad ad={ad} titleOf={titleOf} />
        </details>
      ))}
    </section>
  )
}

function FromWhom({ ad: { company, date } }: { ad: SharedAd }) {
  const t = useMessages(letter)
  return (
    <span className="quietText">
      {company !== undefined && <bdi>{company}</bdi>}
      {company !== undefined && date !== undefined && t.comma}
      {date !== undefined && formatDay(Date.parse(date))}
    </span>
  )
}

function Ad({ ad, titleOf }: { ad: SharedAd; titleOf: (key: string) => string }) {
  const t = useMessages(letter)
  return (
    <div className={styles['ad']}>
      {NEEDS.map((need) => {
        const skills = new Set(ad.asks.flatMap((ask) => (ask.need === need ? [ask.skill] : [])))
        return (
          skills.size > 0 && (
            <p key={need}>
              <strong>{t.adNeeds[need]}</strong> <bdi>{[...skills].map(titleOf).join(t.between)}</bdi>
            </p>
          )
        )
      })}
      {ad.asks.length === 0 && <p className="quietText">{t.asksNothing}</p>}
      {ad.note !== undefined && (
        <p>
          <span className="quietText">{t.note}</span> <bdi className={styles['note']}>{ad.note}</bdi>
        </p>
      )}
      <figure className={styles['message']}>
        <figcaption className="quietText">{t.adText}</figcaption>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long ad scrolls inside its frame. */}
        <blockquote className={styles['note']} tabIndex={0}>
          <bdi>{ad.text}</bdi>
        </blockquote>
      </figure>
    </div>
  )
}
