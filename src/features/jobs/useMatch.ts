// Decides how an ad is read on this page: with the lexicon, loaded on first use, and the learner's corrections.

import { useEffect, useMemo, useState } from 'react'
import { CORRECTION_RECORD, type Correction, decodeCorrection } from '../../domain/match/corrections'
import { parseLexicon } from '../../domain/match/lexicon'
import type { Lexicon } from '../../domain/match/types'
import { type OwnRecord, recordsOf } from '../../domain/progress/records'
import { type Loaded, useProgress } from '../../state/AppState'

export type LoadLexicon = () => Promise<unknown>

export interface Matcher {
  readonly lexicon: Lexicon
  /** The matcher as it would be with other corrections. */
  readonly corrected: (corrections: readonly Correction[]) => Lexicon
}

export function useCorrections(): readonly OwnRecord<Correction>[] {
  const records = useProgress((state) => state.facts.records)
  return useMemo(() => recordsOf({ records }, CORRECTION_RECORD, decodeCorrection), [records])
}

/** Loads once; with another `attempt` again, where it failed. */
export function useMatcher(loadLexicon: LoadLexicon, attempt: number): Loaded<Matcher> {
  const [json, setJson] = useState<{ readonly value: unknown } | 'failed'>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is the reason to load again.
  useEffect(() => {
    if (json !== undefined && json !== 'failed') return
    let isCurrent = true
    loadLexicon().then(
      (value) => isCurrent && setJson({ value }),
      () => isCurrent && setJson('failed'),
    )
    return () => {
      isCurrent = false
    }
  }, [loadLexicon, attempt])
  const corrections = useCorrections()
  return useMemo(() => {
    if (json === undefined || json === 'failed') return { state: json ?? 'loading' }
    const corrected = (list: readonly Correction[]) => {
      const parsed = parseLexicon(json.value, list)
      if (!parsed.ok) throw new Error(parsed.error.join('; '))
      return parsed.value
    }
    return { state: 'ready', value: { corrected, lexicon: corrected(corrections.map(({ value }) => value)) } }
  }, [json, corrections])
}
