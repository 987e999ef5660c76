// Decides how a learner shares: what goes in on the left, exactly what the receiver will see on the right, then the link.

import { useDeferredValue, useMemo, useState } from 'react'
import type { SavedAd } from '../../domain/match/savedAd'
import { toSharedAd } from '../../domain/match/travellingAd'
import { overlayOf } from '../../domain/overlay/overlayRecords'
import { isRoadmapEntryId } from '../../domain/overlay/roadmapEntry'
import { toShared, wholeAsShared } from '../../domain/overlay/sharedOverlay'
import type { OwnRecord } from '../../domain/progress/records'
import { type Choice, countOutgoing, MESSAGE_LIMIT, NAME_LIMIT } from '../../domain/share/outgoing'
import type { SharedOverlay } from '../../domain/share/types'
import { share } from '../../messages/en/share'
import { shell } from '../../messages/en/shell'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'
import { Link } from '../../ui/Link'
import { paths } from '../../ui/paths'
import { useIsLive } from '../../ui/useIsLive'
import { AdTicks, useSavedAds } from './AdTicks'
import { Contents } from './Contents'
import { HandOver } from './HandOver'
import { Letter } from './Letter'
import styles from './Share.module.css'
import { Tick } from './Tick'
import { type ShareLink, useShareLink } from './useShareLink'

/** Notes and job ads go only when they are chosen. */
const TO_BEGIN_WITH: Wish = {
  hasLevels: true,
  hasNotes: false,
  hasOverlay: true,
  tickedAds: new Set(),
  name: '',
  message: '',
}

export function SharePage() {
  const t = useMessages(share)
  const { product } = useMessages(shell)
  const [wish, setWish] = useState(TO_BEGIN_WITH)
  const overlay = useOwnOverlay()
  const saved = useSavedAds()
  const choice = useMemo(() => {
    const ticked = saved.filter(({ id }) => wish.tickedAds.has(id))
    const ads = ticked.map((ad) => toSharedAd(ad, wish.hasNotes))
    return { ...wish, ads, overlay: wish.hasOverlay ? overlay : undefined }
  }, [wish, overlay, saved])
  // What is typed is never held up by the link that is made of it.
  const link = useShareLink(useDeferredValue(choice), useIsLive())
  return (
    <div className={styles['page']}>
      <title>{`${t.title} · ${product}`}</title>
      <div className={styles['top']}>
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </div>
      <div className={styles['columns']}>
        <Parts choice={wish} overlay={overlay} ads={saved} onChange={setWish} />
        {link && <Preview link={link} />}
      </div>
      {link && 'address' in link && <HandOver address={link.address} content={link.received.content} />}
      <ul className={styles['elsewhere']}>
        <li>
          <Link to={paths.open.href()}>{t.openOne}</Link>
        </li>
        <li>
          <Link to={paths.cohort.href()}>{t.cohort}</Link>
        </li>
      </ul>
    </div>
  )
}

type Wish = Omit<Choice, 'overlay' | 'ads'> & { readonly hasOverlay: boolean; readonly tickedAds: ReadonlySet<string> }

interface PartsProps {
  readonly choice: Wish
  readonly overlay: SharedOverlay | undefined
  readonly ads: readonly OwnRecord<SavedAd>[]
  readonly onChange: (choice: Wish) => void
}

function Parts({ choice, overlay, ads, onChange }: PartsProps) {
  const t = useMessages(share)
  const facts = useFacts((all) => all)
  const counts = countOutgoing(facts)
  const hasState = counts.levels + counts.inferred > 0
  return (
    <section aria-labelledby="goes-in" className={styles['parts']}>
      <h2 id="goes-in">{t.goesIn}</h2>
      <Tick
        title={t.levels}
        text={hasState ? t.levelsText(counts.levels, counts.inferred) : t.nothingSet}
        isTicked={choice.hasLevels}
        onTick={(hasLevels) => onChange({ ...choice, hasLevels })}
      />
      {overlay && (
        <Tick
          title={t.overlay}
          text={t.overlayText(overlay.skills.length, overlay.hidden?.length ?? 0, overlay.added?.length ?? 0)}
          isTicked={choice.hasOverlay}
          onTick={(hasOverlay) => onChange({ ...choice, hasOverlay })}
        />
      )}
      <Tick
        title={t.notes}
        text={counts.notes > 0 ? t.notesText(counts.notes) : t.notesNone}
        isTicked={choice.hasNotes}
        onTick={(hasNotes) => onChange({ ...choice, hasNotes })}
      />
      <AdTicks ads={ads} ticked={choice.tickedAds} onTick={(tickedAds) => onChange({ ...choice, tickedAds })} />
      <label className={styles['entry']}>
        {t.name}
        <input
          type="text"
          className="field"
          autoComplete="name"
          maxLength={NAME_LIMIT}
          value={choice.name}
          aria-describedby="name-hint"
          onChange={(event) => onChange({ ...choice, name: event.target.value })}
        />
      </label>
      <p id="name-hint" className="quietText">
        {t.nameHint}
      </p>
      <label className={styles['entry']}>
        {t.message}
        <textarea
          className="field"
          rows={3}
          maxLength={MESSAGE_LIMIT}
          value={choice.message}
          onChange={(event) => onChange({ ...choice, message: event.target.value })}
        />
      </label>
    </section>
  )
}

/** What the sender changed about the roadmap; a roadmap of their own goes whole, for those who do not have it. */
function useOwnOverlay(): SharedOverlay | undefined {
  const { base, graph } = useApp()
  const overlay = useFacts(overlayOf)
  return useMemo(
    () => (isRoadmapEntryId(base.id) ? wholeAsShared(graph.roadmap) : toShared(overlay, base)),
    [overlay, base, graph],
  )
}

function Preview({ link }: { link: ShareLink }) {
  const t = useMessages(share)
  return (
    <section aria-labelledby="preview" className={styles['preview']}>
      <h2 id="preview">{t.preview}</h2>
      {'problem' in link ? (
        <p role="alert" className={styles['fault']}>
          {link.problem === 'too-large' ? t.tooLarge : t.wrongShape}
        </p>
      ) : (
        <>
          <Letter content={link.received.content} unknown={link.received.unknown} />
          <div className={styles['scroll']}>
            <Contents content={link.received.content} />
          </div>
        </>
      )}
    </section>
  )
}
