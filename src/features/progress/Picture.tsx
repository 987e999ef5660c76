// Decides how a picture stands on the page: its title, what it says in words, the picture, and its numbers as a table.

import { type ReactNode, useId } from 'react'
import { progress } from '../../messages/en/progress'
import { useMessages } from '../../messages/useMessages'
import styles from './Progress.module.css'

interface PictureProps {
  readonly title: string
  /** The same in sentences; names the picture for those who do not see it. */
  readonly summary: string
  readonly children: ReactNode
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export function Picture({ title, summary, children, columns, rows }: PictureProps) {
  const t = useMessages(progress)
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles['picture']}>
      <h2 id={id}>{title}</h2>
      <p>{summary}</p>
      {children}
      <details className={styles['numbers']}>
        <summary>{t.numbers}</summary>
        <NumberTable caption={title} columns={columns} rows={rows} />
      </details>
    </section>
  )
}

interface NumberTableProps extends Pick<PictureProps, 'columns' | 'rows'> {
  readonly caption: string
}

/** The first column names the row. */
export function NumberTable({ caption, columns, rows }: NumberTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard
    <div role="group" aria-label={caption} tabIndex={0} className={styles['tablePlace']}>
      <table className={styles['table']}>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={columns[i + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
