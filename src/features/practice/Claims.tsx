// Decides how claims stand beside answers: a row for each level with its share and doubt, and where the two part most.

import { useMemo } from 'react'
import { levelOf } from '../../domain/progress/standing'
import { type Calibration, calibrationOf, type Disagreement, disagreementsOf } from '../../domain/review/calibration'
import { findSkill } from '../../domain/roadmap/graph'
import { practice } from '../../messages/en/practice'
import { terms } from '../../messages/en/terms'
import { formatPercent } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import { LevelMark } from '../../ui/LevelMark'
import { SkillLink } from '../../ui/SkillLink'
import styles from './Practice.module.css'
import type { Deck } from './usePractice'

const SHOWN = 5

export function Claims({ deck }: { deck: Deck }) {
  const t = useMessages(practice)
  const rows = useMemo(() => calibrationOf(deck.answers), [deck.answers])
  const parting = useMemo(
    () => disagreementsOf(deck.answers, (skill) => levelOf(deck.facts, skill)).slice(0, SHOWN),
    [deck.answers, deck.facts],
  )
  return (
    <section aria-labelledby="claims" className={styles['claims']}>
      <h2 id="claims">{t.claims}</h2>
      {rows.length === 0 ? (
        <p className="quietText">{t.claimsEmpty}</p>
      ) : (
        <>
          <p className="quietText">{`${t.claimsLead} ${t.claimsNote}`}</p>
          <Chart rows={rows} />
          <h3>{t.part}</h3>
          {parting.length === 0 && <p className="quietText">{t.partNone}</p>}
          <ul className={styles['parting']}>
            {parting.map((parted) => (
              <Parted key={parted.skill} parted={parted} deck={deck} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** The chart is the table: each share as a bar with its interval, and in figures beside it. */
function Chart({ rows }: { rows: readonly Calibration[] }) {
  const t = useMessages(practice)
  const words = useMessages(terms)
  return (
    <table className={styles['chart']}>
      <thead>
        <tr>
          <th scope="col">{t.level}</th>
          <th scope="col">{t.rightColumn}</th>
          <th scope="col">{t.share}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ level, right, asked, low, high }) => (
          <tr key={level}>
            <th scope="row">
              <LevelMark level={level} /> {words.levels[level]}
            </th>
            <td>{words.ofTotal(right, asked)}</td>
            <td>
              <span aria-hidden="true" className={styles['bar']}>
                <span className={styles['ground']} style={{ inlineSize: `${(right / asked) * 100}%` }} />
                <span
                  className={styles['doubt']}
                  style={{ insetInlineStart: `${low * 100}%`, inlineSize: `${(high - low) * 100}%` }}
                />
              </span>
              <span className="quietText">
                {t.shareText(formatPercent(right / asked), formatPercent(low), formatPercent(high))}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Parted({ parted, deck }: { parted: Disagreement; deck: Deck }) {
  const t = useMessages(practice)
  const words = useMessages(terms)
  const { graph } = useApp()
  const skill = findSkill(graph, parted.skill)
  const level = levelOf(deck.facts, parted.skill)
  return (
    skill && (
      <li>
        <LevelMark level={level} />
        <span>
          <SkillLink skill={skill} />{' '}
          <span className="quietText">{t[parted.kind](words.levels[level], parted.right, parted.asked)}</span>
        </span>
      </li>
    )
  )
}
