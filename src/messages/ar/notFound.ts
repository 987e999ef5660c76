// The words at an address that is none of ours, in Arabic.

import type { notFound as english } from '../en/notFound'

const ar: (typeof english)['en'] = {
  title: 'لا توجد صفحة كهذه',
  text: 'قد يكون في العنوان خطأ، أو ربما نُقلت الصفحة.',
  toToday: 'الذهاب إلى صفحة اليوم',
}

export const notFound = ar
