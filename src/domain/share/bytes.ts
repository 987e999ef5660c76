// Decides how whole numbers lie in bytes, and how a reader that runs past the end says so.

/** Appends to a growing list of bytes. */
export class ByteWriter {
  private readonly parts: number[] = []

  byte(value: number): void {
    this.parts.push(value & 0xff)
  }

  /** `width` bytes, the highest first. */
  fixed(value: number, width: number): void {
    for (let i = width - 1; i >= 0; i -= 1) this.byte(Math.floor(value / 256 ** i) % 256)
  }

  /** LEB128: seven bits a byte, the lowest first, the high bit set on all but the last. */
  varint(value: number): void {
    let rest = value
    for (; rest > 127; rest = Math.floor(rest / 128)) this.byte(128 + (rest % 128))
    this.byte(rest)
  }

  bytes(bytes: Uint8Array): void {
    for (const byte of bytes) this.parts.push(byte)
  }

  done(): Uint8Array {
    return Uint8Array.from(this.parts)
  }
}

/** Reads what a `ByteWriter` wrote. Past the end it reads nothing but zeros and `isShort` is true from then on. */
export class ByteReader {
  isShort = false
  private at = 0
  private readonly source: Uint8Array

  constructor(source: Uint8Array) {
    this.source = source
  }

  byte(): number {
    const byte = this.source[this.at++]
    if (byte === undefined) this.isShort = true
    return byte ?? 0
  }

  fixed(width: number): number {
    let value = 0
    for (let i = 0; i < width; i += 1) value = value * 256 + this.byte()
    return value
  }

  /** At most five bytes, 35 bits: longer ones are never written and count as running past the end. */
  varint(): number {
    let value = 0
    for (let i = 0; i < 5; i += 1) {
      const byte = this.byte()
      value += (byte % 128) * 128 ** i
      if (byte < 128) return value
    }
    this.isShort = true
    return value
  }

  bytes(length: number): Uint8Array {
    if (this.at + length > this.source.length) this.isShort = true
    const bytes = this.source.subarray(this.at, this.at + length)
    this.at += length
    return bytes
  }

  rest(): Uint8Array {
    return this.bytes(Math.max(0, this.source.length - this.at))
  }
}
