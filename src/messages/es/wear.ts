// The words for levels that have worn in Spanish.

import type { wear as english } from '../en/wear'

const es: (typeof english)['en'] = {
  shaky: 'poco firme',
  stale: 'sin repasar',
  shakyText: (right, asked) => `Poco firme: ${right} de tus últimas ${asked} respuestas fueron correctas.`,
  staleText: (when) => `Sin repasar: última vez, ${when}.`,
  kept: 'Tu nivel se queda como lo pusiste.',
  practise: 'Practicar esta sección',
}

export const wear = es
