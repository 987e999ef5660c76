// The words for review on Today, in Arabic.

import type { reviewDue as english } from '../en/reviewDue'
import { pluralOf } from '../plural'
import { practice } from './practice'

const ar: (typeof english)['en'] = {
  due: practice.dueNow,
  more: (count) =>
    pluralOf('ar', count, {
      one: 'ومهارة أخرى',
      two: 'ومهارتان أخريان',
      few: `و${count} مهارات أخرى`,
      other: `و${count} مهارة أخرى`,
    }),
  next: (when) => `لا سؤال حان وقته. السؤال القادم ${when}.`,
  none: 'لا سؤال حان وقته لهذا الهدف.',
  start: 'ابدأ المراجعة',
  practice: 'التدرّب على شيء آخر',
}

export const reviewDue = ar
