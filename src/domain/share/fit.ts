// Decides how far a link of a given length gets, so that a sender hears before sending that a file would do better.

/**
 * Most characters of an address. Chat: the shortest message limit of the common chat programs, 2,000 at Discord (its API
 * reference, "Create Message"). Code: the bytes of the largest QR code, version 40, at error correction M (ISO/IEC 18004,
 * table 7); scannable from a screen at arm's length: version 20, M.
 */
export const FIT_LIMITS = { easyCode: 666, chat: 2000, code: 2331 } as const

export interface Fit {
  readonly length: number
  readonly isInChat: boolean
  readonly isInCode: boolean
  /** The code is coarse enough for a phone's camera. */
  readonly isInEasyCode: boolean
}

/** What carries an address of this whole length, site and payload together, in characters (all of them ASCII). */
export function fitOf(address: string): Fit {
  const { length } = address
  return {
    length,
    isInChat: length <= FIT_LIMITS.chat,
    isInCode: length <= FIT_LIMITS.code,
    isInEasyCode: length <= FIT_LIMITS.easyCode,
  }
}
