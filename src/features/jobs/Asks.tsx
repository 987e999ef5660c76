// Decides how an ad's asks read: how much of it is met, a checklist by strength with what is missing first, the way to the rest.

import { useMemo } from 'react'
import type { Need } from '../../domain/match/types'
import { jobs } from '../../messages/en/jobs'
import { terms } from '../../messages/en/terms'
import { formatHours, formatPercent } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { LevelMark, levelText } from '../../ui/LevelMark'
import { Meter } from '../../ui/Meter'
import { SkillLink } from '../../ui/SkillLink'
import styles from './Jobs.module.css'
import { type AskLine, type GapStep, gapsOf, type Reading, stateAt } from './reading'

interface AsksProps {
  readonly reading: Reading
  readonly words: ReadonlyMap<string, readonly string[]>
}

const NEEDS: readonly Need[] = ['must', 'unclear', 'nice']

export function Asks({ reading, words }: AsksProps) {
  const t = useMessages(jobs)
  const common = useMessages(terms)
  const { readiness, lines } = reading
  const text = t.readinessText(formatPercent(readiness.share), readiness.met, readiness.total)
  const hours = useMemo(() => {
    const gaps = gapsOf(reading.scope)
    return { gaps, left: new Map(gaps.map((gap) => [gap.skill.id, gap.hours[1]])) }
  }, [reading])
  return (
    <>
      <section aria-labelledby="asks" className={styles['asks']}>
        <h2 id="asks">{t.asks}</h2>
        {lines.length === 0 && <p>{t.nothingAsked}</p>}
        {lines.length > 0 && (
          <>
            <Meter label={common.readiness} share={readiness.share} text={text} />
            <p className="quietText">{text}</p>
          </>
        )}
        {NEEDS.map((need) => (
          <AskGroup key={need} need={need} lines={lines} reading={reading} words={words} left={hours.left} />
        ))}
      </section>
      {lines.length > 0 && <Gaps gaps={hours.gaps} />}
    </>
  )
}

interface AskGroupProps extends Omit<AskRowProps, 'line'> {
  readonly need: Need
  readonly lines: readonly AskLine[]
}

function AskGroup({ need, lines, ...rest }: AskGroupProps) {
  const t = useMessages(jobs)
  const ofNeed = lines.filter((line) => line.need === need)
  if (ofNeed.length === 0) return null
  const missing = ofNeed.filter((line) => !line.isMet)
  const met = ofNeed.filter((line) => line.isMet)
  return (
    <section aria-labelledby={`asks-${need}`} className={styles['askGroup']}>
      <h3 id={`asks-${need}`}>
        {t.needs[need]} <span className="quietText">{t.metCount(met.length, ofNeed.length)}</span>
      </h3>
      {t.needHints[need] !== '' && <p className="quietText">{t.needHints[need]}</p>}
      <ul>
        {[...missing, ...met].map((line) => (
          <AskRow key={line.skills[0]?.id} line={line} {...rest} />
        ))}
      </ul>
    </section>
  )
}

interface AskRowProps {
  readonly line: AskLine
  readonly reading: Reading
  readonly words: ReadonlyMap<string, readonly string[]>
  /** By skill id: likely hours still to go. */
  readonly left: ReadonlyMap<string, number>
}

function AskRow({ line, ...rest }: AskRowProps) {
  const t = useMessages(jobs)
  const [only, ...others] = line.skills
  if (only && others.length === 0) return <AskItem skill={only} isMet={line.isMet} {...rest} />
  return (
    <li className={styles['anyOf']}>
      <span className="quietText">{t.oneOf}</span>
      <ul>
        {line.skills.map((skill) => (
          <AskItem key={skill.id} skill={skill} isMet={line.isMet} {...rest} />
        ))}
      </ul>
    </li>
  )
}

function AskItem({
  skill,
  isMet,
  reading,
  words,
  left,
}: Omit<AskRowProps, 'line'> & { skill: AskLine['skills'][number]; isMet: boolean }) {
  const t = useMessages(jobs)
  const common = useMessages(terms)
  const { standing } = reading.scope
  const state = stateAt(standing, standing.graph.position.get(skill.id) ?? -1)
  const hours = left.get(skill.id)
  const facts = [
    levelText(common, state),
    t.words(words.get(skill.id) ?? []),
    ...(isMet || hours === undefined ? [] : [common.aboutHours(formatHours(hours))]),
  ]
  return (
    <li className={styles['ask']} data-met={isMet || undefined}>
      <LevelMark {...state} />
      <span className={styles['askText']}>
        <SkillLink skill={skill} />
        <span className="quietText">{facts.filter((fact) => fact !== '').join(t.separator)}</span>
      </span>
    </li>
  )
}

const SHOWN = 7

function Gaps({ gaps }: { gaps: readonly GapStep[] }) {
  const t = useMessages(jobs)
  const common = useMessages(terms)
  const sum = (i: 0 | 1 | 2) => formatHours(gaps.reduce((total, { hours }) => total + hours[i], 0))
  const rest = gaps.slice(SHOWN)
  return (
    <section aria-labelledby="gaps" className={styles['gaps']}>
      <h2 id="gaps">{t.gaps}</h2>
      <p className={gaps.length > 0 ? 'quietText' : undefined}>
        {gaps.length === 0 ? t.noGaps : t.gapsLead(gaps.length, common.hoursRange(sum(1), sum(0), sum(2)))}
      </p>
      <GapList gaps={gaps.slice(0, SHOWN)} first={1} />
      {rest.length > 0 && (
        <details>
          <summary>{t.moreGaps(rest.length)}</summary>
          <GapList gaps={rest} first={SHOWN + 1} />
        </details>
      )}
    </section>
  )
}

function GapList({ gaps, first }: { gaps: readonly GapStep[]; first: number }) {
  const t = useMessages(jobs)
  const common = useMessages(terms)
  return (
    <ol start={first} className={styles['gapList']}>
      {gaps.map(({ skill, hours, isNeededFirst }) => (
        <li key={skill.id}>
          <SkillLink skill={skill} />{' '}
          <span className="quietText">
            {common.aboutHours(formatHours(hours[1]))}
            {isNeededFirst && t.separator + t.neededFirst}
          </span>
        </li>
      ))}
    </ol>
  )
}
