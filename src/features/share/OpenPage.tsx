// Decides what stands at the address of a link: the letter it holds, what is wrong with it, or a place to paste one.

import { useMemo, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { catalogueFor } from '../../domain/overlay/travellingRoadmap'
import { decodeShare } from '../../domain/share/link'
import { open } from '../../messages/en/open'
import { shell } from '../../messages/en/shell'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import { paths } from '../../ui/paths'
import { OpenForm } from './OpenForm'
import { ReceivedLink } from './ReceivedLink'
import styles from './Share.module.css'

export function OpenPage() {
  const t = useMessages(open)
  const { product } = useMessages(shell)
  const { text, isInAddress, give, forget } = useGivenText()
  const { base } = useApp()
  const catalogue = useMemo(() => catalogueFor(base), [base])
  const decoded = useMemo(() => (text === undefined ? undefined : decodeShare(text, catalogue)), [text, catalogue])
  return (
    <div className={styles['page']}>
      <title>{`${decoded?.ok ? t.title : t.formTitle} · ${product}`}</title>
      {decoded?.ok ? (
        <>
          <ReceivedLink key={text} received={decoded.value} />
          <footer className={styles['foot']}>
            {isInAddress && (
              <p className={styles['forget']}>
                <span className="quietText">{t.forgetText}</span>
                <button type="button" className="button" onClick={forget}>
                  {t.forget}
                </button>
              </p>
            )}
            <button type="button" className="button quiet" onClick={() => give(undefined)}>
              {t.another}
            </button>
          </footer>
        </>
      ) : (
        <OpenForm problem={decoded?.error} onGive={give} />
      )}
    </div>
  )
}

/** The text behind `#`, or what was pasted or kept in its place; a new text behind `#` takes over from what was pasted. */
function useGivenText() {
  const { hash } = useLocation()
  const navigate = useNavigate()
  const [given, setGiven] = useState<string>()
  const inAddress = hash.length > 1 ? hash : undefined
  /** Takes the payload out of the address bar and out of this tab's history. */
  const give = (text: string | undefined) => {
    setGiven(text)
    if (inAddress !== undefined) navigate(paths.open.href(), { replace: true })
  }
  return {
    text: inAddress ?? given,
    isInAddress: inAddress !== undefined,
    give,
    forget: () => give(inAddress),
  }
}
