// Decides how readiness is shown: the bar and its percent, the range that inferred levels leave open, the needs that are met.

import type { Extent } from '../domain/readiness/readiness'
import { readiness } from '../messages/en/readiness'
import { terms } from '../messages/en/terms'
import { formatPercent } from '../messages/format'
import { useMessages } from '../messages/useMessages'
import { Meter } from './Meter'

/** An extent in words: percent, range where there is one, needs met. */
export function extentText({ share, low, high, met, total }: Extent, t: typeof readiness.en) {
  const [percent, from, to] = [formatPercent(share), formatPercent(low), formatPercent(high)]
  const isRange = from !== to
  const figure = isRange ? t.range(percent, from, to) : percent
  return { text: `${figure}${t.colon}${t.met(met, total)}`, isRange }
}

export function ReadinessMeter({ extent }: { extent: Extent }) {
  const t = useMessages(readiness)
  const words = useMessages(terms)
  const { share, stated, high } = extent
  const { text, isRange } = extentText(extent, t)
  return (
    <>
      <Meter label={words.readiness} share={share} stated={stated} high={high} text={text} />
      <p className="quietText">
        {text}
        {isRange && `. ${t.rangeText}`}
      </p>
    </>
  )
}
