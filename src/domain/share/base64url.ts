// Decides how bytes become characters that survive an address: base64url without padding (RFC 4648, section 5).

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const VALUES = new Uint8Array(128)
for (let i = 0; i < ALPHABET.length; i += 1) VALUES[ALPHABET.charCodeAt(i)] = i

/** Four characters for each three bytes; the last group shorter. */
export function toBase64url(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    const characters = Math.min(4, bytes.length - i + 1)
    for (let k = 0; k < characters; k += 1) text += ALPHABET[(group >> (18 - 6 * k)) & 63]
  }
  return text
}

/** The whole bytes of a text made only of the alphabet; bits left over at its end are dropped. */
export function fromBase64url(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8))
  let bits = 0
  let held = 0
  let filled = 0
  for (let i = 0; i < text.length; i += 1) {
    bits = ((bits & 0xff) << 6) | (VALUES[text.charCodeAt(i)] ?? 0)
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[filled++] = (bits >> held) & 0xff
  }
  return bytes
}

/** How many characters `bytes` bytes take. */
export function base64urlLength(bytes: number): number {
  return Math.ceil((bytes * 8) / 6)
}
