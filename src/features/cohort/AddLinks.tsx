// Decides how links come into the cohort: pasted, chosen as files or dropped; what was left out is listed with its reason.

import { type DragEvent, useState } from 'react'
import { takeLinks } from '../../domain/cohort/changes'
import { MOST_RUBBISH, readPasted } from '../../domain/cohort/paste'
import type { Sent } from '../../domain/cohort/types'
import { cohort } from '../../messages/en/cohort'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import styles from './Cohort.module.css'
import type { People } from './useCohort'

/** Larger files are not read: five thousand of the longest links of a state fit in. */
const FILE_LIMIT = 5_000_000

interface Rubbish {
  readonly place: string
  readonly text: string
  readonly problem: keyof (typeof cohort)['en']['problems']
}

interface Report {
  readonly said: readonly string[]
  readonly rubbish: readonly Rubbish[]
}

export function AddLinks({ people }: { people: People }) {
  const t = useMessages(cohort)
  const [text, setText] = useState('')
  const [report, setReport] = useState<Report>()
  const [isOver, setOver] = useState(false)
  const take = useTake(people, setReport)
  const onDrop = async (event: DragEvent) => {
    setOver(false)
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    take(await textsOf([...event.dataTransfer.files]))
  }
  return (
    <form
      className={styles['add']}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      onSubmit={(event) => {
        event.preventDefault()
        if (take([{ name: '', text }])) setText('')
      }}
    >
      <label className={styles['entry']}>
        {t.links}
        <textarea
          className={`field ${styles['paste'] ?? ''}`}
          rows={4}
          spellCheck={false}
          autoCapitalize="off"
          aria-describedby="links-hint"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p id="links-hint" className="quietText">
        {t.linksHint}
      </p>
      <div className={styles['row']}>
        <button type="submit" className="button primary">
          {t.add}
        </button>
        <label className={styles['file']}>
          {t.files}
          <input
            type="file"
            multiple
            onChange={async ({ target }) => {
              const files = [...(target.files ?? [])]
              target.value = ''
              if (files.length > 0) take(await textsOf(files))
            }}
          />
        </label>
      </div>
      <div role="status">{report && <ReportLines report={report} />}</div>
    </form>
  )
}

interface Text {
  /** The file's; empty for what was pasted. */
  readonly name: string
  readonly text: string
  readonly problem?: Rubbish['problem']
}

async function textsOf(files: readonly File[]): Promise<Text[]> {
  return Promise.all(
    files.map(async (file): Promise<Text> => {
      if (file.size > FILE_LIMIT) return { name: file.name, text: '', problem: 'file-too-large' }
      return file.text().then(
        (text) => ({ name: file.name, text }),
        () => ({ name: file.name, text: '', problem: 'unreadable' }),
      )
    }),
  )
}

/** Takes texts in as one step and reports; true where any link was found. */
function useTake({ learners, catalogue, change }: People, report: (report: Report) => void) {
  const t = useMessages(cohort)
  const { base, newId } = useApp()
  return (texts: readonly Text[]): boolean => {
    const sent: Sent[] = []
    const rubbish: Rubbish[] = []
    let count = 0
    for (const { name, text, problem } of texts) {
      const place = (line: number) => (name === '' ? t.line(line) : t.inFile(name, line))
      if (problem) rubbish.push({ place: place(1), text: '', problem })
      const pasted = readPasted(text, catalogue, base.id)
      sent.push(...pasted.sent)
      rubbish.push(...pasted.rubbish.map((line) => ({ ...line, place: place(line.line) })))
      count += pasted.rubbishCount + (problem ? 1 : 0)
    }
    const { writes, added, updated, known } = takeLinks(learners, sent, newId)
    if (writes.length > 0) change('added', writes)
    const said = [
      ...(added > 0 ? [t.added(added)] : []),
      ...(updated > 0 ? [t.updated(updated)] : []),
      ...(known > 0 ? [t.known(known)] : []),
      ...(sent.length === 0 ? [t.nothingFound] : []),
      ...(count > 0 ? [t.rubbish(count)] : []),
    ]
    report({ said, rubbish: rubbish.slice(0, MOST_RUBBISH) })
    return sent.length > 0
  }
}

function ReportLines({ report: { said, rubbish } }: { report: Report }) {
  const t = useMessages(cohort)
  return (
    <>
      <p>
        {said.join(t.comma)}
        {t.stop}
      </p>
      {rubbish.length > 0 && (
        <ul className={styles['rubbish']}>
          {rubbish.map(({ place, text, problem }) => (
            <li key={`${place}${text}`}>
              {place} {t.problems[problem]} <bdi className={styles['quoted']}>{text}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
