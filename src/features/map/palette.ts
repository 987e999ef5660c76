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

/** `probe` is an element whose colour nobody sees. */
export function readPalette(probe: HTMLElement): Palette {
  if (window.matchMedia('(forced-colors: active)').matches) return FORCED
  const read = (token: string) => {
    probe.style.color = `var(${token})`
    return window.getComputedStyle(probe).color
  }
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

/** Tells when the colours may have changed. Returns the way to stop. */
export function onPaletteChange(changed: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'].map((query) =>
    window.matchMedia(query),
  )
  for (const query of queries) query.addEventListener('change', changed)
  return () => {
    for (const query of queries) query.removeEventListener('change', changed)
  }
}
