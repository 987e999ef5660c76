// Decides how a name from elsewhere, often in Latin letters, keeps its own direction inside an Arabic sentence.

/** Between the isolates of Unicode, so that "C++" is not read as "++C"; for sentences that no component can take apart. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`
}
