// Starts the app: finds its place in the document, loads the outline, makes the state.

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { StartFailed } from './app/ErrorPages'
import { startApp } from './app/services'
import { loadOutline } from './content/load'
import { shell } from './messages/en/shell'
import type { AppState } from './state/AppState'
import type { Settings } from './state/settingsStore'
import './ui/tokens.css'
import './ui/base.css'

const home = import.meta.env.BASE_URL
const createLink = () => document.createElement('a')

function applySettings({ theme, contrast }: Settings): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
  if (contrast === 'system') delete dataset['contrast']
  else dataset['contrast'] = contrast
}

async function start(): Promise<void> {
  const container = document.getElementById('root')
  if (!container) throw new Error('the page has no #root')
  const root = createRoot(container)
  const roadmap = await loadOutline().catch(() => undefined)
  if (!roadmap) {
    root.render(<StartFailed />)
    return
  }
  const show = (state: AppState) =>
    root.render(
      <StrictMode>
        <App state={state} basename={home} />
      </StrictMode>,
    )
  await startApp(roadmap, { applySettings, createLink, show, home }, shell.en.everything)
}

start()
