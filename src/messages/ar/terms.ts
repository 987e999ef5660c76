// The words that every screen about skills shares, in Arabic: levels, tiers, weights, hours.

import type { terms as english } from '../en/terms'
import { isolated } from '../isolated'

/** What the learner says of a skill, in the first person: it fits a man and a woman. */
export const LEVELS = {
  new: 'جديدة',
  learning: 'أتعلّمها',
  explain: 'أستطيع شرحها',
  build: 'أستطيع البناء بها',
  skipped: 'ليست لي',
}

const ar: (typeof english)['en'] = {
  undo: 'تراجع',
  redo: 'إعادة',
  close: 'إغلاق',
  levels: LEVELS,
  inferred: (level, percent) => `${level}، مستنتَج (${percent})`,
  unsure: 'غير محسوم',
  tiers: { foundation: 'أساسي', junior: 'مبتدئ', mid: 'متوسط', senior: 'متقدّم' },
  weights: { must: 'ضرورية', should: 'مستحسنة', nice: 'ميزة إضافية' },
  readiness: 'الجاهزية',
  target: 'الهدف',
  myAds: 'إعلاناتي الوظيفية',
  ofTotal: (done, total) => `${done} من ${total}`,
  hoursRange: (likely, low, high) => `${likely} تقريبًا (${low} – ${high})`,
  aboutHours: (hours) => `${hours} تقريبًا`,
  mentorWrote: 'من مرشدك:',
  someoneWrote: (name) => `من ${isolated(name)}:`,
  roadmapNote: 'ملاحظة على خارطة الطريق:',
  dueOn: (day) => `الموعد: ${day}`,
  hoursSpent: 'الساعات التي قضيتها',
  hoursSpentOn: (title) => `الساعات التي قضيتها في ${title}`,
  inEnglish: 'بالإنجليزية',
  comma: '، ',
  noHours: 'الساعات غير معروفة',
}

export const terms = ar
