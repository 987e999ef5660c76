// Decides what is run once while nobody waits, so that the first level set is as quick as the second: what it will run is compiled by then.

import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Level } from '../domain/progress/types'
import type { AppState } from '../state/AppState'
import { readinessFor, suggestionsFor } from '../state/forecast'
import { LevelControl } from '../ui/LevelControl'

/** Works everything out once more, has every part of the screen look at it, and sets levels in a control that nobody sees. Nothing is stored. */
export async function rehearse({ progress, derived, now }: AppState, page: Document): Promise<void> {
  const { facts } = progress.getState()
  // Not the one that is kept: a plan in the making is not begun anew.
  const scope = { ...derived.scope(facts) }
  readinessFor(scope)
  suggestionsFor(scope, facts, now())
  progress.setState({ facts: { ...facts } })
  const place = page.createElement('div')
  const root = createRoot(place)
  await new Promise<void>((resolve) => root.render(createElement(Unseen, { onDrawn: resolve })))
  for (const input of place.querySelectorAll('input')) input.click()
  root.unmount()
}

function Unseen({ onDrawn }: { onDrawn: () => void }) {
  const [level, setLevel] = useState<Level>('new')
  const control = createElement(LevelControl, { title: '', id: '', level, onSet: setLevel })
  return createElement('div', { ref: onDrawn }, control)
}
