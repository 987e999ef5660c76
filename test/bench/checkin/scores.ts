// Decides how an engine's picture of a learner is scored: accuracy, Brier, calibration, AUC, and what counts as settled.

export interface Tally {
  /** Accuracy by number of questions asked, one per learner. */
  readonly accuracy: Map<number, number[]>
  /** Estimate and truth of every skill after 30 questions. */
  readonly estimate: number[]
  readonly truth: number[]
  readonly stepMs: number[]
  readonly predicted: number[]
}

export const MARKS = [10, 20, 25, 30, 40] as const

export function emptyTally(): Tally {
  return { accuracy: new Map(MARKS.map((mark) => [mark, []])), estimate: [], truth: [], stepMs: [], predicted: [] }
}

export function accuracyOf(held: ArrayLike<number>, truth: ArrayLike<number>): number {
  let right = 0
  for (let at = 0; at < truth.length; at += 1) if (held[at]! >= 0.5 === (truth[at] === 1)) right += 1
  return right / truth.length
}

export const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / Math.max(1, list.length)

export function quantileOf(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

export interface Scores {
  readonly accuracy: readonly number[]
  readonly brier: number
  readonly ece: number
  readonly auc: number
  readonly settled: number
  readonly settledRight: number
  readonly p95: number
}

/** Brier, expected calibration error over ten bins, AUC, share of skills at p ≤ .1 or ≥ .9 and how many of those are right. */
export function scoresOf(tally: Tally): Scores {
  const { estimate, truth } = tally
  const settled = estimate.map((p, i) => ({ p, t: truth[i]! })).filter(({ p }) => p <= 0.1 || p >= 0.9)
  return {
    accuracy: MARKS.map((mark) => mean(tally.accuracy.get(mark)!)),
    brier: mean(estimate.map((p, i) => (p - truth[i]!) ** 2)),
    ece: calibrationError(estimate, truth),
    auc: areaUnderCurve(estimate, truth),
    settled: settled.length / Math.max(1, estimate.length),
    settledRight: mean(settled.map(({ p, t }) => (p > 0.5 === (t === 1) ? 1 : 0))),
    p95: quantileOf(tally.stepMs, 0.95),
  }
}

export function calibrationError(estimate: readonly number[], truth: readonly number[]): number {
  const bins = Array.from({ length: 10 }, () => ({ p: 0, t: 0 }))
  estimate.forEach((p, i) => {
    const bin = bins[Math.min(9, Math.floor(p * 10))]!
    bin.p += p
    bin.t += truth[i]!
  })
  return bins.reduce((sum, { p, t }) => sum + Math.abs(p - t), 0) / Math.max(1, estimate.length)
}

export function areaUnderCurve(estimate: readonly number[], truth: readonly number[]): number {
  const order = estimate.map((_, i) => i).sort((a, b) => estimate[a]! - estimate[b]!)
  let ranks = 0
  for (let i = 0; i < order.length; ) {
    let end = i
    while (end < order.length && estimate[order[end]!] === estimate[order[i]!]) end += 1
    for (let k = i; k < end; k += 1) if (truth[order[k]!] === 1) ranks += (i + end + 1) / 2
    i = end
  }
  const able = truth.filter((t) => t === 1).length
  const unable = truth.length - able
  return able > 0 && unable > 0 ? (ranks - (able * (able + 1)) / 2) / (able * unable) : 0.5
}
