// Decides how what is counted stands beside its number in Arabic.

import { pluralOf } from '../plural'

/** A noun for one, for two, for 3 to 10, for 11 to 99, and for hundreds; the first two need no number beside them. */
export type Noun = readonly [one: string, two: string, few: string, many: string, hundreds: string]

/** As the subject of a sentence; `OF_…` as its object or after a preposition. */
export const SKILLS: Noun = ['مهارة واحدة', 'مهارتان', 'مهارات', 'مهارة', 'مهارة']
export const OF_SKILLS: Noun = ['مهارة واحدة', 'مهارتين', 'مهارات', 'مهارة', 'مهارة']
export const QUESTIONS: Noun = ['سؤال واحد', 'سؤالان', 'أسئلة', 'سؤالًا', 'سؤال']
export const NOTES: Noun = ['ملاحظة واحدة', 'ملاحظتان', 'ملاحظات', 'ملاحظة', 'ملاحظة']

export const ENTRIES: Noun = ['مُدخل واحد', 'مُدخلان', 'مُدخلات', 'مُدخلًا', 'مُدخل']
export const LEFT_OUT: Noun = [
  'مهارة واحدة متروكة',
  'مهارتان متروكتان',
  'مهارات متروكة',
  'مهارة متروكة',
  'مهارة متروكة',
]
/** Further skills or gaps, after those that were named. */
export const MORE: Noun = ['واحدة أخرى', 'اثنتان أخريان', 'أخرى', 'أخرى', 'أخرى']

export function counted(count: number, [one, two, few, many, hundreds]: Noun): string {
  return pluralOf('ar', count, {
    one,
    two,
    few: `${count} ${few}`,
    many: `${count} ${many}`,
    other: `${count} ${hundreds}`,
  })
}
