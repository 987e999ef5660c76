// Decides that a build is kept whole or not at all, and which kept file answers which request.

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { addressOf, type Build, dropOldBuilds, keepBuild, type Shelf, shelfName } from '../../src/worker/offline'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const TEXTS: Record<string, string> = {
  'index.html': 'today',
  'app.html': 'empty',
  'jobs/index.html': 'jobs',
  'assets/a.js': 'a',
  'assets/b.js': 'b',
}
const BUILD: Build = { version: 'v2', files: Object.entries(TEXTS).map(([name, text]) => [name, hash(text)]) }

function fakeShelves(names: readonly string[] = []) {
  const all = new Map(names.map((name) => [name, new Map<string, Response>()]))
  return {
    all,
    open: async (name: string): Promise<Shelf> => {
      const shelf = all.get(name) ?? new Map<string, Response>()
      all.set(name, shelf)
      return {
        put: async (address, response) => void shelf.set(address, response),
        match: async (address) => shelf.get(address),
      }
    },
    delete: async (name: string) => all.delete(name),
    keys: async () => [...all.keys()],
  }
}

const serve = (texts: Record<string, string>) => async (address: string) => {
  const text = texts[address.slice('/sub/'.length)]
  if (text === undefined) return new Response('no such page', { status: 404 })
  if (text === 'cut') throw new TypeError('network')
  return new Response(text, { headers: { 'content-type': 'text/plain', 'content-encoding': 'gzip' } })
}

describe('keepBuild', () => {
  it('keeps every file under its address, as what it is', async () => {
    const shelves = fakeShelves()
    await keepBuild(BUILD, { shelves, fetchFresh: serve(TEXTS), base: '/sub/' })
    const kept = shelves.all.get(shelfName('v2'))
    expect([...(kept?.keys() ?? [])].sort()).toEqual(
      Object.keys(TEXTS)
        .map((name) => `/sub/${name}`)
        .sort(),
    )
    const page = kept?.get('/sub/jobs/index.html')
    expect(await page?.text()).toBe('jobs')
    expect(Object.fromEntries(page?.headers ?? [])).toEqual({ 'content-type': 'text/plain' })
  })

  it.each([
    ['is missing on the host', undefined],
    ['is cut off on the way', 'cut'],
    ['is not the one of this build', 'b, damaged'],
  ])('keeps nothing when one file %s', async (_, text) => {
    const shelves = fakeShelves(['groundwork-v1'])
    const { 'assets/b.js': _b, ...rest } = TEXTS
    const texts = text === undefined ? rest : { ...rest, 'assets/b.js': text }
    await expect(keepBuild(BUILD, { shelves, fetchFresh: serve(texts), base: '/sub/' })).rejects.toThrow()
    expect([...shelves.all.keys()]).toEqual(['groundwork-v1'])
  })
})

describe('dropOldBuilds', () => {
  it('leaves this build, the one before, and what is not ours', async () => {
    const shelves = fakeShelves(['groundwork-v0', 'somebody-else', 'groundwork-v1', 'groundwork-v2'])
    await dropOldBuilds('v2', shelves)
    expect([...shelves.all.keys()]).toEqual(['somebody-else', 'groundwork-v1', 'groundwork-v2'])
  })
})

describe('addressOf', () => {
  const of = (path: string, isPage: boolean) => addressOf(new URL(path, 'https://example.org'), isPage, BUILD, '/sub/')

  it.each([
    ['/sub/', 'index.html'],
    ['/sub/jobs', 'jobs/index.html'],
    ['/sub/jobs/?text=x', 'jobs/index.html'],
    ['/sub/roadmap/http', 'app.html'],
    ['/sub/no/such/page', 'app.html'],
  ])('answers the page %s with %s', (path, file) => expect(of(path, true)).toBe(file))

  it('answers a file with itself, and nothing outside of the app or of the build', () => {
    expect(of('/sub/assets/a.js', false)).toBe('assets/a.js')
    expect(of('/sub/assets/old.js', false)).toBe(undefined)
    expect(of('/elsewhere/assets/a.js', false)).toBe(undefined)
    expect(of('/elsewhere/', true)).toBe(undefined)
  })
})
