// The words for readiness, gaps and inferred levels in Arabic, wherever they are shown.

import type { readiness as english } from '../en/readiness'
import { isolated } from '../isolated'
import { pluralOf } from '../plural'
import { counted, MORE } from './counted'

const ar: (typeof english)['en'] = {
  gaps: 'الفجوات',
  gapsLead: (shown, total) =>
    total > shown
      ? `أهم ${shown} من ${total} فجوة`
      : total === 0
        ? 'لا ينقصك شيء لهذا الهدف.'
        : pluralOf('ar', total, {
            one: 'بقيت فجوة واحدة',
            two: 'بقيت فجوتان',
            other: `بقيت ${counted(total, ['فجوة واحدة', 'فجوتان', 'فجوات', 'فجوة', 'فجوة'])}`,
          }),
  gapsLine: (titles, more) =>
    titles.length === 0
      ? 'لا ينقصك شيء لهذا الهدف.'
      : `أهم ما ينقصك: ${titles.map(isolated).join('، ')}${more > 0 ? ` و${counted(more, MORE)}` : ''}`,
  forOthers: 'للأهداف الأخرى',
  othersLine: (title, percent) => `${isolated(title)}: ${percent}`,
  range: (percent, low, high) => `${percent} (${low} إلى ${high})`,
  rangeText: 'تُحسب المستويات المستنتجة بقدر احتمالها؛ وفي تسع مرات من عشر يقع الرقم الحقيقي ضمن المدى.',
  met: (met, total) => `${met} من ${total} من المتطلبات محققة`,
  gapLine: (level, weight) => `${level} · ${weight}`,
  bySection: 'حسب القسم',
  separator: ' · ',
  colon: ': ',
}

export const readiness = ar
