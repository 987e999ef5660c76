// The words for what was done and what went wrong; loaded with the first notice.

import { plural } from '../useMessages'
import { LEVELS } from './terms'

/** What a change of several facts was for, by its label. */
const labels: Readonly<Record<string, string>> = {
  answered: 'Answer graded',
  retention: 'Share to remember changed',
  'ad-saved': 'Ad saved',
  'ad-changed': 'Ad changed',
  'ad-removed': 'Ad removed',
  'term-off': 'That word will not be taken for a skill',
  'term-own': 'Word assigned',
  'term-forgotten': 'Correction forgotten',
  still: 'Noted that you can still do it',
  link: 'Copied from the link',
  'checkin-accepted': 'Check-in taken over',
  'checkin-kept': 'Check-in kept for comparison',
  'plan-made': 'Plan made',
  'plan-changed': 'Plan changed',
  'plan-away': 'Plan put away',
  'plan-moved': 'Plan reordered',
  'plan-let-go': 'Pin taken off',
  'hours-noted': 'Hours noted',
  'roadmap-about': 'Title and description saved',
  'roadmap-order': 'Order changed',
  'roadmap-edit': 'Saved',
  'roadmap-hidden': 'Hidden',
  'roadmap-shown': 'Shown again',
  'roadmap-skill': 'Skill saved',
  'roadmap-skill-removed': 'Skill deleted',
  'roadmap-section': 'Section saved',
  'roadmap-mended': 'Circle mended',
  'roadmap-forgotten': 'Forgotten',
}

const en = {
  labels,
  notices: {
    level: (title: string, level: keyof typeof LEVELS) => `${title}: ${LEVELS[level]}`,
    picked: (choice: string, title: string) => `${choice}: ${title}`,
    unpicked: (choice: string) => `${choice}: nothing picked`,
    aimed: (target: string) => `Target: ${target}`,
    postponed: (title: string) => `${title} will not be suggested for two weeks`,
    unpostponed: (title: string) => `${title} may be suggested again`,
    note: (title: string) => `Note saved: ${title}`,
    ticked: 'Check ticked',
    unticked: 'Check unticked',
    resource: 'Resource marked',
    evidenceAdded: 'Evidence added',
    evidenceRemoved: 'Evidence removed',
    restored: (count: number) => plural(count, '1 entry came from the backup', `${count} entries came from the backup`),
    startedOver: 'Everything was set back to the start',
    changed: (count: number) => plural(count, '1 entry changed', `${count} entries changed`),
    undone: (text: string) => `Taken back: ${text}`,
    redone: (text: string) => `Done again: ${text}`,
  },
  problems: {
    'no-storage':
      'This browser keeps nothing for this page. Your progress lasts until the tab is closed. Download a backup before you leave.',
    corrupt:
      'Some stored progress could not be read. It was set aside, nothing was deleted. What the second copy holds is shown.',
    someRecords: (count: number) =>
      plural(
        count,
        '1 stored entry could not be read and was set aside. Everything else is here.',
        `${count} stored entries could not be read and were set aside. Everything else is here.`,
      ),
    'newer-version':
      'Your progress was saved by a newer version of Groundwork. Nothing is changed or written here. Load the page again to update, or keep the data for later.',
    'corrupt-copy':
      'The second copy of your progress could not be read. It was set aside, nothing was deleted. What the first copy holds is shown.',
    full: 'The browser’s storage is full. Your last change is kept in the second copy; download a backup or free some space.',
    fullAlone:
      'The browser’s storage is full. Your last change is in this tab only and is gone when you close it; download a backup or free some space.',
    cleared:
      'Your progress was removed from the browser’s storage while this page was open. It is still here in this tab.',
    writeBack: 'Save it again',
    downloadRaw: 'Download the raw data',
    downloadBackup: 'Download backup',
    understood: 'Understood',
  },
}

export type NoticeMessages = typeof en
export const notices = { name: 'notices', en } as const
