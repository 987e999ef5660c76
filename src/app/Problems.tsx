// Decides how trouble with the storage is told: what happened, what is safe, what can be done.

import type { ReactNode } from 'react'
import { type NoticeMessages, notices } from '../messages/en/notices'
import { shell } from '../messages/en/shell'
import { useMessages } from '../messages/useMessages'
import { type AppState, useApp } from '../state/AppState'
import type { Problem } from '../state/persistence/persistence'
import styles from './Problems.module.css'

export function Problems({ problems }: { problems: readonly Problem[] }) {
  const t = useMessages(notices)
  const { reload } = useMessages(shell)
  const app = useApp()
  return problems.map((problem) => (
    <div key={problem.code} className={styles['problem']}>
      <p>{problemText(t, problem)}</p>
      <div className={styles['actions']}>{problemActions({ t, reload, app }, problem)}</div>
    </div>
  ))
}

interface Context {
  readonly t: NoticeMessages
  readonly reload: string
  readonly app: AppState
}

function problemText(t: NoticeMessages, problem: Problem): string {
  if (problem.code === 'some-records') return t.problems.someRecords(problem.count)
  return problem.code === 'full' && !problem.isKept ? t.problems.fullAlone : t.problems[problem.code]
}

function problemActions({ t, reload, app }: Context, problem: Problem): ReactNode {
  const { progress } = app
  const understood = (
    <Action key="understood" text={t.problems.understood} run={() => progress.dismissProblem(problem.code)} />
  )
  const raw = (text: string) => (
    <Action key="raw" text={t.problems.downloadRaw} run={() => app.saveFile('groundwork-raw-data.json', text)} />
  )
  switch (problem.code) {
    case 'corrupt':
    case 'corrupt-copy':
    case 'some-records':
      return [raw(problem.raw), understood]
    case 'newer-version':
      return [raw(problem.raw), <Action key="reload" text={reload} run={() => window.location.reload()} />]
    case 'cleared':
      return [<Action key="back" text={t.problems.writeBack} run={progress.writeBack} />, understood]
    case 'full':
    case 'no-storage':
      return [<Action key="backup" text={t.problems.downloadBackup} run={app.downloadBackup} />, understood]
  }
}

function Action({ text, run }: { text: string; run: () => void }) {
  return (
    <button type="button" className="button" onClick={run}>
      {text}
    </button>
  )
}
