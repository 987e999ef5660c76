// The words for review on Today in Spanish.

import type { reviewDue as english } from '../en/reviewDue'
import { plural } from './plural'

const es: (typeof english)['en'] = {
  due: (count) => plural(count, 'Toca repasar 1 pregunta.', `Toca repasar ${count} preguntas.`),
  more: (count) => plural(count, 'y 1 habilidad más', `y ${count} habilidades más`),
  next: (when) => `No toca nada. La próxima pregunta llega ${when}.`,
  none: 'No toca nada para este objetivo.',
  start: 'Empezar el repaso',
  practice: 'Practicar otra cosa',
}

export const reviewDue = es
