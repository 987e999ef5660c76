// Decides that the documents name only commands and files that exist.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts

/** Commands of npm itself that the documents may name. */
const NPM_OWN = ['ci', 'install']
/** Made by commands the documents describe; not in the repository. */
const MADE = /^(dist|dist-lab|node_modules)\b/

/** `npm run x`, `npm start`, `npm test` in code → x, start, test. */
function commandsIn(text: string): string[] {
  const code = [...text.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].map(([found]) => found).join('\n')
  return [...code.matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)].map((match) => match[1] ?? '')
}

/** What looks like a path of this repository: in backquotes or as the target of a link. `<…>` stands for any name. */
function pathsIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map((match) => match[1] ?? '')
  const linked = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '')
  return [...quoted.filter(isPathLike), ...linked.filter((link) => !/^(https?:|#|mailto:)/.test(link))]
}

function isPathLike(text: string): boolean {
  if (/^(https?:|\/|@|<)|[{}()=*,]/.test(text)) return false
  return /^[\w.-]+\/[\w./<>-]*$/.test(text) || /^[\w-]+\.(md|json|ts|tsx|mjs|yaml|html)$/.test(text)
}

function isThere(path: string): boolean {
  const [before = '', ...placeholders] = path.replace(/[#?].*$/, '').split(/<[^>]*>/)
  if (placeholders.length === 0) return existsSync(join(ROOT, before))
  const at = before.lastIndexOf('/')
  const [folder, start] = [join(ROOT, before.slice(0, at + 1)), before.slice(at + 1)]
  const end = placeholders.at(-1) ?? ''
  return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith(start) && name.endsWith(end))
}

const documents = ['README.md', 'CONTRIBUTING.md'].filter((name) => existsSync(join(ROOT, name)))

describe.each(documents)('%s', (name) => {
  const text = readFileSync(join(ROOT, name), 'utf8')

  it('names only commands that package.json has', () => {
    expect(commandsIn(text).filter((command) => !(command in scripts) && !NPM_OWN.includes(command))).toEqual([])
  })

  it('names only files and folders that are there', () => {
    expect(pathsIn(text).filter((path) => !MADE.test(path) && !isThere(path))).toEqual([])
  })
})

describe('README.md', () => {
  it.runIf(documents.includes('README.md'))('holds the line that starts the app and the line that tests it', () => {
    const text = readFileSync(join(ROOT, 'README.md'), 'utf8')
    expect(text).toContain('npm ci && npm start')
    expect(text).toContain('npm ci && npm test')
    expect(text.split('\n').length).toBeLessThanOrEqual(120)
  })

  it('gives .ci/run the line to call', () => {
    expect(readFileSync(join(ROOT, '.ci/run'), 'utf8')).toContain('npm ci && npm test')
  })
})

describe('the reader of documents', () => {
  it('finds commands, paths and links', () => {
    expect(commandsIn('an npm package, `npm run lock`\n```sh\nnpm ci && npm test\n```')).toEqual(['lock', 'ci', 'test'])
    expect(pathsIn('`src/ui/paths.ts` `src/content/backend/<section>.yaml` ![x](docs/a.png) [y](https://a.b)')).toEqual(
      ['src/ui/paths.ts', 'src/content/backend/<section>.yaml', 'docs/a.png'],
    )
  })

  it('takes no command, value or pattern for a path', () => {
    expect(pathsIn('`npm` `N passed` `/roadmap` `key: value` `id` `new-id` `{a}`')).toEqual([])
  })

  it('notices what is gone', () => {
    expect(isThere('src/gone.ts')).toBe(false)
    expect(isThere('src/content/backend/<section>.yml')).toBe(false)
    expect(isThere('src/content/backend/<section>.yaml')).toBe(true)
  })
})
