// Decides what the palette and the list of shortcuts are given: the roadmap's search, and the places of the head.

import { useCallback, useMemo } from 'react'
import { createIndex } from '../features/checklist/searchIndex'
import { Palette } from '../features/palette/Palette'
import { Shortcuts } from '../features/palette/Shortcuts'
import { shell } from '../messages/en/shell'
import { useMessages } from '../messages/useMessages'
import { PLACES } from './MainNavigation'

export interface PaletteHostProps {
  readonly shown: 'palette' | 'shortcuts'
  readonly onShow: (shown: 'palette' | 'shortcuts' | undefined) => void
}

export function PaletteHost({ shown, onShow }: PaletteHostProps) {
  const { places: words } = useMessages(shell)
  const places = useMemo(() => PLACES.map(({ to, word }) => ({ to, title: words[word] })), [words])
  const onClose = useCallback(() => onShow(undefined), [onShow])
  const onShortcuts = useCallback(() => onShow('shortcuts'), [onShow])
  if (shown === 'shortcuts') return <Shortcuts onClose={onClose} />
  return <Palette createIndex={createIndex} places={places} onClose={onClose} onShortcuts={onShortcuts} />
}
