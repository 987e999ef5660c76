// Decides which colours the picture takes: the page's tokens as the browser resolves them, the system's where it forces its own.

const TOKENS = {
  paper: '--paper',
  raised: '--raised',
  band: '--sunken',
  ink: '--ink',
  quiet: '--quiet',
  line: '--line',
  edge: '--edge',
  ground: '--ground',
  accent: '--accent',
  turn: '--turn',
  turnSoft: '--turn-soft',
} as const

export type Palette = Readonly<Record<keyof typeof TOKENS, string>>

const FORCED: Palette = {
  paper: 'Canvas',
  raised: 'Canvas',
  band: 'Canvas',
  ink: 'CanvasText',
  quiet: 'CanvasText',
  line: 'GrayText',
  edge: 'CanvasText',
  ground: 'CanvasText',
  accent: 'Highlight',
  turn: 'Highlight',
  turnSoft: 'Canvas',
}

/** `probe` is an element whose colour nobody sees; paper is white whatever the screen is. */
export function readPalette(probe: HTMLElement, isPaper: boolean): Palette {
  const resolved = (colour: string) => {
    probe.style.color = colour
    return window.getComputedStyle(probe).color
  }
  probe.style.colorScheme = isPaper ? 'light' : ''
  if (isPaper) return printed(resolved('Canvas'), resolved('CanvasText'))
  if (window.matchMedia('(forced-colors: active)').matches) return FORCED
  const read = (token: string) => resolved(`var(${token})`)
  const { paper, raised, band, ink, quiet, line, edge, ground, accent, turn, turnSoft } = TOKENS
  return {
    paper: read(paper),
    raised: read(raised),
    band: read(band),
    ink: read(ink),
    quiet: read(quiet),
    line: read(line),
    edge: read(edge),
    ground: read(ground),
    accent: read(accent),
    turn: read(turn),
    turnSoft: read(turnSoft),
  }
}

function printed(paper: string, ink: string): Palette {
  const papers = { paper, raised: paper, band: paper, turnSoft: paper }
  return { ...papers, ink, quiet: ink, line: ink, edge: ink, ground: ink, accent: ink, turn: ink }
}

/** Tells when the colours may have changed, and whether they are for paper. Returns the way to stop. */
export function onPaletteChange(tell: (isPaper: boolean) => void): () => void {
  const changed = () => tell(false)
  const print = () => tell(true)
  const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'].map((query) =>
    window.matchMedia(query),
  )
  for (const query of queries) query.addEventListener('change', changed)
  window.addEventListener('beforeprint', print)
  window.addEventListener('afterprint', changed)
  return () => {
    window.removeEventListener('beforeprint', print)
    window.removeEventListener('afterprint', changed)
    for (const query of queries) query.removeEventListener('change', changed)
  }
}
