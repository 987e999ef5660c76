// The words for review on Today.

import { plural } from '../useMessages'

const en = {
  due: (count: number) => plural(count, '1 question is due.', `${count} questions are due.`),
  more: (count: number) => plural(count, 'and 1 more skill', `and ${count} more skills`),
  next: (when: string) => `Nothing is due. The next question comes ${when}.`,
  none: 'Nothing is due for this target.',
  start: 'Start the review',
  practice: 'Practise something else',
}

export const reviewDue = { name: 'reviewDue', en } as const
