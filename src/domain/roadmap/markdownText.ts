// Decides what a line of Markdown says in plain words, and which links stand in it.

export interface Plain {
  readonly text: string
  readonly links: readonly { readonly title: string; readonly url: string }[]
}

const LINK = /!?\[([^[\]]*)\]\(\s*<?([^()\s<>]*(?:\([^()\s<>]*\)[^()\s<>]*)?)>?[^()]*\)/g
const AUTOLINK = /<(https?:\/\/[^\s<>]+)>/g
const BARE_LINK = /(?<=^|[\s(])https?:\/\/[^\s<>()]+/g
const EMPHASIS = /(\*\*|__|~~|`+|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\*)/gu
const ESCAPE = /\\([!-/:-@[-`{-~])/g
const COMMENT = /<!--[^<>]*-->/g

/** Marks for emphasis, code and comments go, links leave their text. Cost: O(length). */
export function stripMarkup(line: string): Plain {
  const links: { title: string; url: string }[] = []
  const keep = (title: string, url: string) => {
    const name = plain(title)
    links.push({ title: name || url, url })
    return title
  }
  const text = line
    .replace(COMMENT, '')
    .replace(LINK, (_, title: string, url: string) => keep(title, url))
    .replace(AUTOLINK, (_, url: string) => keep('', url))
    .replace(BARE_LINK, (url) => keep('', url))
  return { text: plain(text), links }
}

function plain(text: string): string {
  // What is escaped is no mark: it is hidden from the search for marks.
  const parts = text.split(ESCAPE)
  return parts
    .map((part, i) => (i % 2 === 1 ? part : part.replace(EMPHASIS, '')))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
