// The words for readiness, gaps and inferred levels, wherever they are shown.

import { plural } from '../useMessages'

const en = {
  gaps: 'Gaps',
  gapsLead: (shown: number, total: number) =>
    total > shown
      ? `The ${shown} gaps that matter most of ${total}`
      : total === 0
        ? 'Nothing is missing for this target.'
        : plural(total, 'One gap is left', `${total} gaps are left`),
  gapsLine: (titles: readonly string[], more: number) =>
    titles.length === 0
      ? 'Nothing is missing for this target.'
      : `Missing most: ${titles.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  forOthers: 'For other targets',
  othersLine: (title: string, percent: string) => `${title}: ${percent}`,
  range: (percent: string, low: string, high: string) => `${percent} (${low} to ${high})`,
  rangeText: 'Inferred levels count by their chance; nine times in ten the true figure lies in the range.',
  met: (met: number, total: number) => `${met} of ${total} needs met`,
  gapLine: (level: string, weight: string) => `${level} · ${weight}`,
  bySection: 'By section',
  separator: ' · ',
  colon: ': ',
}

export const readiness = { name: 'readiness', en } as const
