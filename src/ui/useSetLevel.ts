// Decides how a screen sets a skill's level: by its control, and by one key anywhere around it.

import { type KeyboardEvent, useMemo } from 'react'
import type { Command } from '../domain/progress/transitions'
import type { Level } from '../domain/progress/types'
import { levelOfKey } from './LevelControl'

export interface SetLevel {
  readonly onSet: (level: Level) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** What takes the change, and refuses it where nothing can be changed. */
interface Taker {
  readonly run: (command: Command) => void
}

/** The same functions for the same skill. */
export function useSetLevel(progress: Taker, skill: string): SetLevel {
  return useMemo(() => {
    const onSet = (level: Level) => progress.run({ type: 'setLevel', skill, level })
    const onKeyDown = (event: KeyboardEvent) => {
      const level = levelOfKey(event)
      if (level) onSet(level)
    }
    return { onSet, onKeyDown }
  }, [progress, skill])
}
