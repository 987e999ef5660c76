// The words of the frame around every screen, and of levels, tiers and weights, which every screen uses.

export const LEVELS = {
  new: 'New',
  learning: 'Learning',
  explain: 'Can explain',
  build: 'Can build',
  skipped: 'Not for me',
}

const en = {
  product: 'Groundwork',
  skipLink: 'Skip to the content',
  mainNavigation: 'Main',
  today: 'Today',
  roadmap: 'Roadmap',
  settings: 'Settings',
  undo: 'Undo',
  redo: 'Redo',
  close: 'Close',
  loading: 'Loading',
  levels: LEVELS,
  tiers: { foundation: 'foundation', junior: 'junior', mid: 'mid', senior: 'senior' },
  weights: { must: 'must', should: 'should', nice: 'nice to have' },
  everything: 'Everything on the roadmap',
  readiness: 'Readiness',
  target: 'Target',
  ofTotal: (done: number, total: number) => `${done} of ${total}`,
  hoursRange: (likely: string, low: string, high: string) => `about ${likely} (${low} to ${high})`,
  aboutHours: (hours: string) => `about ${hours}`,
  noHours: 'no hours known',
  screenFailed: 'This screen could not be shown',
  screenFailedText:
    'Your progress is safe. Try again; if it happens again, download a backup in Settings and reload the page.',
  tryAgain: 'Try again',
  notFound: 'There is no such page',
  notFoundText: 'The address may be mistyped, or the page has moved.',
  toToday: 'Go to Today',
  startFailed: 'The roadmap could not be loaded',
  startFailedText: 'Your progress is untouched. Check the connection and load the page again.',
  reload: 'Load again',
}

export const shell = { en }
