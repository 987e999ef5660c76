// Decides how evidence is added and shown: own words and a link, dated, removable with undo.

import { type FormEvent, useState } from 'react'
import { isWebAddress } from '../../domain/progress/persisted/v1'
import { EVIDENCE_LIMIT, type Evidence as EvidenceFact } from '../../domain/progress/types'
import { currentId } from '../../domain/roadmap/graph'
import type { Skill } from '../../domain/roadmap/types'
import { skill as words } from '../../messages/en/skill'
import { formatDay } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress } from '../../state/AppState'
import styles from './SkillPage.module.css'

export function Evidence({ skill }: { skill: Skill }) {
  const t = useMessages(words)
  const { graph } = useApp()
  const evidence = useFacts((facts) => facts.evidence)
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const own = [...evidence].flatMap(([id, { value }]) =>
    value && currentId(graph.roadmap, value.skill) === skill.id ? [{ id, ...value }] : [],
  )
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{t.evidence}</h2>
      <p className="quietText">{t.evidenceHint}</p>
      <ul className={styles['evidence']}>
        {own
          .sort((a, b) => b.at - a.at)
          .map((item) => (
            <EvidenceItem key={item.id} item={item} isReadOnly={isReadOnly} />
          ))}
      </ul>
      {!isReadOnly && <EvidenceForm skill={skill} />}
    </section>
  )
}

function EvidenceItem({ item, isReadOnly }: { item: EvidenceFact & { readonly id: string }; isReadOnly: boolean }) {
  const t = useMessages(words)
  const { progress } = useApp()
  return (
    <li>
      <span className={styles['evidenceText']}>
        {item.url === '' ? (
          item.text
        ) : (
          <a href={item.url} target="_blank" rel="noopener noreferrer">
            {item.text}
          </a>
        )}
        <span className="quietText">{` ${formatDay(item.at)}`}</span>
      </span>
      <button
        type="button"
        className="button quiet"
        disabled={isReadOnly}
        aria-label={t.removeEvidence(item.text.slice(0, 60))}
        onClick={() => progress.run({ type: 'removeEvidence', id: item.id })}
      >
        {t.remove}
      </button>
    </li>
  )
}

function EvidenceForm({ skill }: { skill: Skill }) {
  const t = useMessages(words)
  const { progress, now, newId } = useApp()
  const [text, setText] = useState('')
  const [url, setUrl] = useState('')
  const [fault, setFault] = useState<string>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const [words, address] = [text.trim(), url.trim()]
    if (words === '') return setFault(t.evidenceNeedsText)
    if (!isWebAddress(address)) return setFault(t.evidenceBadUrl)
    progress.run({
      type: 'addEvidence',
      id: newId(),
      evidence: { skill: skill.id, text: words, url: address, at: now() },
    })
    setText('')
    setUrl('')
    setFault(undefined)
  }
  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <label>
        <span className="quietText">{t.evidenceText}</span>
        <input
          className="field"
          value={text}
          maxLength={EVIDENCE_LIMIT}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <label>
        <span className="quietText">{t.evidenceUrl}</span>
        <input
          className="field"
          type="url"
          inputMode="url"
          value={url}
          maxLength={EVIDENCE_LIMIT}
          onChange={(event) => setUrl(event.target.value)}
        />
      </label>
      <button type="submit" className="button">
        {t.addEvidence}
      </button>
      <p role="alert" className={`live ${styles['fault'] ?? ''}`}>
        {fault}
      </p>
    </form>
  )
}
