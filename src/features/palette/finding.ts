// Decides what a query brings up and in which order: lines that mark a skill, then the best names, lately used ones first.

import { foldText } from '../../domain/kernel/fold'
import type { Item, MarkLine } from './items'

/** Positions of the items that fit a query, in any order. */
export type Find = (query: string) => ReadonlySet<number>

export const MOST_SHOWN = 12
const MOST_MARKED = 3

/** How well a title fits: the whole of it, its beginning, the beginning of a word, anywhere or word by word, or by other words only. */
function fitOf(title: string, query: string): number {
  const name = foldText(title)
  if (name === query) return 4
  if (name.startsWith(query)) return 3
  if (name.includes(` ${query}`)) return 2
  const isWordByWord = query.split(' ').every((word) => ` ${name}`.includes(` ${word}`))
  return isWordByWord || name.includes(query) ? 1 : 0
}

/** The items for a query, best first. Without one: those used lately, then pages and actions. Cost: O(items). */
export function itemsFor(
  query: string,
  { items, find, recent }: { items: readonly Item[]; find: Find; recent: readonly string[] },
): Item[] {
  const wanted = foldText(query.trim())
  const recency = ({ id }: Item) => (recent.includes(id) ? recent.length - recent.indexOf(id) : 0)
  if (wanted === '') {
    const used = items.filter((item) => recency(item) > 0).sort((a, b) => recency(b) - recency(a))
    const others = items.filter((item) => item.kind !== 'skill' && recency(item) === 0)
    return [...used, ...others].slice(0, MOST_SHOWN)
  }
  const found = [...find(wanted)].map((at) => items[at]).filter((item) => item !== undefined)
  const score = (item: Item) => fitOf(item.title, wanted) * 10 + (recency(item) > 0 ? 5 : 0)
  return found
    .map((item, i) => ({ item, i, score: score(item) }))
    .sort((a, b) => b.score - a.score || a.i - b.i)
    .slice(0, MOST_SHOWN)
    .map(({ item }) => item)
}

/** The skills that a line about a level may mean, best first. */
export function skillsToMark({ skill }: MarkLine, from: { items: readonly Item[]; find: Find }): Item[] {
  const skills = itemsFor(skill, { ...from, recent: [] }).filter((item) => item.kind === 'skill')
  return skills.slice(0, MOST_MARKED)
}
