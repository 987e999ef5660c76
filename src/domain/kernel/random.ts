// Decides how chance is made from a word, so that the same word draws the same.

/**
 * Numbers in [0, 1) that follow from `word`: FNV-1a (Fowler, Noll, Vo) makes a seed of it, mulberry32 (Ettinger) goes on.
 * Good enough to shuffle by, not to keep a secret with.
 */
export function randomFrom(word: string): () => number {
  let state = 0x811c9dc5
  for (let i = 0; i < word.length; i += 1) state = Math.imul(state ^ word.charCodeAt(i), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
