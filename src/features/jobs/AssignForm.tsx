// Decides how a word that was not found is given a skill: selected in the ad or typed, for everyone who has no mouse.

import { type FormEvent, useState } from 'react'
import { foldText } from '../../domain/kernel/fold'
import { CORRECTION_LIMIT, plainWords } from '../../domain/match/corrections'
import { jobs } from '../../messages/en/jobs'
import { useMessages } from '../../messages/useMessages'
import { useApp, useProgress } from '../../state/AppState'
import styles from './Jobs.module.css'

interface AssignFormProps {
  /** Words selected in the ad; empty when none are. */
  readonly selected: string
  readonly onAssign: (word: string, skill: string) => void
  readonly onClose: () => void
}

export function AssignForm({ selected, onAssign, onClose }: AssignFormProps) {
  const t = useMessages(jobs)
  const { graph } = useApp()
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const [isOpen, setOpen] = useState(false)
  const [shown, setShown] = useState(selected)
  const [word, setWord] = useState(selected)
  const [title, setTitle] = useState('')
  const [fault, setFault] = useState('')
  if (shown !== selected) {
    setShown(selected)
    if (selected !== '') {
      setWord(selected)
      setOpen(true)
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wanted = foldText(title.trim())
    const skill = graph.roadmap.skills.find((candidate) => foldText(candidate.title) === wanted)
    const words = plainWords(word)
    if (words === '') setFault(t.assign.noWord)
    else if (!skill) setFault(t.assign.unknownSkill)
    else {
      onAssign(words, skill.id)
      for (const clear of [setWord, setTitle, setFault]) clear('')
      onClose()
    }
  }
  return (
    <details className={styles['assign']} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.assign.summary}</summary>
      <form className={styles['assignForm']} onSubmit={submit}>
        <p className="quietText">{t.assign.hint}</p>
        <label>
          {t.assign.word}
          <input
            className="field"
            value={word}
            maxLength={CORRECTION_LIMIT}
            onChange={(event) => setWord(event.target.value)}
          />
        </label>
        <label>
          {t.assign.skill}
          <input
            className="field"
            list="skill-titles"
            autoComplete="off"
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        <datalist id="skill-titles">
          {graph.roadmap.skills.map((skill) => (
            <option key={skill.id} value={skill.title} />
          ))}
        </datalist>
        <button type="submit" className="button" disabled={isReadOnly}>
          {t.assign.button}
        </button>
        <p role="alert" className={styles['fault']}>
          {fault}
        </p>
      </form>
    </details>
  )
}
