// The words for levels that have worn: questions that keep failing, and what nobody has looked at for long.

const en = {
  shaky: 'shaky',
  stale: 'stale',
  shakyText: (right: number, asked: number) => `Shaky: ${right} of your last ${asked} answers were right.`,
  staleText: (when: string) => `Stale: last looked at ${when}.`,
  kept: 'Your level stays as you set it.',
  practise: 'Practise this section',
}

export const wear = { name: 'wear', en } as const
