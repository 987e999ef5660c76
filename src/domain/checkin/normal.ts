// Decides how the normal distribution is computed: density, share below, and that share from a table where speed counts.

const ROOT_TWO_PI = Math.sqrt(2 * Math.PI)

export function density(x: number): number {
  return Math.exp(-0.5 * x * x) / ROOT_TWO_PI
}

/** Share of a standard normal below `x`, within 1e-7. Source: Abramowitz and Stegun 1964, 26.2.17. */
export function below(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x))
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  const tail = density(x) * series
  return x >= 0 ? 1 - tail : tail
}

const REACH = 6
const PER_UNIT = 128
const TABLE = Float64Array.from({ length: 2 * REACH * PER_UNIT + 2 }, (_, i) => below(i / PER_UNIT - REACH))

/** `below` within 4e-6, several times as fast: between two values of a table. */
export function nearlyBelow(x: number): number {
  if (x <= -REACH) return 0
  if (x >= REACH) return 1
  const place = (x + REACH) * PER_UNIT
  const at = Math.floor(place)
  const low = TABLE[at] ?? 0
  return low + (place - at) * ((TABLE[at + 1] ?? 1) - low)
}
