// Decides how typed text is kept: a moment after the typing stops, and at once when the field or the page is left.

import { type ChangeEvent, useEffect, useRef, useState } from 'react'

const PAUSE = 700

export interface SavedText {
  readonly value: string
  readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void
  readonly onBlur: () => void
}

/** What a text field shows and does; `saved` is what is stored, `save` stores what was typed. */
export function useSavedText(saved: string, save: (text: string) => void): SavedText {
  const [draft, setDraft] = useState<string>()
  const saveNow = useRef<() => void>(() => undefined)
  saveNow.current = () => {
    if (draft === undefined) return
    save(draft)
    setDraft(undefined)
  }
  useEffect(() => {
    if (draft === undefined) return
    const timer = setTimeout(() => saveNow.current(), PAUSE)
    return () => clearTimeout(timer)
  }, [draft])
  useEffect(() => {
    const leave = () => saveNow.current()
    window.addEventListener('pagehide', leave)
    // A phone may end a page in the background without another word. The event bubbles up from the document.
    window.addEventListener('visibilitychange', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('visibilitychange', leave)
      leave()
    }
  }, [])
  return {
    value: draft ?? saved,
    onChange: (event) => setDraft(event.target.value),
    onBlur: () => saveNow.current(),
  }
}
