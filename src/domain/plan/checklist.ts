// Decides how a plan is written as a list to tick.

export interface ChecklistPart {
  readonly title: string
  readonly items: readonly { readonly text: string; readonly note: string }[]
}

/** A Markdown list to tick (GitHub's task lists), a heading for each part. What has a meaning in Markdown is escaped. */
export function checklistOf(title: string, parts: readonly ChecklistPart[]): string {
  const lines = parts.flatMap((part) => [
    '',
    `## ${plain(part.title)}`,
    '',
    ...part.items.map(({ text, note }) => `- [ ] ${plain(text)} · ${plain(note)}`),
  ])
  return `${[`# ${plain(title)}`, ...lines].join('\n')}\n`
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!]|^[+-]/g, '\\$&')
}
