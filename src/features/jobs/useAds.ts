// Decides how saved ads reach this page and change: as records among the learner's facts, each change one step to undo.

import { useMemo } from 'react'
import { CORRECTION_RECORD, type Correction, correctionId } from '../../domain/match/corrections'
import { matchText } from '../../domain/match/match'
import { AD_RECORD, decodeAd, type SavedAd } from '../../domain/match/savedAd'
import { type OwnRecord, recordsOf, recordWrite } from '../../domain/progress/records'
import type { Write } from '../../domain/progress/transitions'
import { useApp, useProgress } from '../../state/AppState'
import { type Matcher, useCorrections } from './useMatch'

export type StoredAd = OwnRecord<SavedAd>

export function useAds(): readonly StoredAd[] {
  const records = useProgress((state) => state.facts.records)
  return useMemo(() => recordsOf({ records }, AD_RECORD, decodeAd), [records])
}

/** Stores a correction, or forgets it, and in the same step what it changes in the saved ads. */
export function useCorrect(matcher: Matcher, ads: readonly StoredAd[]) {
  const { progress } = useApp()
  const corrections = useCorrections()
  return (text: string, skill: string | null | 'forget') => {
    const id = correctionId(text)
    const correction: Correction | undefined = skill === 'forget' ? undefined : { text, skill }
    const others = corrections.filter((known) => known.id !== id).map(({ value }) => value)
    const lexicon = matcher.corrected(correction ? [...others, correction] : others)
    const writes: Write[] = [recordWrite(CORRECTION_RECORD, id, correction ?? null)]
    for (const { id: ad, value } of ads) {
      const { asks } = matchText(value.text, lexicon)
      if (JSON.stringify(asks) !== JSON.stringify(value.asks))
        writes.push(recordWrite(AD_RECORD, ad, { ...value, asks }))
    }
    progress.run({ type: 'write', label: labelOf(skill), writes })
  }
}

function labelOf(skill: string | null): string {
  if (skill === 'forget') return 'term-forgotten'
  return skill === null ? 'term-off' : 'term-own'
}
