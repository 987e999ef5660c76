// Decides how a good input goes bad: cut, flipped, shuffled, or hostile in what it holds; the same for the same random numbers.

import type { Random } from './generated'

/** Texts that were trouble for somebody's decoder. */
const HOSTILE_TEXTS = [
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  'javascript:alert(1)',
  ' data:text/html,<b>x',
  '\u202e\u0000\ufeff',
  '\ud800',
  '\u2028',
  '{}[]",:',
  '%00%ff%25',
  '](',
  '- \t* ',
  '\n#',
  '\r\n',
  '&#60;',
  '<!--',
  'v1.',
  '#v2.',
  'İ',
  '🎉',
]

/** JSON that no writer of ours makes, as text: some of it cannot be said in any other way. */
const HOSTILE_JSON = [
  'null',
  'true',
  '-0',
  '-1',
  '1e400',
  '1e21',
  '0.1',
  '9007199254740993',
  '""',
  '"__proto__"',
  '"<img src=x onerror=alert(1)>"',
  '"javascript:alert(1)"',
  '"https://example.org/\\u0000"',
  '"\\ud800"',
  '[]',
  '{}',
  '[[]]',
  '[null,"zzzzzzzzzzzz-a"]',
  '["build","zzzzzzzzzzzz-a"]',
  '["build","zyzzzzzzzzzz-a"]',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"toString":null,"valueOf":1,"length":4294967295}',
  '{"toJSON":"x","then":"y"}',
  '{"a":1,"a":2}',
  `"${'x'.repeat(30_000)}"`,
  `[${'0,'.repeat(3000)}0]`,
  `${'['.repeat(6000)}${']'.repeat(6000)}`,
  `${'{"a":'.repeat(6000)}0${'}'.repeat(6000)}`,
]

const HOSTILE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  ' ',
  '<b>',
  'a'.repeat(200),
]
/** Stands for a piece of hostile JSON until the whole is text. */
const MARK = 'hostile-json-goes-here'
/** One in so many texts grows long. */
const GROWS = 80
const LONG = 100_000

export function below(random: Random, count: number): number {
  return Math.floor(random() * count)
}

export function oneOf<T>(random: Random, from: readonly T[]): T {
  const chosen = from[below(random, from.length)]
  if (chosen === undefined) throw new Error('nothing to choose from')
  return chosen
}

/** The text with one to four faults. */
export function damagedText(text: string, random: Random): string {
  let bad = text
  for (let faults = 1 + below(random, 4); faults > 0; faults -= 1) bad = oneOf(random, TEXT_FAULTS)(bad, random)
  return below(random, GROWS) === 0 ? grown(bad, random) : bad
}

/** The JSON with one to four faults in its structure, as text; sometimes the text is damaged too. */
export function damagedJson(json: unknown, random: Random): string {
  let bad = json
  for (let faults = 1 + below(random, 4); faults > 0; faults -= 1) bad = damagedNode(bad, random)
  const text = (JSON.stringify(bad) ?? '').replaceAll(`"${MARK}"`, () => oneOf(random, HOSTILE_JSON))
  return below(random, 8) === 0 ? damagedText(text, random) : text
}

type TextFault = (text: string, random: Random) => string

const cut: TextFault = (text, random) => text.slice(0, below(random, text.length + 1))

const flip: TextFault = (text, random) => {
  const at = below(random, text.length)
  const code = text.charCodeAt(at) ^ (1 << below(random, random() < 0.9 ? 7 : 16))
  return text === '' ? text : text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1)
}

const withHole: TextFault = (text, random) => {
  const at = below(random, text.length)
  return text.slice(0, at) + text.slice(at + 1 + below(random, 20))
}

const repeated: TextFault = (text, random) => {
  const at = below(random, text.length)
  const to = at + 1 + below(random, 40)
  return text.slice(0, to) + text.slice(at, to).repeat(1 + below(random, 5)) + text.slice(to)
}

const withHostile: TextFault = (text, random) => {
  const at = below(random, text.length + 1)
  return text.slice(0, at) + oneOf(random, HOSTILE_TEXTS) + text.slice(at)
}

const turned: TextFault = (text, random) => {
  const at = below(random, text.length + 1)
  return text.slice(at) + text.slice(0, at)
}

const noise: TextFault = (_, random) => {
  const span = oneOf(random, [128, 256, 0x10000])
  return Array.from({ length: below(random, 300) }, () => String.fromCharCode(below(random, span))).join('')
}

const TEXT_FAULTS: readonly TextFault[] = [
  cut,
  flip,
  flip,
  flip,
  withHole,
  repeated,
  withHostile,
  withHostile,
  turned,
  noise,
]

/** A short piece of the text over and over: what quadratic readers hang on. */
const grown: TextFault = (text, random) => {
  const at = below(random, text.length)
  const piece = random() < 0.5 ? text.slice(at, at + 1 + below(random, 12)) : oneOf(random, HOSTILE_TEXTS)
  return text.slice(0, at) + (piece || ' ').repeat(Math.ceil(LONG / Math.max(1, piece.length))) + text.slice(at)
}

function damagedNode(json: unknown, random: Random): unknown {
  if (typeof json !== 'object' || json === null) return damagedLeaf(json, random)
  const entries = Object.entries(json)
  const at = below(random, entries.length)
  const spot = entries[at]
  if (!spot || random() < 0.08) return MARK
  if (random() < 0.7) spot[1] = damagedNode(spot[1], random)
  else oneOf(random, ENTRY_FAULTS)(entries, at, random)
  // Not by assignment: `__proto__` has to become a key like any other.
  return Array.isArray(json) ? entries.map(([, value]) => value) : Object.fromEntries(entries)
}

function damagedLeaf(leaf: unknown, random: Random): unknown {
  if (random() < 0.5) return MARK
  if (typeof leaf === 'string') return damagedText(leaf.slice(0, 2000), random).slice(0, 3000)
  return typeof leaf === 'number' ? oneOf(random, [-leaf, leaf + 0.5, leaf * 1e9, leaf + 1, String(leaf)]) : !leaf
}

type EntryFault = (entries: [string, unknown][], at: number, random: Random) => void

const ENTRY_FAULTS: readonly EntryFault[] = [
  (entries, at) => void entries.splice(at, 1),
  (entries, at, random) => void entries.splice(at, 0, [oneOf(random, HOSTILE_KEYS), MARK]),
  (entries, at, random) => void entries.splice(at, 1, [oneOf(random, HOSTILE_KEYS), entries[at]?.[1]]),
  (entries, at, random) => void entries.splice(at, 0, [`${entries[at]?.[0]}x`, oneOf(random, entries)[1]]),
  (entries, at, random) => void entries.splice(at, 1, [entries[at]?.[0] ?? '', oneOf(random, entries)[1]]),
  (entries) => void entries.reverse(),
]
