// Decides how a pasted list is looked at before it is taken: what it becomes beside it, what is odd with its line.

import { useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import { TITLE_LIMIT } from '../../domain/overlay/overlayRecords'
import { jsonOfList, LIST_LIMIT, type ListProblem, parseMarkdownList } from '../../domain/roadmap/markdownList'
import { roadmaps as words } from '../../messages/en/roadmaps'
import { useMessages } from '../../messages/useMessages'
import { Preview } from './Preview'
import styles from './Roadmaps.module.css'

const PROBLEMS_SHOWN = 20

export function ListForm({ onTake }: { onTake: (title: string, json: object) => void }) {
  const t = useMessages(words)
  const [text, setText] = useState('')
  const [title, setTitle] = useState('')
  const settled = useDeferredValue(text)
  const list = useMemo(() => (settled.trim() === '' ? undefined : parseMarkdownList(settled)), [settled])
  const area = useRef<HTMLTextAreaElement>(null)
  const name = title.trim() || list?.title || t.unnamed
  const hint = useId()
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        const taken = parseMarkdownList(text)
        if (taken.skills.length > 0) onTake(name, jsonOfList(taken, { id: 'list', title: name }))
      }}
    >
      <label className={styles['label']}>
        {t.listLabel}
        <textarea
          ref={area}
          className={`field ${styles['area'] ?? ''}`}
          rows={10}
          value={text}
          placeholder={t.example}
          aria-describedby={hint}
          spellCheck={false}
          onChange={(event) => setText(event.target.value.slice(0, LIST_LIMIT + 1))}
        />
      </label>
      <div id={hint}>
        {list && list.problems.length > 0 && (
          <Problems problems={list.problems} onShow={(line) => selectLine(area.current, line)} />
        )}
      </div>
      {list && list.skills.length > 0 && (
        <>
          <Preview sections={list.sections} skills={list.skills} title={name} />
          <label className={styles['label']}>
            {t.name}
            <input
              className="field"
              value={title}
              maxLength={TITLE_LIMIT}
              placeholder={list.title || t.unnamed}
              onChange={(event) => setTitle(event.target.value)}
            />
          </label>
          <button type="submit" className="button primary">
            {t.take}
          </button>
        </>
      )}
    </form>
  )
}

function Problems({ problems, onShow }: { problems: readonly ListProblem[]; onShow: (line: number) => void }) {
  const t = useMessages(words)
  const shown = problems.slice(0, PROBLEMS_SHOWN)
  return (
    <div className={styles['problems']}>
      <p>{t.problems(problems.length)}</p>
      <ul>
        {shown.map(({ line, code, text }) => (
          <li key={`${line} ${code}`} className={styles['problem']}>
            <button type="button" className="button quiet" onClick={() => onShow(line)}>
              {t.line(line)}
            </button>
            <span>
              <bdi>{t.listProblems[code](text)}</bdi>
            </span>
          </li>
        ))}
      </ul>
      {problems.length > shown.length && <p className="quietText">{t.more(problems.length - shown.length)}</p>}
    </div>
  )
}

function selectLine(area: HTMLTextAreaElement | null, line: number): void {
  if (!area) return
  const lines = area.value.split('\n')
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0)
  area.focus()
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
}
