// The words for a newer version that waits, in Arabic.

import type { updates as english } from '../en/updates'

const ar: (typeof english)['en'] = {
  ready: 'إصدار أحدث من Groundwork جاهز. لن يضيع شيء مما أدخلته.',
  now: 'تحديث الآن',
  later: 'عند الفتح القادم',
}

export const updates = ar
