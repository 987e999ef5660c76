// Decides what the job ads page shows: a box to paste into, then one ad read out, or the saved ones side by side.

import { useCallback, useEffect, useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom'
import { readableText } from '../../domain/match/surroundings'
import { jobs } from '../../messages/en/jobs'
import { shell } from '../../messages/en/shell'
import { useMessages } from '../../messages/useMessages'
import { Link } from '../../ui/Link'
import { paths } from '../../ui/paths'
import { AdView } from './AdView'
import { Comparison } from './Comparison'
import { Corrections } from './Corrections'
import styles from './Jobs.module.css'
import { AD_TEXT_LIMIT, PasteBox } from './PasteBox'
import { SavedAds } from './SavedAds'
import { useAds } from './useAds'
import { type LoadLexicon, useMatcher } from './useMatch'

export function JobsPage({ loadLexicon }: { loadLexicon: LoadLexicon }) {
  const t = useMessages(jobs)
  const { product } = useMessages(shell)
  const [attempt, setAttempt] = useState(0)
  const matcher = useMatcher(loadLexicon, attempt)
  const ads = useAds()
  const { state, hash } = useLocation()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const saved = ads.find(({ id }) => id === search.get('ad'))
  const text = saved?.value.text ?? textIn(state)
  // The text of an ad that is not saved lies in the browser's history: a reload and the way back from a skill keep it.
  const read = useCallback(
    (pasted: string, replace = false) => {
      setAttempt((before) => before + 1)
      const ad = readableText(pasted.slice(0, AD_TEXT_LIMIT))
      navigate(paths.jobs.href(), { state: ad.trim() === '' ? null : { ad }, replace })
    },
    [navigate],
  )
  useEffect(() => {
    const shared = new URLSearchParams(hash.slice(1)).get('text')
    if (shared !== null) read(shared, true)
  }, [hash, read])
  return (
    <div className={styles['page']}>
      <title>{`${t.title} · ${product}`}</title>
      <header className={styles['head']}>
        <h1>{t.title}</h1>
        {text === undefined ? <p>{t.lead}</p> : <Link to={paths.jobs.href()}>{t.back}</Link>}
      </header>
      <PasteBox text={text ?? ''} size={boxSize(text, ads.length)} onMatch={read} />
      <p className="quietText">{t.promise}</p>
      {text === undefined && (
        <>
          <SavedAds ads={ads} />
          <Comparison ads={ads} />
          <Corrections matcher={matcher} ads={ads} />
        </>
      )}
      {text !== undefined && matcher.state === 'loading' && <p role="status">{t.loading}</p>}
      {text !== undefined && matcher.state === 'failed' && <p role="alert">{t.lexiconFailed}</p>}
      {text !== undefined && matcher.state === 'ready' && (
        <AdView key={saved?.id ?? text} text={text} saved={saved} matcher={matcher.value} ads={ads} />
      )}
    </div>
  )
}

function boxSize(text: string | undefined, savedAds: number): 'small' | 'medium' | 'large' {
  if (text !== undefined) return 'small'
  return savedAds > 0 ? 'medium' : 'large'
}

function textIn(state: unknown): string | undefined {
  const isText = typeof state === 'object' && state !== null && 'ad' in state && typeof state.ad === 'string'
  return isText ? String(state.ad).slice(0, AD_TEXT_LIMIT) : undefined
}
