// Starts the app: finds its place in the document, loads the outline and the reader's words, makes the state.

import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { App } from './app/App'
import { StartFailed } from './app/ErrorPages'
import { repeatEarly } from './app/early'
import type { InLanguage } from './app/inLanguage'
import { startApp } from './app/services'
import { loadOutline } from './content/load'
import { isLanguage, type Language } from './domain/kernel/language'
import { countFacts } from './domain/progress/merge'
import { shell } from './messages/en/shell'
import { isRightToLeft, languageInUse, wordsOf } from './messages/inUse'
import type { AppState } from './state/AppState'
import type { Settings } from './state/settingsStore'
import './ui/tokens.css'
import './ui/base.css'

const home = import.meta.env.BASE_URL
const createLink = () => document.createElement('a')

function applySettings({ theme, contrast, language }: Settings): void {
  const { dataset } = document.documentElement
  wanted = language === 'system' ? dataset['preferred'] : language
  said = said.then(sayWanted)
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
  if (contrast === 'system') delete dataset['contrast']
  else dataset['contrast'] = contrast
}

/** public/start.js hides a prerendered screen that is not what this reader will see; what stands there now is. */
function uncover(): void {
  delete document.documentElement.dataset['stale']
}

/** Whether the page holds this very address as a newcomer sees it, so that the app can take over what stands there. */
function isNewcomersPage({ dataset }: HTMLElement): boolean {
  const path = window.location.pathname.replace(/(?<=.)\/$/, '')
  return dataset['path'] === path && document.documentElement.dataset['stale'] === undefined
}

/** How the roadmap is shown in the language in use; it is written in English. */
let inLanguage: InLanguage | undefined

/** Where the words cannot be had, everything stays as it is said now. */
async function sayIn(language: Language): Promise<void> {
  const { documentElement } = document
  try {
    const { openLanguage } = await import('./app/inLanguage')
    inLanguage = await openLanguage(language)
  } catch {}
  documentElement.lang = languageInUse()
  documentElement.dir = isRightToLeft() ? 'rtl' : 'ltr'
}

/** Runs what the page has fetched for this screen. Where it cannot be had, the screen says so when it is drawn. */
const runEarly = ({ href }: HTMLLinkElement): Promise<unknown> => import(/* @vite-ignore */ href)

/** The language the settings ask for, and the end of all that was done to speak it: one after the other, so that the last stands. */
let wanted: string | undefined
let said: Promise<void> = Promise.resolve()

async function sayWanted(): Promise<void> {
  if (!isLanguage(wanted) || wanted === languageInUse()) return
  await sayIn(wanted)
  redraw()
}

/** Draws the app as it was drawn last, in the words that are in use now. */
let redraw = (): void => undefined

async function start(): Promise<void> {
  const container = document.getElementById('root')
  if (!container) return
  // public/start.js has found it out.
  const { lang } = document.documentElement
  const [roadmap] = await Promise.all([
    loadOutline().catch(() => undefined),
    isLanguage(lang) && lang !== 'en' && sayIn(lang),
    Promise.allSettled(Array.from(document.querySelectorAll<HTMLLinkElement>('[rel=modulepreload]'), runEarly)),
  ])
  if (!roadmap) {
    uncover()
    return createRoot(container).render(<StartFailed />)
  }
  let root: Root | undefined
  const show = (state: AppState) => {
    redraw = () => show(state)
    const app = (
      <StrictMode>
        <App
          state={inLanguage?.(state, roadmap) ?? state}
          basename={home}
          language={languageInUse()}
          onShown={uncover}
          onReady={repeatEarly}
        />
      </StrictMode>
    )
    const { facts, problems } = state.progress.getState()
    const isNewcomer = isNewcomersPage(container) && countFacts(facts) === 0 && problems.length === 0
    if (!root && isNewcomer) root = hydrateRoot(container, app)
    else {
      root ??= createRoot(container)
      // Its code is there, so that the screen comes in one piece: outside of a transition React would hold it for a while.
      startTransition(root.render.bind(root, app))
    }
  }
  await startApp(roadmap, { applySettings, createLink, show, home }, wordsOf(shell).everything)
}

start()
