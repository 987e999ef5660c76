// Decides how a link reads: a letter that says from whom, when and what, with the sender's own words marked as theirs.

import { isFromFuture, sentAt } from '../../domain/share/incoming'
import type { ShareContent } from '../../domain/share/types'
import { letter } from '../../messages/en/letter'
import { formatDay } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import styles from './Letter.module.css'

interface LetterProps {
  readonly content: ShareContent
  /** Keys of skills that the roadmap here lacks. */
  readonly unknown: readonly string[]
}

export function Letter({ content, unknown }: LetterProps) {
  const t = useMessages(letter)
  const { now } = useApp()
  const { name, message } = content
  const time = now()
  return (
    <div className={styles['letter']}>
      <p className={styles['from']}>
        {t.from} {name === undefined ? t.nameless : <bdi className={styles['theirs']}>{name}</bdi>}
      </p>
      <p className="quietText">
        {t.sent(formatDay(sentAt(content, time)))}
        {isFromFuture(content, time) && ` · ${t.future(formatDay(Math.min(content.at, LAST_DAY)))}`}
      </p>
      {message !== undefined && (
        <figure className={styles['message']}>
          <figcaption className="quietText">{t.theirWords}</figcaption>
          <blockquote className={styles['words']}>
            <bdi>{message}</bdi>
          </blockquote>
        </figure>
      )}
      <p>
        <AboutRoadmap content={content} />
      </p>
      <p className={styles['caption']}>{t.holds}</p>
      <Holdings content={content} />
      {unknown.length > 0 && <p className="quietText">{t.unknown(unknown.length)}</p>}
    </div>
  )
}

/** The last day that calendars of four digits hold, in milliseconds since 1970. */
const LAST_DAY = Date.UTC(9999, 11, 31)

function AboutRoadmap({ content: { roadmap } }: Pick<LetterProps, 'content'>) {
  const t = useMessages(letter)
  const { base } = useApp()
  if (roadmap === base.id) return t.about(base.title)
  return (
    <>
      {t.aboutOther} <bdi className={styles['theirs']}>{roadmap}</bdi>
    </>
  )
}

function Holdings({ content }: Pick<LetterProps, 'content'>) {
  const t = useMessages(letter)
  const lines = linesOf(content, t)
  const { overlay } = content
  return (
    <ul className={styles['holdings']}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {overlay && (
        <li>
          {t.overlay} {overlay.title !== undefined && <bdi className={styles['theirs']}>{overlay.title}</bdi>}{' '}
          {overlayParts(overlay, t).join(t.comma)}
        </li>
      )}
      {lines.length === 0 && !overlay && <li>{t.nothing}</li>}
    </ul>
  )
}

type Words = (typeof letter)['en']

function linesOf({ levels = {}, inferred = {}, notes = {}, ads = [] }: ShareContent, t: Words): string[] {
  const stated = Object.values(levels).filter((level) => level !== 'new').length
  const counts = [
    { count: stated, words: t.levels },
    { count: Object.keys(inferred).length, words: t.inferred },
    { count: Object.keys(notes).length, words: t.notes },
    { count: ads.length, words: t.ads },
  ]
  return counts.flatMap(({ count, words }) => (count === 0 ? [] : [words(count)]))
}

function overlayParts({ skills, hidden = [], added = [] }: NonNullable<ShareContent['overlay']>, t: Words): string[] {
  const counts = [
    { count: skills.length, words: t.steps },
    { count: hidden.length, words: t.hidden },
    { count: added.length, words: t.added },
  ]
  return counts.flatMap(({ count, words }) => (count === 0 ? [] : [words(count)]))
}
