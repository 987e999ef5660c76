// The words of a link that was opened, or is about to be sent: who, when, what, and the thing itself.

import { plural } from '../useMessages'

const en = {
  from: 'From',
  nameless: 'somebody who gave no name',
  theirWords: 'In their words',
  sent: (day: string) => `Sent on ${day}`,
  future: (day: string) => `Their clock says ${day}. What you copy is dated today.`,
  about: (title: string) => `About the roadmap ${title}`,
  aboutOther: 'About a roadmap that is not open here:',
  holds: 'What it holds',
  levels: (count: number) => plural(count, 'The level of 1 skill', `The levels of ${count} skills`),
  inferred: (count: number) =>
    plural(count, '1 skill that a check-in inferred', `${count} skills that a check-in inferred`),
  overlay: 'A roadmap of their own:',
  steps: (count: number) => plural(count, '1 skill in their order', `${count} skills in their order`),
  hidden: (count: number) => plural(count, '1 skill left out', `${count} skills left out`),
  added: (count: number) => plural(count, '1 skill of their own', `${count} skills of their own`),
  notes: (count: number) => plural(count, '1 note', `${count} notes`),
  ads: (count: number) => plural(count, '1 job ad', `${count} job ads`),
  adsTitle: 'Job ads',
  adNeeds: { must: 'Must:', unclear: 'Mentioned:', nice: 'Nice to have:' },
  asksNothing: 'It asks nothing on this roadmap.',
  adText: 'The ad, in the employer’s words',
  between: '; ',
  nothing: 'Nothing but the words above',
  unknown: (count: number) =>
    plural(
      count,
      '1 skill in it is not in your roadmap. It is listed by its number.',
      `${count} skills in it are not in your roadmap. They are listed by their numbers.`,
    ),
  number: (number: string) => `Skill number ${number}`,
  notListed: 'Not in your roadmap',
  due: (day: string) => `by ${day}`,
  note: 'Their note',
  order: 'Their order',
  states: 'Levels by section',
  otherNotes: 'Their notes',
  comma: ', ',
}

export const letter = { name: 'letter', en } as const
