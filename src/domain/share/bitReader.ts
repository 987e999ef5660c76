// Decides how bits are taken from bytes in deflate's order: the lowest of each byte first (RFC 1951, section 3.1.1).

/** Past the end it reads nothing but zeros and `isShort` is true from then on. */
export class BitReader {
  isShort = false
  private at = 0
  private held = 0
  private count = 0
  private readonly source: Uint8Array

  constructor(source: Uint8Array) {
    this.source = source
  }

  /** The next `width` bits, 0 … 16, as a number; the first is its lowest. */
  bits(width: number): number {
    while (this.count < width) {
      const byte = this.source[this.at++]
      if (byte === undefined) this.isShort = true
      this.held |= (byte ?? 0) << this.count
      this.count += 8
    }
    const value = this.held & ((1 << width) - 1)
    this.held >>>= width
    this.count -= width
    return value
  }

  /** Drops what is left of a byte that was begun. */
  toByte(): void {
    this.bits(this.count % 8)
  }
}
