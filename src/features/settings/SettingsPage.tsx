// Decides the settings: keeping progress safe first, then where it lives, then the language and how things look.

import { useEffect, useRef, useState } from 'react'
import { LANGUAGES, type Language } from '../../domain/kernel/language'
import { countFacts } from '../../domain/progress/merge'
import { settings as words } from '../../messages/en/settings'
import { shell } from '../../messages/en/shell'
import { formatDay } from '../../messages/format'
import { LANGUAGE_NAMES, loadCatalogue } from '../../messages/languages'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress, useSettings } from '../../state/AppState'
import { Link } from '../../ui/Link'
import { paths } from '../../ui/paths'
import { BackupBlock } from './BackupBlock'
import styles from './SettingsPage.module.css'

export function SettingsPage() {
  const t = useMessages(words)
  const { product } = useMessages(shell)
  return (
    <div className={styles['page']}>
      <title>{`${t.title} · ${product}`}</title>
      <h1>{t.title}</h1>
      <BackupBlock />
      <RoadmapsBlock />
      <StorageBlock />
      <LanguageBlock />
      <LooksBlock />
    </div>
  )
}

function RoadmapsBlock() {
  const t = useMessages(words)
  return (
    <section aria-labelledby="roadmaps" className={styles['block']}>
      <h2 id="roadmaps">{t.roadmaps}</h2>
      <p>{t.roadmapsText}</p>
      <p className={styles['row']}>
        <Link to={paths.editRoadmap.href()} className="button">
          {t.makeOwn}
        </Link>
        <Link to={paths.roadmaps.href()} className="button">
          {t.otherRoadmaps}
        </Link>
      </p>
    </section>
  )
}

function StorageBlock() {
  const t = useMessages(words)
  const { progress, isPersisted } = useApp()
  const count = useFacts(countFacts)
  const hasStorage = useProgress((state) => !state.problems.some(({ code }) => code === 'no-storage'))
  const [persisted, setPersisted] = useState<boolean>()
  useEffect(() => {
    isPersisted().then(setPersisted, () => setPersisted(false))
  }, [isPersisted])
  return (
    <section aria-labelledby="storage" className={styles['block']}>
      <h2 id="storage">{t.storage}</h2>
      <p>
        {hasStorage ? t.storageText : t.memoryOnly}{' '}
        {hasStorage && persisted !== undefined && (persisted ? t.persisted : t.notPersisted)}
      </p>
      <p className="quietText">{t.entries(count)}</p>
      <SetAside />
      <p className="quietText">{t.startOverText}</p>
      <button type="button" className="button" disabled={count === 0} onClick={progress.startOver}>
        {t.startOver}
      </button>
    </section>
  )
}

/** Texts that could not be read, each to be downloaded or deleted by the learner alone. */
function SetAside() {
  const t = useMessages(words)
  const { quarantine, saveFile } = useApp()
  const [texts, setTexts] = useState(quarantine.list)
  if (texts.length === 0) return null
  return (
    <div className={styles['aside']}>
      <h3>{t.setAside}</h3>
      <p className="quietText">{t.setAsideText}</p>
      <ul>
        {texts.map(({ key, time, text }) => (
          <li key={key} className={styles['row']}>
            <span>{t.setAsideFrom(formatDay(time))}</span>
            <button
              type="button"
              className="button"
              onClick={() => saveFile(`groundwork-set-aside-${time}.json`, text)}
            >
              {t.downloadRaw}
            </button>
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                quarantine.remove(key)
                setTexts(quarantine.list())
              }}
            >
              {t.delete}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function LanguageBlock() {
  const t = useMessages(words)
  const { settings } = useApp()
  const { language } = useSettings()
  const [hasFailed, setFailed] = useState(false)
  const [chosen, setChosen] = useState<typeof language>()
  const latest = useRef(language)
  // The words first: without them the choice would hold, and nothing would be said in that language.
  const choose = async (next: typeof language) => {
    latest.current = next
    setChosen(next)
    const hasWords = next === 'system' || (await hasCatalogue(next))
    // Arrow keys pass through the languages; the one that was reached stands.
    if (latest.current !== next) return
    if (hasWords) settings.change({ language: next })
    setFailed(!hasWords)
    setChosen(undefined)
  }
  return (
    <section aria-labelledby="language" className={styles['block']}>
      <h2 id="language">{t.language}</h2>
      <fieldset className={styles['options']} aria-labelledby="language">
        {(['system', ...LANGUAGES] as const).map((option) => (
          <label key={option} className={styles['option']}>
            <input
              type="radio"
              name="language"
              checked={(chosen ?? language) === option}
              onChange={() => choose(option)}
            />
            {option === 'system' ? t.likeBrowser : <bdi lang={option}>{LANGUAGE_NAMES[option]}</bdi>}
          </label>
        ))}
      </fieldset>
      <p role="status">{hasFailed && t.languageFailed}</p>
    </section>
  )
}

function hasCatalogue(language: Language): Promise<boolean> {
  return loadCatalogue(language).then(
    () => true,
    () => false,
  )
}

function LooksBlock() {
  const t = useMessages(words)
  const { settings } = useApp()
  const { theme, contrast, keys } = useSettings()
  return (
    <section aria-labelledby="looks" className={styles['block']}>
      <h2 id="looks">{t.looks}</h2>
      <Options
        name="theme"
        legend={t.theme}
        titles={t.themes}
        value={theme}
        onChange={(next) => settings.change({ theme: next })}
      />
      <Options
        name="contrast"
        legend={t.contrast}
        titles={t.contrasts}
        value={contrast}
        onChange={(next) => settings.change({ contrast: next })}
      />
      <Options
        name="keys"
        legend={t.keys}
        titles={t.keysStates}
        value={keys}
        onChange={(next) => settings.change({ keys: next })}
      />
    </section>
  )
}

interface OptionsProps<T extends string> {
  readonly name: string
  readonly legend: string
  readonly titles: Readonly<Record<T, string>>
  readonly value: T
  readonly onChange: (value: T) => void
}

function Options<T extends string>({ name, legend, titles, value, onChange }: OptionsProps<T>) {
  const options = keysOf(titles)
  return (
    <fieldset className={styles['options']}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option} className={styles['option']}>
          <input type="radio" name={name} checked={value === option} onChange={() => onChange(option)} />
          {titles[option]}
        </label>
      ))}
    </fieldset>
  )
}

function keysOf<T extends string>(record: Readonly<Record<T, string>>): T[] {
  const isKey = (key: string): key is T => key in record
  return Object.keys(record).filter(isKey)
}
