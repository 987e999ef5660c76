// Decides how figures are told: a row each with its budget beside it, red when over, and the same as JSON.

/**
 * A row: `what` was measured, `value` in `unit`, its `budget` if it has one, and a `note` beside it (the p95, what a ratio was made of).
 * The budget is the most, with `isLeast` the least. `isHard` marks what fails the run: bytes and requests, which do not depend on the machine.
 * @param {string} id
 * @param {string} what
 * @param {{ value: number, unit: string, budget?: number | null, note?: string, isLeast?: boolean, isHard?: boolean }} figure
 */
export function row(id, what, { value, unit, budget = null, note = '', isLeast = false, isHard = false }) {
  const isKept = isLeast ? value >= budget : value <= budget
  const verdict = budget === null ? 'info' : isKept ? 'ok' : 'over'
  return { id, what, value, unit, budget, isLeast, verdict, note, isHard }
}

/** A row in milliseconds from a sample `{ p50, p95, runs }`: its median, or with `isSlow` its 95th percentile. */
export function timeRow(id, what, { sample, budget = null, isSlow = false }) {
  const other = isSlow ? `p50 ${number(sample.p50)}` : `p95 ${number(sample.p95)}`
  return row(id, what, {
    value: isSlow ? sample.p95 : sample.p50,
    unit: 'ms',
    budget,
    note: `${other}, ${sample.runs} runs`,
  })
}

/** A row that compares two times of the same run. */
export function ratioRow(id, what, { ours, floor, budget = null, unit = 'ms' }) {
  const value = floor === 0 ? (ours === 0 ? 1 : Number.POSITIVE_INFINITY) : ours / floor
  return row(id, what, { value, unit: '×', budget, note: `${number(ours)} ${unit} / ${number(floor)} ${unit}` })
}

export function printTable(title, rows) {
  const cells = rows.map(({ what, value, unit, budget, isLeast, verdict, note }) => [
    what,
    `${number(value)} ${unit}`,
    budget === null ? '' : `${isLeast ? '≥' : '≤'} ${number(budget)} ${unit}`,
    verdict === 'info' ? '' : verdict === 'ok' ? 'ok' : 'OVER',
    note,
  ])
  const all = [[title, 'measured', 'budget', 'verdict', ''], ...cells]
  const widths = all[0].map((_, column) => Math.max(...all.map((line) => line[column].length)))
  all.forEach((line, i) => {
    const padded = line.map((cell, column) =>
      column === 1 || column === 2 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
    )
    console.log(paint(padded.join('  ').trimEnd(), i === 0 ? '1' : rows[i - 1].verdict === 'over' ? '31' : ''))
  })
  console.log('')
}

function paint(text, code) {
  const isColoured = process.env.FORCE_COLOR
    ? process.env.FORCE_COLOR !== '0'
    : process.stdout.isTTY && !process.env.NO_COLOR
  return isColoured && code ? `\u001b[${code}m${text}\u001b[0m` : text
}

function number(value) {
  if (!Number.isFinite(value)) return String(value)
  if (Number.isInteger(value)) return String(value)
  return value >= 100
    ? value.toFixed(0)
    : value >= 10
      ? value.toFixed(1)
      : value >= 1
        ? value.toFixed(2)
        : value.toFixed(3)
}
