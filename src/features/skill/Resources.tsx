// Decides how resources stand: grouped by kind, free ones first, each markable as started or finished.

import { resourceId } from '../../domain/progress/evidence'
import { factValue } from '../../domain/progress/transitions'
import { RESOURCE_STATES } from '../../domain/progress/types'
import { RESOURCE_KINDS, type Resource, type ResourceKind, type Skill } from '../../domain/roadmap/types'
import { skillDetails } from '../../messages/en/skillDetails'
import { terms } from '../../messages/en/terms'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress } from '../../state/AppState'
import { inEnglish } from '../../ui/inEnglish'
import styles from './SkillPage.module.css'

export function Resources({ skill, resources }: { skill: Skill; resources: readonly Resource[] }) {
  const t = useMessages(skillDetails)
  const groups = RESOURCE_KINDS.map((kind) => ({ kind, items: resources.filter((resource) => resource.kind === kind) }))
  return (
    <section aria-labelledby="resources">
      <h2 id="resources">{t.resources}</h2>
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ kind, items }) => (
          <div key={kind} className={styles['kind']}>
            <h3>
              <KindIcon kind={kind} /> {t.kinds[kind]}
            </h3>
            <ul>
              {items
                .toSorted((a, b) => Number(b.free) - Number(a.free))
                .map((resource) => (
                  <ResourceItem key={resource.url} skill={skill} resource={resource} />
                ))}
            </ul>
          </div>
        ))}
    </section>
  )
}

function ResourceItem({ skill, resource }: { skill: Skill; resource: Resource }) {
  const t = useMessages(skillDetails)
  const common = useMessages(terms)
  const { progress } = useApp()
  const id = resourceId(skill.id, resource.url)
  const state = useFacts((facts) => factValue(facts, 'resources', id))
  const isReadOnly = useProgress((store) => store.isReadOnly)
  return (
    <li className={styles['resource']}>
      <span className={styles['resourceName']}>
        <a href={resource.url} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
          <span {...inEnglish(skill.restLang)}>{resource.title}</span>
          <span className="hidden">{common.comma + t.newTab}</span>
        </a>
        <span className="quietText">
          <bdi>{new URL(resource.url).hostname}</bdi>
          {common.comma + (resource.free ? t.free : t.paid)}
        </span>
      </span>
      <select
        className="field"
        aria-label={t.markFor(resource.title)}
        value={state ?? ''}
        disabled={isReadOnly}
        onChange={(event) => {
          const next = RESOURCE_STATES.find((known) => known === event.target.value) ?? null
          progress.run({ type: 'markResource', resource: id, state: next })
        }}
      >
        <option value="">{t.marks.none}</option>
        {RESOURCE_STATES.map((known) => (
          <option key={known} value={known}>
            {t.marks[known]}
          </option>
        ))}
      </select>
    </li>
  )
}

/** One stroke drawing for each kind, on a grid of 16. */
const ICONS: Readonly<Record<ResourceKind, string>> = {
  docs: 'M3 2h7l3 3v9H3zM10 2v3h3M5 8h6M5 11h6',
  standard: 'M8 2 3 4v4c0 3 2 5 5 6 3-1 5-3 5-6V4zM6 8l2 2 3-3',
  book: 'M3 3h4a1 1 0 0 1 1 1v10a2 2 0 0 0-2-1H3zM13 3H9a1 1 0 0 0-1 1v10a2 2 0 0 1 2-1h3z',
  course: 'M1 6l7-3 7 3-7 3zM4 8v3c2 2 6 2 8 0V8',
  article: 'M2 3h12v10H2zM5 6h6M5 9h4',
  video: 'M2 3h12v10H2zM6.5 6v4l4-2z',
  practice: 'M5 4 1.5 8 5 12M11 4l3.5 4L11 12M9 3 7 13',
}

function KindIcon({ kind }: { kind: ResourceKind }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16" className={styles['icon']}>
      <path
        d={ICONS[kind]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  )
}
