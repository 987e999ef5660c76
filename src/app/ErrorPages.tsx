// Decides what is shown where a screen cannot be: unknown address, failed start, a fault while drawing.

import { Component, type ReactNode } from 'react'
import { Link, useLocation } from 'react-router-dom'
import { shell } from '../messages/en/shell'
import { useMessages } from '../messages/useMessages'
import { paths } from '../ui/paths'
import styles from './Shell.module.css'

export function NotFound() {
  const t = useMessages(shell)
  return (
    <div className={styles['message']}>
      <title>{`${t.notFound} · ${t.product}`}</title>
      <h1>{t.notFound}</h1>
      <p>{t.notFoundText}</p>
      <Link to={paths.today.href()}>{t.toToday}</Link>
    </div>
  )
}

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

/** Catches a fault in a screen, so that the frame, the navigation and the data stay usable. */
export function ScreenBoundary({ children }: { children: ReactNode }) {
  const { key } = useLocation()
  return <Boundary resetKey={key}>{children}</Boundary>
}

interface BoundaryProps {
  readonly resetKey: string
  readonly children: ReactNode
}

class Boundary extends Component<BoundaryProps, { failedAt: string | undefined }> {
  override state: { failedAt: string | undefined } = { failedAt: undefined }

  static getDerivedStateFromError(): { failedAt: string } {
    return { failedAt: '' }
  }

  override componentDidCatch(): void {
    this.setState({ failedAt: this.props.resetKey })
  }

  override componentDidUpdate(): void {
    const { failedAt } = this.state
    if (failedAt !== undefined && failedAt !== '' && failedAt !== this.props.resetKey)
      this.setState({ failedAt: undefined })
  }

  override render(): ReactNode {
    if (this.state.failedAt === undefined) return this.props.children
    return <ScreenFailed onRetry={() => this.setState({ failedAt: undefined })} />
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
