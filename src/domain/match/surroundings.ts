// Decides what of a paste is not prose: tags, scripts, entities, web and e-mail addresses become blanks of the same length.

import type { Words } from './words'

const BLOCK = /^<\/?(?:p|div|li|ul|ol|br|h[1-6]|tr|td|th|table|section|article|header|footer|hr|dd|dt|dl)\b/i
const TAG = /^<(?:[a-z][\w-]{0,20}|\/[a-z][\w-]{0,20}|!--)/i
const LONGEST_TAG = 4000
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: "'",
  bull: '•',
  middot: '·',
  ndash: '-',
  mdash: '-',
  '#39': "'",
  '#43': '+',
  '#x27': "'",
  '#160': ' ',
}
const ENTITY = /&(#?\w{2,8});/g
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"')]+/gi
const HTML = /<\/?(?:p|div|li|ul|ol|br|span|a|b|strong|em|h[1-6]|table|td|html|body|section)\b[^<>]{0,2000}>/i

/** The same text with what is no prose blanked; offsets stay. Cost: O(length) whatever the text. */
export function proseOf(text: string): string {
  const prose = withoutEntities(HTML.test(text) ? withoutTags(text) : text)
  return withoutMail(prose.replace(ADDRESS, (whole) => ' '.repeat(whole.length)))
}

/** What a person reads of a paste: HTML as plain lines and bullets, anything else as it is. Cost: O(length). */
export function readableText(text: string): string {
  if (!HTML.test(text)) return text
  return withoutEntities(withoutTags(text.replace(/\s+/g, ' ')))
    .replace(/[ \u00a0]{2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n+\* ?/g, '\n* ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITY, (whole, name: string) => (ENTITIES[name.toLowerCase()] ?? ' ').padEnd(whole.length))
}

function withoutTags(text: string): string {
  const parts: string[] = []
  const closing = finder(text)
  let at = 0
  for (let open = text.indexOf('<'); open >= 0; open = text.indexOf('<', Math.max(at, open + 1))) {
    const tag = text.slice(open, open + 24)
    if (!TAG.test(tag)) continue
    const hidden = /^<(script|style)\b/i.exec(tag)?.[1]
    const close = closing(hidden === undefined ? '>' : `</${hidden.toLowerCase()}>`, open)
    if (close < 0 || (hidden === undefined && close - open > LONGEST_TAG)) continue
    const end = close + (hidden === undefined ? 1 : hidden.length + 3)
    parts.push(text.slice(at, open), standIn(tag).padEnd(end - open))
    at = end
  }
  return parts.join('') + text.slice(at)
}

/** A list item keeps its bullet, a block its line. */
function standIn(tag: string): string {
  if (/^<li\b/i.test(tag)) return '\n*'
  return BLOCK.test(tag) ? '\n' : ' '
}

/** A search that remembers its last answer per needle, so that asking from every position stays linear. */
function finder(text: string): (needle: string, from: number) => number {
  const known = new Map<string, number>()
  const lower = text.toLowerCase()
  const searched = lower.length === text.length ? lower : text
  return (needle, from) => {
    const last = known.get(needle)
    if (last !== undefined && (last < 0 || last >= from)) return last
    const found = searched.indexOf(needle, from)
    known.set(needle, found)
    return found
  }
}

const MAIL_LETTER = /[\w.+-]/
const LONGEST_NAME = 64

function withoutMail(text: string): string {
  const parts: string[] = []
  let done = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let [start, end] = [at, at + 1]
    while (start > Math.max(done, at - LONGEST_NAME) && MAIL_LETTER.test(text.charAt(start - 1))) start -= 1
    while (end < at + LONGEST_NAME && MAIL_LETTER.test(text.charAt(end))) end += 1
    if (start === at || !text.slice(at + 1, end).includes('.') || start < done) continue
    parts.push(text.slice(done, start), ' '.repeat(end - start))
    done = end
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(done)
}

const [DOT, HYPHEN] = [46, 45]
const PATH_SIGNS = /^[/?=&#_%-]{1,2}$/
const LONGEST_HOST = 6
const LONGEST_PATH = 30
const TOP = new Set([
  'com',
  'org',
  'net',
  'io',
  'dev',
  'ai',
  'eu',
  'uk',
  'de',
  'fr',
  'nl',
  'ch',
  'at',
  'tech',
  'app',
  'jobs',
])

/**
 * The last word of the bare web address that starts at word i ("acme.com/jobs/java" and what follows it without a blank),
 * or -1. Looks at one run of words without blanks; callers go on behind it.
 */
export function addressEnd({ text, starts, ends, lower }: Words, i: number): number {
  let last = i
  let top = -1
  for (;;) {
    const [from, to] = [ends[last], starts[last + 1]]
    if (from === undefined || to === undefined) break
    const code = to - from === 1 ? text.charCodeAt(from) : 0
    if (code !== DOT && code !== HYPHEN && !(top >= 0 && PATH_SIGNS.test(text.slice(from, Math.min(to, from + 3)))))
      break
    last += 1
    if (code === DOT && TOP.has(lower[last] ?? '')) top = last
    if (last - i > (top < 0 ? LONGEST_HOST : LONGEST_PATH)) break
  }
  return top < 0 ? -1 : last
}
