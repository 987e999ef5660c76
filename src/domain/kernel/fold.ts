// Decides which spellings are the same to somebody who searches: case, accents, vowel signs and the Arabic letters that people mix.

const SAME: Readonly<Record<string, string>> = { ى: 'ي', ة: 'ه', ـ: '' }

/** For comparing only: `Código` and `codigo`, `إدارة` and `اداره` become the same. Cost: one pass. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ىةـ]/g, (letter) => SAME[letter] ?? letter)
}
