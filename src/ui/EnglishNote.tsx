// Decides how a whole passage is said to be in English: a word above it, for those who read another language.

import { terms } from '../messages/en/terms'
import { useMessages } from '../messages/useMessages'

export function EnglishNote({ lang }: { readonly lang: 'en' | undefined }) {
  const t = useMessages(terms)
  return lang ? <span className="quietText">{t.inEnglish}</span> : null
}
