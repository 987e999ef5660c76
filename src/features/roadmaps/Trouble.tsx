// Decides how the editor tells what does not fit: circles with their path and a way out, and what has vanished.

import { Fragment } from 'react'
import { editWrite, sectionWrite } from '../../domain/overlay/overlayRecords'
import type { Circle, Vanished } from '../../domain/overlay/types'
import type { Write } from '../../domain/progress/transitions'
import { editor as words } from '../../messages/en/editor'
import { useMessages } from '../../messages/useMessages'
import styles from './Editor.module.css'
import { changeSkill, type Editing, removeStep } from './editing'
import { useTitles } from './useTitles'

/** Longer circles and lists are cut in the middle of the telling, not in what is done about them. */
const SHOWN = 12

/** The place stands before its first content, so that a screen reader announces what comes into it. */
export function Trouble({ editing }: { editing: Editing }) {
  const { vanished, circles } = editing
  const t = useMessages(words)
  const isThere = vanished.length + circles.length > 0
  return (
    <div role="alert">
      {isThere && (
        <section aria-labelledby="trouble" className={styles['trouble']}>
          <h2 id="trouble">{t.trouble}</h2>
          {circles.slice(0, SHOWN).map((circle) => (
            <CircleLine key={`${circle.skill} ${circle.requires}`} editing={editing} circle={circle} />
          ))}
          {vanished.length > 0 && <VanishedList editing={editing} vanished={vanished} />}
        </section>
      )}
    </div>
  )
}

export function CircleLine({ editing, circle: { path, skill, requires } }: { editing: Editing; circle: Circle }) {
  const t = useMessages(words)
  const titleOf = useTitles(editing)
  const own = editing.overlay.own.get(skill)
  const shown = path.length > SHOWN ? path.slice(0, SHOWN) : path
  return (
    <div className={styles['circle']}>
      <p>
        {t.circle}{' '}
        {shown.map((id, i) => (
          <Fragment key={i === 0 ? 'start' : id}>
            {i > 0 && t.needs}
            <bdi className={styles['strong']}>{titleOf(id)}</bdi>
          </Fragment>
        ))}
        {path.length > shown.length && ' …'}
      </p>
      <p className="quietText">
        <bdi>{t.circleText(titleOf(skill), titleOf(requires))}</bdi>
      </p>
      {own && (
        <button
          type="button"
          className="button primary"
          onClick={() =>
            editing.run(
              'roadmap-mended',
              changeSkill(editing, own, { requires: own.requires.filter((id) => id !== requires) }),
            )
          }
        >
          {t.mend(titleOf(skill), titleOf(requires))}
        </button>
      )}
    </div>
  )
}

function VanishedList({ editing, vanished }: { editing: Editing; vanished: readonly Vanished[] }) {
  const t = useMessages(words)
  const titleOf = useTitles(editing)
  return (
    <>
      <p>{t.vanished(vanished.length)}</p>
      <ul>
        {vanished.slice(0, SHOWN * 4).map((gone) => (
          <li key={`${gone.part} ${gone.id} ${gone.skill ?? ''}`} className={styles['line']}>
            <bdi>{t.vanishedPart[gone.part](gone.id, titleOf(gone.skill ?? ''))}</bdi>
            <button
              type="button"
              className="button quiet"
              aria-label={t.forgetOf(gone.id)}
              onClick={() => editing.run('roadmap-forgotten', ...forgetting(editing, gone))}
            >
              {t.forget}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function forgetting(editing: Editing, { part, id, skill }: Vanished): Write[] {
  const overlay = editing.latest()
  if (part === 'section') return [sectionWrite(id, {})]
  const own = overlay.own.get(skill ?? '')
  if (part === 'prerequisite')
    return own ? [changeSkill(editing, own, { requires: own.requires.filter((other) => other !== id) })] : []
  return [editWrite(id, {}), removeStep(editing, id)]
}
