// Decides how a row of levels is squeezed: one large number, each level taking the fewer bits the likelier it was.

/** How fast the guesses follow what was seen; 2 over a start of 1 is the estimator of Krichevsky and Trofimov (1981). */
const STEP = 2

/** Longest row, twice the skills of the largest roadmap that we build for: its time grows with the square. */
export const MOST_LEVELS = 10_000

/** How often each symbol from 0 on is expected before anything was seen. */
export type Start = readonly number[]

/** What the coder expects next: often the same as before, else whatever the row changed to most. */
class Expectation {
  private same = 1
  private changed = 4
  private readonly counts: number[]
  private previous = 0

  constructor(start: Start) {
    this.counts = [...start]
  }

  /** A whole-number share for each symbol; never zero. */
  shares(): number[] {
    const others = this.counts.reduce((sum, count, symbol) => (symbol === this.previous ? sum : sum + count), 0)
    return this.counts.map((count, symbol) => (symbol === this.previous ? this.same * others : this.changed * count))
  }

  see(symbol: number): void {
    if (symbol === this.previous) this.same += STEP
    else {
      this.changed += STEP
      this.counts[symbol] = (this.counts[symbol] ?? 0) + STEP
    }
    this.previous = symbol
  }
}

interface Step {
  readonly start: bigint
  readonly share: bigint
  readonly total: bigint
}

/**
 * The bytes of a row of symbols 0 … one less than `start` is long. An asymmetric numeral system (Duda 2009, arXiv:0902.0271) over one exact integer, so
 * that no bit is lost to rounding: five levels at random take log2 5 bits each and about three bytes for all. Cost:
 * O(row²) in machine words; 0.1 ms for 234, 10 ms for 5,000.
 */
export function packLevels(row: readonly number[], start: Start): Uint8Array {
  const expectation = new Expectation(start)
  const steps = row.map((symbol): Step => {
    const shares = expectation.shares()
    expectation.see(symbol)
    const sum = (list: readonly number[]) => BigInt(list.reduce((a, b) => a + b, 0))
    return { start: sum(shares.slice(0, symbol)), share: BigInt(shares[symbol] ?? 1), total: sum(shares) }
  })
  let state = 0n
  for (const { start, share, total } of steps.reverse()) state = (state / share) * total + start + (state % share)
  return bytesOf(state)
}

/** The row of `length` symbols behind the bytes, `undefined` when they are no such row. Never throws. */
export function unpackLevels(bytes: Uint8Array, length: number, start: Start): number[] | undefined {
  if (length > MOST_LEVELS || bytes.length > 16 + length / 2) return undefined
  const expectation = new Expectation(start)
  const row: number[] = []
  let state = integerOf(bytes)
  while (row.length < length) {
    const shares = expectation.shares()
    const total = BigInt(shares.reduce((a, b) => a + b, 0))
    let slot = Number(state % total)
    let symbol = 0
    for (let share = shares[0] ?? 0; slot >= share; share = shares[symbol] ?? slot + 1) {
      slot -= share
      symbol += 1
    }
    state = (state / total) * BigInt(shares[symbol] ?? 1) + BigInt(slot)
    expectation.see(symbol)
    row.push(symbol)
  }
  return state === 0n ? row : undefined
}

function bytesOf(state: bigint): Uint8Array {
  const digits = state === 0n ? '' : state.toString(16)
  const hex = digits.padStart(digits.length + (digits.length % 2), '0')
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16))
}

function integerOf(bytes: Uint8Array): bigint {
  return BigInt(`0x0${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`)
}
