// Decides how a table is written for spreadsheet programs, and that none of its texts is run there.

/** Excel takes a file for UTF-8 only with this in front. */
const MARK = '\ufeff'

/**
 * Rows as CSV (RFC 4180) with CRLF, every text in quotes. Text that a spreadsheet would run as a formula gets an
 * apostrophe in front (OWASP, CSV Injection). Numbers stay numbers, of one decimal; `undefined` is an empty cell.
 */
export function csvOf(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return MARK + rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')
}

function cellOf(value: string | number | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(Math.round(value * 10) / 10)
  const text = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u.test(value) ? `'${value}` : value
  return `"${text.replaceAll('"', '""')}"`
}
