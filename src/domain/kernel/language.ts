// Decides which languages the app speaks.

export const LANGUAGES = ['en', 'es', 'ar'] as const

export type Language = (typeof LANGUAGES)[number]

export function isLanguage(input: unknown): input is Language {
  return LANGUAGES.some((language) => language === input)
}
