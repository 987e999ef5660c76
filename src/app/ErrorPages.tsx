// Decides what is shown where a screen cannot be: a failed start, a fault while drawing.

import { Component, type ReactNode } from 'react'
import { useLocation } from 'react-router-dom'
import { shell } from '../messages/en/shell'
import { useMessages } from '../messages/useMessages'
import styles from './Shell.module.css'

export function StartFailed() {
  const t = useMessages(shell)
  return (
    <main className={styles['main']}>
      <div className={styles['message']} role="alert">
        <h1>{t.startFailed}</h1>
        <p>{t.startFailedText}</p>
        <button type="button" className="button primary" onClick={() => window.location.reload()}>
          {t.reload}
        </button>
      </div>
    </main>
  )
}

/** Catches a fault in a screen, so that the frame, the navigation and the data stay usable. Another address is another try. */
export function ScreenBoundary({ children }: { children: ReactNode }) {
  return <Boundary path={useLocation().pathname}>{children}</Boundary>
}

interface Failure {
  readonly hasFailed: boolean
  /** The screen's code could not be had: a cut network, or a host that has a newer build. Only a new page asks for it again. */
  readonly isUnloaded: boolean
}

interface BoundaryProps {
  readonly path: string
  readonly children: ReactNode
}

/** What browsers say of an `import()` that failed. */
const UNLOADED = /imported module|module script/i

/** Not keyed by the address: a boundary of its own for each would show "Loading" for 300 ms, however soon the screen is there. */
class Boundary extends Component<BoundaryProps, Failure & Pick<BoundaryProps, 'path'>> {
  override state = { path: '', hasFailed: false, isUnloaded: false }

  static getDerivedStateFromProps({ path }: BoundaryProps, before: Pick<BoundaryProps, 'path'>) {
    return path === before.path ? null : { path, hasFailed: false, isUnloaded: false }
  }

  static getDerivedStateFromError(fault: unknown): Failure {
    return { hasFailed: true, isUnloaded: fault instanceof TypeError && UNLOADED.test(fault.message) }
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    const retry = () => (this.state.isUnloaded ? window.location.reload() : this.setState({ hasFailed: false }))
    return <ScreenFailed onRetry={retry} />
  }
}

function ScreenFailed({ onRetry }: { onRetry: () => void }) {
  const t = useMessages(shell)
  return (
    <div className={styles['message']} role="alert">
      <h1>{t.screenFailed}</h1>
      <p>{t.screenFailedText}</p>
      <button type="button" className="button primary" onClick={onRetry}>
        {t.tryAgain}
      </button>
    </div>
  )
}
