// Decides where the job ads page gets its lexicon from.

import { loadLexicon } from '../content/lexicon'
import { JobsPage } from '../features/jobs/JobsPage'

export function JobsScreen() {
  return <JobsPage loadLexicon={loadLexicon} />
}
