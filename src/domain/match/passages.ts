// Decides where a sentence or bullet of an ad stands: among the asks, the duties, the company's praise, the benefits, the law.

import type { Need } from './types'
import type { Words } from './words'

export type Zone = 'neutral' | 'asks' | 'wishes' | 'company' | 'benefits' | 'legal' | 'label'

export interface Passage {
  readonly start: number
  readonly end: number
  readonly zone: Zone
  readonly need: Need
  /** What stands here or behind is only wished for ("ideally Kafka"); `end` where nothing is. */
  readonly wishFrom: number
}

const SHORTEST_HEADING = 4
const LONGEST_HEADING = 70
const LONGEST_INLINE = 40
const MOST_TRIES = 3
/** How much of a passage is read for a heading, and for the words that ask. */
const HEAD = 200
const LONGEST_SENTENCE = 2000

const WISHES =
  /nice.{0,3}to.{0,3}haves?|good to have|\bbonus (?:points|skills)|^bonus|prefer(?:red|ably)|\bdesir(?:ed|able)|\bplus(?:es)?\b|advantage|\boptional|would be (?:great|nice|a)|increase your chances|beneficial|additional (?:skills|experience)|von vorteil|wünschenswert|idealerweise|extra points|brownie|^se valora|valorable|deseable|^atouts?\b|souhaité|apprécié/i
const BENEFITS =
  /\bbenefits?\b|\bperks\b|\bwe(?:'re|’re| are)? (?:can )?offer|our offer|\bin return\b|^why (?:join|work|us|you|should|choose)|in it for you|^you(?:'ll|’ll)? get\b|compensation|wir bieten|vorteile|what you(?:'ll|’ll| will)? get|rewards|how we (?:will )?take care|life at\b|^(?:qué )?ofrecemos|^beneficios|^avantages|^(?:ce que )?nous (?:vous )?(?:offrons|proposons)/i
const COMPANY =
  /^about (?!you\b|the (?:role|job|position|team|opportunity|project)|this|your)|^who (?:we are|are we)\b(?! looking)|^(?:the )?company(?: description| profile| overview| background)?$|^our (?:company|mission|story|values|culture|vision|purpose)|^über uns|^what we do\b|^wer wir sind|^(?:sobre nosotros|quiénes somos|qui sommes|à propos)/i
/** Fields of a form: they speak for the line they head, no longer. */
const LABEL = /^(?:industry|role|salary|compensation|pay|rate|sector|branche)$/i
const ASKS =
  /requirement|required|qualification|\bmust\b|essential|\byou(?:'ll| will)? (?:have|bring|need|should|are)\b|\bneed\b|\bskills?\b|look(?:ing)? for|who (?:are you|you are)|your profile|about you|experience|minimum|mandatory|your background|expect|anforderungen|dein profil|ihr profil|was du mitbringst|what you bring|knowledge|competenc|requisitos|requerimientos|perfil|profil\b|compétences|exigences|prérequis|conocimientos/i
const WORK =
  /responsibilit|duties|\brole\b|you will|you'll|you’ll|\btasks?\b|the job|job description|\bday\b|aufgaben|the (?:position|team|opportunity|project)|your (?:mission|impact|job|work)|technolog|\bstack\b|description|mission|apply|process|contact|location|what you|^(?:company|job|team) (?:size|type)|^experience level|^missions?\b|^(?:tareas|funciones|responsabilidades|tes missions|vos missions)\b/i
const LEGAL =
  /equal.{0,3}(?:employment.{0,3})?opportunit|discriminat|regardless of|without regard to|reasonable accommodation|protected (?:veteran|characteristic|status|class|by law)|sexual orientation|gender identity|(?:privacy|data protection) (?:policy|notice|statement|officer|information)|personal data|background check|disabilit|chancengleichheit/i
const WISH =
  /nice.{0,3}to.{0,3}have|\b(?:is|are|be|as|an?|big|huge|real|definite|strong|added) (?:a |an )?(?:plus|bonus|advantage)\b|\bplus\b ?[.)]?$|\bideal\b|\bprefer(?:red|ence)\b|\bdesir(?:ed|able)\b|\badvantageous\b|\bbeneficial\b|\bbonus\b|not (?:required|essential|mandatory)|good to have|would be (?:great|nice|ideal)|von vorteil|wünschenswert|se valora|valorable|deseable|souhaité|apprécié|serait un (?:plus|atout)|est un (?:plus|atout)/i

const LAW = 1
const LIKING = 2
const DEMAND = 4
const ADDRESS = 8
/** The words that make it worth asking the slow patterns, and those that demand by themselves. */
const CUES = new Map<string, number>([
  ...cues(ADDRESS, 'you your candidate candidates du dein deine sie ihr'),
  ...cues(
    LAW,
    'equal discriminat discriminate discrimination regardless regard accommodation accommodations protected protection orientation gender privacy personal background disability disabilities chancengleichheit',
  ),
  ...cues(
    LIKING,
    'nice plus bonus advantage ideal ideally preferred preferably preference desired desirable advantageous beneficial not good great vorteil wünschenswert idealerweise valora valorable deseable souhaité souhaitée apprécié appréciée atout idealmente idéalement',
  ),
  ...cues(
    DEMAND,
    'must required require requires essential mandatory need needed proficient proficiency have bring strong solid proven expert expertise depth excellent deep extensive hands fluent year years zwingend experience experienced knowledge understanding familiar familiarity kenntnisse erfahrung experiencia conocimientos dominio maîtrise connaissance connaissances expérience',
  ),
])

function cues(kind: number, words: string): [string, number][] {
  return words.split(' ').map((word) => [word, kind])
}

/**
 * Cuts a text into sentences and bullets, each with where it stands and how strongly it asks.
 * Sorted, without gaps that hold words. Cost: O(length).
 */
export function passagesOf(words: Words): Passage[] {
  const passages: Passage[] = []
  let zone: Zone = 'neutral'
  let word = 0
  cutAll(words.text, (cut) => {
    let cue = 0
    for (; (words.starts[word] ?? cut.end) < cut.end; word += 1) cue |= CUES.get(words.lower[word] ?? '') ?? 0
    if (cut.end - cut.start >= SHORTEST_HEADING)
      zone = zoneAfter(words.text.slice(cut.start, Math.min(cut.end, cut.start + HEAD)), cut.isLine, zone)
    const sentence = cue === 0 ? '' : words.text.slice(cut.start, Math.min(cut.end, cut.start + LONGEST_SENTENCE))
    passages.push(standing(cut, { sentence, cue, opened: zone }))
    if (zone === 'label' && words.text.charAt(cut.end) !== ':' && !/:\s*$/.test(words.text.slice(cut.end - 3, cut.end)))
      zone = 'neutral'
  })
  return passages
}

interface Cut {
  readonly start: number
  readonly end: number
  /** Starts and ends where a line does, so it may be a heading without a colon. */
  readonly isLine: boolean
}

const BULLETS = '•·▪●◦‣'
const ENDS = '.!?;'
const ABBREVIATION = /\b(?:e\.g|i\.e|etc|incl|approx|min|resp|vs|z\.b|bzw)$/i
const OPENING = /[\p{Lu}"(•*]/u

function cutAll(text: string, onCut: (cut: Cut) => void): void {
  let [start, startsLine] = [0, true]
  const cut = (end: number, next: number, endsLine: boolean) => {
    if (end > start) onCut({ start, end, isLine: startsLine && endsLine })
    start = next
    startsLine = endsLine
  }
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (!isBreak(code)) continue
    if (code === NEW_LINE || code === RETURN) cut(at, at + 1, true)
    else if (code === COLON) {
      const heading = headingBefore(text, start, at)
      if (heading > start) cut(heading, heading, false)
    } else if (!ENDS.includes(text.charAt(at))) cut(at, at + 1, startsLine && at === start)
    else if (endsSentence(text, at)) cut(at + 1, at + 1, false)
  }
  cut(text.length, text.length, true)
}

const [NEW_LINE, RETURN, SPACE, COLON] = [10, 13, 32, 58]
const BREAKS = new Set([NEW_LINE, RETURN, ...[...`:${ENDS}${BULLETS}`].map((sign) => sign.charCodeAt(0))])

/** Letters are what most of a text is, so they are told first. */
function isBreak(code: number): boolean {
  return (code < 97 || code > 122) && code !== 32 && BREAKS.has(code)
}

function endsSentence(text: string, at: number): boolean {
  let next = at + 1
  while (next < at + 5 && (text.charCodeAt(next) === SPACE || /\s/.test(text.charAt(next)))) next += 1
  if (next === at + 1 || !(isCapital(text.charCodeAt(next)) || OPENING.test(text.charAt(next)))) return false
  return !isLetter(text.charCodeAt(at - 1)) || !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at))
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}

function isLetter(code: number): boolean {
  return isCapital(code & ~32)
}

/** Where a known heading that ends at this colon begins inside a longer line, or -1. */
function headingBefore(text: string, start: number, colon: number): number {
  if (!/\s/.test(text.charAt(colon + 1)) || colon - start < 3) return -1
  const from = Math.max(start, colon - LONGEST_INLINE)
  const tail = text.slice(from, colon)
  let tries = 0
  for (let at = tail.length - 1; at >= 0 && tries < MOST_TRIES; at -= 1) {
    const isStart = at === 0 ? from === start : tail.charAt(at - 1) === ' '
    if (!isStart || !/\p{Lu}/u.test(tail.charAt(at))) continue
    tries += 1
    if (zoneOf(tail.slice(at)) !== undefined) return from + at
  }
  return -1
}

/** A line that is short like a heading and asks for something itself. */
const ITEM =
  /\d|\b(?:experience|knowledge|understanding|skills?|proficien\w{0,4}|familiarity|expertise|background) (?:with|of|in|using)\b/i

/** The zone from here on: a heading opens one, everything else stays in it. */
function zoneAfter(line: string, isLine: boolean, zone: Zone): Zone {
  const bare = line.replace(/^[\s*#\-–>=_:]{1,20}/, '').trim()
  const colon = bare.indexOf(':')
  const isInline = colon > 0 && colon < LONGEST_INLINE + 10
  const isWhole = isLine && bare.length <= LONGEST_HEADING && !/[.;,]$/.test(bare) && !/^\s*[*\-–•]/.test(line)
  if (bare === '' || (!isInline && !isWhole)) return zone
  const heading = isInline ? bare.slice(0, colon) : bare
  if (heading.split(/\s+/).length > 8 || (!isInline && ITEM.test(heading))) return zone
  return zoneOf(heading) ?? (colon === bare.length - 1 ? 'neutral' : zone)
}

function zoneOf(heading: string): Zone | undefined {
  if (LABEL.test(heading)) return 'label'
  if (WISHES.test(heading)) return 'wishes'
  if (BENEFITS.test(heading)) return 'benefits'
  if (COMPANY.test(heading)) return 'company'
  if (ASKS.test(heading)) return 'asks'
  return WORK.test(heading) ? 'neutral' : undefined
}

const FROM_HERE = /\b(?:ideally|preferably|idealerweise|idealmente|idéalement)\b/i
/** What demands so plainly that a wish behind the comma does not soften it. */
const PLAIN_DEMAND =
  /\b(?:required|mandatory|essential|must|zwingend|erforderlich|vorausgesetzt|imprescindible|indispensable)\b/i

function standing(
  { start, end }: Cut,
  { sentence, cue, opened }: { sentence: string; cue: number; opened: Zone },
): Passage {
  if ((cue & LAW) !== 0 && LEGAL.test(sentence)) return { start, end, zone: 'legal', need: 'unclear', wishFrom: end }
  // A company that turns to the reader speaks of the work again, heading or not.
  const zone = opened === 'company' && (cue & ADDRESS) !== 0 ? 'neutral' : opened
  if (zone === 'wishes') return { start, end, zone, need: 'nice', wishFrom: start }
  const wish = (cue & LIKING) === 0 ? end : start + wishIn(sentence)
  if (wish === start) return { start, end, zone, need: 'nice', wishFrom: start }
  const asks = zone === 'asks' || (zone === 'neutral' && (cue & DEMAND) !== 0)
  return { start, end, zone, need: asks ? 'must' : 'unclear', wishFrom: Math.min(wish, end) }
}

/** Where in a sentence the wishing begins: at "ideally", or behind the comma of a plain demand; else with the sentence. */
function wishIn(sentence: string): number {
  const from = sentence.search(FROM_HERE)
  const first = (from < 0 ? sentence : sentence.slice(0, from)).search(WISH)
  if (first < 0) return from < 0 ? sentence.length + 1 : from
  const comma = Math.max(sentence.lastIndexOf(', ', first), sentence.lastIndexOf('; ', first))
  return comma > 0 && PLAIN_DEMAND.test(sentence.slice(0, comma)) ? comma : 0
}
