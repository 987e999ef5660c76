// Decides what a static host needs beside the bundle: the policy in the page, the outline asked for early, a file per route.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { GENERATED } from '../src/content/build/plugin'
import { paths } from '../src/ui/paths'

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

/** The curriculum's sources, served as plain text for those who want to mend them. */
const SECTIONS = join(GENERATED, '..', 'backend')

export function pagesPlugin(): Plugin {
  let base = '/'
  return {
    name: 'groundwork-pages',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const outline = Object.keys(bundle ?? {}).find((name) => /outline-[\w-]+\.json$/.test(name))
        const policy = {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        }
        const preload = {
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href: `${base}${outline ?? ''}` },
        }
        return [policy, ...(outline ? [preload] : [])].map((tag) => ({ ...tag, injectTo: 'head-prepend' as const }))
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') return
        for (const file of readdirSync(SECTIONS))
          this.emitFile({
            type: 'asset',
            fileName: `source/backend/${file}.txt`,
            source: readFileSync(join(SECTIONS, file)),
          })
        for (const fileName of ['404.html', ...routeFiles()])
          this.emitFile({ type: 'asset', fileName, source: page.source })
      },
    },
  }
}

/** One copy of the page per address, so that a host without rewrite rules opens every route. */
function routeFiles(): string[] {
  const roadmap: unknown = JSON.parse(readFileSync(join(GENERATED, 'outline.json'), 'utf8'))
  const skills =
    typeof roadmap === 'object' && roadmap !== null && 'skills' in roadmap && Array.isArray(roadmap.skills)
      ? roadmap.skills
      : []
  const routes = [
    paths.outline.href(),
    paths.practice.href(),
    paths.checkin.href(),
    paths.settings.href(),
    paths.jobs.href(),
    paths.share.href(),
    paths.open.href(),
    ...skills.map((skill: { id: string }) => paths.skill.href(skill.id)),
  ]
  return routes.map((route) => `${route.slice(1)}/index.html`)
}
