// Decides how a figure is taken: many runs after a warm-up, the median and the 95th percentile of them.

export interface Sample {
  readonly p50: number
  readonly p95: number
  readonly runs: number
}

export function summarize(values: readonly number[]): Sample {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), runs: values.length }
}

/** Milliseconds that `run` takes. `i` counts up over warm-up and runs. */
export function measure(runs: number, run: (i: number) => unknown): Sample {
  const warmup = Math.max(5, Math.ceil(runs / 4))
  const times: number[] = []
  for (let i = 0; i < warmup + runs; i += 1) {
    const start = performance.now()
    kept = run(i)
    if (i >= warmup) times.push(performance.now() - start)
  }
  return summarize(times)
}

/** The last result, so that no compiler finds a run to be without effect and leaves it out. */
export let kept: unknown

/** A fixed piece of work, integers and a little memory: how fast this machine is, in milliseconds. About 20 on a laptop of 2024. */
export function machineSpeed(): number {
  const cells = new Uint32Array(1 << 16)
  return measure(9, () => {
    let x = 1
    for (let i = 0; i < 8_000_000; i += 1) {
      x ^= x << 13
      x ^= x >>> 17
      x ^= x << 5
      cells[x & 0xffff] = x
    }
    return cells[7]
  }).p50
}
