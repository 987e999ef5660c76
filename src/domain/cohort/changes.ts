// Decides how a cohort changes: whose row a new link joins, and what renaming, splitting and removing write.

import { GIVEN_LIMIT, learnerWrite, nameOf, newestFirst, noLearnerWrite } from './learners'
import type { Learner, Sent } from './types'

type RecordWrite = ReturnType<typeof learnerWrite> | ReturnType<typeof noLearnerWrite>

export interface Taken {
  readonly writes: readonly RecordWrite[]
  /** People who are new, people of whom there is a further link, and links that were here already. */
  readonly added: number
  readonly updated: number
  readonly known: number
}

/**
 * Takes links in. A link joins the row of the person who goes by its name, or else who ever sent one under it; without a
 * name it makes a row of its own. Taking the same links twice changes nothing. Cost: O(links of all).
 */
export function takeLinks(learners: readonly Learner[], links: readonly Sent[], newId: () => string): Taken {
  const rows = new Map(learners.map((learner) => [learner.id, learner]))
  const here = new Set(learners.flatMap(({ sent }) => sent.map(({ link }) => link)))
  const rowOf = rowFinder(learners)
  const added = new Set<string>()
  const changed = new Set<string>()
  let known = 0
  for (const link of links) {
    if (here.has(link.link)) {
      known += 1
      continue
    }
    here.add(link.link)
    const row = rows.get(rowOf.find(link) ?? '')
    const id = row?.id ?? newId()
    if (!row) {
      added.add(id)
      rowOf.note(link, id)
    }
    changed.add(id)
    const [newest = link, ...older] = newestFirst([...(row?.sent ?? []), link])
    rows.set(id, { id, given: row?.given, sent: [newest, ...older] })
  }
  const writes = [...changed].flatMap((id) => {
    const row = rows.get(id)
    return row ? [learnerWrite(row)] : []
  })
  return { writes, added: added.size, updated: changed.size - added.size, known }
}

/** Finds people by name: those who go by it before those who once sent it. */
function rowFinder(learners: readonly Learner[]) {
  const byName = new Map<string, string>()
  const bySent = new Map<string, string>()
  const put = (map: Map<string, string>, name: string, id: string) => {
    if (name !== '' && !map.has(name)) map.set(name, id)
  }
  for (const learner of learners) {
    put(byName, nameKey(nameOf(learner)), learner.id)
    for (const { content } of learner.sent) put(bySent, nameKey(content.name ?? ''), learner.id)
  }
  return {
    find: ({ content }: Sent) => {
      const name = nameKey(content.name ?? '')
      return byName.get(name) ?? bySent.get(name)
    },
    note: ({ content }: Sent, id: string) => put(byName, nameKey(content.name ?? ''), id),
  }
}

/** What makes two names the same: blanks, capitals and ways to write one letter do not count. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
}

/** Gives a person another name. Under a name that somebody else goes by the two rows become one. */
export function renamed(learners: readonly Learner[], learner: Learner, name: string): RecordWrite[] {
  const given = name.trim().slice(0, GIVEN_LIMIT)
  const other = learners.find(
    ({ id, ...rest }) => id !== learner.id && nameKey(nameOf({ id, ...rest })) === nameKey(given),
  )
  if (!other || given === '') return [learnerWrite({ ...learner, given: given === '' ? undefined : given })]
  const [newest = learner.sent[0], ...older] = newestFirst([...other.sent, ...learner.sent])
  return [learnerWrite({ ...other, sent: [newest, ...older] }), noLearnerWrite(learner.id)]
}

/** Takes one link out of a row into a row of its own: it was somebody else's. Nothing where it is the only one. */
export function split(learner: Learner, link: string, newId: () => string): RecordWrite[] {
  const [newest, ...older] = learner.sent.filter((sent) => sent.link !== link)
  const moved = learner.sent.find((sent) => sent.link === link)
  if (!newest || !moved) return []
  const given = `${nameOf(learner)} 2`.trim().slice(0, GIVEN_LIMIT)
  return [learnerWrite({ ...learner, sent: [newest, ...older] }), learnerWrite({ id: newId(), given, sent: [moved] })]
}
