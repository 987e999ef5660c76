// Decides how a changed character is noticed: the 24-bit cyclic check of OpenPGP (RFC 9580, section 6.1.1).

const START = 0xb704ce
const POLYNOMIAL = 0x864cfb

/**
 * 0 … 2^24 − 1. Any change within 24 neighbouring bits, which is every change of up to three neighbouring characters of
 * base64, gives another value; of all other changes one in 16 million goes unnoticed. Cost: O(bytes).
 */
export function crc24(bytes: Uint8Array): number {
  let crc = START
  for (const byte of bytes) {
    crc ^= byte << 16
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x800000 ? ((crc << 1) ^ POLYNOMIAL) & 0xffffff : crc << 1
  }
  return crc
}
