// Decides how an indented Markdown list becomes a roadmap: headings are sections, items skills, an item under another needs it.

import { stripMarkup } from './markdownText'
import type { Hours } from './types'

/** Longest list that is looked at, in UTF-16 units: 5,000 skills with room for their links. */
export const LIST_LIMIT = 1_000_000
export const MOST_SKILLS = 5000
/** Longest list of problems worth telling. */
const MOST_PROBLEMS = 200
const TITLE_LIMIT = 200

export type ListCode =
  /** more text than any list has: nothing was read */
  | 'too-long'
  /** not one item */
  | 'no-items'
  /** more items than a roadmap can hold: the rest was left out */
  | 'too-many'
  /** a line that is neither heading nor item and stands under none */
  | 'text-left-out'
  /** code, which no list of skills has */
  | 'code-left-out'
  | 'no-title'
  | 'title-cut'
  /** the item stands to the left of the one above and in line with none before it */
  | 'uneven'
  /** a title that another item has: it became a skill of its own */
  | 'same-title'
  /** a link that is not https */
  | 'link-left-out'

export interface ListProblem {
  /** From one up. */
  readonly line: number
  readonly code: ListCode
  /** What stands there, cut short. */
  readonly text: string
}

interface ListSkill {
  readonly id: string
  readonly title: string
  readonly section: string
  readonly requires: readonly string[]
  readonly line: number
  readonly hours?: Hours
  readonly summary?: string
  readonly resources?: readonly {
    readonly title: string
    readonly url: string
    readonly kind: 'article'
    readonly free: true
  }[]
}

export interface MarkdownList {
  /** The only heading of the first rank above others; empty where there is none. */
  readonly title: string
  readonly sections: readonly { readonly id: string; readonly title: string }[]
  /** As RoadmapJson has them; `line` says where each was found. */
  readonly skills: readonly ListSkill[]
  readonly problems: readonly ListProblem[]
}

const FENCE = /^ {0,3}(```|~~~)/
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/
const ITEM = /^[ \t]*(?:[-*+•]|\d{1,9}[.)])(?:[ \t]+(.*))?$/
const RULE = /^[ \t]*([-*_=])(?:[ \t]*\1){2,}[ \t]*$/
const TASK = /^\[[ xX]\][ \t]+/
/** `(3 h)`, `(2–5 hours)` at the end of a title. */
const HOURS =
  /\(\s*~?(\d{1,4}(?:[.,]\d{1,2})?)(?:\s*(?:-|–|—|to)\s*(\d{1,4}(?:[.,]\d{1,2})?))?\s*(?:h|hrs?|hours?)\.?\s*\)$/i
const LINE_LIMIT = 4000

interface Draft {
  title: string
  readonly sections: { id: string; title: string; rank: number }[]
  readonly skills: ListSkill[]
  readonly problems: ListProblem[]
  /** The items that the next one can stand under, the outermost first. */
  readonly open: { readonly column: number; readonly id: string }[]
  readonly skillIds: Map<string, number>
  readonly sectionIds: Map<string, number>
  readonly titles: Set<string>
  hasMore: boolean
}

/**
 * Reads a list as people keep it: `-`, `*`, `+` or numbered items, tabs or spaces, ticked or not, with links and hours. Reads
 * on after a fault and tells it with its line; never throws. Cost: O(length), at most 200 ms whatever comes in.
 */
export function parseMarkdownList(text: string): MarkdownList {
  const draft: Draft = {
    title: '',
    sections: [],
    skills: [],
    problems: [],
    open: [],
    skillIds: new Map(),
    sectionIds: new Map(),
    titles: new Set(),
    hasMore: false,
  }
  if (text.length > LIST_LIMIT) tell(draft, { line: 1, code: 'too-long', text: '' })
  else readLines(draft, text)
  if (draft.skills.length === 0 && draft.problems[0]?.code !== 'too-long')
    tell(draft, { line: 1, code: 'no-items', text: '' })
  const used = new Set(draft.skills.map(({ section }) => section))
  const [first, ...others] = draft.sections
  const isTitle = first?.rank === 1 && others.every(({ rank }) => rank > 1) && !used.has(first.id) && others.length > 0
  const sections = draft.sections.filter(({ id }) => used.has(id)).map(({ id, title }) => ({ id, title }))
  return { title: isTitle ? first.title : '', sections, skills: draft.skills, problems: draft.problems }
}

function readLines(draft: Draft, text: string): void {
  let fence: string | undefined
  let number = 0
  for (let from = 0; from <= text.length && !draft.hasMore; ) {
    const end = lineEnd(text, from)
    const line = text.slice(from, Math.min(end, from + LINE_LIMIT)).replace(/\r$/, '')
    from = end + 1
    number += 1
    const mark = FENCE.exec(line)?.[1]
    if (mark !== undefined && (fence === undefined || fence === mark)) {
      if (fence === undefined) tell(draft, { line: number, code: 'code-left-out', text: line.trim() })
      fence = fence === undefined ? mark : undefined
    } else if (fence === undefined) readLine(draft, line, number)
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function readLine(draft: Draft, line: string, number: number): void {
  if (line.trim() === '' || RULE.test(line)) return
  const heading = HEADING.exec(line)
  const item = heading ? null : ITEM.exec(line)
  if (heading) readHeading(draft, { rank: heading[1]?.length ?? 1, text: heading[2] ?? '', line: number })
  else if (item) readItem(draft, { column: columnOf(line), text: item[1] ?? '', line: number })
  else readText(draft, line, number)
}

function readHeading(draft: Draft, { rank, text, line }: { rank: number; text: string; line: number }): void {
  const title = cut(draft, stripMarkup(text.replace(/[ \t]#+[ \t]*$/, '')).text, line)
  if (title === '') {
    tell(draft, { line, code: 'no-title', text })
    return
  }
  draft.open.length = 0
  draft.sections.push({ id: idOf(draft.sectionIds, title, 'section'), title, rank })
}

function readItem(draft: Draft, { column, text, line }: { column: number; text: string; line: number }): void {
  const { text: bare, links } = stripMarkup(text.replace(TASK, ''))
  const hours = hoursOf(bare)
  const title = cut(draft, (hours ? bare.replace(HOURS, '') : bare).trim(), line)
  if (title === '') {
    tell(draft, { line, code: 'no-title', text })
    return
  }
  if (draft.skills.length >= MOST_SKILLS) {
    draft.hasMore = true
    tell(draft, { line, code: 'too-many', text: title })
    return
  }
  const key = title.toLowerCase()
  if (draft.titles.has(key)) tell(draft, { line, code: 'same-title', text: title })
  draft.titles.add(key)
  const parent = standUnder(draft, column, { line, title })
  const id = idOf(draft.skillIds, title, 'skill')
  draft.open.push({ column, id })
  const resources = links.filter(({ url }) => isGoodLink(url))
  for (const { url } of links) if (!isGoodLink(url)) tell(draft, { line, code: 'link-left-out', text: url })
  draft.skills.push({
    id,
    title,
    section: sectionFor(draft),
    requires: parent === undefined ? [] : [parent],
    line,
    ...(hours ? { hours } : {}),
    ...(resources.length > 0
      ? { resources: resources.map(({ title, url }) => ({ title, url, kind: 'article', free: true })) }
      : {}),
  })
}

/** Closes the items that the column does not lie under; the id of the one it does. */
function standUnder(
  draft: Draft,
  column: number,
  { line, title }: { line: number; title: string },
): string | undefined {
  let closed: number | undefined
  while (column <= (draft.open.at(-1)?.column ?? -1)) closed = draft.open.pop()?.column
  if (closed !== undefined && closed !== column) tell(draft, { line, code: 'uneven', text: title })
  return draft.open.at(-1)?.id
}

function readText(draft: Draft, line: string, number: number): void {
  const last = draft.skills.at(-1)
  const under = draft.open.at(-1)
  if (!last || under?.id !== last.id || columnOf(line) <= under.column) {
    tell(draft, { line: number, code: 'text-left-out', text: line.trim() })
    return
  }
  if ((last.summary?.length ?? 0) >= LINE_LIMIT) return
  const summary = [last.summary, stripMarkup(line.trim()).text].filter((part) => part !== undefined).join(' ')
  draft.skills[draft.skills.length - 1] = { ...last, summary: summary.slice(0, LINE_LIMIT) }
}

/** The section under the last heading; items above every heading stand in one without a title. */
function sectionFor({ sections, sectionIds }: Draft): string {
  const last = sections.at(-1)
  if (last) return last.id
  const id = idOf(sectionIds, '', 'skills')
  sections.push({ id, title: '', rank: 0 })
  return id
}

/** Where the line's text begins; a tab reaches to the next multiple of four. */
function columnOf(line: string): number {
  let column = 0
  for (const character of line) {
    if (character === '\t') column += 4 - (column % 4)
    else if (character === ' ' || character === '\u00a0') column += 1
    else return column
  }
  return column
}

function hoursOf(title: string): Hours | undefined {
  const [, low, high] = HOURS.exec(title) ?? []
  if (low === undefined) return undefined
  const from = toNumber(low)
  const to = high === undefined ? from : toNumber(high)
  return from <= to ? [from, (from + to) / 2, to] : [to, (from + to) / 2, from]
}

function toNumber(text: string): number {
  return Number(text.replace(',', '.'))
}

function idOf(ids: Map<string, number>, title: string, fallback: string): string {
  const slug = slugOf(title) || fallback
  let count = (ids.get(slug) ?? 0) + 1
  while (count > 1 && ids.has(`${slug}-${count}`)) count += 1
  ids.set(slug, count)
  const id = count === 1 ? slug : `${slug}-${count}`
  ids.set(id, Math.max(1, ids.get(id) ?? 1))
  return id
}

/** An id made from a title that no other has yet; a title without Latin letters or digits gets a counted one. */
export function idFrom(title: string, fallback: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(title) || fallback
  let id = slug
  for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`
  return id
}

/** `SQL joins` → `sql-joins`. */
function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  const dashed = plain.replace(/[^a-z0-9]+/g, '-')
  return dashed.slice(0, 60).replace(/^-|-$/g, '')
}

function isGoodLink(url: string): boolean {
  return url.length <= 2000 && /^https:\/\/[^\s]+$/.test(url)
}

function cut(draft: Draft, title: string, line: number): string {
  if (title.length <= TITLE_LIMIT) return title
  tell(draft, { line, code: 'title-cut', text: title })
  return title.slice(0, TITLE_LIMIT).trim()
}

/** The list as RoadmapJson. A section without a title is called like the roadmap. */
export function jsonOfList(
  { sections, skills }: MarkdownList,
  { id, title }: { readonly id: string; readonly title: string },
) {
  return {
    id,
    title,
    version: 1,
    sections: sections.map((section) => ({ id: section.id, title: section.title || title })),
    skills: skills.map(({ line: _line, ...skill }, i) => ({ ...skill, number: i + 1 })),
  }
}

function tell(draft: Draft, problem: ListProblem): void {
  if (draft.problems.length < MOST_PROBLEMS) draft.problems.push({ ...problem, text: problem.text.slice(0, 80) })
}
