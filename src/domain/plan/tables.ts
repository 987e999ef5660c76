// Decides how a plan is written for a spreadsheet and as a list to tick.

/**
 * Rows as CSV (RFC 4180) with CRLF, every text in quotes. Text that a spreadsheet would run as a formula gets an
 * apostrophe in front (OWASP, CSV Injection). Numbers stay numbers; `undefined` is an empty cell.
 */
export function csvOf(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string | number | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(Math.round(value * 10) / 10)
  const text = /^[\s\p{Cc}]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u.test(value) ? `'${value}` : value
  return `"${text.replaceAll('"', '""')}"`
}

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
