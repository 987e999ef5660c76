// Decides how readiness is shown: the bar and its percent, the range that inferred levels leave open, the needs that are met.

import type { Extent } from '../domain/readiness/readiness'
import { readiness } from '../messages/en/readiness'
import { terms } from '../messages/en/terms'
import { formatPercent } from '../messages/format'
import { useMessages } from '../messages/useMessages'
import { Meter } from './Meter'

export function ReadinessMeter({ extent }: { extent: Extent }) {
  const t = useMessages(readiness)
  const words = useMessages(terms)
  const { share, low, high, stated, met, total } = extent
  const isRange = formatPercent(low) !== formatPercent(high)
  const percent = formatPercent(share)
  const figure = isRange ? t.range(percent, formatPercent(low), formatPercent(high)) : percent
  const text = `${figure}${t.colon}${t.met(met, total)}`
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
