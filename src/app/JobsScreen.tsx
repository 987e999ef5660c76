// Decides what the job ads page needs from outside: the lexicon, and the target it can make of ads.

import { loadLexicon } from '../content/lexicon'
import { JobsPage } from '../features/jobs/JobsPage'
import { useApp } from '../state/AppState'
import { ownTarget } from './ownTargets'

export function JobsScreen() {
  useApp().derived.own.find = ownTarget
  return <JobsPage loadLexicon={loadLexicon} />
}
