// Decides how a dialog of this folder opens and closes: over everything, shut by Escape or a click beside it.

import { type RefObject, useEffect, useRef } from 'react'

export function useModal(onClose: () => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const { current } = dialog
    if (!current) return
    const onClick = ({ target }: MouseEvent) => target === current && current.close()
    if (!current.open) current.showModal()
    current.querySelector('input')?.focus()
    current.addEventListener('close', onClose)
    current.addEventListener('click', onClick)
    return () => {
      current.removeEventListener('close', onClose)
      current.removeEventListener('click', onClick)
    }
  }, [onClose])
  return dialog
}
