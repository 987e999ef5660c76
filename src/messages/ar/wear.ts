// The words for levels that have worn, in Arabic: questions that keep failing, and what nobody has looked at for long.

import type { wear as english } from '../en/wear'

const ar: (typeof english)['en'] = {
  shaky: 'مهتزة',
  stale: 'متقادمة',
  shakyText: (right, asked) => `مهتزة: ${right} من آخر ${asked} من إجاباتك صحيحة.`,
  staleText: (when) => `متقادمة: آخر مرة نظرت فيها ${when}.`,
  kept: 'مستواك يبقى كما حدّدته.',
  practise: 'التدرّب على هذا القسم',
}

export const wear = ar
