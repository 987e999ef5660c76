// Decides that several roadmaps live side by side: apart in their progress, together in a backup, none lost to a fault.

import { describe, expect, it } from 'vitest'
import type { Sitting } from '../../src/domain/checkin/sitting'
import { aboutWrite, editWrite, overlayOf } from '../../src/domain/overlay/overlayRecords'
import { BUILT_IN } from '../../src/domain/overlay/roadmapEntry'
import { encodeBackup } from '../../src/domain/progress/persisted/backup'
import { decodeFacts } from '../../src/domain/progress/persisted/decode'
import { recordWrite } from '../../src/domain/progress/records'
import type { Command } from '../../src/domain/progress/transitions'
import { gatherAll, restoreAll } from '../../src/state/allRoadmaps'
import { openCohort } from '../../src/state/cohort'
import { baseKey, scopedCopy, scopedTexts } from '../../src/state/persistence/scopedStore'
import { createMemoryStore } from '../../src/state/persistence/textStore'
import { createRoadmaps, loadBase, openProgress, type RoadmapServices } from '../../src/state/roadmaps'
import { readSitting, writeSitting } from '../../src/state/sitting'
import { roadmapOf } from '../support/roadmaps'
import { type FakeCopy, type FakeStore, fakeCopy, fakeStore, levelIn, mark, NOON, openTab } from './support/fakes'

const BUILT_IN_ROADMAP = { ...roadmapOf({ skills: { http: [], sql: [] } }), title: 'Back-end developer' }
/** Can be read but not written: a forged file may hold it. */
const DEEP: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000))
const EMPTY = { product: 'groundwork', version: 2, facts: {} }
const MINE = { title: 'Mine', skills: [{ id: 'http' }, { id: 'cobol', requires: ['http'] }] }

interface Browser extends RoadmapServices {
  readonly texts: FakeStore
  readonly place: FakeCopy
}

function browser(): Browser {
  const place = fakeCopy()
  let ids = 0
  return {
    texts: fakeStore(),
    session: createMemoryStore(),
    place,
    copy: Promise.resolve(place),
    now: () => NOON,
    newId: () => {
      ids += 1
      return String(ids)
    },
    replica: 'a',
  }
}

const restarts: string[] = []
const roadmapsIn = (services: Browser) =>
  createRoadmaps(services, {
    builtIn: BUILT_IN_ROADMAP,
    openId: services.texts.read('groundwork:open') ?? BUILT_IN,
    restart: (address) => void restarts.push(address),
  })

/** The tab with this roadmap open. */
function tabOn(services: Browser, id: string) {
  const { texts, session, place } = services
  const cohort = openCohort(services)
  const loadCohort = () => cohort
  if (id === BUILT_IN) return { id, progress: openTab({ store: texts, session, copy: place }), loadCohort }
  const options = { store: scopedTexts(texts, id), session: scopedTexts(session, id), copy: scopedCopy(place, id) }
  return { id, progress: openTab(options), loadCohort }
}

async function added(services: Browser, draft: Parameters<Awaited<ReturnType<typeof roadmapsIn>>['add']>[0]) {
  const made = await (await roadmapsIn(services)).add(draft)
  if (!made.ok) throw new Error(made.error)
  return made.value
}

/** A browser with marks on the built-in roadmap and on one of its own, as a file. */
async function busyBrowser() {
  const services = browser()
  const id = await added(services, { title: 'Mine', base: 'own', json: MINE })
  const builtIn = tabOn(services, BUILT_IN)
  mark(builtIn.progress, 'http', 'build')
  mark(tabOn(services, id).progress, 'http', 'learning')
  mark(tabOn(services, id).progress, 'cobol', 'explain')
  const { facts, roadmaps } = await gatherAll(services, builtIn)
  const file = encodeBackup(facts, { savedAt: '', roadmap: 'backend', settings: {}, roadmaps })
  const decoded = decodeFacts(file)
  if (!decoded.ok) throw new Error(decoded.error)
  return { services, id, decoded: decoded.value }
}

describe('several roadmaps', () => {
  it('keep their progress apart, in both copies', async () => {
    const services = browser()
    const id = await added(services, { title: 'Mine', base: 'own', json: MINE })
    const [builtIn, own] = [tabOn(services, BUILT_IN).progress, tabOn(services, id).progress]
    mark(builtIn, 'http', 'build')
    mark(own, 'http', 'learning')
    own.run({ type: 'note', skill: 'cobol', text: 'later' })
    await services.place.settled()
    expect([levelIn(builtIn, 'http'), levelIn(own, 'http')]).toEqual(['build', 'learning'])
    expect(JSON.parse(services.texts.texts.get(`groundwork:${id}:progress`)!).facts.levels.http[0]).toBe('learning')
    expect(services.place.texts.get(`groundwork:${id}:notes`)).toContain('later')
    expect(services.texts.texts.get('groundwork:notes') ?? '').not.toContain('later')
    expect(levelIn(await openProgress(services, id), 'http')).toBe('learning')
  })

  it('stand in one list with the built-in one first, each under the title of its overlay', async () => {
    const services = browser()
    const first = await added(services, { title: 'One', base: 'empty' })
    await added(services, { title: 'Two', base: 'built-in' })
    const about: Command = { type: 'write', label: 'x', writes: [aboutWrite({ title: 'One, renamed' })] }
    tabOn(services, first).progress.run(about)
    const roadmaps = await roadmapsIn(services)
    expect(roadmaps.list().map(({ title }) => title)).toEqual(['Back-end developer', 'One, renamed', 'Two'])
    roadmaps.remove(first)
    expect(roadmaps.list()).toHaveLength(2)
    roadmaps.undo()
    expect(roadmaps.list()).toHaveLength(3)
    expect(overlayOf((await openProgress(services, first)).getState().facts).about.title).toBe('One, renamed')
  })

  it('come into the list from another tab', async () => {
    const services = browser()
    const early = await roadmapsIn(services)
    await added(services, { title: 'From there', base: 'empty' })
    expect(early.list().map(({ title }) => title)).toContain('From there')
  })

  it('are opened by starting the app anew, and the built-in one again', async () => {
    const services = browser()
    const roadmaps = await roadmapsIn(services)
    expect(roadmaps.openId).toBe(BUILT_IN)
    expect(roadmaps.open('r-1', '/roadmap')).toBe(true)
    expect(restarts.at(-1)).toBe('/roadmap')
    expect((await roadmapsIn(services)).openId).toBe('r-1')
    roadmaps.open(BUILT_IN)
    expect((await roadmapsIn(services)).openId).toBe(BUILT_IN)
  })

  it('are what was taken in, whatever id the file gave', async () => {
    const services = browser()
    const id = await added(services, { title: 'Mine', base: 'own', json: { ...MINE, id: 'backend' } })
    const base = await loadBase(services, id, BUILT_IN_ROADMAP)
    expect(base).toMatchObject({ id, title: 'Mine', skills: [{ id: 'http' }, { id: 'cobol' }] })
    const over = await added(services, { title: 'Over', base: 'built-in' })
    expect(await loadBase(services, over, BUILT_IN_ROADMAP)).toBe(BUILT_IN_ROADMAP)
  })

  it('survive a first copy that was cleared, and one without room', async () => {
    const services = browser()
    const id = await added(services, { title: 'Mine', base: 'own', json: MINE })
    mark(tabOn(services, id).progress, 'cobol', 'build')
    await services.place.settled()
    services.texts.texts.clear()
    expect((await loadBase(services, id, BUILT_IN_ROADMAP)).skills).toHaveLength(2)
    expect(levelIn(await openProgress(services, id), 'cobol')).toBe('build')
    services.texts.room = 0
    const crowded = await added(services, { title: 'Crowded', base: 'own', json: MINE })
    await services.place.settled()
    expect(services.texts.texts.has(baseKey(crowded))).toBe(false)
    expect((await loadBase(services, crowded, BUILT_IN_ROADMAP)).title).toBe('Crowded')
  })

  it('say that there is no room when neither copy has any', async () => {
    const services = browser()
    services.texts.room = 0
    services.place.isFailing = true
    expect(await (await roadmapsIn(services)).add({ title: 'Mine', base: 'own', json: MINE })).toEqual({
      ok: false,
      error: 'full',
    })
  })

  it('set a broken list aside and take it from the second copy', async () => {
    const services = browser()
    await added(services, { title: 'Mine', base: 'own', json: MINE })
    await services.place.settled()
    services.texts.texts.set('groundwork:roadmaps:records', '{broken')
    const roadmaps = await roadmapsIn(services)
    expect(roadmaps.list().map(({ title }) => title)).toEqual(['Back-end developer', 'Mine'])
    expect([...services.texts.texts.keys()].some((key) => key.startsWith('groundwork:quarantine:'))).toBe(true)
  })

  it('are empty, with their progress, while their text is damaged', async () => {
    const services = browser()
    const id = await added(services, { title: 'Mine', base: 'own', json: MINE })
    mark(tabOn(services, id).progress, 'cobol', 'build')
    services.texts.texts.set(baseKey(id), '{broken')
    expect(await loadBase(services, id, BUILT_IN_ROADMAP)).toMatchObject({ title: 'Mine', skills: [] })
    expect(levelIn(await openProgress(services, id), 'cobol')).toBe('build')
  })

  it('keep what the learner made of a roadmap when they start over', () => {
    const tab = openTab()
    mark(tab, 'http', 'build')
    tab.run({ type: 'write', label: 'x', writes: [editWrite('http', { note: 'mine' })] })
    tab.startOver()
    expect(levelIn(tab, 'http')).toBe('new')
    expect(overlayOf(tab.getState().facts).edits.get('http')).toEqual({ note: 'mine' })
  })
})

describe('one backup of all roadmaps', () => {
  it('brings each back to its own progress in a fresh browser', async () => {
    const { id, decoded } = await busyBrowser()
    const fresh = browser()
    const live = tabOn(fresh, BUILT_IN)
    expect(await restoreAll(fresh, live, { decoded, mode: 'merge' })).toBe(true)
    expect([levelIn(live.progress, 'http'), levelIn(live.progress, 'cobol')]).toEqual(['build', 'new'])
    const own = await openProgress(fresh, id)
    expect([levelIn(own, 'http'), levelIn(own, 'cobol')]).toEqual(['learning', 'explain'])
    expect((await loadBase(fresh, id, BUILT_IN_ROADMAP)).skills).toHaveLength(2)
    expect((await roadmapsIn(fresh)).list().map(({ title }) => title)).toEqual(['Back-end developer', 'Mine'])
    expect(await restoreAll(fresh, live, { decoded, mode: 'merge' })).toBe(false)
  })

  it('goes to the right place when another roadmap is open', async () => {
    const { services, id, decoded } = await busyBrowser()
    const fresh = browser()
    await restoreAll(fresh, tabOn(fresh, BUILT_IN), { decoded, mode: 'merge' })
    const live = tabOn(fresh, id)
    mark(live.progress, 'http', 'skipped')
    const { facts, roadmaps } = await gatherAll(fresh, live)
    expect(facts.levels.get('http')?.value).toBe('build')
    expect(JSON.stringify(roadmaps)).toContain('skipped')
    expect(JSON.stringify((await gatherAll(services, tabOn(services, BUILT_IN))).roadmaps)).not.toContain('skipped')
  })

  it('replaces each, and each can be taken back where it was opened', async () => {
    const { id, decoded } = await busyBrowser()
    const other = browser()
    const live = tabOn(other, BUILT_IN)
    mark(live.progress, 'sql', 'build')
    mark(await openProgress(other, id), 'extra', 'build')
    await restoreAll(other, live, { decoded, mode: 'replace' })
    expect(levelIn(live.progress, 'sql')).toBe('new')
    live.progress.undo()
    expect([levelIn(live.progress, 'sql'), levelIn(live.progress, 'http')]).toEqual(['build', 'new'])
    const own = tabOn(other, id).progress
    expect([levelIn(own, 'extra'), levelIn(own, 'cobol')]).toEqual(['new', 'explain'])
    own.undo()
    expect([levelIn(own, 'extra'), levelIn(own, 'cobol')]).toEqual(['build', 'new'])
  })

  it('takes the cohort along, and one undo there takes it out again', async () => {
    const services = browser()
    const { loadCohort } = tabOn(services, BUILT_IN)
    const kept = await loadCohort()
    kept.run({ type: 'write', label: 'added', writes: [recordWrite('l', 'p1', [0, 'v1.some-link'])] })
    const { facts, cohort } = await gatherAll(services, tabOn(services, BUILT_IN))
    const decoded = decodeFacts(encodeBackup(facts, { savedAt: '', roadmap: 'backend', settings: {}, cohort }))
    if (!decoded.ok) throw new Error(decoded.error)
    const fresh = browser()
    const live = tabOn(fresh, BUILT_IN)
    expect(await restoreAll(fresh, live, { decoded: decoded.value, mode: 'merge' })).toBe(true)
    const restored = await live.loadCohort()
    expect(restored.getState().facts.records.get('l:p1')?.value).toEqual([0, 'v1.some-link'])
    expect(levelIn(live.progress, 'http')).toBe('new')
    restored.undo()
    expect(restored.getState().facts.records.get('l:p1')?.value).toBeNull()
    const reopened = await openCohort(fresh)
    expect(reopened.getState().facts.records.get('l:p1')?.value).toBeNull()
  })

  it('takes a check-in along to where none lies, and leaves one that does', async () => {
    const services = browser()
    const sitting: Sitting = {
      ...{ version: 1, startedAt: NOON, target: 'everything', minutes: 10, sections: {}, facts: [] },
      steps: [{ kind: 'self', skill: 'http', level: 'build', at: NOON }],
      ...{ goOnUntil: 0, isFinished: false },
    }
    writeSitting(services.texts, sitting)
    const gathered = await gatherAll(services, tabOn(services, BUILT_IN))
    const file = encodeBackup(gathered.facts, {
      savedAt: '',
      roadmap: 'backend',
      settings: {},
      sitting: gathered.sitting,
    })
    const decoded = decodeFacts(file)
    if (!decoded.ok) throw new Error(decoded.error)
    const fresh = browser()
    expect(await restoreAll(fresh, tabOn(fresh, BUILT_IN), { decoded: decoded.value, mode: 'merge' })).toBe(true)
    expect(readSitting(fresh.texts)).toEqual(sitting)
    const busy = browser()
    const own = { ...sitting, startedAt: NOON + 1 }
    writeSitting(busy.texts, own)
    expect(await restoreAll(busy, tabOn(busy, BUILT_IN), { decoded: decoded.value, mode: 'replace' })).toBe(false)
    expect(readSitting(busy.texts)).toEqual(own)
  })

  it.each([
    ['no list', 'none'],
    ['rubbish', [null, 7, { id: 'r-1' }]],
    ['a key of the app', [{ id: 'quarantine', title: 'x', base: 'empty', made: 1, progress: {} }]],
    [
      'no roadmap',
      [
        {
          id: 'r-1',
          title: 'x',
          base: 'own',
          made: 1,
          json: {},
          progress: EMPTY,
        },
      ],
    ],
    [
      'a roadmap or progress nested too deep to be written',
      [
        { id: 'r-1', title: 'x', base: 'own', made: 1, json: { ...MINE, deep: DEEP }, progress: EMPTY },
        { id: 'r-2', title: 'x', base: 'own', made: 1, json: MINE, progress: DEEP },
      ],
    ],
  ])('skips %s among its roadmaps', async (_, roadmaps) => {
    const services = browser()
    const decoded = { facts: openTab().getState().facts, rejected: [], extras: { roadmaps, cohort: DEEP } }
    expect(await restoreAll(services, tabOn(services, BUILT_IN), { decoded, mode: 'merge' })).toBe(false)
    expect((await roadmapsIn(services)).list()).toHaveLength(1)
  })
})
