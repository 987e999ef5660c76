// Decides the editor of the open roadmap: what it is called, what is wrong, the order, then sections and skills.

import { TITLE_LIMIT } from '../../domain/overlay/overlayRecords'
import { NOTE_LIMIT } from '../../domain/progress/types'
import { toRoadmapJson } from '../../domain/roadmap/roadmapJson'
import { editor as words } from '../../messages/en/editor'
import { shell } from '../../messages/en/shell'
import { useMessages } from '../../messages/useMessages'
import { useApp, useProgress } from '../../state/AppState'
import { Link } from '../../ui/Link'
import { paths } from '../../ui/paths'
import { useSavedText } from '../../ui/useSavedText'
import styles from './Editor.module.css'
import { changeAbout, type Editing, useEditing } from './editing'
import { OrderBlock } from './OrderBlock'
import { SectionsBlock } from './SectionsBlock'
import { Trouble } from './Trouble'

export function EditPage() {
  const t = useMessages(words)
  const { product } = useMessages(shell)
  const editing = useEditing()
  const { base } = editing
  const isReadOnly = useProgress((state) => state.isReadOnly)
  return (
    <div className={styles['page']}>
      <title>{`${t.title} · ${product}`}</title>
      <div className={styles['top']}>
        <h1>{t.title}</h1>
        <p className="quietText">{base.id.startsWith('r-') ? t.leadOwn : t.lead}</p>
        <p className={styles['row']}>
          <Link to={paths.outline.href()}>{t.done}</Link>
          <Link to={paths.roadmaps.href()}>{t.all}</Link>
        </p>
      </div>
      {isReadOnly ? (
        <p>{t.readOnly}</p>
      ) : (
        <>
          <Trouble editing={editing} />
          <AboutBlock editing={editing} />
          <OrderBlock editing={editing} />
          <SectionsBlock editing={editing} />
        </>
      )}
    </div>
  )
}

function AboutBlock({ editing }: { editing: Editing }) {
  const t = useMessages(words)
  const { saveFile } = useApp()
  const { overlay, roadmap, base, run } = editing
  const { about } = overlay
  const title = useSavedText(about.title ?? base.title, (text) =>
    run('roadmap-about', changeAbout(editing, { title: text.trim() })),
  )
  const description = useSavedText(about.description ?? '', (text) =>
    run('roadmap-about', changeAbout(editing, { description: text })),
  )
  return (
    <section aria-labelledby="about" className={styles['block']}>
      <h2 id="about">{t.about}</h2>
      {about.from !== undefined && (
        <p className="quietText">
          <bdi>{t.from(about.from)}</bdi>
        </p>
      )}
      <label className={styles['label']}>
        {t.name}
        <input className="field" maxLength={TITLE_LIMIT} {...title} />
      </label>
      <label className={styles['label']}>
        {t.description}
        <textarea className="field" rows={3} maxLength={NOTE_LIMIT} {...description} />
      </label>
      <p className={styles['row']}>
        <button
          type="button"
          className="button"
          onClick={() => saveFile('groundwork-roadmap.json', `${JSON.stringify(toRoadmapJson(roadmap), null, 1)}\n`)}
        >
          {t.download}
        </button>
        <Link to={paths.share.href()} className="button">
          {t.share}
        </Link>
      </p>
    </section>
  )
}
