// Decides how painting becomes an SVG file: the strokes of a canvas written down, every text escaped.

import type { Size } from '../../domain/map/camera'
import type { Pen } from './painter'

/** A pen that writes instead of painting. `finish` gives the file's text. Only moves and equal scaling are understood. */
export function createSvgPen({ width, height }: Size): { readonly pen: Pen; readonly finish: () => string } {
  const out: string[] = []
  let path: string[] = []
  let dash: readonly number[] = []
  let [scale, dx, dy] = [1, 0, 0]
  const number = (value: number) => String(Math.round(value * 10) / 10)
  const px = (x: number) => number(x * scale + dx)
  const py = (y: number) => number(y * scale + dy)
  const opacity = () => (pen.globalAlpha === 1 ? '' : ` opacity="${number(pen.globalAlpha)}"`)
  const box = (x: number, y: number, w: number, h: number) =>
    `M${px(x)} ${py(y)}h${number(w * scale)}v${number(h * scale)}h${number(-w * scale)}z`
  const add = (element: string) => {
    out.push(element)
  }
  const line = () => {
    const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.map((part) => number(part * scale)).join(' ')}"` : ''
    return `fill="none" stroke="${colour(pen.strokeStyle)}" stroke-width="${number(pen.lineWidth * scale)}"${dashes}${opacity()}`
  }
  const text = (words: string, x: number, y: number, paint: string) => {
    const { size, weight } = fontOf(pen.font)
    const anchor = pen.textAlign === 'center' ? 'middle' : 'start'
    const shift = BASELINES[pen.textBaseline] ?? 0
    add(
      `<text x="${px(x)}" y="${number(y * scale + dy + shift * size)}" text-anchor="${anchor}" font-size="${number(size * scale)}"${weight} ${paint}>${escapeXml(words)}</text>`,
    )
  }
  const pen: Pen = {
    fillStyle: '',
    strokeStyle: '',
    font: '',
    globalAlpha: 1,
    lineJoin: 'round',
    lineWidth: 1,
    textAlign: 'left',
    textBaseline: 'alphabetic',
    beginPath: () => {
      path = []
    },
    moveTo: (x, y) => void path.push(`M${px(x)} ${py(y)}`),
    lineTo: (x, y) => void path.push(`L${px(x)} ${py(y)}`),
    bezierCurveTo: (a, b, c, d, x, y) => void path.push(`C${px(a)} ${py(b)} ${px(c)} ${py(d)} ${px(x)} ${py(y)}`),
    rect: (x, y, w, h) => void path.push(box(x, y, w, h)),
    fill: () => path.length > 0 && add(`<path d="${path.join('')}" fill="${colour(pen.fillStyle)}"${opacity()}/>`),
    stroke: () => path.length > 0 && add(`<path d="${path.join('')}" ${line()}/>`),
    fillRect: (x, y, w, h) => add(`<path d="${box(x, y, w, h)}" fill="${colour(pen.fillStyle)}"${opacity()}/>`),
    fillText: (words, x, y) => text(words, x, y, `fill="${colour(pen.fillStyle)}"${opacity()}`),
    strokeText: (words, x, y) => text(words, x, y, `${line()} stroke-linejoin="round"`),
    setLineDash: (segments: Iterable<number>) => {
      dash = [...segments]
    },
    setTransform: (...to: readonly unknown[]) => {
      const [a, , , , e, f] = to
      if (typeof a === 'number' && typeof e === 'number' && typeof f === 'number') [scale, dx, dy] = [a, e, f]
    },
    measureText: (words) => ({ ...NO_METRICS, width: words.length * fontOf(pen.font).size * 0.56 }),
  }
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif">`
  return { pen, finish: () => `${open}${out.join('\n')}</svg>\n` }
}

/** How far below the given height a line's foot stands, in parts of its size. */
const BASELINES: Readonly<Partial<Record<CanvasTextBaseline, number>>> = { top: 0.8, middle: 0.35, bottom: -0.2 }

function fontOf(font: string): { size: number; weight: string } {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12)
  return { size, weight: font.startsWith('600') ? ' font-weight="600"' : '' }
}

function colour(style: string | CanvasGradient | CanvasPattern): string {
  return typeof style === 'string' ? escapeXml(style) : 'none'
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** Only the width is asked for. */
const NO_METRICS: Omit<TextMetrics, 'width'> = {
  actualBoundingBoxAscent: 0,
  actualBoundingBoxDescent: 0,
  actualBoundingBoxLeft: 0,
  actualBoundingBoxRight: 0,
  alphabeticBaseline: 0,
  emHeightAscent: 0,
  emHeightDescent: 0,
  fontBoundingBoxAscent: 0,
  fontBoundingBoxDescent: 0,
  hangingBaseline: 0,
  ideographicBaseline: 0,
}
