// The words for readiness, gaps and inferred levels in Spanish.

import type { readiness as english } from '../en/readiness'
import { plural } from './plural'

const es: (typeof english)['en'] = {
  gaps: 'Lagunas',
  gapsLead: (shown, total) =>
    total > shown
      ? `Las ${shown} lagunas que más importan, de ${total}`
      : total === 0
        ? 'No falta nada para este objetivo.'
        : plural(total, 'Queda una laguna', `Quedan ${total} lagunas`),
  gapsLine: (titles, more) =>
    titles.length === 0
      ? 'No falta nada para este objetivo.'
      : `Lo que más falta: ${titles.join(', ')}${more > 0 ? ` y ${more} más` : ''}`,
  forOthers: 'Para otros objetivos',
  othersLine: (title, percent) => `${title}: ${percent}`,
  range: (percent, low, high) => `${percent} (de ${low} a ${high})`,
  rangeText:
    'Los niveles inferidos cuentan según su probabilidad; nueve de cada diez veces, la cifra real está en el intervalo.',
  met: (met, total) => `${met} de ${total} requisitos cumplidos`,
  gapLine: (level, weight) => `${level} · ${weight}`,
  bySection: 'Por sección',
  separator: ' · ',
  colon: ': ',
}

export const readiness = es
