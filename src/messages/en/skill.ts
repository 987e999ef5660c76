// The words of one skill's page.

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
}

export const skill = { en }
