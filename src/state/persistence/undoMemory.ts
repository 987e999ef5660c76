// Decides how the last change outlives a reload: as text in the tab's own session storage.

import { decodeChange } from '../../domain/progress/persisted/decode'
import { encodeChange } from '../../domain/progress/persisted/encode'
import type { Change } from '../../domain/progress/transitions'
import { UNDO_KEY } from './keys'
import type { TextStore } from './textStore'

export interface UndoMemory {
  remember(change: Change | undefined): void
  recall(): Change | undefined
}

export function createUndoMemory(session: TextStore): UndoMemory {
  return {
    remember(change) {
      if (!change) return session.remove(UNDO_KEY)
      try {
        session.write(UNDO_KEY, encodeChange(change))
      } catch {
        // No room: the change can still be taken back until the page is reloaded.
        session.remove(UNDO_KEY)
      }
    },
    recall() {
      const text = session.read(UNDO_KEY)
      const decoded = text === null ? undefined : decodeChange(text)
      return decoded?.ok ? decoded.value : undefined
    },
  }
}
