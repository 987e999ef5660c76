// The words of the frame around every screen.
const en = {
  product: 'Groundwork',
  skipLink: 'Skip to the content',
  mainNavigation: 'Main',
  more: 'More',
  places: {
    today: 'Today',
    roadmap: 'Roadmap',
    map: 'Map',
    plan: 'Plan',
    practice: 'Practice',
    jobs: 'Job ads',
    checkIn: 'Check-in',
    progress: 'Progress',
    share: 'Share',
    cohort: 'Cohort',
    settings: 'Settings',
  },
  loading: 'Loading',
  everything: 'Everything on the roadmap',
  screenFailed: 'This screen could not be shown',
  screenFailedText:
    'Your progress is safe. Try again; if it happens again, download a backup in Settings and reload the page.',
  tryAgain: 'Try again',
  startFailed: 'The roadmap could not be loaded',
  startFailedText: 'Your progress is untouched. Check the connection and load the page again.',
  reload: 'Load again',
}

export const shell = { name: 'shell', en } as const
