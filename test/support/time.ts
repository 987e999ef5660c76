// Decides what time it is in a test: whatever the test says.

export interface FixedClock {
  (): number
  set(time: number): void
}

/** A clock that stands still until it is set. */
export function fixedClock(start: number): FixedClock {
  let time = start
  return Object.assign(() => time, {
    set: (next: number) => {
      time = next
    },
  })
}

/** Mulberry32 (Tommy Ettinger): numbers in [0, 1) that are the same for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
