// Decides how a link leaves the page: copied, as a code, through the system's own sharing, or as a file when it grew too long.

import { lazy, type RefObject, Suspense, useRef, useState } from 'react'
import { type Fit, fitOf } from '../../domain/share/fit'
import { shareFileName, shareFileText } from '../../domain/share/shareFile'
import type { ShareContent } from '../../domain/share/types'
import { share } from '../../messages/en/share'
import { formatCount } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import styles from './Share.module.css'

const QrCode = lazy(async () => ({ default: (await import('./QrCode')).QrCode }))

interface HandOverProps {
  readonly address: string
  readonly content: ShareContent
}

export function HandOver({ address, content }: HandOverProps) {
  const t = useMessages(share)
  const { saveFile } = useApp()
  const field = useRef<HTMLTextAreaElement>(null)
  const { outcome, copy } = useCopy(address, field)
  const fit = fitOf(address)
  const toFile = fit.isInChat ? 'button' : 'button primary'
  return (
    <section aria-labelledby="hand-over" className={styles['handOver']}>
      <h2 id="hand-over">{t.handOver}</h2>
      <div className={styles['columns']}>
        <div className={styles['link']}>
          <label className={styles['entry']}>
            {t.link}
            <textarea
              ref={field}
              className={`field ${styles['address'] ?? ''}`}
              rows={4}
              readOnly
              value={address}
              aria-describedby="link-size"
              onFocus={(event) => event.target.select()}
            />
          </label>
          <p id="link-size" className={fit.isInChat ? 'quietText' : styles['warning']}>
            {t.size(formatCount(fit.length))} {fit.isInChat ? t.fits : t.tooLongForChat}
          </p>
          <div className={styles['actions']}>
            <button type="button" className={fit.isInChat ? 'button primary' : 'button'} onClick={copy}>
              {t.copy}
            </button>
            <NativeShare address={address} />
            <button
              type="button"
              className={toFile}
              onClick={() => saveFile(shareFileName(content), shareFileText(address))}
            >
              {t.download}
            </button>
          </div>
          <p role="status" className={styles['outcome']}>
            {outcome !== undefined && t[outcome]}
          </p>
        </div>
        <Code address={address} fit={fit} />
      </div>
    </section>
  )
}

/** Copies the address; where the browser forbids it, selects it so that the keys do. What it said is about this address alone. */
function useCopy(address: string, field: RefObject<HTMLTextAreaElement | null>) {
  const [last, setLast] = useState<{ address: string; outcome: 'copied' | 'copyByHand' }>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setLast({ address, outcome: 'copied' })
    } catch {
      field.current?.focus()
      field.current?.select()
      setLast({ address, outcome: 'copyByHand' })
    }
  }
  return { outcome: last?.address === address ? last.outcome : undefined, copy }
}

function NativeShare({ address }: { address: string }) {
  const t = useMessages(share)
  if (typeof navigator.share !== 'function') return null
  const send = () => {
    // Refused or closed: the learner knows, and the other ways are still there.
    navigator.share({ title: t.shareTitle, url: address }).catch(() => undefined)
  }
  return (
    <button type="button" className="button" onClick={send}>
      {t.send}
    </button>
  )
}

function Code({ address, fit }: { address: string; fit: Fit }) {
  const t = useMessages(share)
  if (!fit.isInCode) return <p className={styles['warning']}>{t.tooLongForCode}</p>
  return (
    <div className={styles['code']}>
      <Suspense fallback={<p className={styles['codePlace']}>{t.qrLoading}</p>}>
        <QrCode text={address} />
      </Suspense>
      {!fit.isInEasyCode && <p className="quietText">{t.fineCode}</p>}
    </div>
  )
}
