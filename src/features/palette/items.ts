// Decides what the palette offers: every skill, the pages, the actions, and what a line such as "mark Docker can build" means.

import { foldText } from '../../domain/kernel/fold'
import { LANGUAGES } from '../../domain/kernel/language'
import { LEVELS, type Level } from '../../domain/progress/types'
import { palette } from '../../messages/en/palette'
import { shell } from '../../messages/en/shell'
import { terms } from '../../messages/en/terms'
import { wordsOf } from '../../messages/inUse'
import { LANGUAGE_NAMES } from '../../messages/languages'
import type { AppState } from '../../state/AppState'
import { paths } from '../../ui/paths'

export interface Item {
  /** Stays the same between visits, so that it can come first again. */
  readonly id: string
  readonly kind: 'skill' | 'page' | 'action'
  readonly title: string
  /** Set where the title is in English and the page is not. */
  readonly lang?: 'en' | undefined
  /** Other words it is found by. */
  readonly words: string
  readonly run: () => void
}

export interface Means {
  readonly app: AppState
  readonly go: (to: string) => void
  readonly showShortcuts: () => void
  /** The places of the head: address and word. */
  readonly places: readonly { readonly to: string; readonly title: string }[]
}

/** Everything that is there without a query, skills first. */
export function allItems(means: Means): Item[] {
  const { app, go, places } = means
  const skills = app.graph.roadmap.skills.map(
    ({ id, title, lang }): Item => ({
      id: `skill:${id}`,
      kind: 'skill',
      title,
      lang,
      words: '',
      run: () => go(paths.skill.href(id)),
    }),
  )
  const pages = places.map(
    ({ to, title }): Item => ({ id: `page:${to}`, kind: 'page', title, words: '', run: () => go(to) }),
  )
  return [...skills, ...pages, ...actions(means)]
}

function actions({ app, go, showShortcuts }: Means): Item[] {
  const t = wordsOf(palette)
  const action = (id: string, title: string, words: string, run: () => void): Item => ({
    id: `action:${id}`,
    kind: 'action',
    title,
    words,
    run,
  })
  const { progress, settings, graph } = app
  const targets = [
    ...graph.roadmap.targets.map(({ id, title }) => ({ id, title })),
    { id: 'everything', title: wordsOf(shell).everything },
  ]
  return [
    action('check-in', t.checkIn, t.checkInWords, () => go(paths.checkin.href())),
    action('undo', t.undo, t.undoWords, progress.undo),
    action('redo', t.redo, t.redoWords, progress.redo),
    action('backup', t.backup, t.backupWords, app.downloadBackup),
    action('dark', t.themes.dark, t.themeWords, () => settings.change({ theme: 'dark' })),
    action('light', t.themes.light, t.themeWords, () => settings.change({ theme: 'light' })),
    action('system', t.themes.system, t.themeWords, () => settings.change({ theme: 'system' })),
    action('contrast', t.contrasts.more, t.contrastWords, () => settings.change({ contrast: 'more' })),
    action('usual-contrast', t.contrasts.system, t.contrastWords, () => settings.change({ contrast: 'system' })),
    ...LANGUAGES.map((language) =>
      action(`language-${language}`, t.language(LANGUAGE_NAMES[language]), t.languageWords, () =>
        settings.change({ language }),
      ),
    ),
    action('shortcuts', t.shortcuts, t.shortcutsWords, showShortcuts),
    ...targets.map(({ id, title }) =>
      action(`aim-${id}`, t.aim(title), `${t.aimWords} ${wordsOf(terms).target}`, () =>
        progress.run({ type: 'aim', target: id }),
      ),
    ),
  ]
}

/** What a line says about a level: the words for the skill, and the levels it could mean. */
export interface MarkLine {
  readonly skill: string
  readonly levels: readonly Level[]
  /** Begins with "mark"; without it the line may be a name that merely ends in a level's word. */
  readonly isPlain: boolean
}

/** Reads "mark docker can build" or "docker can build"; `undefined` for a line that marks nothing. */
export function readMark(query: string): MarkLine | undefined {
  const { levelWords, ...t } = wordsOf(palette)
  const markWord = foldText(t.markWord)
  const line = foldText(query.trim())
  const isPlain = line.startsWith(`${markWord} `)
  const rest = isPlain ? line.slice(markWord.length).trim() : line
  for (const level of LEVELS)
    for (const words of levelWords[level].map(foldText))
      if (rest.endsWith(` ${words}`)) return { skill: rest.slice(0, -words.length).trim(), levels: [level], isPlain }
  if (!isPlain || rest === '') return undefined
  return { skill: rest, levels: LEVELS.filter((level) => level !== 'new'), isPlain }
}

export function markItem({ app }: Means, skill: { readonly id: string; readonly title: string }, level: Level): Item {
  return {
    id: `mark:${skill.id}:${level}`,
    kind: 'action',
    title: wordsOf(palette).mark(skill.title, level),
    words: '',
    run: () => app.progress.run({ type: 'setLevel', skill: skill.id, level }),
  }
}
