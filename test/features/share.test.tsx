// Decides what a sender chooses, sees and hands over, and what whoever opens the link can do with it.

import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { AD_RECORD, decodeAd } from '../../src/domain/match/savedAd'
import { aboutWrite, editWrite, orderWrite, overlayOf } from '../../src/domain/overlay/overlayRecords'
import { recordsOf, recordWrite } from '../../src/domain/progress/records'
import type { Command } from '../../src/domain/progress/transitions'
import { decodeShare, encodeShare } from '../../src/domain/share/link'
import { numberingOf } from '../../src/domain/share/numbering'
import type { ShareContent } from '../../src/domain/share/types'
import { forgeDeflated } from '../support/forgeLink'
import { NOW, type Rendered, renderAt, setLevels } from '../support/renderAt'

const HTTP = 'HTTP: requests, methods, status codes, headers'
const DAY = 86_400_000
const HOSTILE = '<img src=x onerror="globalThis.hacked=1"> \u202e'

const inferred: Command = {
  type: 'write',
  label: 'test',
  writes: [{ kind: 'inferred', id: 'docker', value: 91 }],
}

function catalogueOf({ app }: Rendered) {
  const numbering = numberingOf(app.graph.roadmap)
  return (id: string) => (id === app.graph.roadmap.id ? numbering : undefined)
}

const mentorsOrder: Command = {
  type: 'write',
  label: 'test',
  writes: [
    aboutWrite({ title: 'Twelve weeks' }),
    orderWrite(['git', 'http']),
    editWrite('git', { note: 'First this' }),
  ],
}

const AD = {
  title: 'Go at Harbour',
  company: 'Harbour',
  date: '2026-11-20',
  note: 'Met them in June',
  text: 'You have Go. Nice to have: Kafka',
  asks: [
    { skill: 'go', need: 'must' },
    { skill: 'kafka', need: 'nice' },
  ],
  isCounted: true,
} as const

const savedAds: Command[] = [
  {
    type: 'write',
    label: 'test',
    writes: [
      recordWrite(AD_RECORD, 'ad-1', AD),
      recordWrite(AD_RECORD, 'ad-2', { ...AD, title: 'Other ad', note: '' }),
    ],
  },
]

async function linkField(): Promise<HTMLTextAreaElement> {
  return screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Link' })
}

async function sentNow(rendered: Rendered): Promise<ShareContent> {
  const decoded = decodeShare((await linkField()).value, catalogueOf(rendered))
  if (!decoded.ok) throw new Error(decoded.error)
  return decoded.value.content
}

describe('sharing', () => {
  it('makes a link of the levels, inferred ones marked, and shows it as the receiver will see it', async () => {
    const rendered = renderAt('/share', [...setLevels({ http: 'build', git: 'learning' }), inferred])
    expect(await sentNow(rendered)).toMatchObject({
      levels: { http: 'build', git: 'learning' },
      inferred: { docker: 95 },
    })
    expect((await linkField()).value).toMatch(/\/open#v2\.[\w-]+$/)
    const preview = screen.getByRole('region', { name: 'What they will see' })
    expect(within(preview).getByText('The levels of 2 skills')).toBeTruthy()
    expect(within(preview).getByText('1 skill that a check-in inferred')).toBeTruthy()
    expect(within(preview).getByText('Can explain, inferred (95 %)')).toBeTruthy()
  })

  it('sends notes only when they are ticked, and a name and a message only when they are written', async () => {
    const note: Command = { type: 'note', skill: 'http', text: 'my own words' }
    const rendered = renderAt('/share', [...setLevels({ http: 'build' }), note])
    expect(Object.keys(await sentNow(rendered))).toEqual(['roadmap', 'at', 'levels'])
    await rendered.user.click(screen.getByRole('checkbox', { name: /^My notes/ }))
    await rendered.user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Ada')
    await rendered.user.type(screen.getByRole('textbox', { name: 'A message' }), HOSTILE)
    await rendered.user.click(screen.getByRole('checkbox', { name: /^My levels/ }))
    await waitFor(async () =>
      expect(await sentNow(rendered)).toMatchObject({ name: 'Ada', message: HOSTILE, notes: { http: 'my own words' } }),
    )
    expect(await sentNow(rendered)).not.toHaveProperty('levels')
    expect(within(screen.getByRole('region', { name: 'What they will see' })).getByText(HOSTILE.trim()).tagName).toBe(
      'BDI',
    )
    expect(document.querySelector('img[src]')).toBeNull()
  })

  it('draws the code, hands out the file, and warns of a link that grew too long', async () => {
    const long = Array.from({ length: 3000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * i * 31) % 9000))).join('')
    const rendered = renderAt('/share', [...setLevels({ http: 'build' }), { type: 'note', skill: 'http', text: long }])
    expect(await screen.findByRole('img', { name: 'QR code' })).toBeTruthy()
    expect(screen.getByText(/Fits into a chat message/)).toBeTruthy()
    await rendered.user.click(screen.getByRole('checkbox', { name: /^My notes/ }))
    expect(await screen.findByText(/Longer than some chat programs carry/)).toBeTruthy()
    expect(screen.getByText(/Too long for a QR code/)).toBeTruthy()
    await rendered.user.click(screen.getByRole('button', { name: 'Download as file' }))
    const [[name, text]] = [...rendered.files] as [[string, string]]
    expect(name).toBe('groundwork-link-2026-11-23.json')
    expect(decodeShare(text, catalogueOf(rendered))).toMatchObject({ value: { content: { notes: { http: long } } } })
  })

  it('takes my changes to the roadmap along, unless I untick them', async () => {
    const rendered = renderAt('/share', [mentorsOrder])
    expect((await sentNow(rendered)).overlay).toEqual({
      title: 'Twelve weeks',
      skills: [{ skill: 'git', note: 'First this' }, { skill: 'http' }],
    })
    expect(screen.getByText(/A roadmap of their own/).textContent).toContain('Twelve weeks 2 skills in their order')
    await rendered.user.click(screen.getByRole('checkbox', { name: /^My changes to the roadmap/ }))
    await waitFor(async () => expect(await sentNow(rendered)).not.toHaveProperty('overlay'))
  })

  it('takes a job ad along only when it is ticked, and its note only with the notes', async () => {
    const rendered = renderAt('/share', savedAds)
    expect(await sentNow(rendered)).not.toHaveProperty('ads')
    const preview = screen.getByRole('region', { name: 'What they will see' })
    expect(within(preview).queryByText('1 job ad')).toBeNull()
    await rendered.user.click(screen.getByRole('checkbox', { name: /^Go at Harbour/ }))
    await waitFor(async () => expect((await sentNow(rendered)).ads).toHaveLength(1))
    const { note: _note, isCounted: _counted, ...sent } = AD
    expect((await sentNow(rendered)).ads).toEqual([{ id: 'ad-1', ...sent }])
    expect((await linkField()).value).toMatch(/\/open#v3\.[\w-]+$/)
    expect(within(preview).getByText('1 job ad')).toBeTruthy()
    expect(within(preview).getByText(AD.text).tagName).toBe('BDI')
    expect(within(preview).queryByText('Other ad')).toBeNull()
    await rendered.user.click(screen.getByRole('checkbox', { name: /^My notes/ }))
    await waitFor(async () => expect((await sentNow(rendered)).ads?.[0]?.note).toBe('Met them in June'))
    await rendered.user.click(screen.getByRole('checkbox', { name: /^Go at Harbour/ }))
    await waitFor(async () => expect(await sentNow(rendered)).not.toHaveProperty('ads'))
  })

  it('copies the link', async () => {
    const { user } = renderAt('/share', setLevels({ http: 'build' }))
    await user.click(await screen.findByRole('button', { name: 'Copy link' }))
    expect(await screen.findByText('Link copied.')).toBeTruthy()
    expect(await navigator.clipboard.readText()).toBe((await linkField()).value)
  })
})

const SENT: ShareContent = {
  roadmap: 'backend',
  at: NOW - DAY,
  name: HOSTILE,
  message: 'Look <b>here</b>',
  levels: { http: 'build', git: 'learning', docker: 'explain' },
  inferred: { sql: 95 },
  notes: { http: 'Chapter 9 <script>' },
}

function linkOf(content: ShareContent, catalogue = catalogueOf(renderAt('/nowhere'))): string {
  const encoded = encodeShare(content, catalogue)
  if (!encoded.ok) throw new Error(encoded.error)
  return encoded.value
}

const LINK = linkOf(SENT)
const levels = ({ app }: Rendered) =>
  Object.fromEntries([...app.progress.getState().facts.levels].map(([id, { value }]) => [id, value]))

describe('opening a link', () => {
  it('says from whom, when, what and how it differs, and changes nothing', async () => {
    const rendered = renderAt(`/open#${LINK}`, setLevels({ http: 'learning', git: 'learning' }))
    const before = rendered.app.progress.getState().facts
    expect((await screen.findByText(HOSTILE.trim())).tagName).toBe('BDI')
    expect(screen.getByText('Look <b>here</b>').tagName).toBe('BDI')
    expect(screen.getByText('Sent on 22 November 2026')).toBeTruthy()
    expect(screen.getByText(/They are further in 3 skills, 1 is the same\./)).toBeTruthy()
    expect(screen.getByText('Chapter 9 <script>')).toBeTruthy()
    expect(document.querySelector('main img, main script, main b')).toBeNull()
    expect(rendered.app.progress.getState().facts).toBe(before)
  })

  it('lays it beside mine, the differences first', async () => {
    const { user } = renderAt(`/open#${LINK}`, setLevels({ http: 'learning', git: 'learning' }))
    await user.click(await screen.findByRole('button', { name: 'Compare with mine' }))
    const rows = within(screen.getByRole('table', { name: 'Theirs and yours' })).getAllByRole('row')
    const texts = rows.map((row) => row.textContent)
    expect(texts[0]).toBe('SkillTheirsYours')
    expect(texts[1]).toContain('They are further')
    expect(texts).toContain(`${HTTP}Can buildLearning`)
    expect(texts.at(-1)).toContain('LearningLearning')
  })

  it('copies by time, and one undo takes it all out', async () => {
    const rendered = renderAt(`/open#${LINK}`, setLevels({ http: 'learning' }))
    await rendered.user.click(await screen.findByRole('button', { name: 'Copy to mine' }))
    expect(levels(rendered)).toEqual({ http: 'learning', git: 'learning', docker: 'explain' })
    expect(rendered.app.progress.getState().facts.inferred.get('sql')?.value).toBe(95)
    expect(await screen.findByText('Copied from the link')).toBeTruthy()
    await rendered.user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(levels(rendered)).toMatchObject({ http: 'learning', git: 'new', docker: 'new' })
    expect(rendered.app.progress.getState().facts.notes.get('http')?.value).toBe('')
  })

  it('replaces when told to, and one undo brings mine back', async () => {
    const rendered = renderAt(`/open#${LINK}`, setLevels({ http: 'learning', linux: 'build' }))
    await rendered.user.click(await screen.findByRole('radio', { name: /^Replace/ }))
    await rendered.user.click(screen.getByRole('button', { name: 'Copy to mine' }))
    expect(levels(rendered)).toMatchObject({ http: 'build', linux: 'new', git: 'learning' })
    await rendered.user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(levels(rendered)).toMatchObject({ http: 'learning', linux: 'build', git: 'new' })
  })

  it('lays a mentor’s order and notes over the roadmap, and one undo takes them away', async () => {
    const overlay = { title: 'Twelve weeks', skills: [{ skill: 'git', note: 'First this' }, { skill: 'http' }] }
    const rendered = renderAt(
      `/open#${linkOf({ roadmap: 'backend', at: NOW - DAY, name: 'Priya', overlay })}`,
      setLevels({ http: 'learning' }),
    )
    expect(await screen.findByText('First this')).toBeTruthy()
    await rendered.user.click(screen.getByRole('button', { name: 'Copy to mine' }))
    const mine = () => overlayOf(rendered.app.progress.getState().facts)
    expect(mine()).toMatchObject({ about: { title: 'Twelve weeks', from: 'Priya' }, order: ['git', 'http'] })
    expect(mine().edits.get('git')).toEqual({ note: 'First this' })
    expect(levels(rendered)).toEqual({ http: 'learning' })
    await rendered.user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(mine().order).toEqual([])
    expect(mine().edits.size).toBe(0)
  })

  it('shows the job ads in it, and lets me keep them and aim at them, with one undo', async () => {
    const { isCounted: _counted, ...ad } = AD
    const ads = [{ ...ad, id: 'ad-1', text: `${AD.text} <script>hacked()</script>` }]
    const rendered = renderAt(`/open#${linkOf({ roadmap: 'backend', at: NOW - DAY, name: 'Priya', ads })}`, [])
    expect((await screen.findByText(/^You have Go/)).tagName).toBe('BDI')
    expect(screen.getByText('Must:').parentElement?.textContent).toBe('Must: Go')
    expect(document.querySelector('main script')).toBeNull()
    const kept = () => recordsOf(rendered.app.progress.getState().facts, AD_RECORD, decodeAd)
    expect(kept()).toEqual([])
    await rendered.user.click(screen.getByRole('button', { name: 'Copy to mine' }))
    expect(kept()).toMatchObject([{ id: 'ad-1', value: { ...ad, text: ads[0]?.text, isCounted: true } }])
    await rendered.user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(kept()).toEqual([])
  })

  it('says so when nothing in it is newer', async () => {
    const rendered = renderAt(
      `/open#${linkOf({ roadmap: 'backend', at: 1, levels: { http: 'new' } })}`,
      setLevels({ http: 'build' }),
    )
    await rendered.user.click(await screen.findByRole('button', { name: 'Copy to mine' }))
    expect(await screen.findByText(/Nothing in this link is newer/)).toBeTruthy()
    expect(levels(rendered)).toEqual({ http: 'build' })
  })

  it('leaves the address when told to, and stays on screen', async () => {
    const { user } = renderAt(`/open#${LINK}`)
    await user.click(await screen.findByRole('button', { name: 'Remove it from the address' }))
    expect(screen.getByText('Look <b>here</b>')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Remove it from the address' })).toBeNull()
  })

  it('of another roadmap is shown, and neither compared nor copied', async () => {
    renderAt(`/open#${linkOf({ roadmap: 'cooking', at: NOW, levels: { soup: 'build' } })}`)
    expect(await screen.findByText(/about another roadmap \(cooking\)/)).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Compare with mine' }).disabled).toBe(true)
    expect(screen.queryByRole('button', { name: 'Copy to mine' })).toBeNull()
    expect(screen.getByText('soup')).toBeTruthy()
  })

  it('of a roadmap that it brings whole can be taken as one of mine, under the same id', async () => {
    const overlay = {
      title: 'Twelve weeks',
      skills: [{ skill: 'two' }],
      added: [{ id: 'one' }, { id: 'two', requires: ['one'] }],
    }
    const link = linkOf({ roadmap: 'r-theirs', at: NOW, name: 'Priya', levels: { one: 'build' }, overlay })
    const rendered = renderAt(`/open#${link}`, setLevels({ http: 'learning' }))
    await rendered.user.click(await screen.findByRole('button', { name: 'Take it as one of my roadmaps' }))
    await waitFor(() => expect(rendered.restarts).toEqual([`/open#${link}`]))
    const roadmaps = await rendered.app.loadRoadmaps()
    expect(roadmaps.list().at(-1)).toMatchObject({ id: 'r-theirs', title: 'Twelve weeks' })
    expect(levels(rendered)).toEqual({ http: 'learning' })
  })

  it('names skills that the roadmap lacks by their numbers, and tells of a clock that is ahead', async () => {
    renderAt(`/open#${linkOf({ roadmap: 'backend', at: NOW + 400 * DAY, levels: { '#3000': 'build' } })}`)
    expect(await screen.findByText(/1 skill in it is not in your roadmap/)).toBeTruthy()
    expect(screen.getByText('Skill number 3000')).toBeTruthy()
    expect(screen.getByText(/Sent on 23 November 2026 · Their clock says 28 December 2027/)).toBeTruthy()
  })
})

describe('a link that cannot be opened', () => {
  const ADDRESS = `https://example.org/open#${LINK}`
  it.each([
    ['is cut off', ADDRESS.slice(0, -9), /Characters are missing/],
    ['was changed', LINK.replace(/(.)(.)(.{9})$/, '$2$1$3'), /Characters of this link were changed/],
    ['is of a newer version', LINK.replace(/^v./, 'v9'), /made by a newer Groundwork/],
    ['names no version', LINK.replace(/^v./, 'v0'), /a version that never was/],
    ['is of another product', 'https://example.com/?s=1', /no link of Groundwork/],
    ['has stars in it', LINK.replace(/.{30}$/, '*$&'), /characters in its middle/],
    ['is a bomb', forgeDeflated(Uint8Array.of(255), 9e9), /unpack to more/],
    ['is empty', ' ', /no link in it/],
    ['is 5 MB of text', 'x'.repeat(5_000_000), /more text than any link/],
  ])('%s says so in plain words and changes nothing', async (_, text, words) => {
    const rendered = renderAt('/open', setLevels({ http: 'build' }))
    const before = rendered.app.progress.getState().facts
    const field = await linkField()
    // As a paste does, at once; typed letter by letter, 5 MB would take the day.
    await rendered.user.click(field)
    await rendered.user.paste(text)
    await rendered.user.click(screen.getByRole('button', { name: 'Open' }))
    expect((await screen.findByText(words)).textContent).toMatch(/Nothing of yours was changed/)
    expect(rendered.app.progress.getState().facts).toBe(before)
  })

  it('in the address leads to a place where the right one can be pasted', async () => {
    const { user } = renderAt(`/open#${LINK.slice(0, -5)}`)
    expect(await screen.findByText(/Characters are missing/)).toBeTruthy()
    await user.click(await linkField())
    await user.paste(`<${ADDRESS}>.`)
    await user.click(screen.getByRole('button', { name: 'Open' }))
    expect(
      await screen.findByText(/could be mended: brackets or quotes around it, other characters behind it/),
    ).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Open another link' }))
    expect((await linkField()).value).toBe('')
  })

  it('or file is refused unread when it is far too large; a good file opens', async () => {
    const { user } = renderAt('/open')
    const field = await screen.findByLabelText('Or a file')
    const huge = new File(['x'], 'huge.json', { type: 'application/json' })
    Object.defineProperty(huge, 'size', { value: 50 * 1024 * 1024 })
    await user.upload(field, huge)
    expect(await screen.findByText(/larger than any link/)).toBeTruthy()
    await user.upload(
      field,
      new File([JSON.stringify({ version: 1, link: ADDRESS })], 'a.json', { type: 'application/json' }),
    )
    expect(await screen.findByText('Look <b>here</b>')).toBeTruthy()
  })
})
