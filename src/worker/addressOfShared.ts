// Decides where a text, a link or a file that was shared to the app opens: a Groundwork link at /open, all else as a job ad.

/** In UTF-16 units; no ad is longer, and an address of two million characters is refused by browsers. */
const LONGEST = 200_000
const LINK = /#(v\d+\.[\w-]+)/
/** The names that the manifest gives the parts. */
const PARTS = ['title', 'text', 'url', 'file']

/** The address below `base`; what was shared stands behind its `#`, which no browser sends to a server. */
export async function addressOfShared(form: FormData, base: string): Promise<string> {
  const parts = await Promise.all(PARTS.flatMap((name) => form.getAll(name)).map(textOf))
  const text = parts.filter((part) => part !== '').join('\n')
  const link = LINK.exec(text)
  if (link?.[1] !== undefined) return `${base}open#${link[1]}`
  return text === '' ? `${base}jobs` : `${base}jobs#${new URLSearchParams({ text: text.slice(0, LONGEST) })}`
}

async function textOf(part: FormDataEntryValue): Promise<string> {
  return typeof part === 'string' ? part.trim() : part.slice(0, 4 * LONGEST).text()
}
