// Starts the app: the only file that touches the document.

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { StartFailed } from './app/ErrorPages'
import { createAppState, type Page } from './app/services'
import { loadOutline } from './content/load'
import { shell } from './messages/en/shell'
import './ui/tokens.css'
import './ui/base.css'

const page: Page = {
  applySettings({ theme, contrast }) {
    const { dataset } = document.documentElement
    if (theme === 'system') delete dataset['theme']
    else dataset['theme'] = theme
    if (contrast === 'system') delete dataset['contrast']
    else dataset['contrast'] = contrast
  },
  saveFile(name, text) {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    // The browser has the address once the click is handled; a minute is more than it needs.
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
  },
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
  const state = await createAppState(roadmap, page, shell.en.everything)
  root.render(
    <StrictMode>
      <App state={state} basename={import.meta.env.BASE_URL} />
    </StrictMode>,
  )
}

start()
