// Decides how one section's result stands: what was found and how sure, a box for the section, a box for each skill.

import { useEffect, useRef } from 'react'
import type { Proposal } from '../../domain/checkin/acceptance'
import type { Finding, SectionFinding } from '../../domain/checkin/result'
import { findSkill } from '../../domain/roadmap/graph'
import { checkin } from '../../messages/en/checkin'
import { terms } from '../../messages/en/terms'
import { useMessages } from '../../messages/useMessages'
import { useApp, useInferred, useLevel } from '../../state/AppState'
import { LevelMark, levelText } from '../../ui/LevelMark'
import { SkillLink } from '../../ui/SkillLink'
import { Layer } from './Picture'
import styles from './Result.module.css'
import { titleOf } from './useGround'

interface SectionResultProps {
  readonly section: SectionFinding
  readonly proposals: readonly Proposal[]
  readonly leftOut: ReadonlySet<string>
  readonly onToggle: (skills: readonly string[], isTaken: boolean) => void
}

export function SectionResult({ section, proposals, leftOut, onToggle }: SectionResultProps) {
  const t = useMessages(checkin)
  const { graph } = useApp()
  const title = graph.roadmap.sections.find(({ id }) => id === section.section)?.title ?? section.section
  const bySkill = new Map(proposals.map((proposal) => [proposal.skill, proposal]))
  const open = section.findings.map(({ skill }) => skill).filter((skill) => bySkill.has(skill))
  const { low, likely, high, findings } = section
  return (
    <li className={styles['section']}>
      <div className={styles['sectionHead']}>
        <SectionBox label={t.takeSection(title)} skills={open} leftOut={leftOut} onToggle={onToggle} />
        <h3>{title}</h3>
        <Layer section={section} />
        <span className={styles['range']}>
          {t.sectionRange(String(Math.round(likely)), findings.length, low, high)}
        </span>
      </div>
      <details className={styles['skills']}>
        <summary>{t.showSkills(findings.length)}</summary>
        <ul>
          {findings.map((finding) => (
            <SkillResult
              key={finding.skill}
              finding={finding}
              proposal={bySkill.get(finding.skill)}
              isTaken={!leftOut.has(finding.skill)}
              onToggle={(isTaken) => onToggle([finding.skill], isTaken)}
            />
          ))}
        </ul>
      </details>
    </li>
  )
}

interface SectionBoxProps {
  readonly label: string
  readonly skills: readonly string[]
  readonly leftOut: ReadonlySet<string>
  readonly onToggle: SectionResultProps['onToggle']
}

function SectionBox({ label, skills, leftOut, onToggle }: SectionBoxProps) {
  const box = useRef<HTMLInputElement>(null)
  const taken = skills.filter((skill) => !leftOut.has(skill)).length
  const isPartly = taken > 0 && taken < skills.length
  useEffect(() => {
    if (box.current) box.current.indeterminate = isPartly
  }, [isPartly])
  if (skills.length === 0) return <span />
  return (
    <label className={styles['box']}>
      <input
        ref={box}
        type="checkbox"
        aria-label={label}
        checked={taken === skills.length}
        onChange={(event) => onToggle(skills, event.target.checked)}
      />
    </label>
  )
}

interface SkillResultProps {
  readonly finding: Finding
  /** `undefined` when there is nothing to take over. */
  readonly proposal: Proposal | undefined
  readonly isTaken: boolean
  readonly onToggle: (isTaken: boolean) => void
}

function SkillResult({ finding, proposal, isTaken, onToggle }: SkillResultProps) {
  const t = useMessages(checkin)
  const words = useMessages(terms)
  const { graph } = useApp()
  const held = useLevel(finding.skill)
  const heldInferred = useInferred(finding.skill)
  const level = proposal?.kind === 'stated' ? proposal.level : held
  const inferred = proposal ? (proposal.kind === 'inferred' ? proposal.percent : null) : heldInferred
  const text = levelText(words, { level, inferred })
  const before = proposal?.kind === 'stated' && proposal.before !== 'new' ? words.levels[proposal.before] : undefined
  const skill = findSkill(graph, finding.skill)
  return (
    <li className={styles['skill']}>
      {proposal ? (
        <label className={styles['box']}>
          <input
            type="checkbox"
            aria-label={t.takeSkill(titleOf(graph, finding.skill))}
            checked={isTaken}
            onChange={(event) => onToggle(event.target.checked)}
          />
        </label>
      ) : (
        <span />
      )}
      <LevelMark level={level} inferred={inferred} />
      {skill && <SkillLink skill={skill} />}
      <span className="quietText">
        {proposal?.kind === 'stated' ? (before === undefined ? t.stated(text) : t.statedBefore(text, before)) : text}
      </span>
    </li>
  )
}
