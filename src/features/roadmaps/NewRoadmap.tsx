// Decides the ways to a new roadmap: from scratch, over the built-in one, from a pasted list, from a file.

import { type ReactNode, useState } from 'react'
import { TITLE_LIMIT } from '../../domain/overlay/overlayRecords'
import { roadmaps as words } from '../../messages/en/roadmaps'
import { useMessages } from '../../messages/useMessages'
import type { RoadmapDraft, Roadmaps } from '../../state/AppState'
import { paths } from '../../ui/paths'
import { FileForm } from './FileForm'
import { ListForm } from './ListForm'
import styles from './Roadmaps.module.css'

export function NewRoadmap({ roadmaps }: { roadmaps: Roadmaps }) {
  const t = useMessages(words)
  const [fault, setFault] = useState<string>()
  const take = async (draft: RoadmapDraft) => {
    const made = await roadmaps.add({ ...draft, title: draft.title.trim().slice(0, TITLE_LIMIT) || t.unnamed })
    const address = draft.base === 'own' ? paths.outline.href() : paths.editRoadmap.href()
    if (!made.ok) setFault(t.noRoom)
    else if (!roadmaps.open(made.value, address)) setFault(t.cannotOpen)
  }
  return (
    <section aria-labelledby="new-roadmap" className={styles['block']}>
      <h2 id="new-roadmap">{t.add}</h2>
      <div role="alert">{fault !== undefined && <p className={styles['fault']}>{fault}</p>}</div>
      <Way title={t.fromScratch} text={t.fromScratchText}>
        <NameForm onTake={(title) => take({ title, base: 'empty' })} />
      </Way>
      <Way title={t.fromList} text={t.fromListText}>
        <ListForm onTake={(title, json) => take({ title, base: 'own', json })} />
      </Way>
      <Way title={t.over} text={t.overText}>
        <NameForm onTake={(title) => take({ title, base: 'built-in' })} />
      </Way>
      <Way title={t.fromFile} text={t.fromFileText}>
        <FileForm onTake={(title, json) => take({ title, base: 'own', json })} />
      </Way>
    </section>
  )
}

function Way({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <details className={styles['way']}>
      <summary className={styles['summary']}>{title}</summary>
      <div className={styles['body']}>
        <p className="quietText">{text}</p>
        {children}
      </div>
    </details>
  )
}

function NameForm({ onTake }: { onTake: (title: string) => void }) {
  const t = useMessages(words)
  const [title, setTitle] = useState('')
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        onTake(title)
      }}
    >
      <label className={styles['label']}>
        {t.name}
        <input
          className="field"
          value={title}
          maxLength={TITLE_LIMIT}
          placeholder={t.unnamed}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <button type="submit" className="button primary">
        {t.create}
      </button>
    </form>
  )
}
