// Decides how one part of a link is chosen: a box to tick, what it is, and how much of it there is.

import styles from './Share.module.css'

interface TickProps {
  readonly title: string
  readonly text: string
  readonly isTicked: boolean
  readonly onTick: (isTicked: boolean) => void
}

export function Tick({ title, text, isTicked, onTick }: TickProps) {
  return (
    <label className={styles['tick']}>
      <input type="checkbox" checked={isTicked} onChange={(event) => onTick(event.target.checked)} />
      <bdi>{title}</bdi>
      <bdi className="quietText">{text}</bdi>
    </label>
  )
}
