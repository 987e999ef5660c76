// Decides how two learners stand side by side: a table of skills, the differences first.

import { useMemo } from 'react'
import { type ComparedSkill, compareWith, DIFFERENCES } from '../../domain/share/comparison'
import type { ShareContent } from '../../domain/share/types'
import { open } from '../../messages/en/open'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'
import { KnownLevel } from './KnownLevel'
import styles from './Share.module.css'
import { useTitles } from './useTitles'

export function Comparison({ content }: { content: ShareContent }) {
  const t = useMessages(open)
  const { graph } = useApp()
  const facts = useFacts((all) => all)
  const rows = useMemo(() => compareWith(content, facts, graph), [content, facts, graph])
  if (rows.length === 0) return <p>{t.noState}</p>
  return (
    <table className={styles['table']}>
      <caption className="hidden">{t.comparison}</caption>
      <thead>
        <tr>
          <th scope="col">{t.skill}</th>
          <th scope="col">{t.theirLevel}</th>
          <th scope="col">{t.myLevel}</th>
        </tr>
      </thead>
      {DIFFERENCES.map((difference) => (
        <Group
          key={difference}
          title={t.groups[difference]}
          rows={rows.filter((row) => row.difference === difference)}
          content={content}
        />
      ))}
    </table>
  )
}

interface GroupProps {
  readonly title: string
  readonly rows: readonly ComparedSkill[]
  readonly content: ShareContent
}

function Group({ title, rows, content }: GroupProps) {
  const titleOf = useTitles(content)
  if (rows.length === 0) return null
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className={styles['groupTitle']}>
          {title} <span className="quietText">{rows.length}</span>
        </th>
      </tr>
      {rows.map(({ id, theirs, mine }) => (
        <tr key={id}>
          <th scope="row">
            <bdi>{titleOf(id)}</bdi>
          </th>
          <td>
            <KnownLevel known={theirs} />
          </td>
          <td>
            <KnownLevel known={mine} />
          </td>
        </tr>
      ))}
    </tbody>
  )
}
