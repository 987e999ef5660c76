// Decides how a name or a figure keeps its own direction inside a sentence, a picture or a file of another.

/** Between the isolates of Unicode, so that "C++" is not read as "++C"; for sentences that no component can take apart. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`
}
