// The words of the map: tools, stones read aloud, the panel, the list, pictures to keep.

import { plural } from '../useMessages'

const named = (titles: readonly string[], more: number) => titles.join(', ') + (more > 0 ? ` and ${more} more` : '')

const en = {
  title: 'Map',
  map: 'Map of the roadmap',
  roleDescription: 'map',
  help: 'Arrow keys follow the edges: up to what a skill opens, down to what it needs, left and right between the ways. Shift with an arrow moves the map. 0 to 3 and x set the level, Enter opens the skill, F follows it, plus and minus zoom, W shows the whole map, L the list.',
  helpTitle: 'Keys',
  laying: 'Drawing the map',
  failed: 'The map could not be drawn. The list holds the same.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show the whole map',
  list: 'List',
  asMap: 'Map',
  showOnMap: (title: string) => `Show on the map: ${title}`,
  find: 'Find a skill',
  found: (count: number) => plural(count, '1 skill found', `${count} skills found`),
  save: 'Save',
  saveSvg: 'Map as SVG',
  savePng: 'Map as PNG',
  saveCard: 'Progress card (SVG)',
  legend: 'Legend',
  legendFrontier: 'can be started now',
  legendInferred: 'inferred, not confirmed',
  legendOutside: 'not part of your target',
  depth: (depth: number) => `Layer ${depth}`,
  stone: (title: string, level: string) => `${title}, ${level}`,
  inferred: (level: string, chance: string) => `${level}, inferred (${chance})`,
  frontier: 'can be started now',
  outside: 'not part of your target',
  needs: (count: number, titles: readonly string[]) =>
    count === 0 ? 'needs nothing' : `needs ${count}: ${named(titles, count - titles.length)}`,
  opens: (count: number, titles: readonly string[]) =>
    count === 0 ? 'opens nothing' : `opens ${count}: ${named(titles, count - titles.length)}`,
  separator: '. ',
  panel: 'Skill',
  follow: 'Follow',
  followText: (before: number, after: number) => `${before} lie before it, ${after} lie above it`,
  needsTitle: 'Needs',
  opensTitle: 'Opens',
  nothing: 'nothing',
  close: 'Close',
  fileName: 'groundwork-map',
  cardName: 'groundwork-card',
  cardTitle: (target: string) => `Ready for ${target}`,
  cardText: (met: number, total: number) => `${met} of ${total} needs met`,
  cardFoot: (date: string) => `Groundwork, ${date}`,
}

export type MapMessages = typeof en
export const map = { name: 'map', en } as const
