// The words of the frame around every screen, and of levels, tiers and weights, which every screen uses.

import { plural } from '../format'

const LEVELS = { new: 'New', learning: 'Learning', explain: 'Can explain', build: 'Can build', skipped: 'Not for me' }

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
  screenFailedText: 'Your progress is safe. Try again; if it happens again, download a backup in Settings and reload the page.',
  tryAgain: 'Try again',
  notFound: 'There is no such page',
  notFoundText: 'The address may be mistyped, or the page has moved.',
  toToday: 'Go to Today',
  startFailed: 'The roadmap could not be loaded',
  startFailedText: 'Your progress is untouched. Check the connection and load the page again.',
  reload: 'Load again',
  notices: {
    level: (title: string, level: keyof typeof LEVELS) => `${title}: ${LEVELS[level]}`,
    picked: (choice: string, title: string) => `${choice}: ${title}`,
    unpicked: (choice: string) => `${choice}: nothing picked`,
    aimed: (target: string) => `Target: ${target}`,
    postponed: (title: string) => `${title} will not be suggested for two weeks`,
    unpostponed: (title: string) => `${title} may be suggested again`,
    note: (title: string) => `Note saved: ${title}`,
    evidenceAdded: 'Evidence added',
    evidenceRemoved: 'Evidence removed',
    restored: (count: number) => plural(count, '1 entry came from the backup', `${count} entries came from the backup`),
    startedOver: 'Everything was set back to the start',
    undone: (text: string) => `Taken back: ${text}`,
    redone: (text: string) => `Done again: ${text}`,
  },
  problems: {
    'no-storage': 'This browser keeps nothing for this page. Your progress lasts until the tab is closed. Download a backup before you leave.',
    corrupt: 'Some stored progress could not be read. It was set aside, nothing was deleted. What the second copy holds is shown.',
    someRecords: (count: number) =>
      plural(
        count,
        '1 stored entry could not be read and was set aside. Everything else is here.',
        `${count} stored entries could not be read and were set aside. Everything else is here.`,
      ),
    'newer-version':
      'Your progress was saved by a newer version of Groundwork. Nothing is changed or written here. Load the page again to update, or keep the data for later.',
    full: 'The browser’s storage is full. Your last change is kept in the second copy; download a backup or free some space.',
    cleared: 'Your progress was removed from the browser’s storage while this page was open. It is still here in this tab.',
    writeBack: 'Save it again',
    downloadRaw: 'Download the raw data',
    downloadBackup: 'Download backup',
    understood: 'Understood',
  },
  theme: 'Theme',
}

export type ShellMessages = typeof en
export const shell = { en }
