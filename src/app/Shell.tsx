// Decides what frames every screen: the head with its navigation, problems, the screen, the notice.

import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { shell } from '../messages/en/shell'
import { useMessages } from '../messages/useMessages'
import { useApp, useProgress, useUpdate } from '../state/AppState'
import { Link } from '../ui/Link'
import { latinKey } from '../ui/latinKey'
import { paths } from '../ui/paths'
import { ScreenBoundary } from './ErrorPages'
import { MainNavigation } from './MainNavigation'
import type { PaletteHostProps } from './PaletteHost'
import styles from './Shell.module.css'
import { loadNotices, loadPalette, loadProblems, loadUpdateOffer } from './screens'
import { useRouteFocus } from './useRouteFocus'

export function Shell({ children }: { children: ReactNode }) {
  const t = useMessages(shell)
  const main = useRef<HTMLElement>(null)
  useRouteFocus(main)
  useUndoKeys()
  const isSettled = usePreload()
  return (
    <>
      <a className={styles['skip']} href="#main">
        {t.skipLink}
      </a>
      <header className={styles['head']}>
        <div className={styles['row']}>
          <Link to={paths.today.href()} className={styles['product']}>
            <GroundMark />
            {t.product}
          </Link>
          <MainNavigation />
        </div>
      </header>
      <main ref={main} id="main" tabIndex={-1} className={styles['main']}>
        <ProblemPlace />
        <UpdatePlace />
        <ScreenBoundary>
          <Suspense fallback={<Waiting />}>{children}</Suspense>
        </ScreenBoundary>
      </main>
      <NoticePlace isSettled={isSettled} />
      <PalettePlace />
    </>
  )
}

const NoticeBar = lazy(async () => ({ default: (await loadNotices()).NoticeBar }))
const UpdateOffer = lazy(async () => ({ default: (await loadUpdateOffer()).UpdateOffer }))
const PaletteHost = lazy(async () => ({ default: (await loadPalette()).PaletteHost }))
const Problems = lazy(async () => ({ default: (await loadProblems()).Problems }))

/** The place stands before its first content, so that a screen reader announces what comes into it; its code once the app has settled. */
function NoticePlace({ isSettled }: { isSettled: boolean }) {
  const notice = useProgress((state) => state.notice)
  return (
    <div className={styles['notice']} role="status">
      <Suspense>{(notice ?? isSettled) && <NoticeBar notice={notice} />}</Suspense>
    </div>
  )
}

function ProblemPlace() {
  const problems = useProgress((state) => state.problems)
  return (
    <div className={styles['problems']} role="alert">
      <Suspense>{problems.length > 0 && <Problems problems={problems} />}</Suspense>
    </div>
  )
}

function UpdatePlace() {
  const { takeOver } = useUpdate()
  return (
    <div className={styles['problems']} aria-live="polite">
      <Suspense>{takeOver && <UpdateOffer takeOver={takeOver} />}</Suspense>
    </div>
  )
}

/** Ctrl/⌘+K opens the palette anywhere, a question mark outside text fields the list of keys. */
function PalettePlace() {
  const [shown, onShow] = useState<PaletteHostProps['shown']>()
  const { settings } = useApp()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = latinKey(event)
      const isCommand = (event.ctrlKey || event.metaKey) && key === 'k'
      if (!isCommand && (key !== '?' || settings.getState().keys === 'off' || isTextField(event.target))) return
      event.preventDefault()
      const open = () => onShow(isCommand ? 'palette' : 'shortcuts')
      loadPalette().then(open, () => undefined)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [settings])
  return <Suspense>{shown && <PaletteHost shown={shown} onShow={onShow} />}</Suspense>
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, input:not([type=radio], [type=checkbox])')
}

function Waiting() {
  const t = useMessages(shell)
  return (
    <p className={styles['waiting']} role="status">
      {t.loading}
    </p>
  )
}

function GroundMark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" width="22" height="22" className={styles['logo']}>
      <path d="M3 17h18v4H3z" />
      <path d="M6 10h12v4H6z" opacity=".7" />
      <path d="M9 3h6v4H9z" opacity=".4" />
    </svg>
  )
}

/** So that the frame that is being drawn comes first, in milliseconds. */
const SOON = 100

/** Once the app has settled, what may be asked for next is fetched; a failure shows when it is asked for. True once the first of it is there. */
function usePreload(): boolean {
  const app = useApp()
  const [isSettled, setSettled] = useState(false)
  useEffect(() => {
    const timer = setTimeout(
      () =>
        import('./preload').then(
          ({ preload }) => preload(app, setSettled),
          () => undefined,
        ),
      SOON,
    )
    return () => clearTimeout(timer)
  }, [app])
  return isSettled
}

/** Ctrl/⌘+Z and Ctrl/⌘+Shift+Z, except where a text field has an undo of its own. */
function useUndoKeys(): void {
  const { progress } = useApp()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || latinKey(event) !== 'z') return
      if (isTextField(event.target)) return
      event.preventDefault()
      if (event.shiftKey) progress.redo()
      else progress.undo()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [progress])
}
