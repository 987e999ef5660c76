// Decides how a skill of one's own is written: title, what it is about, what it needs, hours, links.

import { TITLE_LIMIT } from '../../domain/overlay/overlayRecords'
import type { SkillJson } from '../../domain/roadmap/roadmapJson'
import type { Hours, Skill } from '../../domain/roadmap/types'
import { editor as words } from '../../messages/en/editor'
import { useMessages } from '../../messages/useMessages'
import { useSavedText } from '../../ui/useSavedText'
import styles from './Editor.module.css'
import { changeSkill, type Editing } from './editing'
import { LinkList } from './LinkList'
import { SkillPicker } from './SkillPicker'
import { CircleLine } from './Trouble'
import { useTitles } from './useTitles'

const SUMMARY_LIMIT = 5000
const HOUR_KEYS = ['hoursLow', 'hoursLikely', 'hoursHigh'] as const

export function SkillForm({ editing, skill }: { editing: Editing; skill: Skill }) {
  const t = useMessages(words)
  const change = (part: Partial<SkillJson>) => editing.run('roadmap-skill', changeSkill(editing, skill, part))
  const title = useSavedText(skill.title, (text) => {
    if (text.trim() !== '') change({ title: text.trim() })
  })
  const summary = useSavedText(skill.summary ?? '', (text) => change({ summary: text }))
  return (
    <div className={styles['form']}>
      <label className={styles['label']}>
        {t.skillTitle}
        <input className="field" maxLength={TITLE_LIMIT} {...title} />
      </label>
      <label className={styles['label']}>
        {t.summary}
        <textarea className="field" rows={2} maxLength={SUMMARY_LIMIT} {...summary} />
      </label>
      <Needs editing={editing} skill={skill} onChange={(requires) => change({ requires })} />
      <HoursFields hours={skill.hours} onChange={(hours) => change({ hours })} />
      <LinkList resources={skill.resources ?? []} onChange={(resources) => change({ resources })} />
    </div>
  )
}

interface NeedsProps {
  readonly editing: Editing
  readonly skill: Skill
  readonly onChange: (requires: readonly string[]) => void
}

function Needs({ editing, skill, onChange }: NeedsProps) {
  const t = useMessages(words)
  const titleOf = useTitles(editing)
  const { overlay, roadmap } = editing
  // As written, what closes a circle included: it is told of above, and mended here or there.
  const requires: readonly string[] = overlay.own.get(skill.id)?.requires ?? skill.requires
  const taken = new Set<string>([skill.id, ...requires])
  return (
    <fieldset className={styles['needs']}>
      <legend>{t.requires}</legend>
      {editing.circles
        .filter((circle) => circle.skill === skill.id)
        .map((circle) => (
          <div key={circle.requires} className={styles['trouble']}>
            <CircleLine editing={editing} circle={circle} />
          </div>
        ))}
      {requires.length === 0 && <p className="quietText">{t.requiresNothing}</p>}
      <ul>
        {requires.map((id) => (
          <li key={id} className={styles['line']}>
            <bdi>{titleOf(id)}</bdi>
            <button
              type="button"
              className="button quiet"
              aria-label={t.removeNeed(titleOf(id))}
              onClick={() => onChange(requires.filter((other) => other !== id))}
            >
              {t.remove}
            </button>
          </li>
        ))}
      </ul>
      <SkillPicker
        label={t.addNeed}
        candidates={[...roadmap.choices, ...roadmap.skills].filter(({ id }) => !taken.has(id))}
        onPick={(id) => onChange([...requires, id])}
      />
    </fieldset>
  )
}

function HoursFields({ hours, onChange }: { hours: Hours | undefined; onChange: (hours: Hours | undefined) => void }) {
  const t = useMessages(words)
  const set = (at: number, text: string) => onChange(hoursWith(hours, at, text))
  return (
    <fieldset className={styles['hours']}>
      <legend>{t.hours}</legend>
      {HOUR_KEYS.map((key, at) => (
        <HourField key={key} label={t[key]} hour={hours?.[at]} onSet={(text) => set(at, text)} />
      ))}
    </fieldset>
  )
}

interface HourFieldProps {
  readonly label: string
  readonly hour: number | undefined
  readonly onSet: (text: string) => void
}

function HourField({ label, hour, onSet }: HourFieldProps) {
  const field = useSavedText(hour === undefined ? '' : String(hour), onSet)
  return (
    <label className={styles['label']}>
      {label}
      <input className="field" type="number" inputMode="decimal" min={0} max={9999} step="any" {...field} />
    </label>
  )
}

/** The other two follow, so that the three always rise. */
function hoursWith(hours: Hours | undefined, at: number, text: string): Hours | undefined {
  const hour = Number(text)
  if (text.trim() === '' || !Number.isFinite(hour)) return undefined
  const kept = Math.min(Math.max(0, hour), 9999)
  const [low, likely, high] = (hours ?? [kept, kept, kept]).map((old, i) => {
    if (i === at) return kept
    return i < at ? Math.min(old, kept) : Math.max(old, kept)
  })
  return [low ?? kept, likely ?? kept, high ?? kept]
}
