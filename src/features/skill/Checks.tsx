// Decides how checks are ticked, and that a full set offers a level instead of setting it.

import { levelOfChecks } from '../../domain/progress/evidence'
import { levelOf } from '../../domain/progress/standing'
import { factValue } from '../../domain/progress/transitions'
import type { Check, Skill } from '../../domain/roadmap/types'
import { skillDetails } from '../../messages/en/skillDetails'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress } from '../../state/AppState'
import { EnglishNote } from '../../ui/EnglishNote'
import { inEnglish } from '../../ui/inEnglish'
import styles from './SkillPage.module.css'

export function Checks({ skill, checks }: { skill: Skill; checks: readonly Check[] }) {
  const t = useMessages(skillDetails)
  const { progress } = useApp()
  const offered = useFacts((facts) => levelOfChecks(checks, facts, levelOf(facts, skill.id)))
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{t.checks}</h2>
      <p className="quietText">{t.checksHint}</p>
      <EnglishNote lang={skill.restLang} />
      {(['explain', 'build'] as const).map((level) => (
        <fieldset key={level} className={styles['checks']}>
          <legend>{t.checkLevels[level]}</legend>
          {checks
            .filter((check) => check.level === level)
            .map((check) => (
              <CheckBox key={check.id} check={check} lang={skill.restLang} />
            ))}
        </fieldset>
      ))}
      <div role="status">
        {offered !== undefined && (
          <p className={styles['offer']}>
            {t.offer[offered]}{' '}
            <button
              type="button"
              className="button primary"
              onClick={() => progress.run({ type: 'setLevel', skill: skill.id, level: offered })}
            >
              {t.setLevel[offered]}
            </button>
          </p>
        )}
      </div>
    </section>
  )
}

function CheckBox({ check, lang }: { check: Check; lang: 'en' | undefined }) {
  const { progress } = useApp()
  const isTicked = useFacts((facts) => factValue(facts, 'checks', check.id))
  const isReadOnly = useProgress((state) => state.isReadOnly)
  return (
    <label className={styles['check']}>
      <input
        type="checkbox"
        checked={isTicked}
        disabled={isReadOnly}
        onChange={(event) => progress.run({ type: 'tick', check: check.id, isTicked: event.target.checked })}
      />
      <span {...inEnglish(lang)}>{check.text}</span>
    </label>
  )
}
