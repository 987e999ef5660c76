// The words of one skill's page.

import { ordinal } from '../useMessages'

const en = {
  back: 'Roadmap',
  yourLevel: 'Your level',
  anchorOf: { explain: 'Can explain', build: 'Can build' },
  needs: 'What it needs',
  needsNothing: 'Nothing: this is a starting point.',
  opens: 'What it opens',
  opensNothing: 'Nothing further on this roadmap.',
  notMet: (count: number) =>
    count === 1
      ? 'One thing it needs is not there yet. You may start all the same.'
      : `${count} things it needs are not there yet. You may start all the same.`,
  oneOf: (choice: string) => `One of: ${choice}`,
  hours: 'Hours',
  estimate: 'our estimate',
  published: (source: string) => `published length: ${source}`,
  hoursSpentHint: 'What it has really taken you so far. A plan learns your pace from it.',
  notes: 'Notes',
  notesHint: 'Only for you. Saved as you type.',
  noteLabel: 'Your notes',
  evidence: 'Evidence',
  evidenceHint: 'What shows that you can do it: a project, a pull request, a course.',
  evidenceText: 'What it is',
  evidenceUrl: 'Link (optional)',
  addEvidence: 'Add evidence',
  evidenceNeedsText: 'Write a few words first.',
  evidenceBadUrl: 'The link must start with http:// or https://.',
  removeEvidence: (text: string) => `Remove: ${text}`,
  remove: 'Remove',
  previous: 'Previous',
  next: 'Next',
  unknown: 'No such skill on this roadmap',
  unknownText: (id: string) => `“${id}” is not among its skills. If you have an entry for it, it is kept.`,
  toOutline: 'Go to the roadmap',
  detailsFailed: 'The details could not be loaded. Your progress is not affected.',
  sectionSkills: 'Skills of this section',
  whyNot: {
    question: 'Why is this not suggested?',
    suggested: (place: number) => `It is: ${ordinal(place)} among your next topics.`,
    ranked: (place: number) => `It could come next, but stands ${ordinal(place)}.`,
    behind: {
      value: 'More of your target rests on those before it.',
      hours: 'Those before it take less time.',
      progress: 'You have begun what comes before it.',
      closeness: 'Those before it follow more directly from what you can do.',
      ads: 'More of your saved ads ask for those before it.',
      sure: 'It is less certain that you can start it and do not know it yet.',
      variety: 'Other topics of its section come before it.',
      mentor: 'Your mentor put others first.',
    },
    needs: 'It needs',
    first: 'first.',
    otherOption: 'One option is enough, and for you this one counts:',
    postponed: (day: string) => `You put it off until ${day}.`,
    seemsKnown: (percent: string) => `Your check-in says that you can probably explain it already (${percent}).`,
    outside: (target: string) => `It is not part of your target, ${target}.`,
    atLevel: (target: string) => `You are at the level that your target asks for: ${target}.`,
    setAside: 'You set it aside as “Not for me”.',
  },
}

export const skill = { name: 'skill', en } as const
