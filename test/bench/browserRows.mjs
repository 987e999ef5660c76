// Decides which budgets the browser's figures stand beside: the product against the reference page, as CONTRACT 5 has them.
import { ratioRow, row, timeRow } from './table.mjs'

const NAMES = {
  first: '/ (first visit)',
  outline: '/roadmap (first visit)',
  today: '/ (returning)',
  roadmap: '/roadmap (returning)',
}

const sorted = (values) => values.toSorted((a, b) => a - b)
const quantile = (values, share) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN
const median = (values) => quantile(values, 0.5)
const pick = (reports, key) => median(reports.map((report) => report[key]))

export function sizeRows(loads) {
  return Object.entries(NAMES).flatMap(([name, title]) => {
    const reports = loads[name].slow
    const kB = (key) => pick(reports, key) / 1000
    const [budget, requests] = name === 'first' ? [95, 6] : [null, null]
    const foreign = Math.max(...reports.map((report) => report.foreign))
    return [
      row(`fetched-js-${name}`, `JavaScript at ${title}, gzip`, {
        value: kB('js'),
        unit: 'kB',
        budget,
        note: `CSS ${kB('css').toFixed(1)} kB`,
      }),
      row(`fetched-requests-${name}`, `requests at ${title}`, {
        value: pick(reports, 'requests'),
        unit: '',
        budget: requests,
        note: (reports[0]?.files ?? []).join(' '),
      }),
      row(`fetched-foreign-${name}`, `requests to another origin at ${title}`, { value: foreign, unit: '', budget: 0 }),
    ]
  })
}

export function loadRows(loads) {
  const { floor } = loads
  return Object.entries(NAMES).flatMap(([name, title]) => {
    const page = loads[name]
    const against = (key, what, { speed, budget = null }) =>
      ratioRow(
        `${key}-${speed === 'fast' ? '4x' : '4x-slow'}-${name}`,
        `${what} at ${title}, 4× CPU${speed === 'fast' ? '' : ' + slow network'}`,
        {
          ours: pick(page[speed], key),
          floor: pick(floor[speed], key),
          budget,
        },
      )
    const usable = name === 'first' ? 'the first question can be answered' : 'a level can be set'
    const budget = name === 'first' ? null : 1.3
    return [
      against('fcp', 'FCP', { speed: 'fast', budget: 1 }),
      against('lcp', 'LCP', { speed: 'fast', budget: 1 }),
      against('fcp', 'FCP', { speed: 'slow', budget: 0.75 }),
      against('lcp', 'LCP', { speed: 'slow', budget: 0.75 }),
      against('usable', usable, { speed: 'fast', budget }),
      against('usable', usable, { speed: 'slow', budget }),
      against('alive', 'the code answers', { speed: 'fast' }),
      against('blocking', 'blocking time', { speed: 'fast', budget: 2 }),
      against('longest', 'longest task', { speed: 'fast', budget: 1.5 }),
      row(`shift-${name}`, `layout shift at ${title}`, {
        value: Math.max(...page.fast.map(({ shift }) => shift)),
        unit: '',
        budget: 0.01,
        note: 'worst round',
      }),
      row(`heap-${name}`, `JavaScript heap after load at ${title}`, {
        value: median(page.heap) / 1e6,
        unit: 'MB',
        budget: 10,
        note: `reference page ${(median(floor.heap) / 1e6).toFixed(1)} MB`,
      }),
    ]
  })
}

const PAINT_BUDGETS = { 1000: 33, 5000: 50 }

export function markRows(loads, large) {
  const of = (marks, key, share) =>
    quantile(
      marks.map((mark) => mark[key]),
      share,
    )
  const ratios = ['roadmap', 'today'].flatMap((name) =>
    [1, 4].flatMap((rate) => {
      const [ours, floor] = [loads[name].marks[rate], loads.floor.marks[rate]]
      const against = (key, share, budget) =>
        ratioRow(
          `${key}-p${share * 100}-${rate}x-${name}`,
          `${key === 'paint' ? 'click → paint' : 'work of it alone'}, p${share * 100}, at ${NAMES[name]}, ${rate}× CPU`,
          { ours: of(ours, key, share), floor: of(floor, key, share), budget },
        )
      return [against('paint', 0.5, null), against('paint', 0.95, 1.4), against('work', 0.5, null)]
    }),
  )
  const absolute = Object.entries(large).flatMap(([n, pages]) =>
    Object.entries(pages).map(([name, { marks }]) =>
      row(`paint-p95-${n}-${name}`, `click → paint, p95, at ${NAMES[name]}, ${n} skills, 1× CPU`, {
        value: of(marks[1], 'paint', 0.95),
        unit: 'ms',
        budget: PAINT_BUDGETS[n],
        note: `p50 ${of(marks[1], 'paint', 0.5).toFixed(1)}, work alone p50 ${of(marks[1], 'work', 0.5).toFixed(1)}`,
      }),
    ),
  )
  return [...ratios, ...absolute]
}

const STORE_BUDGETS = { 220: 1, 5000: 4 }

export function storageRows(stored) {
  return Object.entries(stored).flatMap(([n, { save, task }]) => [
    timeRow(`store-${n}`, `until the first copy is stored, ${n} skills`, {
      sample: { p50: median(save), p95: quantile(save, 0.95), runs: save.length },
      budget: STORE_BUDGETS[n],
    }),
    row(`store-task-${n}`, `all main-thread time of a change, second copy included, ${n} skills`, {
      value: task,
      unit: 'ms',
      note: 'mean',
    }),
  ])
}
