// Decides how a section stands in the outline: a heading with its count and ground, the rows under it, foldable.

import { memo } from 'react'
import { outline } from '../../messages/en/outline'
import { terms } from '../../messages/en/terms'
import { useMessages } from '../../messages/useMessages'
import { inEnglish } from '../../ui/inEnglish'
import { Bar } from '../../ui/Meter'
import { ChoiceRow } from './ChoiceRow'
import styles from './Outline.module.css'
import { SkillRows } from './SkillRows'
import type { VisibleSection } from './visible'

interface SectionBlockProps {
  readonly section: VisibleSection
  readonly isOpen: boolean
  readonly onFold: (isFolded: boolean) => void
}

/** Set by hand and not as an attribute: a prerendered page may hold none. Too much is harmless; too little puts the next section over the last row. */
function reserveHeight(node: HTMLElement | null, rows: number): void {
  if (!node) return
  const choices = node.querySelectorAll(`.${styles['choice']}`).length
  node.style.containIntrinsicBlockSize = `auto calc(var(--head) + ${choices} * var(--choice) + ${rows} * var(--row))`
}

export const SectionBlock = memo(
  function SectionBlock({ section, isOpen, onFold }: SectionBlockProps) {
    const words = useMessages(terms)
    const t = useMessages(outline)
    const { done, total } = section.count
    const share = (count: number) => (total === 0 ? 0 : count / total)
    return (
      <section
        aria-labelledby={`section-${section.id}`}
        className={styles['section']}
        ref={(node) => reserveHeight(node, isOpen ? section.skills.length : 0)}
      >
        <h2 className={styles['heading']}>
          <button type="button" className={styles['fold']} aria-expanded={isOpen} onClick={() => onFold(isOpen)}>
            <svg aria-hidden="true" viewBox="0 0 16 16" width="14" height="14" className={styles['chevron']}>
              <path d="m5 3 6 5-6 5" fill="none" stroke="currentColor" strokeWidth="1.8" />
            </svg>
            <span id={`section-${section.id}`} {...inEnglish(section.lang)}>
              {section.title}
            </span>
          </button>
          <span className={styles['ground']}>
            <Bar share={share(done)} stated={share(done - section.inferred)} />
          </span>
          <span className={styles['count']}>
            {words.ofTotal(done, total)}
            {section.inferred > 0 && t.inferred(section.inferred)}
          </span>
        </h2>
        {isOpen && <SectionRows skills={section.skills} />}
      </section>
    )
  },
  (a, b) =>
    a.isOpen === b.isOpen &&
    a.section.count.done === b.section.count.done &&
    a.section.count.total === b.section.count.total &&
    a.section.inferred === b.section.inferred &&
    hasSame(a.section.skills, b.section.skills),
)

/** The rows ask for their levels themselves: a count that changes above them draws none of them. */
const SectionRows = memo(
  function SectionRows({ skills }: Pick<VisibleSection, 'skills'>) {
    return (
      <>
        <ChoiceRow skills={skills} />
        <SkillRows skills={skills} />
      </>
    )
  },
  (a, b) => hasSame(a.skills, b.skills),
)

/** The lists are made anew after every change, and mostly they hold the same. */
function hasSame(a: VisibleSection['skills'], b: VisibleSection['skills']): boolean {
  return a.length === b.length && a.every((skill, i) => skill === b[i])
}
