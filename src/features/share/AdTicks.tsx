// Decides how saved job ads are chosen for a link: each by itself, none unless it is ticked.

import { useMemo } from 'react'
import { AD_RECORD, decodeAd, type SavedAd } from '../../domain/match/savedAd'
import { type OwnRecord, recordsOf } from '../../domain/progress/records'
import { share } from '../../messages/en/share'
import { formatCount } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useProgress } from '../../state/AppState'
import styles from './Share.module.css'
import { Tick } from './Tick'

interface AdTicksProps {
  readonly ads: readonly OwnRecord<SavedAd>[]
  readonly ticked: ReadonlySet<string>
  readonly onTick: (ticked: ReadonlySet<string>) => void
}

export function AdTicks({ ads, ticked, onTick }: AdTicksProps) {
  const t = useMessages(share)
  if (ads.length === 0) return null
  return (
    <fieldset className={styles['ads']}>
      <legend>{t.ads}</legend>
      <p className="quietText">{t.adsHint}</p>
      {ads.map(({ id, value: { title, company, text } }) => (
        <Tick
          key={id}
          title={title}
          text={t.adText(company, formatCount(text.length))}
          isTicked={ticked.has(id)}
          onTick={(isTicked) =>
            onTick(new Set(isTicked ? [...ticked, id] : [...ticked].filter((other) => other !== id)))
          }
        />
      ))}
    </fieldset>
  )
}

export function useSavedAds(): readonly OwnRecord<SavedAd>[] {
  const records = useProgress((state) => state.facts.records)
  return useMemo(() => recordsOf({ records }, AD_RECORD, decodeAd), [records])
}
