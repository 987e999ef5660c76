// The words of Today: target, readiness, gaps, next topics, first run.

import { plural } from '../useMessages'

const en = {
  title: 'Today',
  readyFor: 'Ready for',
  readinessText: (percent: string, met: number, total: number) => `${percent}: ${met} of ${total} needs met`,
  gaps: 'Gaps',
  gapsLead: (shown: number, total: number) =>
    total > shown
      ? `The ${shown} that matter most of ${total}`
      : plural(total, 'One gap is left', `${total} gaps are left`),
  noGaps: 'Nothing is missing for this target. Choose a further one, or look at what else the roadmap holds.',
  gapLine: (level: string, weight: string) => `${level} · ${weight}`,
  allGaps: 'See all that is missing',
  next: 'Next topics',
  noNext: 'Nothing is waiting to be started for this target.',
  noNextPostponed: 'What could come next was put off. It comes back by itself.',
  openRoadmap: 'Open the roadmap',
  firstStep: 'How you know you can do it',
  firstResource: 'Start with',
  notNow: 'Not now',
  notForMe: 'Not for me',
  notNowFor: (title: string) => `Not now: ${title}`,
  notForMeFor: (title: string) => `Not for me: ${title}`,
  reasons: {
    inProgress: 'you have begun it',
    buildIsAsked: 'you can explain it; building with it is asked',
    canExplain: 'you can explain ',
    startingPoint: 'needs nothing before it',
    opens: (count: number) => plural(count, 'opens 1 skill', `opens ${count} skills`),
    must: (target: string) => `must for ${target}`,
    should: (target: string) => `should for ${target}`,
    nice: (target: string) => `nice to have for ${target}`,
    pickOne: 'or pick ',
    and: ' and ',
    or: ' or ',
    comma: ', ',
  },
  separator: ' · ',
  waiting: (count: number) =>
    plural(
      count,
      '1 topic for this target waits for something you set aside:',
      `${count} topics for this target wait for something you set aside:`,
    ),
  review: 'Review',
  backup: 'Backup',
  lastBackup: (when: string) => `Last backup: ${when}.`,
  neverBackup: 'No backup yet.',
  backupOld: 'Your progress lives in this browser alone. A file keeps it safe.',
  backupFine: 'Your progress lives in this browser, in two copies.',
  downloadBackup: 'Download backup',
}

export const today = { en }
