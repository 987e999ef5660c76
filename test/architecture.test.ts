// Decides that the source keeps its architecture, computed from the folders, and that the checker would notice if not.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ARCHITECTURE_RULES, type Tree, violationsOf } from './support/architecture'
import { codeOf } from './support/codeOf'

const SRC = join(import.meta.dirname, '..', 'src')

/** Every file under src that is written by hand, curriculum data apart. */
function readTree(): Tree {
  const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(tsx?|css)$/.test(path) && !path.startsWith('content/generated/'))
  return new Map(paths.map((path) => [path, readFileSync(join(SRC, path), 'utf8')]))
}

const tree = readTree()
const ruleOf = (id: string) => ARCHITECTURE_RULES.find((rule) => rule.id === id)!

describe('the source', () => {
  it('is there to be looked at', () => {
    expect(tree.size).toBeGreaterThan(80)
    expect(tree.has('main.tsx')).toBe(true)
  })

  it.each(ARCHITECTURE_RULES.map((rule) => [rule.id, rule] as const))('keeps the rule %s', (_, rule) => {
    expect(violationsOf(tree, rule), rule.advice).toEqual([])
  })
})

const HEADER = '// Decides something.\n'

/** rule → [path, code that breaks it]; every rule must stand here. */
const BAD: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'known-layer': [
    ['helpers.ts', ''],
    ['services/a.ts', ''],
  ],
  layers: [
    ['domain/roadmap/a.ts', "import type { A } from '../../state/AppState'"],
    ['domain/roadmap/a.ts', "const a = import('../../content/load')"],
    ['ui/A.tsx', "import { useApp } from '../state/AppState'"],
    ['state/a.ts', "import { loadOutline } from '../content/load'"],
    ['features/map/A.tsx', "import { screens } from '../../app/screens'"],
    ['lab/main.ts', "export { a } from '../state/a'"],
    ['app/a.ts', "import { x } from '../../scripts/pages'"],
  ],
  packages: [
    ['domain/roadmap/a.ts', "import { create } from 'zustand'"],
    ['domain/roadmap/a.ts', "import { readFileSync } from 'node:fs'"],
    ['state/progressStore.ts', "import { useState } from 'react'"],
    ['content/load.ts', "import { parse } from 'yaml'"],
    ['features/today/A.tsx', "import uFuzzy from '@leeoniya/ufuzzy'"],
    ['ui/A.tsx', "import 'react-dom'"],
  ],
  'domain-order': [
    ['domain/kernel/a.ts', "import { a } from '../roadmap/a'"],
    ['domain/roadmap/a.ts', "import { a } from '../progress/a'"],
    ['domain/progress/persisted/a.ts', "import { a } from '../../readiness/a'"],
    ['domain/readiness/a.ts', "import { a } from '../suggest/a'"],
    ['domain/newcomer/a.ts', "import { a } from '../suggest/a'"],
  ],
  'features-apart': [['features/skill/A.tsx', "import { B } from '../today/B'"]],
  'features-and-state': [
    ['features/skill/A.tsx', "import { a } from '../../state/progressStore'"],
    ['features/skill/A.tsx', "import { a } from '../../state/persistence/keys'"],
  ],
  names: [
    ['ui/index.ts', ''],
    ['domain/utils/a.ts', ''],
    ['state/commonHelpers/Helpers.ts', ''],
    ['ui/level-mark.tsx', ''],
    ['domain/roadmap/Graph.ts', ''],
  ],
  size: [['state/a.ts', 'a()\n'.repeat(401)]],
  header: [
    ['ui/paths.ts', "import { a } from './a'\n"],
    ['ui/paths.ts', '// paths\n'],
    ['ui/paths.ts', '/* Decides paths. */\n'],
  ],
  'pure-domain': [
    ['domain/suggest/a.ts', 'const now = Date.now()'],
    ['domain/suggest/a.ts', 'const now = new Date()'],
    ['domain/suggest/a.ts', 'const draw = Math.random()'],
    ['domain/suggest/a.ts', 'console.log(1)'],
  ],
  document: [
    ['app/a.ts', "document.title = ''"],
    ['features/skill/A.tsx', "document.addEventListener('x', f)"],
  ],
  window: [['state/a.ts', "window.localStorage.getItem('a')"]],
  casts: [
    ['state/a.ts', 'const a = JSON.parse(text) as Facts'],
    ['state/a.ts', 'const a = (x as unknown)'],
    ['state/a.ts', 'const a = `$' + '{x as string}`'],
  ],
  'non-null': [
    ['state/a.ts', 'const a = list[0]!.id'],
    ['state/a.ts', 'f(a!)'],
    ['state/a.ts', 'const a = f()!\n'],
  ],
  'named-exports': [['ui/A.tsx', 'export default function A() {}']],
  directions: [
    ['ui/A.module.css', '.a { margin-left: 1px; }'],
    ['ui/A.module.css', '.a { border-top-right-radius: 1px; }'],
    ['ui/A.module.css', '.a {\n  left: 0;\n}'],
    ['ui/A.module.css', '.a { text-align: right }'],
  ],
  locales: [
    ['ui/A.tsx', 'const a = date.toLocaleDateString()'],
    ['domain/plan/a.ts', 'names.sort((a, b) => a.localeCompare(b))'],
    ['features/map/A.tsx', "const a = new Intl.NumberFormat('en-GB')"],
    ['features/map/A.tsx', 'const a = new Intl.NumberFormat()'],
  ],
  words: [
    ['ui/A.tsx', '<button aria-label="Close" />'],
    ['ui/A.tsx', "<input placeholder={'Search'} />"],
    ['ui/A.tsx', '<img src={x} alt={`Map`} />'],
  ],
}

const GOOD: Tree = new Map([
  ['main.tsx', `${HEADER}import { createRoot } from 'react-dom/client'\ndocument.getElementById('root')\n`],
  ['domain/suggest/a.ts', `${HEADER}import { b } from '../readiness/b'\nimport type { K } from '../kernel/k'\n`],
  [
    'domain/roadmap/a.ts',
    `${HEADER}// 'Date.now()' and as such.\nconst a = new Date(time)\nconst b = ['x'] as const\n`,
  ],
  ['domain/review/a.ts', `${HEADER}import { fsrs } from 'ts-fsrs'\n`],
  ['state/AppState.tsx', `${HEADER}import { useContext } from 'react'\nimport { useStore } from 'zustand'\n`],
  [
    'features/skill/A.tsx',
    `${HEADER}import { B as C } from './B'\nimport { useApp } from '../../state/AppState'\nif (!a && b !== c) return <img alt="" title={t.close} />\n`,
  ],
  ['ui/paths.ts', `// Decides paths,\n// all of them.\nexport const a = /as "x"!/.test('! as b')\n`],
  ['ui/A.module.css', '/* Looks left. */\n.left { padding-inline-start: 1px; transform-origin: left top; }\n'],
  ['domain/cohort/a.ts', `${HEADER}const names = new Intl.Collator(locale, { numeric: true })\n`],
  ['messages/en/today.ts', `${HEADER}${"const a = 'x as y'\n".repeat(500)}`],
])

describe('the checker', () => {
  it.each(ARCHITECTURE_RULES.map((rule) => [rule.id, rule] as const))('lets good files pass the rule %s', (_, rule) => {
    expect(violationsOf(GOOD, rule)).toEqual([])
  })

  it.each(Object.entries(BAD).flatMap(([id, examples]) => examples.map(([path, code]) => ({ id, path, code }))))(
    'notices by the rule $id: $path $code',
    ({ id, path, code }) => {
      const text = id === 'header' ? code : HEADER + code
      expect(violationsOf(new Map([[path, text]]), ruleOf(id))).not.toEqual([])
    },
  )

  it('has a bad example of every rule, and advice', () => {
    expect(Object.keys(BAD).sort()).toEqual(ARCHITECTURE_RULES.map((rule) => rule.id).sort())
    for (const rule of ARCHITECTURE_RULES) expect(rule.advice).toMatch(/^[A-Z].*\.$/)
  })
})

describe('codeOf', () => {
  it('blanks what is no code and keeps what is, line by line', () => {
    const text = 'a // as b\n"as c" + \'as d\' /* as\ne */ f as G\nconst h = /as "/g\nk / l / m'
    const code = codeOf(text)
    expect(code.split('\n')).toHaveLength(text.split('\n').length)
    expect([...code.matchAll(/\bas \w/g)].map(([found]) => found)).toEqual(['as G'])
    expect(code).toContain('k / l / m')
  })
})
