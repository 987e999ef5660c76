// The third way into the curriculum: the names the job-ad matcher knows, when the first ad is read.

/** The lexicon as JSON for `parseLexicon`. Rejects when it cannot be had (offline on a first visit). */
export async function loadLexicon(): Promise<unknown> {
  const { default: text } = await import('./generated/lexicon.json?raw')
  return JSON.parse(text)
}
