// Decides what stands where in a page: its head in the order of need, the screen in its body.

import type { Rolldown } from 'vite'

/** The tags that fetch a screen's looks and code; `learners` are for those alone who have been here before. */
export interface Links {
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
  readonly learners?: Links
}

/** Where a screen's own styles go in the page's head, and what learners alone fetch. */
const SCREEN_STYLES = '<!-- styles -->'
const LEARNERS = '<!-- learners -->'
const STYLES = /\n\s*<link rel="stylesheet"[^>]*>/g
/** One row of the outline, with its skill's id. */
const ROW = /<li [^>]*data-level=.*?name="level-([^"]*)"/g
const SCRIPTS = /\n\s*<script[^>]*src="([^"]*)"[^>]*><\/script>/g

/** Makes the tags for screens, each named by its source file below `src/`: their chunks and all that these import, the entry left out. */
export function createTagger(bundle: Rolldown.OutputBundle, base: string): (screens: readonly string[]) => Links {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const withImports = (file: string, found: Set<string>): void => {
    const chunk = byFile.get(file)
    if (!chunk || chunk.isEntry || found.has(file)) return
    found.add(file)
    for (const imported of chunk.imports) withImports(imported, found)
  }
  return (screens) => {
    const files = new Set<string>()
    for (const { fileName, moduleIds } of chunks)
      if (moduleIds.some((id) => screens.some((screen) => id.endsWith(`/src/${screen}`)))) withImports(fileName, files)
    const styles = new Set([...files].flatMap((file) => [...(byFile.get(file)?.viteMetadata?.importedCss ?? [])]))
    return {
      styles: [...styles].map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}">`),
      scripts: [...files].map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`),
    }
  }
}

/**
 * The page with its head in the order of need. Browsers look ahead for what to fetch only up to the policy, so what the first paint and
 * the app wait for is named before it; scripts run after it, and after the title and the manifest, which they may change. `outline` is the
 * address of the roadmap.
 */
export function inOrder(html: string, policy: string, outline: string): string {
  const scripts = [...html.matchAll(SCRIPTS)]
  const first = [
    ...[...html.matchAll(STYLES)].map(([tag]) => tag.trim()),
    SCREEN_STYLES,
    ...scripts.map(([tag, source = '']) =>
      tag.includes('module')
        ? `<link rel="modulepreload" crossorigin href="${source}">`
        : `<link rel="preload" as="script" href="${source}">`,
    ),
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  ]
  const last = [
    LEARNERS,
    ...scripts.map(([tag]) => tag.trim()),
    `<link rel="preload" as="fetch" crossorigin href="${outline}">`,
  ]
  return html
    .replace(STYLES, '')
    .replace(SCRIPTS, '')
    .replace(/<meta charset="[^"]*" \/>/, (charset) => [charset, ...first].join('\n    '))
    .replace('</head>', `  ${last.join('\n    ')}\n  </head>`)
}

/** The page with a screen's tags in its head. Those for learners lie in a template until `public/start.js` takes them out. */
export function fillHead(page: string, { styles, scripts, learners }: Links = { styles: [], scripts: [] }): string {
  const early = learners?.styles.map((tag) => tag.replace('rel="stylesheet"', 'rel="preload" as="style"')) ?? []
  const kept = `<template>${[...(learners?.scripts ?? []), ...early].join('')}</template>`
  return page
    .replace(SCREEN_STYLES, styles.join('\n    '))
    .replace(LEARNERS, kept)
    .replace('</head>', `  ${scripts.join('\n    ')}\n  </head>`)
}

/** Whether two pages hold the rows of the same skills in the same order. */
export function hasSameRows(a: string, b: string): boolean {
  const rowsOf = (page: string) => [...page.matchAll(ROW)].map(([, id]) => id).join()
  return rowsOf(a) === rowsOf(b)
}

/** The screen as it is at `path`, and the tag of a script that has to run as soon as it stands. */
interface Body {
  readonly path: string
  readonly markup: string
  readonly script?: string
}

/** The page with the screen in it. A script or style of its own would break the policy. */
export function fillBody(page: string, { path, markup, script = '' }: Body): string {
  const title = /<title>.*?<\/title>/.exec(markup)?.[0]
  const body = markup.replace(/<title>.*?<\/title>/, '')
  if (/<script|<[^>]* style="/.test(body))
    throw new Error('a prerendered screen has a script or style of its own, which the policy refuses')
  return page
    .replace(/<title>.*?<\/title>/, (before) => title ?? before)
    .replace('<div id="root"></div>', () => `<div id="root" data-path="${path}">${body}</div>${script}`)
}
