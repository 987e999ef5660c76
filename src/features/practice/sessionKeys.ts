// Decides which keys a question takes: digits and the letters of grades, where nothing is written into.

import type { KeyboardEvent } from 'react'
import type { Grade } from '../../domain/progress/answers'
import { latinKey } from '../../ui/latinKey'

function isPlainKey(event: KeyboardEvent): boolean {
  const { target } = event
  const isText = target instanceof HTMLElement && target.matches('textarea, select')
  return !isText && !event.ctrlKey && !event.metaKey && !event.altKey
}

/** 0 … 9 for a digit key, wherever on the question the focus is. */
export function digitOf(event: KeyboardEvent): number | undefined {
  const key = latinKey(event)
  return isPlainKey(event) && /^\d$/.test(key) ? Number(key) : undefined
}

/** The grade of a letter key, if it is one of those on offer; the letters are the language's own. */
export function gradeOf(
  event: KeyboardEvent,
  offered: readonly Grade[],
  letters: Readonly<Record<Grade, string>>,
): Grade | undefined {
  const key = latinKey(event)
  return isPlainKey(event) ? offered.find((grade) => letters[grade].toLowerCase() === key) : undefined
}

/**
 * Enter where it would do nothing by itself, on the prompt, and with Ctrl or ⌘ in the text box. Takes the key, so that it
 * does not press the button that gets the focus next.
 */
export function isEnterOnText(event: KeyboardEvent): boolean {
  const { target, key, ctrlKey, metaKey } = event
  if (key !== 'Enter' || !(target instanceof HTMLElement)) return false
  const isMeant = target.matches('textarea') ? ctrlKey || metaKey : !target.matches('button, input, a')
  if (isMeant) event.preventDefault()
  return isMeant
}
