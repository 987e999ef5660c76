// Decides what a word is: a run of Latin letters and digits, or of letters of another script, with ++ or # or a leading dot.

/** The words of a text, as parallel lists. */
export interface Words {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** In lower case. */
  readonly lower: readonly string[]
  /** The number of the line each word stands on. */
  readonly lines: Int32Array
}

const OTHER = 0
const LATIN = 1
const FOREIGN = 2
const LAST_LATIN = 0x24f
/** General punctuation: dashes, quotation marks, bullets. */
const [FIRST_SIGN, LAST_SIGN] = [0x2000, 0x206f]
const LETTER = /[\p{L}\p{N}\p{M}]/u
const ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? LATIN : OTHER,
)

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return ASCII[code] ?? OTHER
  if (Number.isNaN(code) || (code >= FIRST_SIGN && code <= LAST_SIGN) || !LETTER.test(text.charAt(at))) return OTHER
  return code <= LAST_LATIN ? LATIN : FOREIGN
}

/** Splits a text into words. Cost: O(length). */
export function wordsOf(text: string): Words {
  const most = text.length + 1
  const [starts, ends, lines] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)]
  const lower: string[] = []
  // The whole text at once is cheaper, but a few letters of other scripts change their length.
  const whole = text.toLowerCase()
  const isWhole = whole.length === text.length
  let line = 0
  let at = 0
  while (at < text.length) {
    const kind = kindAt(text, at)
    const start = kind === OTHER ? dottedStart(text, at) : at
    if (start < 0) {
      if (text.charCodeAt(at) === 10) line += 1
      at += 1
      continue
    }
    let end = at + 1
    while (end < text.length && kindAt(text, end) === (kind === OTHER ? LATIN : kind)) end += 1
    end = withSigns(text, end)
    starts[lower.length] = start
    ends[lower.length] = end
    lines[lower.length] = line
    lower.push(isWhole ? whole.slice(start, end) : text.slice(start, end).toLowerCase())
    at = end
  }
  const count = lower.length
  return {
    text,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    lower,
    lines: lines.subarray(0, count),
  }
}

/** ".NET" is a word with its dot, unless a name stands before the dot, as in ASP.NET or an address. */
function dottedStart(text: string, at: number): number {
  if (text.charCodeAt(at) !== 46 || kindAt(text, at - 1) !== OTHER) return -1
  return /^\.net$/i.test(text.slice(at, at + 4)) && kindAt(text, at + 4) === OTHER ? at : -1
}

/** C++, C# and F# keep their signs. */
function withSigns(text: string, end: number): number {
  if (text.startsWith('++', end)) return end + 2
  const sign = text.charAt(end)
  return (sign === '#' || sign === '♯') && kindAt(text, end + 1) === OTHER ? end + 1 : end
}

const [HYPHEN, BULLET] = [45, 0x2022]
/** A printed ASCII sign that is no hyphen. */
function isPlainSign(code: number): boolean {
  return code > 32 && code < 127 && code !== HYPHEN
}

const SPACED = /^[\s\u00a0]*[-\u2010-\u2013]?[\s\u00a0]*$/

/**
 * What stands between word i and the next, as the lexicon compares it: a space for spaces and hyphens, the bare sign for
 * the rest; undefined where no name goes on (a blank line, a long gap, a line break before a capital).
 */
export function separatorAfter({ text, starts, ends }: Words, i: number): string | undefined {
  const [from, to] = [ends[i], starts[i + 1]]
  if (from === undefined || to === undefined || to - from > 8) return undefined
  if (to - from === 1) {
    const code = text.charCodeAt(from)
    if (code === 32 || code === HYPHEN) return ' '
    // Signs that are neither blank, hyphen nor apostrophe stand for themselves.
    if (code === BULLET || isPlainSign(code)) return text.charAt(from)
  } else if (to - from === 2 && text.charCodeAt(from + 1) === 32 && isPlainSign(text.charCodeAt(from)))
    return text.charAt(from)
  const between = text.slice(from, to)
  const broken = between.indexOf('\n')
  if (broken >= 0 && (between.indexOf('\n', broken + 1) >= 0 || !/\p{Ll}/u.test(text.charAt(to)))) return undefined
  if (between === '') return ''
  return SPACED.test(between) ? ' ' : between.trim().replace('’', "'")
}
