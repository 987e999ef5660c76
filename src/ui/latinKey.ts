// Decides which key a shortcut was pressed with while an Arabic, Cyrillic or Greek layout is on: the one of the Latin letter printed on it.

export interface PressedKey {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
}

/** The key's letter, digit or name in lower case; what a Latin layout types is taken as it is, wherever the key lies. */
export function latinKey({ key, code, shiftKey }: PressedKey): string {
  if (key < '\u0370') return key.toLowerCase()
  if (code === 'Slash') return shiftKey ? '?' : '/'
  return /^(?:Key|Digit)(.)$/.exec(code)?.[1]?.toLowerCase() ?? key
}
