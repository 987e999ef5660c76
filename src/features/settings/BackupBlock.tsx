// Decides how a backup leaves and comes back: what a file holds is told first, and nothing changes until the learner says how.

import { type ChangeEvent, useState } from 'react'
import { countFacts } from '../../domain/progress/merge'
import { type DecodeCode, type Decoded, decodeFacts, TEXT_LIMIT } from '../../domain/progress/persisted/decode'
import { settings as words } from '../../messages/en/settings'
import { formatDaysAgo } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp, useDevice, useProgress } from '../../state/AppState'
import styles from './SettingsPage.module.css'

interface OpenedFile {
  /** Tells two files of one name apart. */
  readonly serial: number
  readonly name: string
  readonly content: Decoded | DecodeCode | 'unreadable'
}

export function BackupBlock() {
  const t = useMessages(words)
  const { downloadBackup, now } = useApp()
  const lastBackup = useDevice((device) => device.lastBackup)
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const [file, setFile] = useState<OpenedFile>()
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const { target } = event
    const chosen = target.files?.[0]
    if (!chosen) return
    const content = await readFile(chosen)
    setFile((before) => ({ serial: (before?.serial ?? 0) + 1, name: chosen.name, content }))
    // So that choosing the same file again is noticed.
    target.value = ''
  }
  return (
    <section aria-labelledby="backup" className={styles['block']}>
      <h2 id="backup">{t.backup}</h2>
      <p>{t.backupText}</p>
      <p className="quietText">{lastBackup === undefined ? t.never : t.lastBackup(formatDaysAgo(lastBackup, now()))}</p>
      <button type="button" className="button primary" onClick={downloadBackup}>
        {t.download}
      </button>
      <label className={styles['file']}>
        <span>{t.restore}</span>
        <input
          type="file"
          accept=".json,application/json"
          disabled={isReadOnly}
          onChange={open}
          aria-describedby="restore-hint"
        />
      </label>
      <p id="restore-hint" className="quietText">
        {t.restoreText}
      </p>
      {file && <FileBlock key={file.serial} file={file} onClose={() => setFile(undefined)} />}
    </section>
  )
}

/** Larger files are refused before they are read: text is at most this many bytes in any encoding a browser writes. */
async function readFile(file: File): Promise<OpenedFile['content']> {
  if (file.size > TEXT_LIMIT * 2) return 'too-large'
  try {
    const decoded = decodeFacts(await file.text())
    return decoded.ok ? decoded.value : decoded.error
  } catch {
    return 'unreadable'
  }
}

function FileBlock({ file, onClose }: { file: OpenedFile; onClose: () => void }) {
  const t = useMessages(words)
  if (typeof file.content === 'string')
    return (
      <p role="alert" className={styles['fault']}>
        {`${file.name}: ${t.errors[file.content]}`}
      </p>
    )
  return <RestoreForm name={file.name} decoded={file.content} onClose={onClose} />
}

function RestoreForm({ name, decoded, onClose }: { name: string; decoded: Decoded; onClose: () => void }) {
  const t = useMessages(words)
  const { restoreBackup } = useApp()
  const [mode, setMode] = useState<'merge' | 'replace'>('merge')
  const [fruitless, setFruitless] = useState<typeof mode>()
  const apply = async () => {
    if (await restoreBackup(decoded, mode)) onClose()
    else setFruitless(mode)
  }
  return (
    <>
      {fruitless !== 'replace' && (
        <form
          className={styles['restore']}
          onSubmit={(event) => {
            event.preventDefault()
            apply()
          }}
        >
          <p>{t.fileSays(name, countFacts(decoded.facts))}</p>
          {decoded.rejected.length > 0 && <p className={styles['fault']}>{t.fileRejected(decoded.rejected.length)}</p>}
          <fieldset className={styles['options']}>
            <legend className="hidden">{t.mode}</legend>
            {(['merge', 'replace'] as const).map((option) => (
              <label key={option} className={styles['option']}>
                <input type="radio" name="mode" checked={mode === option} onChange={() => setMode(option)} />
                {t[option]}
              </label>
            ))}
          </fieldset>
          <div className={styles['row']}>
            <button type="submit" className="button primary">
              {t.apply}
            </button>
            <button type="button" className="button" onClick={onClose}>
              {t.cancel}
            </button>
          </div>
        </form>
      )}
      <p role="status" className="live">
        {fruitless === 'replace' ? t.nothingNew : fruitless === 'merge' && mode === 'merge' && t.nothingNewer}
      </p>
    </>
  )
}
