// Decides how one ad is shown: its text with the finds marked, beside what it asks; a find opens the skill.

import { type MouseEvent, useMemo, useRef, useState } from 'react'
import { matchText } from '../../domain/match/match'
import type { Skill } from '../../domain/roadmap/types'
import { jobs } from '../../messages/en/jobs'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'
import { AdText } from './AdText'
import { Asks } from './Asks'
import { AssignForm } from './AssignForm'
import styles from './Jobs.module.css'
import { readingOf, stretchesOf, wordsBySkill } from './reading'
import { SaveForm } from './SaveForm'
import { SkillPanel } from './SkillPanel'
import { type StoredAd, useCorrect } from './useAds'
import type { Matcher } from './useMatch'

interface AdViewProps {
  readonly text: string
  readonly saved: StoredAd | undefined
  readonly matcher: Matcher
  readonly ads: readonly StoredAd[]
}

interface Opened {
  readonly skill: Skill
  readonly word: string
  /** Where the focus returns to. */
  readonly from: HTMLElement
}

export function AdView({ text, saved, matcher, ads }: AdViewProps) {
  const t = useMessages(jobs)
  const { graph } = useApp()
  const standing = useFacts((facts, derived) => derived.standing(facts))
  const match = useMemo(() => matchText(text, matcher.lexicon), [text, matcher])
  const stretches = useMemo(() => stretchesOf(text, match.mentions, graph), [text, match, graph])
  const words = useMemo(() => wordsBySkill(stretches), [stretches])
  const reading = useMemo(() => readingOf(match.asks, standing), [match, standing])
  const correct = useCorrect(matcher, ads)
  const [opened, setOpened] = useState<Opened>()
  const [selected, setSelected] = useState('')
  const pane = useRef<HTMLElement>(null)
  const open = (skill: Skill, word: string, event: MouseEvent<HTMLElement>) =>
    setOpened({ skill, word, from: event.currentTarget })
  const close = () => {
    opened?.from.focus()
    setOpened(undefined)
  }
  return (
    <div className={styles['panes']}>
      <section ref={pane} tabIndex={-1} aria-label={t.ad} className={styles['adPane']}>
        <AdText
          stretches={stretches}
          standing={standing}
          total={match.mentions.length}
          onOpen={open}
          onSelect={setSelected}
        />
        <AssignForm selected={selected} onAssign={correct} onClose={() => setSelected('')} />
      </section>
      <div className={styles['asksPane']}>
        <SaveForm key={saved?.id ?? ''} text={text} asks={match.asks} saved={saved} />
        <Asks reading={reading} words={words} />
      </div>
      {opened && (
        <SkillPanel
          skill={opened.skill}
          words={words.get(opened.skill.id) ?? []}
          word={opened.word}
          onReject={() => {
            correct(opened.word, null)
            setOpened(undefined)
            pane.current?.focus()
          }}
          onClose={close}
        />
      )}
    </div>
  )
}
