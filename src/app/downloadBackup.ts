// Decides what "Download backup" does: a file with everything, and the day remembered.

import { backupName, encodeBackup } from '../domain/progress/persisted/backup'
import type { AppState } from '../state/AppState'

export function downloadBackup({ progress, settings, device, graph, now, saveFile }: AppState): void {
  const time = now()
  const { theme, contrast } = settings.getState()
  const extras = { savedAt: new Date(time).toISOString(), roadmap: graph.roadmap.id, settings: { theme, contrast } }
  saveFile(backupName(time, new Date(time).getTimezoneOffset()), encodeBackup(progress.getState().facts, extras))
  device.noteBackup(time)
}
