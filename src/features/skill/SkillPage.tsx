// Decides one skill's page: what it is, the learner's level with both anchors, what it rests on and opens, their own notes.

import { useParams } from 'react-router-dom'
import { findSkill, skillAt } from '../../domain/roadmap/graph'
import type { Skill, SkillDetails } from '../../domain/roadmap/types'
import { shell } from '../../messages/en/shell'
import { skill as words } from '../../messages/en/skill'
import { skillDetails as detailWords } from '../../messages/en/skillDetails'
import { terms } from '../../messages/en/terms'
import { formatHours } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp, useDetails, useInferred, useLevel, useProgress } from '../../state/AppState'
import { EnglishNote } from '../../ui/EnglishNote'
import { inEnglish } from '../../ui/inEnglish'
import { LevelControl } from '../../ui/LevelControl'
import { LevelMark } from '../../ui/LevelMark'
import { Link } from '../../ui/Link'
import { MentorNote } from '../../ui/MentorNote'
import { paths } from '../../ui/paths'
import { SkillLink } from '../../ui/SkillLink'
import { useSetLevel } from '../../ui/useSetLevel'
import { Checks } from './Checks'
import { Evidence } from './Evidence'
import { HoursSpent } from './HoursSpent'
import { Neighbours } from './Neighbours'
import { Notes } from './Notes'
import { Questions } from './Questions'
import { Resources } from './Resources'
import { SectionList } from './SectionList'
import styles from './SkillPage.module.css'
import { WhyNot } from './WhyNot'
import { WornLevel } from './WornLevel'

export function SkillPage() {
  const { skillId = '' } = useParams()
  const { graph } = useApp()
  const skill = findSkill(graph, skillId)
  return skill ? <SkillView key={skill.id} skill={skill} /> : <UnknownSkill id={skillId} />
}

function SkillView({ skill }: { skill: Skill }) {
  const t = useMessages(words)
  const common = useMessages(terms)
  const { product } = useMessages(shell)
  const { graph } = useApp()
  const details = useDetails(skill)
  const { summary, hoursSource } = details.state === 'ready' ? details.value : {}
  return (
    <div className={styles['page']}>
      <title>{`${skill.title} · ${product}`}</title>
      <SectionList skill={skill} />
      <article className={styles['skill']}>
        <header className={styles['head']}>
          <Link to={`${paths.outline.href()}#section-${skill.section}`} className={styles['back']}>
            {t.back}
          </Link>
          <h1 {...inEnglish(skill.lang)}>{skill.title}</h1>
          <p className={styles['facts']}>
            <span className={styles['tier']}>{common.tiers[skill.tier]}</span>
            {skill.hours && <HoursText hours={skill.hours} source={hoursSource} />}
            <EnglishNote lang={skill.lang} />
          </p>
          <p className={styles['summary']} {...inEnglish(skill.lang)}>
            {summary}
          </p>
          {details.state === 'failed' && <p role="alert">{t.detailsFailed}</p>}
        </header>
        <MentorNote skill={skill} from={graph.roadmap.from} />
        <LevelBlock skill={skill} />
        {details.state === 'ready' && <Details skill={skill} details={details.value} />}
        <Neighbours skill={skill} />
        <WhyNot skill={skill} />
        <HoursSpent skill={skill} />
        <Notes skill={skill} />
        <Evidence skill={skill} />
        {details.state === 'ready' && <SourceLine skill={skill} source={details.value.source} />}
        <PreviousNext skill={skill} />
      </article>
    </div>
  )
}

function Details({ skill, details }: { skill: Skill; details: SkillDetails }) {
  const { checks = [], resources = [], questions = [] } = details
  return (
    <>
      {checks.length > 0 && <Checks skill={skill} checks={checks} />}
      {resources.length > 0 && <Resources skill={skill} resources={resources} />}
      {questions.length > 0 && <Questions questions={questions} lang={skill.restLang} />}
    </>
  )
}

/** Where the public copy of the source lives, when the build was told; otherwise the copy that is served beside the app. */
const SOURCE_URL: unknown = import.meta.env['VITE_SOURCE_URL']

function SourceLine({ skill, source }: { skill: Skill; source: string | undefined }) {
  const t = useMessages(detailWords)
  if (source === undefined) return null
  const [file = ''] = source.split('#')
  const place = encodeURIComponent(`- id: ${skill.id}`)
  const href =
    typeof SOURCE_URL === 'string'
      ? `${SOURCE_URL}/src/content/${source}`
      : `${import.meta.env.BASE_URL}source/${file}.txt#:~:text=${place}`
  return (
    <p className="quietText">
      <a href={href} target="_blank" rel="noopener noreferrer">
        {t.suggestEdit}
      </a>{' '}
      {t.sourceAt(source)}
    </p>
  )
}

function HoursText({
  hours: [low, likely, high],
  source,
}: {
  hours: readonly [number, number, number]
  source: string | undefined
}) {
  const t = useMessages(words)
  const common = useMessages(terms)
  const origin = source === undefined || source === 'estimate' ? t.estimate : t.published(source)
  return (
    <span>
      {common.hoursRange(formatHours(likely), formatHours(low), formatHours(high))}
      {source !== undefined && common.comma + origin}
    </span>
  )
}

function LevelBlock({ skill }: { skill: Skill }) {
  const t = useMessages(words)
  const { progress } = useApp()
  const level = useLevel(skill.id)
  const inferred = useInferred(skill.id)
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const details = useDetails(skill)
  const anchors = details.state === 'ready' ? details.value : {}
  const { onSet, onKeyDown } = useSetLevel(progress, skill.id)
  return (
    <section aria-labelledby="your-level" className={styles['level']} onKeyDown={onKeyDown}>
      <h2 id="your-level">{t.yourLevel}</h2>
      <LevelControl
        title={skill.title}
        id={skill.id}
        level={level}
        inferred={inferred}
        onSet={onSet}
        isReadOnly={isReadOnly}
        isLarge
      />
      <WornLevel skill={skill} />
      <dl className={styles['anchors']}>
        {(['explain', 'build'] as const).map((ability) => (
          <div key={ability} className={styles['anchor']}>
            <dt>
              <LevelMark level={ability} /> {t.anchorOf[ability]}
            </dt>
            <dd {...inEnglish(skill.lang)}>{anchors[ability]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function PreviousNext({ skill }: { skill: Skill }) {
  const t = useMessages(words)
  const { graph } = useApp()
  const at = graph.position.get(skill.id) ?? 0
  const previous = at > 0 ? skillAt(graph, at - 1) : undefined
  const next = at + 1 < graph.roadmap.skills.length ? skillAt(graph, at + 1) : undefined
  return (
    <footer className={styles['foot']}>
      <span>
        {previous && (
          <>
            <span className="quietText">{t.previous}</span> <SkillLink skill={previous} />
          </>
        )}
      </span>
      <span>
        {next && (
          <>
            <span className="quietText">{t.next}</span> <SkillLink skill={next} />
          </>
        )}
      </span>
    </footer>
  )
}

function UnknownSkill({ id }: { id: string }) {
  const t = useMessages(words)
  const { product } = useMessages(shell)
  return (
    <div className={styles['unknown']}>
      <title>{`${t.unknown} · ${product}`}</title>
      <h1>{t.unknown}</h1>
      <p>{t.unknownText(id.slice(0, 100))}</p>
      <Link to={paths.outline.href()}>{t.toOutline}</Link>
    </div>
  )
}
