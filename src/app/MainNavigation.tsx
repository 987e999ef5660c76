// Decides which places the head leads to: all of them in a row where there is room, otherwise two and a list.

import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router-dom'
import { shell } from '../messages/en/shell'
import { useMessages } from '../messages/useMessages'
import { Link } from '../ui/Link'
import { paths } from '../ui/paths'
import styles from './MainNavigation.module.css'

interface Place {
  readonly to: string
  readonly word: keyof (typeof shell)['en']['places']
}

const ALWAYS: readonly Place[] = [
  { to: paths.today.href(), word: 'today' },
  { to: paths.outline.href(), word: 'roadmap' },
]

const OTHERS: readonly Place[] = [
  { to: paths.map.href(), word: 'map' },
  { to: paths.checkin.href(), word: 'checkIn' },
  { to: paths.plan.href(), word: 'plan' },
  { to: paths.practice.href(), word: 'practice' },
  { to: paths.jobs.href(), word: 'jobs' },
  { to: paths.progress.href(), word: 'progress' },
  { to: paths.share.href(), word: 'share' },
  { to: paths.cohort.href(), word: 'cohort' },
  { to: paths.settings.href(), word: 'settings' },
]

/** Every place of the head, in its order. */
export const PLACES: readonly Place[] = [...ALWAYS, ...OTHERS]

const LIST_ID = 'places'

export function MainNavigation() {
  const t = useMessages(shell)
  const { pathname } = useLocation()
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place closes the list
  useEffect(() => list.current?.hidePopover?.(), [pathname])
  const link = ({ to, word }: Place) => (
    <Link key={to} to={to} aria-current={isAt(pathname, to) ? 'page' : undefined}>
      {t.places[word]}
    </Link>
  )
  return (
    <nav aria-label={t.mainNavigation} className={styles['nav']}>
      {ALWAYS.map(link)}
      <button
        type="button"
        popoverTarget={LIST_ID}
        className={styles['more']}
        data-current={OTHERS.some(({ to }) => isAt(pathname, to))}
      >
        {t.more}
      </button>
      <div ref={list} id={LIST_ID} popover="auto" className={styles['list']}>
        {OTHERS.map(link)}
      </div>
    </nav>
  )
}

/** A place is current on its own address and on those below it. */
function isAt(pathname: string, to: string): boolean {
  return pathname === to || (to !== '/' && pathname.startsWith(`${to}/`))
}
