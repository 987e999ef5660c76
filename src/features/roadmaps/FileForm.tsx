// Decides how a roadmap file is looked at before it is taken: what it holds, or everything that is wrong with it.

import { type ChangeEvent, useState } from 'react'
import { TEXT_LIMIT } from '../../domain/progress/persisted/decode'
import { parseRoadmap } from '../../domain/roadmap/details'
import type { Issue, Roadmap } from '../../domain/roadmap/types'
import { roadmaps as words } from '../../messages/en/roadmaps'
import { useMessages } from '../../messages/useMessages'
import { Preview } from './Preview'
import styles from './Roadmaps.module.css'

const FAULTS_SHOWN = 20

type Read =
  | { readonly name: string; readonly fault: 'unread' | 'too-large' }
  | { readonly name: string; readonly issues: readonly Issue[] }
  | { readonly name: string; readonly roadmap: Roadmap; readonly json: object }

export function FileForm({ onTake }: { onTake: (title: string, json: object) => void }) {
  const t = useMessages(words)
  const [read, setRead] = useState<Read>()
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (!file) return
    setRead(await readFile(file))
    // So that choosing the same file again is noticed.
    target.value = ''
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (read && 'roadmap' in read) onTake(read.roadmap.title, read.json)
      }}
    >
      <label className={styles['label']}>
        {t.fileLabel}
        <input type="file" accept=".json,application/json" onChange={open} />
      </label>
      <div role="alert">
        {read && 'fault' in read && (
          <p className={styles['fault']}>
            {read.fault === 'unread' ? t.fileUnread(read.name) : t.fileTooLarge(read.name)}
          </p>
        )}
        {read && 'issues' in read && <Issues name={read.name} issues={read.issues} />}
      </div>
      {read && 'roadmap' in read && (
        <>
          <Preview {...read.roadmap} />
          <button type="submit" className="button primary">
            {t.take}
          </button>
        </>
      )}
    </form>
  )
}

function Issues({ name, issues }: { name: string; issues: readonly Issue[] }) {
  const t = useMessages(words)
  const shown = issues.slice(0, FAULTS_SHOWN)
  return (
    <div className={styles['problems']}>
      <p className={styles['fault']}>{t.fileFaults(name, issues.length)}</p>
      <ul>
        {shown.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            {/* Names fields of a file; said in English alone, as they are. */}
            <bdi lang="en">{t.faultAt(path, message.slice(0, 300))}</bdi>
          </li>
        ))}
      </ul>
      {issues.length > shown.length && <p className="quietText">{t.more(issues.length - shown.length)}</p>}
    </div>
  )
}

async function readFile(file: File): Promise<Read> {
  const { name } = file
  if (file.size > TEXT_LIMIT) return { name, fault: 'too-large' }
  try {
    const json: unknown = JSON.parse(await file.text())
    const parsed = parseRoadmap(json)
    if (!parsed.ok) return { name, issues: parsed.error }
    return { name, roadmap: parsed.value, json: typeof json === 'object' && json !== null ? json : {} }
  } catch {
    return { name, fault: 'unread' }
  }
}
