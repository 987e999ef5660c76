// Decides how what a link holds is laid out, read-only: their order first, then levels by section, then job ads.

import { useMemo } from 'react'
import { noteOf, theirKnown } from '../../domain/share/comparison'
import type { ShareContent, SharedStep } from '../../domain/share/types'
import { letter } from '../../messages/en/letter'
import { terms } from '../../messages/en/terms'
import { formatDay } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import { Bar } from '../../ui/Meter'
import { Ads } from './Ads'
import { KnownLevel } from './KnownLevel'
import styles from './Letter.module.css'
import { useTitles } from './useTitles'

export function Contents({ content }: { content: ShareContent }) {
  return (
    <div className={styles['contents']}>
      <Steps content={content} />
      <States content={content} />
      <Ads content={content} />
    </div>
  )
}

function Steps({ content }: { content: ShareContent }) {
  const t = useMessages(letter)
  const titleOf = useTitles(content)
  const steps = content.overlay?.skills ?? []
  if (steps.length === 0) return null
  return (
    <section>
      <h3>{t.order}</h3>
      <ol className={styles['steps']}>
        {steps.map((step) => (
          <li key={step.skill}>
            <span className={styles['skill']}>
              <bdi>{titleOf(step.skill)}</bdi>
              <StepFacts step={step} />
            </span>
            <Note text={step.note} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function StepFacts({ step: { level, due } }: { step: SharedStep }) {
  const t = useMessages(letter)
  const words = useMessages(terms)
  return (
    <span className="quietText">
      {[...(level ? [words.levels[level]] : []), ...(due ? [t.due(formatDay(Date.parse(due)))] : [])].join(t.comma)}
    </span>
  )
}

function Note({ text }: { text: string | undefined }) {
  const t = useMessages(letter)
  if (text === undefined) return null
  return (
    <span className={styles['note']}>
      <span className="hidden">{t.note} </span>
      <bdi>{text}</bdi>
    </span>
  )
}

interface Group {
  readonly id: string
  readonly title: string
  readonly keys: readonly string[]
  /** How many skills the section has here, whatever the content says of them. */
  readonly total: number
}

function States({ content }: { content: ShareContent }) {
  const t = useMessages(letter)
  const words = useMessages(terms)
  const titleOf = useTitles(content)
  const groups = useGroups(content)
  if (groups.length === 0) return null
  return (
    <section>
      <h3>{t.states}</h3>
      {groups.map(({ id, title, keys, total }) => (
        <details key={id} className={styles['group']}>
          <summary className={styles['summary']}>
            <span className={styles['line']}>
              <span className={styles['groupTitle']}>{title}</span>
              <span className={styles['ground']}>
                <Bar share={countAble(content, keys) / total} />
              </span>
              <span className="quietText">{words.ofTotal(countAble(content, keys), total)}</span>
            </span>
          </summary>
          <ul>
            {keys.map((key) => (
              <li key={key} className={styles['row']}>
                <span className={styles['skill']}>
                  <bdi>{titleOf(key)}</bdi>
                  <KnownLevel known={theirKnown(content, key)} />
                </span>
                <Note text={noteOf(content, key)} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

/** The skills that the content says something of, by section in the roadmap's order; what the roadmap lacks last. */
function useGroups(content: ShareContent): Group[] {
  const t = useMessages(letter)
  const { graph } = useApp()
  return useMemo(() => {
    const stated = Object.entries(content.levels ?? {}).flatMap(([key, level]) => (level === 'new' ? [] : [key]))
    const keys = new Set([...stated, ...Object.keys(content.inferred ?? {}), ...Object.keys(content.notes ?? {})])
    const { sections, skills } = graph.roadmap
    const known = sections.map(({ id, title }): Group => {
      const ids = skills.flatMap((skill) => (skill.section === id ? [String(skill.id)] : []))
      return { id, title, keys: ids.filter((key) => keys.has(key)), total: ids.length }
    })
    const rest = [...keys].filter((key) => !graph.position.has(key))
    return [...known, { id: '#', title: t.notListed, keys: rest, total: rest.length }].filter(
      (group) => group.keys.length > 0,
    )
  }, [content, graph, t])
}

function countAble(content: ShareContent, keys: readonly string[]): number {
  return keys.filter((key) => ABLE.has(theirKnown(content, key).level)).length
}

const ABLE: ReadonlySet<string> = new Set(['explain', 'build'])
