// Decides what somebody without a mouse, or without eyes, finds on the map; hands and pictures are tested in a browser.

import { screen, within } from '@testing-library/react'
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

describe('escapeXml', () => {
  it('leaves nothing that a title could break out of a picture with', () => {
    expect(escapeXml('</text><script>"&\'')).not.toMatch(/[<>"']/)
    expect(escapeXml('C & D')).toBe('C &#38; D')
  })
})
