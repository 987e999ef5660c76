// Decides where the bench's chance comes from: seeded streams, so that every figure can be had again.

export interface Chance {
  /** 0 ≤ x < 1 */
  readonly next: () => number
  readonly normal: () => number
  readonly below: (n: number) => number
  readonly between: (low: number, high: number) => number
}

/** mulberry32 (Tommy Ettinger, public domain) and Box–Muller. */
export function chance(seed: number): Chance {
  let state = Math.imul(seed + 1, 0x9e3779b9) | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  for (let i = 0; i < 5; i += 1) next()
  return {
    next,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    below: (n) => Math.floor(next() * n),
    between: (low, high) => low + (high - low) * next(),
  }
}

/** The positions 0 … n − 1 in random order. */
export function shuffled(n: number, random: Chance): number[] {
  const list = Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i -= 1) {
    const j = random.below(i + 1)
    ;[list[i], list[j]] = [list[j]!, list[i]!]
  }
  return list
}
