// Decides what stands at an address that is none of ours.

import { notFound } from '../messages/en/notFound'
import { shell } from '../messages/en/shell'
import { useMessages } from '../messages/useMessages'
import { Link } from '../ui/Link'
import { paths } from '../ui/paths'
import styles from './Shell.module.css'

export function NotFound() {
  const t = useMessages(notFound)
  const { product } = useMessages(shell)
  return (
    <div className={styles['message']}>
      <title>{`${t.title} · ${product}`}</title>
      <h1>{t.title}</h1>
      <p>{t.text}</p>
      <Link to={paths.today.href()}>{t.toToday}</Link>
    </div>
  )
}
