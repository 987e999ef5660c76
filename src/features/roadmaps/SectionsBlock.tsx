// Decides how sections and skills are gone through in the editor: folded by section, a hundred skills at a time.

import { useState } from 'react'
import { sectionWrite, TITLE_LIMIT } from '../../domain/overlay/overlayRecords'
import type { Section, Skill } from '../../domain/roadmap/types'
import { editor as words } from '../../messages/en/editor'
import { useMessages } from '../../messages/useMessages'
import { useSavedText } from '../../ui/useSavedText'
import styles from './Editor.module.css'
import { changeSection, type Editing, newSection, newSkill } from './editing'
import { SkillLine } from './SkillLine'
import { TitleForm } from './TitleForm'
import { useEverything } from './useEverything'

const AT_ONCE = 100

export function SectionsBlock({ editing }: { editing: Editing }) {
  const t = useMessages(words)
  const { sections, skillsIn } = useEverything(editing)
  const [opened, setOpened] = useState<string>()
  return (
    <section aria-labelledby="sections" className={styles['block']}>
      <h2 id="sections">{t.sections}</h2>
      {sections.length === 0 && <p>{t.empty}</p>}
      <div>
        {sections.map((section) => (
          <SectionPart
            key={section.id}
            editing={editing}
            section={section}
            skills={skillsIn.get(section.id) ?? []}
            isNew={opened === section.id}
          />
        ))}
      </div>
      <TitleForm
        label={t.newSection}
        button={t.addSection}
        onAdd={(title) => {
          const { id, write } = newSection(editing, title)
          editing.run('roadmap-section', write)
          setOpened(id)
        }}
      />
    </section>
  )
}

interface SectionPartProps {
  readonly editing: Editing
  readonly section: Section
  readonly skills: readonly Skill[]
  /** Just added: opened at once. */
  readonly isNew: boolean
}

function SectionPart({ editing, section, skills, isNew }: SectionPartProps) {
  const t = useMessages(words)
  const [isOpen, setOpen] = useState(isNew)
  const { overlay, roadmap } = editing
  const isHidden = overlay.sections.get(section.id)?.isHidden === true
  const here = new Set<string>(roadmap.skills.map(({ id }) => id))
  const shown = skills.filter(({ id }) => here.has(id)).length
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)} className={styles['section']}>
      <summary className={styles['summary']}>
        <bdi className={isHidden ? styles['gone'] : undefined}>{section.title}</bdi>{' '}
        <span className="quietText">{isHidden ? t.isHidden : t.sectionCount(shown, skills.length)}</span>
      </summary>
      {isOpen && <SectionBody editing={editing} section={section} skills={skills} isHidden={isHidden} />}
    </details>
  )
}

interface SectionBodyProps {
  readonly editing: Editing
  readonly section: Section
  readonly skills: readonly Skill[]
  readonly isHidden: boolean
}

function SectionBody({ editing, section, skills, isHidden }: SectionBodyProps) {
  const t = useMessages(words)
  const { base, run } = editing
  const [shown, setShown] = useState(AT_ONCE)
  const [opened, setOpened] = useState<string>()
  const isOwn = !base.sections.some(({ id }) => id === section.id)
  const title = useSavedText(section.title, (text) =>
    run('roadmap-section', changeSection(editing, section.id, { title: text.trim() })),
  )
  return (
    <div className={styles['body']}>
      <div className={styles['row']}>
        <label className={styles['label']}>
          {t.sectionName}
          <input className="field" maxLength={TITLE_LIMIT} {...title} />
        </label>
        {isOwn && skills.length === 0 ? (
          <button type="button" className="button" onClick={() => run('roadmap-section', sectionWrite(section.id, {}))}>
            {t.deleteSection}
          </button>
        ) : (
          <button
            type="button"
            className="button"
            onClick={() =>
              isHidden
                ? run('roadmap-shown', changeSection(editing, section.id, { isHidden: undefined }))
                : run('roadmap-hidden', changeSection(editing, section.id, { isHidden: true }))
            }
          >
            {isHidden ? t.showSection : t.hideSection}
          </button>
        )}
      </div>
      <ul>
        {skills.slice(0, shown).map((skill) => (
          <SkillLine key={skill.id} editing={editing} skill={skill} isNew={opened === skill.id} />
        ))}
      </ul>
      {skills.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + AT_ONCE)}>
          {t.more(Math.min(AT_ONCE, skills.length - shown))}
        </button>
      )}
      <TitleForm
        label={t.newSkillIn(section.title)}
        button={t.addSkill}
        onAdd={(text) => {
          const { id, write } = newSkill(editing, text, section.id)
          run('roadmap-skill', write)
          setOpened(id)
          setShown(skills.length + AT_ONCE)
        }}
      />
    </div>
  )
}
