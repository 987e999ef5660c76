// Decides what the progress card looks like: target, percent, and the target's skills as ground laid course by course.

import type { Palette } from './palette'
import { escapeXml } from './svgPen'

export interface Card {
  readonly title: string
  /** 0 … 1 */
  readonly share: number
  readonly percent: string
  readonly text: string
  readonly foot: string
  /** Lines begin at the right. */
  readonly isRightToLeft: boolean
  /** −1 … 3 of each skill of the target. */
  readonly ranks: readonly number[]
}

const WIDTH = 460
const EDGE = 24
const STEP = 12
const STONE = 9
/** The most letters of a title, and how wide one is as a share of its height: there is nothing here to measure with. */
const LONGEST = 62
const LETTER = 0.56
/** How dense a stone is laid, by rank: new and skipped, learning, can explain, can build. */
const OPACITY = [0.12, 0.35, 0.65, 1] as const

export function progressCard(
  { title, share, percent, text, foot, isRightToLeft, ranks }: Card,
  palette: Palette,
): string {
  const columns = Math.floor((WIDTH - 2 * EDGE) / STEP)
  const rows = Math.ceil(ranks.length / columns)
  const wall = 96 + rows * STEP
  const stones = ranks
    .toSorted((a, b) => b - a)
    .map((rank, i) => {
      const [x, y] = [EDGE + (i % columns) * STEP, wall - (Math.floor(i / columns) + 1) * STEP]
      return `<path d="M${x} ${y}h${STONE}v${STONE}h-${STONE}z" opacity="${OPACITY[Math.max(0, rank)] ?? 1}"/>`
    })
  const line = (x: number, y: number, rest: string, words: string) =>
    `<text x="${isRightToLeft ? WIDTH - x : x}" y="${y}" ${rest}>${escapeXml(words)}</text>`
  const serif = 'font-family="ui-serif, Charter, Georgia, serif" font-weight="600"'
  // A long title is set smaller, one that is longer still is cut: a picture has no second line.
  const letters = Array.from(title)
  const shown = letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : title
  const size = Math.min(17, Math.floor((WIDTH - 2 * EDGE) / (shown.length * LETTER)))
  const [ink, quiet, ground] = [palette.ink, palette.quiet, palette.ground].map(escapeXml)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${wall + 44}" width="${WIDTH}" height="${wall + 44}" role="img" direction="${isRightToLeft ? 'rtl' : 'ltr'}" aria-label="${escapeXml(`${title}: ${percent}`)}" font-family="system-ui, sans-serif">`,
    `<rect width="100%" height="100%" rx="10" fill="${escapeXml(palette.paper)}" stroke="${escapeXml(palette.line)}"/>`,
    line(EDGE, 38, `${serif} font-size="${size}" fill="${ink}"`, shown),
    line(EDGE, 74, `${serif} font-size="28" fill="${ground}"`, percent),
    line(EDGE + 84, 74, `font-size="13" fill="${quiet}"`, text),
    `<g${isRightToLeft ? ` transform="matrix(-1 0 0 1 ${WIDTH} 0)"` : ''}>`,
    `<g fill="${ground}">${stones.join('')}</g>`,
    `<path d="M${EDGE} ${wall + 6}h${Math.round((WIDTH - 2 * EDGE) * share)}" stroke="${ground}" stroke-width="4"/></g>`,
    line(EDGE, wall + 30, `font-size="11" fill="${quiet}"`, foot),
    '</svg>\n',
  ].join('\n')
}
