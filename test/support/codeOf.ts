// Decides what of a TypeScript text is code: comments, strings, templates and patterns are blanked out, their lines kept.

/** One token that may hold words which are no code; a slash opens a pattern only where a value may stand. */
const NOT_CODE =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|(?<=(?:^|[=(,:[!&|?{};]|=>|return)\s*)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/gm

/** The text without what is no code. A template keeps the expressions in it. */
export function codeOf(text: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ')
  return text.replace(NOT_CODE, blank).replace(/`(?:\\.|[^`\\])*`/g, (template) => {
    const inner = [...template.matchAll(/\$\{([^}]*)\}/g)].map((match) => match[1] ?? '').join(' ')
    return ` ${inner} ${blank(template).replace(/ /g, '')}`
  })
}
