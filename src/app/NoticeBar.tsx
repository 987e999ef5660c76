// Decides in which words a change is confirmed at the bottom edge.

import { MY_ADS } from '../domain/match/adTarget'
import type { Change } from '../domain/progress/transitions'
import { findSkill, type Graph } from '../domain/roadmap/graph'
import { type NoticeMessages, notices } from '../messages/en/notices'
import { shell } from '../messages/en/shell'
import { terms } from '../messages/en/terms'
import { useMessages } from '../messages/useMessages'
import { useApp } from '../state/AppState'
import type { Notice } from '../state/progressStore'
import { NoticeLine } from '../ui/NoticeLine'

export function NoticeBar({ notice }: { notice: Notice | undefined }) {
  return notice && <Bar notice={notice} />
}

function Bar({ notice }: { notice: Notice }) {
  const t = useMessages(notices)
  const words = useMessages(terms)
  const { everything } = useMessages(shell)
  const { progress, graph } = useApp()
  const text = noticeText({ t, everything, myAds: words.myAds, graph }, notice)
  return <NoticeLine text={text} serial={notice.serial} isUndone={notice.kind === 'undone'} on={progress} />
}

interface Words {
  readonly t: NoticeMessages
  readonly everything: string
  readonly myAds: string
  readonly graph: Graph
}

function noticeText(words: Words, { change, kind }: Notice): string {
  const text = changeText(words, change)
  if (kind === 'undone') return words.t.notices.undone(text)
  return kind === 'redone' ? words.t.notices.redone(text) : text
}

function changeText({ t, everything, myAds, graph }: Words, { type, before, after, label }: Change): string {
  if (type === 'write' || label !== undefined) return t.labels[label ?? ''] ?? t.notices.changed(before.length)
  if (type === 'merge' || type === 'replace') return t.notices.restored(before.length)
  if (type === 'startOver') return t.notices.startedOver
  const titleOf = (id: string) => findSkill(graph, id)?.title ?? id
  const [level] = after.levels
  if (level) return t.notices.level(titleOf(level[0]), level[1].value)
  const [pick] = after.picks
  if (pick) {
    const [choice, { value }] = pick
    const title = graph.choices.get(choice)?.title ?? choice
    return value === null ? t.notices.unpicked(title) : t.notices.picked(title, titleOf(value))
  }
  const [later] = after.later
  if (later)
    return later[1].value === null ? t.notices.unpostponed(titleOf(later[0])) : t.notices.postponed(titleOf(later[0]))
  const [note] = after.notes.keys()
  if (note !== undefined) return t.notices.note(titleOf(note))
  const [aim] = after.aims.values()
  if (aim?.value === MY_ADS) return t.notices.aimed(myAds)
  if (aim) return t.notices.aimed(graph.roadmap.targets.find((target) => target.id === aim.value)?.title ?? everything)
  return evidenceText(t, after)
}

function evidenceText(t: NoticeMessages, { checks, resources, evidence }: Change['after']): string {
  const [check] = checks.values()
  if (check) return check.value ? t.notices.ticked : t.notices.unticked
  if (resources.size > 0) return t.notices.resource
  const [item] = evidence.values()
  return item?.value ? t.notices.evidenceAdded : t.notices.evidenceRemoved
}
