// Decides which of a text's forms a count takes, by the language's own rules.

import type { Language } from '../domain/kernel/language'

/** What a language may tell apart; every language has `other`. */
export interface PluralForms {
  readonly zero?: string
  readonly one?: string
  readonly two?: string
  readonly few?: string
  readonly many?: string
  readonly other: string
}

const rules = new Map<string, Intl.PluralRules>()

function rulesOf(language: string): Intl.PluralRules {
  const made = rules.get(language) ?? new Intl.PluralRules(language)
  rules.set(language, made)
  return made
}

/** The form for a count, by the plural rules of Unicode's CLDR (`Intl.PluralRules`); `other` where the rule's own form is missing. */
export function pluralOf(language: Language, count: number, forms: PluralForms): string {
  return forms[rulesOf(language).select(count)] ?? forms.other
}
