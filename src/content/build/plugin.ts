// Decides what the app loads of the curriculum: an outline, one file of details per section, the words for search, the lexicon, the map's layout.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { layOut, shapeOf } from '../../domain/map/layout'
import { createGraph } from '../../domain/roadmap/graph'
import { detailsOf, lexiconOf, outlineOf, searchTextOf, translationOf } from './assemble'
import { CONTENT_FOLDER, readCurriculum } from './curriculum'

export const GENERATED = join(CONTENT_FOLDER, 'generated')

/** Writes the files under `content/generated` and tells which section ids there are. A file that says the same is left alone. */
export function generateContent(): void {
  const { source, roadmap } = readCurriculum()
  write('outline.json', outlineOf(roadmap))
  write('search.json', searchTextOf(roadmap))
  write('roadmap.json', roadmap)
  write('layout.json', layOut(shapeOf(createGraph(roadmap))))
  write('lexicon.json', lexiconOf(source))
  for (const translation of source.translations)
    write(`translations/${translation.language}.json`, translationOf(translation))
  for (const { id } of roadmap.sections) write(`details/${id}.json`, detailsOf(roadmap, id))
}

function write(name: string, json: unknown): void {
  const path = join(GENERATED, name)
  const text = JSON.stringify(json)
  if (read(path) === text) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

export function contentPlugin(): Plugin {
  return {
    name: 'groundwork-content',
    // Before anything is resolved: the app imports the generated files by their path.
    configResolved: generateContent,
    configureServer(server) {
      server.watcher.on('change', (path) => {
        if (path.startsWith(CONTENT_FOLDER) && path.endsWith('.yaml')) generateContent()
      })
    },
  }
}
