// Decides how text that is in English on a page in another language is told apart: by its language and its direction.

interface InEnglish {
  readonly lang?: 'en'
  readonly dir?: 'ltr'
}

/** For the element around the text. Titles among them carry a mark: see base.css. */
export function inEnglish(lang: 'en' | undefined): InEnglish {
  return lang ? { lang, dir: 'ltr' } : {}
}
