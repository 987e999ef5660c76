// Decides what is shown of a roadmap before it is taken: how much it holds, and its first skills section by section.

import { roadmaps as words } from '../../messages/en/roadmaps'
import { useMessages } from '../../messages/useMessages'
import styles from './Roadmaps.module.css'

const SHOWN = 100

interface PreviewProps {
  readonly title: string
  readonly sections: readonly { readonly id: string; readonly title: string }[]
  readonly skills: readonly {
    readonly id: string
    readonly title: string
    readonly section: string
    readonly requires: readonly string[]
  }[]
}

export function Preview({ title, sections, skills }: PreviewProps) {
  const t = useMessages(words)
  const titles = new Map(skills.map((skill) => [skill.id, skill.title]))
  const shown = skills.slice(0, SHOWN)
  return (
    <section aria-labelledby="preview" className={styles['preview']}>
      <h3 id="preview">{t.preview}</h3>
      <p>
        <bdi className={styles['title']}>{title}</bdi>{' '}
        <span className="quietText">{t.counts(t.sections(sections.length), t.skills(skills.length))}</span>
      </p>
      {sections.map((section) => {
        const inside = shown.filter((skill) => skill.section === section.id)
        return (
          inside.length > 0 && (
            <div key={section.id}>
              <h4 className={styles['small']}>
                <bdi>{section.title || title}</bdi>
              </h4>
              <ul>
                {inside.map((skill) => (
                  <li key={skill.id}>
                    <bdi>{skill.title}</bdi>
                    {skill.requires.length > 0 && (
                      <span className="quietText">
                        {' · '}
                        {t.needsLabel}
                        <bdi>{skill.requires.map((id) => titles.get(id) ?? id).join(t.comma)}</bdi>
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          )
        )
      })}
      {skills.length > shown.length && <p className="quietText">{t.more(skills.length - shown.length)}</p>}
    </section>
  )
}
