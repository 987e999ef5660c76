// Decides what a learner's store looks like in the tests: one fact of every kind, its backup, its levels as plain values.

import { encodeBackup } from '../../../src/domain/progress/persisted/backup'
import { decodeFacts } from '../../../src/domain/progress/persisted/decode'
import type { Facts } from '../../../src/domain/progress/types'
import type { ProgressStore } from '../../../src/state/progressStore'
import { HOUR, mark, NOON, openTab } from './fakes'

const EXTRAS = { savedAt: '2030-06-15', roadmap: 'backend', settings: {} }

/** The facts that a restored backup file brings. */
export function backupOf(tab: ProgressStore): Facts {
  const decoded = decodeFacts(encodeBackup(tab.getState().facts, EXTRAS))
  if (!decoded.ok) throw new Error(decoded.error)
  return decoded.value.facts
}

/** Levels other than `new`, by skill. */
export function values(tab: ProgressStore): Record<string, string> {
  const { levels } = tab.getState().facts
  return Object.fromEntries([...levels].flatMap(([id, { value }]) => (value === 'new' ? [] : [[id, value]])))
}

/** A learner with one fact of every kind. */
export function busyTab(options: Parameters<typeof openTab>[0] = {}): ProgressStore {
  const tab = openTab(options)
  tab.run({ type: 'aim', target: 'junior' })
  tab.run({ type: 'pick', choice: 'language', skill: 'python' })
  mark(tab, 'http', 'explain')
  mark(tab, 'sql', 'skipped')
  tab.run({ type: 'postpone', skill: 'git', until: NOON + HOUR })
  tab.run({ type: 'note', skill: 'http', text: 'verbs\n– and “quotes” \u{1F600}' })
  const evidence = { skill: 'http', text: 'a server', url: 'https://example.org', at: NOON }
  tab.run({ type: 'addEvidence', id: 'e1', evidence })
  tab.run({ type: 'tick', check: 'http-c1', isTicked: true })
  tab.run({ type: 'markResource', resource: 'http:abc', state: 'started' })
  return tab
}
