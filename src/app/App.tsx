// Decides what is around every screen: the state, the router, the frame.

import { useEffect, useLayoutEffect } from 'react'
import { BrowserRouter } from 'react-router-dom'
import type { Language } from '../domain/kernel/language'
import { LanguageContext } from '../messages/useMessages'
import { type AppState, AppStateProvider } from '../state/AppState'
import { AppRoutes } from './routes'
import { Shell } from './Shell'

export interface AppProps {
  readonly state: AppState
  readonly basename: string
  readonly language: Language
  /** The first frame is the app's own. */
  readonly onShown: () => void
  /** The screen can be used. */
  readonly onReady: () => void
}

export function App({ state, basename, language, onShown, onReady }: AppProps) {
  useLayoutEffect(onShown, [onShown])
  return (
    <LanguageContext value={language}>
      <AppStateProvider state={state}>
        <BrowserRouter basename={basename}>
          <Shell>
            <AppRoutes />
            <Ready onReady={onReady} />
          </Shell>
        </BrowserRouter>
      </AppStateProvider>
    </LanguageContext>
  )
}

/** Stands beside the screen, so that it is told when the screen's code has come and taken hold. */
function Ready({ onReady }: Pick<AppProps, 'onReady'>) {
  useEffect(onReady, [onReady])
  return null
}
