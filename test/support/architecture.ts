// Decides which rules the source keeps: who may import whom, names, sizes, headers, and what no file may say.

import { posix } from 'node:path'
import { codeOf } from './codeOf'

/** Path below `src` → text. */
export type Tree = ReadonlyMap<string, string>

export interface ArchitectureRule {
  readonly id: string
  /** What to do instead, for the person who broke it. */
  readonly advice: string
  /** What is wrong with this file, in a few words each. */
  readonly check: (path: string, text: string) => string[]
}

/** Other layers each layer may import. A folder that is not here is no layer. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  content: ['domain'],
  messages: ['domain'],
  state: ['domain'],
  ui: ['domain', 'messages'],
  features: ['domain', 'ui', 'messages', 'state'],
  lab: ['domain', 'content'],
  worker: [],
  app: ['domain', 'content', 'messages', 'state', 'ui', 'features'],
}

/** Packages by the longest prefix of the path that is named here. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  'domain/review': ['ts-fsrs'],
  'domain/share': ['fflate'],
  content: [],
  'content/build': ['yaml', 'vite', 'node:'],
  messages: ['react'],
  state: ['zustand', 'zustand/vanilla'],
  'state/AppState.tsx': ['react', 'zustand'],
  ui: ['react', 'react-router-dom'],
  features: ['react', 'react-router-dom'],
  'features/checklist': ['react', 'react-router-dom', '@leeoniya/ufuzzy'],
  'features/share': ['react', 'react-router-dom', 'uqr'],
  lab: [],
  worker: [],
  app: ['react', 'react-dom', 'react-router-dom'],
  'app/prerender.tsx': ['react-dom/static', 'react-router-dom'],
  'app/rehearse.ts': ['react', 'react-dom/client'],
  'main.tsx': ['react', 'react-dom/client'],
}

/** Domain folders from the ground up; every other folder stands on all of them. */
const GROUND = ['kernel', 'roadmap', 'progress']
/** Folders on the ground that may look into a neighbour. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  suggest: ['readiness'],
  cohort: ['share'],
  plan: ['readiness'],
  overlay: ['share'],
  review: ['readiness'],
  history: ['readiness', 'plan'],
  map: ['readiness'],
  match: ['share'],
}

/** What features may see of the state. All but the first stand apart because the first load does without them. */
const OPEN_STATE = ['state/AppState', 'state/forecast', 'state/wear', 'state/sitting']

const SIZE_LIMIT = 400

function isData(path: string): boolean {
  return path.startsWith('messages/')
}

function isScript(path: string): boolean {
  return /\.tsx?$/.test(path)
}

interface Import {
  readonly specifier: string
  /** Path below `src` without its ending, where the import is relative. */
  readonly target: string | undefined
}

const STATIC_IMPORT = /^(?:import|export)\b(?:[^'"`;=(]*?\bfrom\b)?\s*['"]([^'"\n]+)['"]/gm
const DYNAMIC_IMPORT = /\bimport\(\s*['"]([^'"\n]+)['"]/g

function importsOf(path: string, text: string): Import[] {
  const found = [...text.matchAll(STATIC_IMPORT), ...text.matchAll(DYNAMIC_IMPORT)]
  return found.map(([, specifier = '']) => ({
    specifier,
    target: specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), specifier)) : undefined,
  }))
}

/** Violations of a rule on imports between files of `src`. */
function onTargets(judge: (from: string[], to: string[]) => boolean): ArchitectureRule['check'] {
  return (path, text) =>
    importsOf(path, text).flatMap(({ target }) =>
      target !== undefined && judge(path.split('/'), target.split('/')) ? [`imports ${target}`] : [],
    )
}

/** Violations of a pattern in the code, strings and comments left out. */
function onCode(pattern: RegExp, concerns: (path: string) => boolean = () => true): ArchitectureRule['check'] {
  return (path, text) =>
    isScript(path) && concerns(path)
      ? [...codeOf(text).matchAll(pattern)].map((match) => `says ${match[0].trim()}`)
      : []
}

function domainRank(folder: string): number {
  const at = GROUND.indexOf(folder)
  return at < 0 ? GROUND.length : at
}

export const ARCHITECTURE_RULES: readonly ArchitectureRule[] = [
  {
    id: 'known-layer',
    advice:
      'Put the file into one of the layers of ARCHITECTURE; a new layer needs a line in LAYERS and a decision record.',
    check: (path) => {
      const [layer = '', ...rest] = path.split('/')
      return path === 'main.tsx' || (layer in LAYERS && rest.length > 0) ? [] : ['belongs to no layer']
    },
  },
  {
    id: 'layers',
    advice:
      'Imports go down: move what both need into a lower layer, or hand it in as a parameter from app/services.ts.',
    check: onTargets(([layer = ''], [to = '']) => layer in LAYERS && layer !== to && !LAYERS[layer]?.includes(to)),
  },
  {
    id: 'packages',
    advice: 'Use what the layer may use, or give the package a home behind one folder and name it in PACKAGES.',
    check: (path, text) => {
      const home = Object.keys(PACKAGES)
        .filter((prefix) => path === prefix || path.startsWith(`${prefix}/`))
        .sort((a, b) => b.length - a.length)[0]
      const allowed = PACKAGES[home ?? ''] ?? []
      const isAllowed = (specifier: string) =>
        allowed.some((name) => (name.endsWith(':') ? specifier.startsWith(name) : specifier === name))
      return importsOf(path, text).flatMap(({ specifier, target }) =>
        target === undefined && !isAllowed(specifier) ? [`imports ${specifier}`] : [],
      )
    },
  },
  {
    id: 'domain-order',
    advice:
      'The domain stands on kernel ← roadmap ← progress; the folders above do not know each other. Move the shared part down.',
    check: onTargets(([layer, folder = ''], [to, other = '']) => {
      if (layer !== 'domain' || to !== 'domain' || folder === other) return false
      return domainRank(other) >= domainRank(folder) && !NEIGHBOURS[folder]?.includes(other)
    }),
  },
  {
    id: 'features-apart',
    advice: 'Features never know each other. Share through domain, ui or messages, or let app/ bring them together.',
    check: onTargets(([layer, feature], [to, other]) => layer === 'features' && to === 'features' && feature !== other),
  },
  {
    id: 'features-and-state',
    advice: 'A feature sees the state through the hooks of state/AppState alone: add one there.',
    check: onTargets(([layer], to) => layer === 'features' && to[0] === 'state' && !OPEN_STATE.includes(to.join('/'))),
  },
  {
    id: 'names',
    advice:
      'Name a file for its main export: PascalCase.tsx for a component, camelCase.ts for the rest; say what it is, not that it helps.',
    check: (path) => {
      const [name = '', ...folders] = path.split('/').reverse()
      const words = [name.replace(/\..*$/, ''), ...folders]
      const vague = words.filter((word) => /^(index|utils?|helpers?|misc|common|shared|lib)$/i.test(word))
      const isCased = !isScript(path) || /^[a-z][A-Za-z0-9]*\.tsx?$/.test(name) || /^[A-Z][A-Za-z0-9]*\.tsx$/.test(name)
      return [...vague.map((word) => `is called ${word}`), ...(isCased ? [] : [`is written ${name}`])]
    },
  },
  {
    id: 'size',
    advice: `No file above ${SIZE_LIMIT} lines: split it by what decides what. Data and messages are free.`,
    check: (path, text) => {
      const lines = text.trimEnd().split('\n').length
      return lines > SIZE_LIMIT && !isData(path) ? [`has ${lines} lines`] : []
    },
  },
  {
    id: 'header',
    advice: 'The first line is a comment that says in one sentence what the file decides.',
    check: (path, text) => {
      const header = /^(\/\/ .*\n)+/.exec(text)?.[0] ?? ''
      return !isScript(path) || /^\/\/ [A-Z`][\s\S]*[.)]\n$/.test(header) ? [] : ['has no header']
    },
  },
  {
    id: 'pure-domain',
    advice:
      'The domain reads no clock, no randomness, no storage and prints nothing: take `now` and `random` as parameters.',
    check: onCode(
      /\b(Date\.now\b|new Date\(\s*\)|Math\.random\b|crypto\b|console\b|performance\b|setTimeout\b|localStorage\b|fetch\(|process\.|window\b)/g,
      (path) => path.startsWith('domain/'),
    ),
  },
  {
    id: 'document',
    advice:
      'Leave the document to main.tsx; hand what is needed through Page in app/services.ts, or listen on window in a hook.',
    check: onCode(/\bdocument\s*[.[]/g, (path) => path !== 'main.tsx'),
  },
  {
    id: 'window',
    advice: 'State and messages know no browser: take storage, clock and events as parameters from app/services.ts.',
    check: onCode(/\b(window|navigator|localStorage|sessionStorage|indexedDB)\s*[.[]/g, (path) =>
      /^(state|messages|content|lab)\//.test(path),
    ),
  },
  {
    id: 'casts',
    advice: 'No `as`: decode what comes from outside, narrow what comes from inside. `as const` is no cast.',
    check: (path, text) =>
      onCode(/\bas\s+(?!const\b)\S+/g)(path, text.replace(/^(import|export)\b[^'"`]*?from /gm, '')),
  },
  {
    id: 'non-null',
    advice: 'No `!`: say what happens when it is missing.',
    check: onCode(/[\w)\]]!(?![=\w])/g),
  },
  {
    id: 'named-exports',
    advice: 'Named exports only, so that a thing has one name everywhere.',
    check: onCode(/\bexport default\b/g),
  },
  {
    id: 'directions',
    advice: 'Lines may begin at the right: inline-start and inline-end, start and end, never left and right.',
    check: (path, text) =>
      path.endsWith('.css')
        ? [
            ...text.matchAll(
              /(?<![\w.-])(?:(?:[a-z]+-)*(?:left|right)(?:-[a-z]+)*\s*:|(?:text-align|float|clear):\s*(?:left|right)\b)/g,
            ),
          ].map((match) => `says ${match[0].trim()}`)
        : [],
  },
  {
    id: 'locales',
    advice:
      'How numbers, dates and names are written and sorted depends on the reader: use src/messages/format.ts, or take the locale.',
    check: (path, text) =>
      isScript(path) && !path.startsWith('messages/') && !path.startsWith('content/build/')
        ? [...text.matchAll(/\.toLocale\w*\(|\.localeCompare\(|\bIntl\.\w+\(\s*(?:['"`)]|undefined)/g)].map(
            (match) => `says ${match[0].trim()}`,
          )
        : [],
  },
  {
    id: 'words',
    advice: 'Every word on screen, and every name that is read aloud, comes from src/messages.',
    check: (path, text) =>
      path.endsWith('.tsx')
        ? [
            ...text.matchAll(
              /\s(?:aria-(?:label|description|roledescription|valuetext)|title|placeholder|alt)=\{?\s*["'`](?!["'`])[^"'`]*/g,
            ),
          ].map((match) => `says ${match[0].trim()}`)
        : [],
  },
]

/** Every violation of every rule as `path: what` by rule id. */
export function violationsOf(tree: Tree, rule: ArchitectureRule): string[] {
  return [...tree].flatMap(([path, text]) => rule.check(path, text).map((what) => `${path}: ${what}`))
}
