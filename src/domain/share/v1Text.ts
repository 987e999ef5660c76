// Version 1 of a link's text, frozen: everything but the row of levels, as one short JSON list.

import { Reader } from '../kernel/decode'
import { LEVELS, type Level, NOTE_LIMIT } from '../progress/types'
import type { Catalogue, Numbering } from './numbering'
import type { ShareContent } from './types'
import { type Column, digits, present, readDigits, readRefs, sortedEntries, trimmed, writeRefs } from './v1Columns'
import { readOverlay, writeOverlay } from './v1Overlay'

/** What a link is about unless it says otherwise; saves every such link a dozen characters. */
const USUAL_ROADMAP = 'backend'

/** What the text holds; `levels` are those that are not in the row. */
export type TextPart = Omit<ShareContent, 'at' | 'inferred'>

/*
 * [roadmap, name, message, levels, notes, overlay], null for what is absent, nulls at the end left out, '' for none at all.
 * levels = [refs, digits] · notes = [refs, texts] · refs and overlay: see v1Columns.ts and v1Overlay.ts
 */
export function writeText(content: TextPart, numbering: Numbering | undefined): string {
  const { roadmap, name, message, overlay } = content
  const levels = sortedEntries(content.levels ?? {}, numbering)
  const notes = content.notes && sortedEntries(content.notes, numbering)
  const list = trimmed([
    roadmap === USUAL_ROADMAP ? null : roadmap,
    name ?? null,
    message ?? null,
    levels.length === 0 ? null : [writeRefs(keysOf(levels), numbering), digits(levels.map(([, level]) => level))],
    notes ? [writeRefs(keysOf(notes), numbering), notes.map(([, note]) => note)] : null,
    overlay ? writeOverlay(overlay, numbering) : null,
  ])
  return list.length === 0 ? '' : JSON.stringify(list)
}

function keysOf(entries: readonly (readonly [string, unknown])[]): string[] {
  return entries.map(([key]) => key)
}

/** Undoes `writeText`; `undefined` for what it never writes. Never throws. */
export function readText(text: string, catalogue: Catalogue): TextPart | undefined {
  const read = new Reader()
  const [roadmapJson, name, message, levels, notes, overlay] = read.list(parseJson(text), '', present, 6)
  const roadmap = read.text(roadmapJson ?? USUAL_ROADMAP, 'roadmap')
  const numbering = catalogue(roadmap)
  const column: Column = { read, numbering }
  const long = (input: unknown, path: string) => read.optional(input, (given) => read.text(given, path, NOTE_LIMIT))
  const part = {
    roadmap,
    name: long(name, 'name'),
    message: long(message, 'message'),
    levels: read.optional(levels, (input) => readLevels(column, input)),
    notes: read.optional(notes, (input) => readNotes(column, input)),
    overlay: read.optional(overlay, (input) => readOverlay(column, input)),
  }
  return read.faults.length === 0 ? withoutUndefined(part) : undefined
}

function readLevels(column: Column, input: unknown): Record<string, Level> {
  const { read } = column
  const [refs, symbols] = read.list(input, 'levels', present, 2)
  const keys = readRefs(column, refs, 'levels.refs')
  const levels = readDigits(column, symbols, { path: 'levels', length: keys.length })
  if (levels.includes(undefined)) read.faults.push({ path: 'levels', message: 'should be a level for each skill' })
  return Object.fromEntries(keys.map((key, i) => [key, levels[i] ?? LEVELS[0]]))
}

function readNotes(column: Column, input: unknown): Record<string, string> {
  const { read } = column
  const [refs, list] = read.list(input, 'notes', present, 2)
  const keys = readRefs(column, refs, 'notes.refs')
  const texts = read.list(list, 'notes', (text, path) => read.text(text, path, NOTE_LIMIT))
  if (texts.length !== keys.length) read.faults.push({ path: 'notes', message: 'should be one for each skill' })
  return Object.fromEntries(keys.map((key, i) => [key, texts[i] ?? '']))
}

/** `undefined` for no text, `false` for what is no JSON. */
export function parseJson(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return false
  }
}

type Optional<T> = { readonly [K in keyof T]: T[K] | undefined }

/** Absent fields are left out, as in the JSON that was sent. */
function withoutUndefined(part: Optional<TextPart> & { readonly roadmap: string }): TextPart {
  const { roadmap, name, message, levels, notes, overlay } = part
  return {
    roadmap,
    ...(name === undefined ? {} : { name }),
    ...(message === undefined ? {} : { message }),
    ...(levels === undefined ? {} : { levels }),
    ...(notes === undefined ? {} : { notes }),
    ...(overlay === undefined ? {} : { overlay }),
  }
}
