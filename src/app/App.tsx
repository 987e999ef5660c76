// Decides what is around every screen: the state, the router, the frame.

import { BrowserRouter } from 'react-router-dom'
import { type AppState, AppStateProvider } from '../state/AppState'
import { AppRoutes } from './routes'
import { Shell } from './Shell'

export function App({ state, basename }: { state: AppState; basename: string }) {
  return (
    <AppStateProvider state={state}>
      <BrowserRouter basename={basename}>
        <Shell>
          <AppRoutes />
        </Shell>
      </BrowserRouter>
    </AppStateProvider>
  )
}
