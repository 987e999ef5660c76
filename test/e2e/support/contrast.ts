// Decides how contrast is measured on the page as it stands: what is drawn against what lies behind it, by WCAG's relative luminance.

import type { Page } from '@playwright/test'

/** Red, green, blue of 0 … 255, then the share that covers. */
type Colour = readonly [number, number, number, number]

interface Sample {
  readonly kind: string
  readonly name: string
  readonly front: Colour
  /** The backgrounds behind it, innermost first. */
  readonly behind: readonly Colour[]
  readonly opacity: number
  readonly isLarge: boolean
}

interface Kind {
  readonly kind: string
  readonly selector: string
  /** The properties that may draw it, the first that draws anything. */
  readonly drawnBy: readonly string[]
  /** Lies on what is around it, not on its own background. */
  readonly isOutside?: boolean
  readonly pseudo?: string
}

const TEXT: Kind = { kind: 'text', selector: 'body :not(svg, svg *, option)', drawnBy: ['color'] }
const KINDS: readonly Kind[] = [
  TEXT,
  { kind: 'hint', selector: '[placeholder]', drawnBy: ['color'], pseudo: '::placeholder' },
  {
    kind: 'field',
    selector: 'input:not([type=radio], [type=checkbox], [type=range], [type=file]), textarea, select',
    drawnBy: ['borderBottomColor'],
    isOutside: true,
  },
  { kind: 'button', selector: '.button:not(.quiet)', drawnBy: ['borderBottomColor'], isOutside: true },
  { kind: 'mark', selector: '[data-level][aria-hidden]', drawnBy: ['borderTopColor'], isOutside: true },
  { kind: 'chosen', selector: '[role=radiogroup] label:has(:checked)', drawnBy: ['borderTopColor'], isOutside: true },
  // The mark of the product is a picture.
  { kind: 'drawing', selector: 'svg :not(header *, defs, defs *)', drawnBy: ['stroke', 'fill'] },
]
const RING: Kind = { kind: 'ring', selector: ':focus', drawnBy: ['outlineColor'], isOutside: true }

/** What is hard to tell from what lies behind it, in words: text below 4.5 (large text 3), controls, marks and lines below 3. */
export async function faintOn(page: Page): Promise<string[]> {
  return faint(await page.evaluate(collect, KINDS))
}

/** The ring of what has the focus, when it is below 3 against what it lies on, or there is none. */
export async function faintRing(page: Page): Promise<string[]> {
  return faint(await page.evaluate(collect, [RING]))
}

function faint(samples: readonly Sample[]): string[] {
  const found = samples.flatMap(({ kind, name, front, behind, opacity, isLarge }) => {
    const ground = behind.reduceRight<Colour>((below, top) => over(top, below), [255, 255, 255, 1])
    const [red, green, blue, alpha] = front
    const measured = contrast(over([red, green, blue, alpha * opacity], ground), ground)
    const least = (kind === 'text' || kind === 'hint') && !isLarge ? 4.5 : 3
    // Colours come as whole numbers.
    return measured < least - 0.02 ? [`${kind} ${measured.toFixed(2)} < ${least}: ${name}`] : []
  })
  return [...new Set(found)]
}

function over([red, green, blue, alpha]: Colour, below: Colour): Colour {
  const mix = (top: number, under: number) => top * alpha + under * (1 - alpha)
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1]
}

/** WCAG 2.2, "contrast ratio": 1 … 21. */
export function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other)
  return (light + 0.05) / (dark + 0.05)
}

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** Runs in the browser, so it stands alone. */
function collect(kinds: readonly Kind[]): Sample[] {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
  const colourOf = (css: string): Colour => {
    pen.clearRect(0, 0, 1, 1)
    pen.fillStyle = css
    pen.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data
    return [red, green, blue, alpha / 255]
  }
  const around = (element: Element | null): Element[] =>
    element === null ? [] : [element, ...around(element.parentElement)]
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.closest('.hidden, :disabled, label:has(:disabled)') === null
  const hasText = (element: Element) =>
    [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && (textContent ?? '').trim() !== '')
  const opacityOf = (element: Element) =>
    around(element).reduce((product, one) => product * Number(getComputedStyle(one).opacity), 1)
  /** Hairlines only divide, as the grid of a chart does, whose numbers stand beside it. */
  const hairline = document.body.appendChild(document.createElement('i'))
  hairline.style.color = 'var(--line)'
  const line = getComputedStyle(hairline).color
  hairline.remove()
  /** A ring may be drawn by what holds the focused element, where that itself is not seen. */
  const drawerOf = (element: Element, kind: string) =>
    kind === 'ring'
      ? around(element)
          .slice(0, 4)
          .find((one) => opacityOf(one) > 0 && getComputedStyle(one).outlineStyle !== 'none')
      : element
  const sampleOf = (element: Element, { kind, drawnBy, isOutside, pseudo }: Kind): Sample[] => {
    const drawer = drawerOf(element, kind)
    const name = `${element.tagName} “${(element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 40)}” ${element.className}`
    // A date field is one element with several stops, each with a mark of the browser's own.
    if (!drawer && element.matches('[type=date]')) return []
    const black: Colour = [0, 0, 0, 1]
    if (!drawer) return [{ kind, name, front: black, behind: [black], opacity: 0, isLarge: false }]
    const style = getComputedStyle(drawer, pseudo)
    const css = drawnBy.map((property) => Reflect.get(style, property)).find((value) => !/^none|^url/.test(value))
    const size = Number.parseFloat(style.fontSize)
    if (css === undefined || (kind === 'drawing' && css === line)) return []
    return [
      {
        kind,
        name,
        front: colourOf(css),
        behind: around(isOutside ? drawer.parentElement : drawer).map((one) =>
          colourOf(getComputedStyle(one).backgroundColor),
        ),
        opacity: opacityOf(drawer),
        isLarge: size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700),
      },
    ]
  }
  return kinds.flatMap((kind) =>
    [...document.querySelectorAll(kind.selector)]
      .filter((element) => kind.kind === 'ring' || (isSeen(element) && (kind.kind !== 'text' || hasText(element))))
      .flatMap((element) => sampleOf(element, kind)),
  )
}
