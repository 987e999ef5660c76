// Decides the second and third question to a newcomer: which language, and how to begin.

import { findSkill } from '../../domain/roadmap/graph'
import type { Choice } from '../../domain/roadmap/types'
import { firstRun } from '../../messages/en/firstRun'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import { paths } from '../../ui/paths'
import { Options, Question, type QuestionProps } from './FirstRun'
import styles from './Today.module.css'

/** A question that takes another's place takes the focus too: the button that was pressed may be gone. */
const takeFocus = (heading: HTMLElement | null) => heading?.focus()

export function LanguageQuestion({ choice, value, onChange }: QuestionProps & { choice: Choice }) {
  const t = useMessages(firstRun)
  const { graph } = useApp()
  const options = choice.options.map((id) => ({ id: String(id), title: findSkill(graph, id)?.title ?? id, text: '' }))
  return (
    <Question title={t.language} text={t.languageText} heading={takeFocus}>
      <Options
        name="option"
        label={choice.title}
        options={[...options, { id: '', title: t.notSure, text: '' }]}
        value={value}
        onChange={onChange}
      />
    </Question>
  )
}

export function BeginQuestion({ onBegin }: { onBegin: (path: string) => void }) {
  const t = useMessages(firstRun)
  const ways = [
    { path: paths.checkin.href(), title: t.checkin, text: t.checkinText },
    { path: paths.outline.href(), title: t.walk, text: t.walkText },
    { path: paths.today.href(), title: t.suggest, text: t.suggestText },
  ]
  return (
    <Question title={t.begin} heading={takeFocus}>
      <div className={styles['ways']}>
        {ways.map((way) => (
          <button key={way.path} type="button" className={styles['way']} onClick={() => onBegin(way.path)}>
            <span className={styles['wayTitle']}>{way.title}</span>
            <span className="quietText">{way.text}</span>
          </button>
        ))}
      </div>
    </Question>
  )
}
