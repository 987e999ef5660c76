// The words of Settings: backup, storage, language, looks.

import { plural } from '../useMessages'

const en = {
  title: 'Settings',
  backup: 'Backup',
  backupText: 'A file with everything you entered: levels, choices, notes, evidence, all your roadmaps.',
  download: 'Download backup',
  restore: 'Restore from file',
  restoreText: 'Nothing changes until you choose how.',
  mode: 'How to restore',
  merge: 'Merge with what is here; the newer entry wins',
  replace: 'Replace what is here',
  apply: 'Restore',
  cancel: 'Cancel',
  fileSays: (name: string, count: number) => plural(count, `${name} holds 1 entry.`, `${name} holds ${count} entries.`),
  fileRejected: (count: number) =>
    plural(
      count,
      '1 entry in it cannot be read and will be left out.',
      `${count} entries in it cannot be read and will be left out.`,
    ),
  nothingNew: 'Everything in this file is here already. Nothing was changed.',
  nothingNewer:
    'Nothing in this file is newer than what is here. Nothing was changed. To go back to what the file holds, choose Replace.',
  errors: {
    'too-large': 'This file is too large to be a Groundwork backup. Nothing was changed.',
    'not-json': 'This file is damaged or cut off: it cannot be read to its end. Nothing was changed.',
    'other-product': 'This file is not from Groundwork. Nothing was changed.',
    'newer-version':
      'This file is from a newer version. Nothing was changed. Load the page again to update, or keep the file for later.',
    'wrong-shape': 'This file does not hold a Groundwork backup. Nothing was changed.',
    unreadable: 'The browser could not read this file. Nothing was changed.',
  },
  lastBackup: (when: string) => `Last backup: ${when}.`,
  never: 'No backup yet.',
  roadmaps: 'Roadmaps',
  roadmapsText: 'Change the roadmap to suit you, write one of your own, or open another; each keeps its own progress.',
  makeOwn: 'Make this roadmap your own',
  otherRoadmaps: 'New roadmap, or open another',
  storage: 'Where your progress lives',
  storageText: 'In this browser only, in two copies. Nothing is sent anywhere.',
  persisted: 'The browser has promised to keep it.',
  notPersisted: 'The browser may remove it when space runs short or after a long absence. Keep a backup file.',
  memoryOnly: 'This browser keeps nothing for this page; progress lasts until the tab is closed.',
  entries: (count: number) => plural(count, '1 entry', `${count} entries`),
  setAside: 'Set aside',
  setAsideText:
    'Stored text that could not be read. Nothing in it is lost; it may be of use to someone who can repair it.',
  setAsideFrom: (when: string) => `Set aside on ${when}`,
  downloadRaw: 'Download',
  delete: 'Delete',
  startOver: 'Start over',
  startOverText:
    'Sets every level, choice, note and piece of evidence back. Your changes to the roadmap stay. You can undo it.',
  language: 'Language',
  likeBrowser: 'Like the browser',
  languageFailed: 'The words of this language could not be loaded. Check the connection and choose again.',
  looks: 'Looks',
  theme: 'Theme',
  themes: { system: 'Like the system', light: 'Light', dark: 'Dark' },
  contrast: 'Contrast',
  contrasts: { system: 'Like the system', more: 'More' },
  keys: 'Keys that act anywhere',
  keysStates: { on: 'On', off: 'Off' },
}

export const settings = { name: 'settings', en } as const
