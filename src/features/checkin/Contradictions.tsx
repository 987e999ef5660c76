// Decides how a claim that a question did not bear out is told: kindly, with the question, the right answer and why, and the level left to the learner.

import type { CheckinResult, Contradiction } from '../../domain/checkin/result'
import type { Ground } from '../../domain/checkin/sitting'
import { findSkill } from '../../domain/roadmap/graph'
import type { Skill } from '../../domain/roadmap/types'
import { checkin } from '../../messages/en/checkin'
import { terms } from '../../messages/en/terms'
import { useMessages } from '../../messages/useMessages'
import { useApp, useLevel, useProgress } from '../../state/AppState'
import { LevelControl } from '../../ui/LevelControl'
import { SkillLink } from '../../ui/SkillLink'
import styles from './Result.module.css'

interface ContradictionsProps {
  readonly result: CheckinResult
  readonly quizzes: Ground['quizzes']
}

export function Contradictions({ result: { contradictions, findings }, quizzes }: ContradictionsProps) {
  const t = useMessages(checkin)
  const { graph } = useApp()
  if (contradictions.length === 0) return null
  return (
    <section aria-labelledby="contradictions" className={styles['block']}>
      <h2 id="contradictions">{t.contradictions}</h2>
      <p>{t.contradictionsText}</p>
      <ul className={styles['contradictions']}>
        {contradictions.map((one) => {
          const skill = findSkill(graph, one.step.skill)
          const { chance = 0 } = findings.find((finding) => finding.skill === one.step.skill) ?? {}
          return skill && <Claim key={skill.id} {...{ skill, contradiction: one, chance, quizzes }} />
        })}
      </ul>
    </section>
  )
}

interface ClaimProps {
  readonly skill: Skill
  readonly contradiction: Contradiction
  readonly chance: number
  readonly quizzes: Ground['quizzes']
}

function Claim({ skill, contradiction: { claim, step }, chance, quizzes }: ClaimProps) {
  const t = useMessages(checkin)
  const words = useMessages(terms)
  const { progress } = useApp()
  const level = useLevel(skill.id)
  const inferred = level === 'new' ? Math.round(chance * 100) : null
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const question = quizzes.get(skill.id)?.find(({ id }) => id === step.question)
  const right = question?.options[question.answer]
  const given = step.option === null ? undefined : question?.options[step.option]
  return (
    <li>
      <h3>
        <SkillLink skill={skill} />
      </h3>
      <p className="quietText">{t.said(words.levels[claim])}</p>
      <p className={styles['asked']}>{question?.prompt}</p>
      <dl className={styles['answers']}>
        <dt>{t.yourAnswer}</dt>
        <dd>{given?.text ?? t.dontKnow}</dd>
        {given !== undefined && <dd className="quietText">{given.why}</dd>}
        <dt>{t.rightAnswer}</dt>
        <dd>{right?.text}</dd>
        <dd className="quietText">{right?.why}</dd>
      </dl>
      <p className="quietText">{t.decide}</p>
      <LevelControl
        title={skill.title}
        id={`claim-${skill.id}`}
        level={level}
        inferred={inferred}
        onSet={(next) => progress.run({ type: 'setLevel', skill: skill.id, level: next })}
        isReadOnly={isReadOnly}
        isLarge
      />
    </li>
  )
}
