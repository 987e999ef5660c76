// The words that every screen about skills shares: levels, tiers, weights, hours.

export const LEVELS = {
  new: 'New',
  learning: 'Learning',
  explain: 'Can explain',
  build: 'Can build',
  skipped: 'Not for me',
}

const en = {
  undo: 'Undo',
  redo: 'Redo',
  close: 'Close',
  levels: LEVELS,
  inferred: (level: string, percent: string) => `${level}, inferred (${percent})`,
  unsure: 'Unsure',
  tiers: { foundation: 'foundation', junior: 'junior', mid: 'mid', senior: 'senior' },
  weights: { must: 'must', should: 'should', nice: 'nice to have' },
  readiness: 'Readiness',
  target: 'Target',
  myAds: 'My job ads',
  ofTotal: (done: number, total: number) => `${done} of ${total}`,
  hoursRange: (likely: string, low: string, high: string) => `about ${likely} (${low} to ${high})`,
  aboutHours: (hours: string) => `about ${hours}`,
  mentorWrote: 'Your mentor wrote:',
  someoneWrote: (name: string) => `${name} wrote:`,
  roadmapNote: 'Note on this roadmap:',
  dueOn: (day: string) => `Due ${day}`,
  hoursSpent: 'Hours spent',
  hoursSpentOn: (title: string) => `Hours spent on ${title}`,
  /** Beside a text of the roadmap that has no translation. */
  inEnglish: 'in English',
  noHours: 'no hours known',
  comma: ', ',
}

export const terms = { name: 'terms', en } as const
