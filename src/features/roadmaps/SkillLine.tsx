// Decides one skill's line in the editor: hide it, put it into the order, say something of it, change one's own.

import { useState } from 'react'
import { ownWrite } from '../../domain/overlay/overlayRecords'
import type { Skill } from '../../domain/roadmap/types'
import { editor as words } from '../../messages/en/editor'
import { useMessages } from '../../messages/useMessages'
import styles from './Editor.module.css'
import { changeEdit, type Editing, editOf, isOwnSkill, removeStep } from './editing'
import { Said, SaidForm } from './SaidForm'
import { SkillForm } from './SkillForm'

interface SkillLineProps {
  readonly editing: Editing
  readonly skill: Skill
  /** Just added: opened at once. */
  readonly isNew: boolean
}

export function SkillLine({ editing, skill, isNew }: SkillLineProps) {
  const t = useMessages(words)
  const [isOpen, setOpen] = useState(isNew)
  const { overlay, base, run } = editing
  const { isHidden, level } = editOf(editing, overlay, skill.id)
  const isAdded = overlay.own.has(skill.id) && !base.skills.some(({ id }) => id === skill.id)
  const wanted = level === 'explain' || level === 'build' ? level : undefined
  const hide = () =>
    isHidden
      ? run('roadmap-shown', changeEdit(editing, skill.id, { isHidden: undefined }))
      : run('roadmap-hidden', changeEdit(editing, skill.id, { isHidden: true }))
  const remove = () =>
    run(
      'roadmap-skill-removed',
      ownWrite(skill.id, null),
      ...(overlay.order.includes(skill.id) ? [removeStep(editing, skill.id)] : []),
      changeEdit(editing, skill.id, { level: undefined, due: undefined, note: undefined, isHidden: undefined }),
    )
  return (
    <li className={styles['skill']}>
      <span className={styles['name']}>
        <bdi className={isHidden ? styles['gone'] : undefined}>{skill.title}</bdi>
        <span className="quietText">
          {isHidden && t.isHidden} {isAdded && t.isOwn} <Said skill={skill} level={wanted} />
        </span>
      </span>
      <span className={styles['row']}>
        <button
          type="button"
          className="button quiet"
          aria-expanded={isOpen}
          aria-label={t.editOf(skill.title)}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? t.close : t.edit}
        </button>
        {isAdded ? (
          <button type="button" className="button quiet" aria-label={t.deleteOf(skill.title)} onClick={remove}>
            {t.delete}
          </button>
        ) : (
          <button
            type="button"
            className="button quiet"
            aria-label={isHidden ? t.showOf(skill.title) : t.hideOf(skill.title)}
            onClick={hide}
          >
            {isHidden ? t.show : t.hide}
          </button>
        )}
      </span>
      {isOpen && (
        <div className={styles['more']}>
          {isOwnSkill(editing, skill.id) && <SkillForm editing={editing} skill={skill} />}
          <SaidForm editing={editing} skill={skill} />
        </div>
      )}
    </li>
  )
}
