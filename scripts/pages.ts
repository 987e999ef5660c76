// Decides what a static host needs beside the bundle: one prerendered page per address, each with the policy in its head.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type Rolldown } from 'vite'
import { GENERATED } from '../src/content/build/plugin'
import { isOutline } from '../src/domain/roadmap/outline'
import { paths } from '../src/ui/paths'
import { bundleScript } from './bundleScript'
import { createTagger, fillBody, fillHead, hasSameRows, inOrder, type Links } from './html'
import { manifestsOf } from './manifests'

/** No script, style or request but our own; nothing may be written into the page as HTML. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** The screen behind each address: its chunk and looks are named in the page, so that nobody has to ask for them twice. */
const SCREENS = {
  today: 'features/today/FirstRun.tsx',
  outline: 'features/checklist/Outline.tsx',
  skill: 'features/skill/SkillPage.tsx',
  map: 'app/MapScreen.tsx',
  practice: 'features/practice/PracticePage.tsx',
  checkin: 'features/checkin/CheckinPage.tsx',
  jobs: 'app/JobsScreen.tsx',
  progress: 'features/progress/ProgressPage.tsx',
  share: 'features/share/SharePage.tsx',
  open: 'features/share/OpenPage.tsx',
  plan: 'features/plan/PlanPage.tsx',
  roadmaps: 'features/roadmaps/RoadmapsScreen.tsx',
  editRoadmap: 'features/roadmaps/RoadmapsScreen.tsx',
  cohort: 'features/cohort/CohortPage.tsx',
  settings: 'features/settings/SettingsPage.tsx',
} as const satisfies Record<keyof typeof paths, string>

/** The curriculum's sources, served as plain text for those who want to mend them. */
const SECTIONS = join(GENERATED, '..', 'backend')
/** What a learner sees at the root instead of a newcomer's screen; the details tell what each topic is about. */
const LEARNERS_TODAY = ['features/today/Standing.tsx', 'content/details.ts']
/** Inside node_modules, so that what is left out of the bundle is found from there. */
const SERVER = resolve('node_modules/.groundwork')

type Namer = (name: string, file: string) => string
type Renderer = (path: string) => Promise<string>

export function pagesPlugin(generateScopedName: Namer): Plugin {
  let base = '/'
  let outDir = ''
  let links = new Map<string, Links>()
  return {
    name: 'groundwork-pages',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    configResolved(config) {
      base = config.base
      outDir = resolve(config.root, config.build.outDir)
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const outline = Object.keys(bundle ?? {}).find((name) => /outline-[\w-]+\.json$/.test(name))
        return inOrder(html, CONTENT_SECURITY_POLICY, outline ? `${base}${outline}` : '')
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        links = linksOf(bundle, base)
        for (const file of readdirSync(SECTIONS))
          this.emitFile({
            type: 'asset',
            fileName: `source/backend/${file}.txt`,
            source: readFileSync(join(SECTIONS, file)),
          })
      },
    },
    async closeBundle() {
      const template = readFileSync(join(outDir, 'index.html'), 'utf8')
      // What the service worker answers with where it keeps no page of its own.
      writeFileSync(join(outDir, 'app.html'), fillHead(template))
      for (const script of ['start.js', 'levels.js'])
        writeFileSync(join(outDir, script), await bundleScript(`public/${script}`))
      const manifest = readFileSync(join(outDir, 'manifest.webmanifest'), 'utf8')
      for (const [name, text] of await manifestsOf(manifest)) writeFileSync(join(outDir, name), text)
      const render = await buildRenderer(base, generateScopedName)
      const hasLevels = await areLevelsForAll(render)
      for (const { file, path, screen } of pages()) {
        const scripts = hasLevels && screen === SCREENS.outline ? [`${base}levels.js`] : []
        const head = fillHead(template, linksWith(links.get(screen), scripts))
        const script = scripts.map((source) => `<script src="${source}"></script>`).join('')
        const html = fillBody(head, { path: `${base.slice(0, -1)}${path}`, markup: await render(path), script })
        mkdirSync(dirname(join(outDir, file)), { recursive: true })
        writeFileSync(join(outDir, file), html)
      }
    },
  }
}

/** `npm start` finds a page by its address without a slash at the end, as static hosts do. */
export const pageServer: Plugin = {
  name: 'groundwork-page-server',
  configurePreviewServer({ middlewares, config }) {
    middlewares.use((request, _response, next) => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
      const below = pathname.startsWith(config.base) ? pathname.slice(config.base.length) : ''
      if (below !== '' && existsSync(join(resolve(config.root, config.build.outDir), below, 'index.html')))
        request.url = `${pathname.replace(/\/$/, '')}/index.html${search}`
      next()
    })
  },
}

/** By screen, the tags that fetch its chunk, what that imports, and its styles, beside those the page names already. */
function linksOf(bundle: Rolldown.OutputBundle, base: string): Map<string, Links> {
  const tagsOf = createTagger(bundle, base)
  const links = new Map<string, Links>(Object.values(SCREENS).map((screen) => [screen, tagsOf([screen])]))
  const forAll = links.get(SCREENS.today)
  if (forAll) links.set(SCREENS.today, { ...forAll, learners: tagsOf(LEARNERS_TODAY) })
  return links
}

/** Builds `src/app/prerender.tsx` for Node, with the same class names as the page's styles. */
async function buildRenderer(base: string, generateScopedName: Namer): Promise<Renderer> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    css: { modules: { generateScopedName } },
    build: { ssr: 'src/app/prerender.tsx', outDir: SERVER, emptyOutDir: true, copyPublicDir: false, target: 'es2023' },
  })
  const { prerenderScreen } = await import(pathToFileURL(join(SERVER, 'prerender.js')).href)
  const roadmap: unknown = JSON.parse(readFileSync(join(GENERATED, 'outline.json'), 'utf8'))
  return (path) => prerenderScreen(roadmap, base, path)
}

/** A script of the screen's own is fetched as early as its styles. */
function linksWith(links: Links | undefined, scripts: readonly string[]): Links | undefined {
  const early = scripts.map((source) => `<link rel="preload" as="script" href="${source}">`)
  return links && { ...links, styles: [...links.styles, ...early] }
}

/**
 * Whether `public/levels.js` may put a learner's levels on the roadmap's rows: it knows of one list of rows, and not of retired skills,
 * whose facts the app shows at other ones.
 */
async function areLevelsForAll(render: Renderer): Promise<boolean> {
  const path = paths.outline.href()
  const roadmap: unknown = JSON.parse(readFileSync(join(GENERATED, 'outline.json'), 'utf8'))
  const isPlain = isOutline(roadmap) && Object.keys(roadmap.retired).length === 0
  return isPlain && hasSameRows(await render(path), await render(`${path}?view=everything`))
}

/** One page per address, so that a host without rewrite rules opens every route; 404.html for all others. */
function pages(): { file: string; path: string; screen: string }[] {
  const roadmap: unknown = JSON.parse(readFileSync(join(GENERATED, 'outline.json'), 'utf8'))
  const skills = isOutline(roadmap) ? roadmap.skills : []
  const { skill, ...fixed } = paths
  const routes = [
    ...Object.entries(fixed).map(([name, { href }]) => ({
      path: href(),
      screen: Object.entries(SCREENS).find(([key]) => key === name)?.[1] ?? '',
    })),
    ...skills.map(({ id }) => ({ path: skill.href(id), screen: SCREENS.skill })),
  ]
  return [
    { file: '404.html', path: '/404', screen: '' },
    ...routes.map((route) => ({ ...route, file: join(route.path.slice(1), 'index.html') })),
  ]
}
