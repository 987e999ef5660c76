// Decides how an ad is kept: its text with a title, company, date and note of the learner's own.

import { type ChangeEvent, type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { AD_LIMITS, AD_RECORD } from '../../domain/match/savedAd'
import type { Ask } from '../../domain/match/types'
import { recordWrite } from '../../domain/progress/records'
import { jobs } from '../../messages/en/jobs'
import { formatCount } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp, useProgress } from '../../state/AppState'
import { paths } from '../../ui/paths'
import styles from './Jobs.module.css'
import type { StoredAd } from './useAds'

interface SaveFormProps {
  readonly text: string
  readonly asks: readonly Ask[]
  readonly saved: StoredAd | undefined
}

type Field = 'title' | 'company' | 'date' | 'note'

export function SaveForm({ text, asks, saved }: SaveFormProps) {
  const t = useMessages(jobs)
  const { progress, newId } = useApp()
  const navigate = useNavigate()
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const known = saved?.value
  const [fields, setFields] = useState<Readonly<Record<Field, string>>>({
    title: known?.title ?? firstLine(text),
    company: known?.company ?? '',
    date: known?.date ?? '',
    note: known?.note ?? '',
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const id = saved?.id ?? newId()
    const ad = {
      ...fields,
      title: fields.title.trim() || t.save.untitled,
      text: text.slice(0, AD_LIMITS.text),
      asks,
      isCounted: known?.isCounted ?? true,
    }
    progress.run({ type: 'write', label: saved ? 'ad-changed' : 'ad-saved', writes: [recordWrite(AD_RECORD, id, ad)] })
    navigate(`${paths.jobs.href()}?ad=${id}`, { replace: true })
  }
  const bind = (name: Field) => ({
    className: 'field',
    value: fields[name],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setFields({ ...fields, [name]: event.target.value }),
  })
  return (
    <details className={styles['save']}>
      <summary>{saved ? t.save.edit : t.save.summary}</summary>
      <form className={styles['saveForm']} onSubmit={submit}>
        <label className={styles['saveField']} data-wide>
          {t.save.title}
          <input maxLength={AD_LIMITS.title} {...bind('title')} />
        </label>
        <label className={styles['saveField']}>
          {t.save.company}
          <input maxLength={AD_LIMITS.company} {...bind('company')} />
        </label>
        <label className={styles['saveField']}>
          {t.save.date}
          <input type="date" {...bind('date')} />
        </label>
        <label className={styles['saveField']} data-wide>
          {t.save.note}
          <textarea rows={3} maxLength={AD_LIMITS.note} {...bind('note')} />
        </label>
        {text.length > AD_LIMITS.text && <p className="quietText">{t.save.cut(formatCount(AD_LIMITS.text))}</p>}
        <button type="submit" className="button primary" disabled={isReadOnly}>
          {saved ? t.save.change : t.save.button}
        </button>
      </form>
    </details>
  )
}

const LONGEST_TITLE = 100

function firstLine(text: string): string {
  const line = text.split('\n').find((candidate) => candidate.trim() !== '') ?? ''
  return line.trim().slice(0, LONGEST_TITLE)
}
