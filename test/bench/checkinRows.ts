// Decides which goals the check-in's accuracy stands beside in the bench, and what is shown of the simpler engines.

import { ENGINES, measure, SETUPS } from './checkin'
import { MARKS, type Scores } from './checkin/scores'
import { readyAfter } from './suggestAfterCheckin'
import { row } from './table.mjs'

/** On the study's own kinds what its engine reaches there; elsewhere what its estimated ceiling leaves room for. */
const STUDY_GOALS = { after25: 0.846, after30: 0.859, brier: 0.105, ece: 0.03 }
const GOALS = { after25: 0.82, after30: 0.83, brier: 0.12, ece: 0.02 }
const LEAST_KIND = 0.78
const SETTLED = { share: 45, right: 95 }
const READY = { after: 25, share: 60 }
/** The app's own engine, as checkin.ts names it; the others are there to compare. */
const OWN = 'check-in'

const after = (scores: Scores, questions: (typeof MARKS)[number]) => scores.accuracy[MARKS.indexOf(questions)] ?? 0
const three = (share: number) => share.toFixed(3)

/** Every figure beside its goal; `learners` of each kind on each map. */
export function checkinRows(learners: number) {
  return [
    ...SETUPS.flatMap((setup) => setupRows(setup, learners)),
    ...readyAfter(learners).flatMap(({ name, title, after: shares }) =>
      shares.map(({ mark, share }) =>
        row(`ready-${name}-${mark}`, `top five suggestions truly ready after ${mark} questions, ${title}`, {
          value: 100 * share,
          unit: '%',
          ...(mark === READY.after && { budget: READY.share, isLeast: true }),
        }),
      ),
    ),
  ]
}

function setupRows({ name, title, worlds, generators }: (typeof SETUPS)[number], learners: number) {
  const plan = { worlds: worlds(), generators, learners, mode: 'quiz', questions: 40, seed: 1 } as const
  const engines = Object.entries(ENGINES).sort(([a], [b]) => Number(b === OWN) - Number(a === OWN))
  return engines.flatMap(([engine, make]) => {
    const table = measure(plan, make(plan.mode))
    const all = table.get('all')
    if (!all) return []
    if (engine === OWN) return ownRows(name, `${title}, ${learners} of each kind`, table)
    return [
      row(`checkin-${name}-${engine}`, `  after 30 with another engine, ${engine}`, {
        value: after(all, 30),
        unit: '',
        note: `after ${MARKS.join('/')} ${all.accuracy.map(three).join(' ')}; ${noteOf(all)}`,
      }),
    ]
  })
}

const noteOf = ({ brier, ece, auc, settled, settledRight, p95 }: Scores) =>
  `Brier ${three(brier)}, ECE ${three(ece)}, AUC ${three(auc)}, ${(100 * settled).toFixed(0)} % settled at ${(100 * settledRight).toFixed(1)} %, step p95 ${p95.toFixed(1)} ms`

function ownRows(name: string, title: string, table: ReadonlyMap<string, Scores>) {
  const all = table.get('all')
  if (!all) return []
  const goals = name === 'study' ? STUDY_GOALS : GOALS
  const kinds = [...table].filter(([kind]) => kind !== 'all').sort((a, b) => after(a[1], 30) - after(b[1], 30))
  const least = (id: string, what: string, more: { value: number; budget: number; unit?: string; note?: string }) =>
    row(`checkin-${name}-${id}`, what, { unit: '', isLeast: true, ...more })
  const most = (id: string, what: string, more: { value: number; budget: number }) =>
    row(`checkin-${name}-${id}`, what, { unit: '', ...more })
  return [
    least('25', `accuracy after 25 questions, ${title}`, { value: after(all, 25), budget: goals.after25 }),
    least('30', '  after 30', {
      value: after(all, 30),
      budget: goals.after30,
      note: all.accuracy.map(three).join(' '),
    }),
    least('kind', '  after 30, the kind of learner placed worst', {
      value: kinds[0] ? after(kinds[0][1], 30) : Number.NaN,
      budget: LEAST_KIND,
      note: kinds.map(([kind, scores]) => `${kind} ${three(after(scores, 30))}`).join(' '),
    }),
    most('brier', '  Brier', { value: all.brier, budget: goals.brier }),
    most('ece', '  calibration error', { value: all.ece, budget: goals.ece }),
    least('settled', '  settled', { value: 100 * all.settled, budget: SETTLED.share, unit: '%' }),
    least('right', '  settled and right', { value: 100 * all.settledRight, budget: SETTLED.right, unit: '%' }),
  ]
}
