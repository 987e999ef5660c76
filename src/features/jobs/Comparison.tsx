// Decides how several ads stand side by side: skills by ads, readiness for each, and the gaps that serve most of them.

import { useMemo } from 'react'
import { MY_ADS } from '../../domain/match/adTarget'
import { jobs } from '../../messages/en/jobs'
import { terms } from '../../messages/en/terms'
import { formatPercent } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress } from '../../state/AppState'
import { LevelMark, levelText } from '../../ui/LevelMark'
import { SkillLink } from '../../ui/SkillLink'
import { type ComparisonRow, comparisonOf } from './comparing'
import { stateAt } from './reading'
import styles from './SavedAds.module.css'
import type { StoredAd } from './useAds'

const MOST_NAMED = 3

export function Comparison({ ads }: { ads: readonly StoredAd[] }) {
  const t = useMessages(jobs)
  const { progress } = useApp()
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const standing = useFacts((facts, derived) => derived.standing(facts))
  const isTarget = useProgress((state) => state.facts.aims.get('target')?.value === MY_ADS)
  const counted = useMemo(() => ads.filter(({ value }) => value.isCounted), [ads])
  const { rows, shares } = useMemo(() => comparisonOf(counted, standing), [counted, standing])
  if (counted.length === 0) return null
  const serving = rows.filter((row) => row.isMissing && row.count > 1).slice(0, MOST_NAMED)
  return (
    <section aria-labelledby="compare" className={styles['compare']}>
      <h2 id="compare">{t.compare.title}</h2>
      <p>
        {isTarget ? (
          t.compare.isTarget
        ) : (
          <button
            type="button"
            className="button primary"
            disabled={isReadOnly}
            onClick={() => progress.run({ type: 'aim', target: MY_ADS })}
          >
            {t.compare.useAsTarget}
          </button>
        )}
      </p>
      {counted.length > 1 && (
        <>
          <p>{serving.length > 0 ? t.compare.most : t.compare.noGap}</p>
          <ul className={styles['serving']}>
            {serving.map(({ skill, count }) => (
              <li key={skill.id}>
                <SkillLink skill={skill} /> <span className="quietText">{t.compare.serves(count, counted.length)}</span>
              </li>
            ))}
          </ul>
          <Table ads={counted} rows={rows} shares={shares} />
        </>
      )}
    </section>
  )
}

interface TableProps {
  readonly ads: readonly StoredAd[]
  readonly rows: readonly ComparisonRow[]
  readonly shares: readonly number[]
}

function Table({ ads, rows, shares }: TableProps) {
  const t = useMessages(jobs)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: many ads scroll sideways, with the keyboard too.
    <div className={styles['scroll']} tabIndex={0} role="group" aria-labelledby="compare">
      <table className={styles['table']}>
        <caption className="quietText">{t.compare.lead}</caption>
        <thead>
          <tr>
            <th scope="col">{t.compare.skill}</th>
            <th scope="col">{t.compare.ads}</th>
            {ads.map(({ id, value }) => (
              <th key={id} scope="col">
                <bdi>{value.title}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t.compare.readiness}</th>
            <td />
            {ads.map(({ id }, i) => (
              <td key={id}>{formatPercent(shares[i] ?? 0)}</td>
            ))}
          </tr>
          {rows.map((row) => (
            <Row key={row.skill.id} row={row} ads={ads} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ row, ads }: { row: ComparisonRow; ads: readonly StoredAd[] }) {
  const t = useMessages(jobs)
  const words = useMessages(terms)
  const { graph } = useApp()
  const standing = useFacts((facts, derived) => derived.standing(facts))
  const state = stateAt(standing, graph.position.get(row.skill.id) ?? -1)
  return (
    <tr>
      <th scope="row">
        <span className={styles['rowSkill']}>
          <LevelMark {...state} />
          <span className="hidden">{levelText(words, state)}</span>
          <SkillLink skill={row.skill} />
        </span>
      </th>
      <td>{t.compare.serves(row.count, ads.length)}</td>
      {ads.map(({ id }, i) => {
        const need = row.needs[i]
        return (
          <td key={id} data-need={need}>
            {need ? t.compare.need[need] : <span className="hidden">{t.compare.none}</span>}
          </td>
        )
      })}
    </tr>
  )
}
