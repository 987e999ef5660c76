// Makes the deflate stream that costs its reader most per byte: blocks that hold a table of 32,768 codes each and little else.

/** Collects bits as deflate wants them: the first in the lowest place. */
class Bits {
  private readonly bits: number[] = []

  /** A number, its lowest bit first. */
  number(value: number, width: number): void {
    for (let i = 0; i < width; i += 1) this.bits.push((value >> i) & 1)
  }

  /** A Huffman code, its highest bit first. */
  code(value: number, width: number): void {
    for (let i = width - 1; i >= 0; i -= 1) this.bits.push((value >> i) & 1)
  }

  bytes(): Uint8Array {
    return Uint8Array.from({ length: Math.ceil(this.bits.length / 8) }, (_, i) =>
      this.bits.slice(8 * i, 8 * i + 8).reduce((byte, bit, k) => byte + (bit << k), 0),
    )
  }
}

/** The order in which deflate names the lengths of its code for lengths (RFC 1951, 3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
/** Lengths 1 … 15 and runs of zeros, four bits each: a full code of sixteen. */
const USED = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 18]

/** `blocks` such blocks, each of 32 bytes that unpack to 16. */
export function blockBomb(blocks: number): Uint8Array {
  const bits = new Bits()
  for (let i = 0; i < blocks; i += 1) writeBlock(bits, i === blocks - 1)
  return bits.bytes()
}

function writeBlock(bits: Bits, isLast: boolean): void {
  bits.number(isLast ? 1 : 0, 1)
  bits.number(2, 2)
  bits.number(0, 5)
  bits.number(15, 5)
  bits.number(15, 4)
  for (const symbol of ORDER) bits.number(USED.includes(symbol) ? 4 : 0, 3)
  const length = (value: number) => bits.code(USED.indexOf(value), 4)
  const zeros = (count: number) => {
    length(18)
    bits.number(count - 11, 7)
  }
  for (let value = 1; value <= 14; value += 1) length(value)
  zeros(138)
  zeros(103)
  length(15)
  length(15)
  for (let value = 1; value <= 14; value += 1) length(value)
  length(15)
  length(15)
  for (let k = 0; k < 16; k += 1) bits.code(0, 1)
  bits.code(0x7fff, 15)
}
