// Decides how the app comes to work without a network, and how a newer build is offered: never while nobody asked.

import type { UpdateStore } from '../state/updateStore'
import { ownScript } from '../ui/ownScript'

/** How often a page that stays open asks for a newer build, in milliseconds. */
const ASK_EVERY = 3_600_000

/** `home` is where the app lies on its host, with a slash at the end. Does nothing in a browser without service workers. */
export async function keepOffline(home: string, updates: UpdateStore): Promise<void> {
  const { serviceWorker: container } = navigator
  // Absent where the page is not served safely.
  if (!container) return
  const registration = await container.register(ownScript(`${home}sw.js`), { updateViaCache: 'none' })
  const offer = () => {
    const { waiting } = registration
    // Without a controller this is the first build to be kept, and there is nothing to change over from.
    if (waiting && container.controller) updates.setState({ takeOver: () => changeOver(waiting) })
  }
  offer()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer)
  })
  setInterval(() => registration.update().catch(() => undefined), ASK_EVERY)
}

function changeOver(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
  waiting.postMessage('take-over')
}
