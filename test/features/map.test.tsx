// Decides what somebody without a mouse, or without eyes, finds on the map; hands and pictures are tested in a browser.

import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { factValue } from '../../src/domain/progress/transitions'
import { escapeXml } from '../../src/features/map/svgPen'
import { renderAt, setLevels } from '../support/renderAt'

const aimed = { type: 'aim', target: 'junior-backend' } as const
const stone = async () =>
  within(await screen.findByRole('application', { name: 'Map of the roadmap' })).getByRole('button')

// The layout that the build made is not served here, so the map is laid out on the page.
beforeEach(() => void vi.stubGlobal('fetch', () => Promise.reject(new Error('no network'))))

describe('walking the map', () => {
  it('announces title, level, frontier, what a skill needs and what it opens', async () => {
    renderAt('/map?skill=docker', [aimed, ...setLevels({ docker: 'learning' })])
    const name = (await stone()).getAttribute('aria-label')
    expect(name).toMatch(/^Docker images and containers, Learning\. .*needs \d+: .*\. opens 3: .*Kubernetes$/)
  })

  it('follows edges with the arrows and takes the focus along', async () => {
    const { user } = renderAt('/map?skill=git', [aimed])
    ;(await stone()).focus()
    await user.keyboard('{ArrowUp}')
    const above = await stone()
    expect(above.getAttribute('aria-label')).toMatch(/needs \d+: .*Git/)
    expect(above.ownerDocument.activeElement).toBe(above)
    await user.keyboard('{ArrowDown}')
    expect((await stone()).getAttribute('aria-label')).not.toBe(above.getAttribute('aria-label'))
  })

  it('sets the level of the stone with one key', async () => {
    const { user, app } = renderAt('/map?skill=docker', [aimed])
    ;(await stone()).focus()
    await user.keyboard('2')
    expect(factValue(app.progress.getState().facts, 'levels', 'docker')).toBe('explain')
    expect((await stone()).getAttribute('aria-label')).toMatch(/Can explain/)
  })

  it('opens the skill beside the map, where the level can be set and the walk goes on', async () => {
    const { user, app } = renderAt('/map?skill=docker', [aimed])
    const panel = within(await screen.findByRole('complementary', { name: 'Skill' }))
    await user.click(panel.getByRole('radio', { name: 'Can build' }))
    expect(factValue(app.progress.getState().facts, 'levels', 'docker')).toBe('build')
    await user.click(
      within(panel.getByRole('region', { name: 'Needs' })).getByRole('button', { name: /Containerization/ }),
    )
    expect(await screen.findByRole('heading', { level: 2, name: /Containerization/ })).toBeTruthy()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('complementary', { name: 'Skill' })).toBeNull()
  })

  it('follows a skill when asked, and says how much lies before and above it', async () => {
    const { user } = renderAt('/map?skill=docker', [aimed])
    const follow = await screen.findByRole('button', { name: 'Follow' })
    expect(screen.getByText(/^\d+ lie before it, 5 lie above it$/)).toBeTruthy()
    await user.click(follow)
    expect(screen.getByRole('button', { name: 'Follow' }).getAttribute('aria-pressed')).toBe('true')
  })
})

describe('finding on the map', () => {
  it('jumps to the first skill found', async () => {
    const { user } = renderAt('/map', [aimed])
    await stone()
    await user.type(screen.getByRole('searchbox', { name: 'Find a skill' }), 'docker{Enter}')
    expect(await screen.findByRole('heading', { level: 2, name: 'Docker images and containers' })).toBeTruthy()
    expect((await stone()).getAttribute('aria-label')).toMatch(/^Docker images/)
  })
})

describe('the list of the same', () => {
  it('is one key away and leads back to the stone', async () => {
    const { user } = renderAt('/map', [aimed, ...setLevels({ http: 'build' })])
    ;(await stone()).focus()
    await user.keyboard('l')
    const section = within(await screen.findByRole('region', { name: 'Internet and web basics' }))
    expect(section.getAllByRole('listitem')).toHaveLength(7)
    expect(section.getByText('Can build')).toBeTruthy()
    expect(section.getAllByText(/^opens \d+: /).length).toBeGreaterThan(3)
    await user.click(section.getByRole('button', { name: /Show on the map: HTTP/ }))
    expect((await stone()).getAttribute('aria-label')).toMatch(/^HTTP.*Can build/)
  })
})

describe('the map and its list', () => {
  const marked = { docker: 'learning', http: 'build', git: 'explain', browsers: 'skipped' } as const

  it('hold every skill of the roadmap, with its own level, what it needs and what it opens', async () => {
    const { app, user } = renderAt('/map', [aimed, ...setLevels(marked)])
    await user.click(await screen.findByRole('button', { name: 'List' }))
    const { skills, choices } = app.graph.roadmap
    const optionsOf = new Map<string, readonly string[]>(choices.map(({ id, options }) => [id, options]))
    const needsOf = (id: string): readonly string[] =>
      skills.find((skill) => skill.id === id)?.requires.flatMap((node) => optionsOf.get(node) ?? [node]) ?? []
    const rows = new Map(listedRows().map((row) => [row.title, row]))
    expect(rows.size).toBe(skills.length)
    for (const { id, title } of skills) {
      const row = rows.get(title)
      const needed = skills.filter((skill) => needsOf(id).includes(skill.id)).map((skill) => skill.title)
      const opened = skills.filter((skill) => needsOf(skill.id).includes(id)).map((skill) => skill.title)
      expect(counts(`${row?.needs} ${row?.opens}`)).toEqual([
        `needs ${needed.length || 'nothing'}`,
        `opens ${opened.length || 'nothing'}`,
      ])
      expect(needed.filter((other) => !row?.needs.includes(other))).toEqual([])
      expect(opened.filter((other) => !row?.opens.includes(other))).toEqual([])
      expect(row?.level.startsWith('New')).toBe(!(id in marked))
    }
  })

  it('say the same of a skill', async () => {
    const { user } = renderAt('/map', [aimed, ...setLevels(marked)])
    await user.click(await screen.findByRole('button', { name: 'List' }))
    const rows = listedRows().filter((_, i) => i % 12 === 0)
    await user.click(screen.getByRole('button', { name: 'Map' }))
    expect(rows.length).toBeGreaterThan(15)
    const search = screen.getByRole('searchbox', { name: 'Find a skill' })
    for (const row of rows) {
      fireEvent.change(search, { target: { value: row.title } })
      fireEvent.click(within(screen.getByRole('search')).getByRole('button', { name: row.title }))
      const name = (await stone()).getAttribute('aria-label') ?? ''
      expect(name).toContain(`${row.title}, ${row.level.split(', ')[0]}`)
      expect(name.includes('can be started now')).toBe(row.level.includes('can be started now'))
      expect(counts(name)).toEqual(counts(`${row.needs}. ${row.opens}`))
    }
  })
})

const listedRows = () =>
  [...screen.getByRole('main').querySelectorAll('li')].map(listed).filter(({ title }) => title !== '')

/** What a row of the list tells. */
function listed(row: Element) {
  const told = [...(row.querySelector('a')?.parentElement?.children ?? [])].map(({ textContent }) => textContent)
  const [title = '', level = '', needs = '', opens = ''] = told
  return { title, level, needs, opens }
}

/** How many a skill needs and opens, as words say it. */
const counts = (text: string) => [...text.matchAll(/(needs|opens) (\d+|nothing)/g)].map(([all]) => all)

describe('escapeXml', () => {
  it('leaves nothing that a title could break out of a picture with', () => {
    expect(escapeXml('</text><script>"&\'')).not.toMatch(/[<>"']/)
    expect(escapeXml('C & D')).toBe('C &#38; D')
  })
})
