// The words of a link that was opened, or is about to be sent, in Spanish.

import type { letter as english } from '../en/letter'
import { plural } from './plural'

const es: (typeof english)['en'] = {
  from: 'De',
  nameless: 'alguien que no ha dado su nombre',
  theirWords: 'En sus palabras',
  sent: (day) => `Enviado el ${day}`,
  future: (day) => `Su reloj marca el ${day}. Lo que copies lleva la fecha de hoy.`,
  about: (title) => `Sobre la hoja de ruta ${title}`,
  aboutOther: 'Sobre una hoja de ruta que no está abierta aquí:',
  holds: 'Qué contiene',
  levels: (count) => plural(count, 'El nivel de 1 habilidad', `Los niveles de ${count} habilidades`),
  inferred: (count) =>
    plural(count, '1 habilidad inferida por un diagnóstico', `${count} habilidades inferidas por un diagnóstico`),
  overlay: 'Una hoja de ruta propia:',
  steps: (count) => plural(count, '1 habilidad en su orden', `${count} habilidades en su orden`),
  hidden: (count) => plural(count, '1 habilidad excluida', `${count} habilidades excluidas`),
  added: (count) => plural(count, '1 habilidad propia', `${count} habilidades propias`),
  notes: (count) => plural(count, '1 nota', `${count} notas`),
  ads: (count) => plural(count, '1 oferta de empleo', `${count} ofertas de empleo`),
  adsTitle: 'Ofertas de empleo',
  adNeeds: { must: 'Imprescindible:', unclear: 'Mencionado:', nice: 'Deseable:' },
  asksNothing: 'No pide nada de esta hoja de ruta.',
  adText: 'La oferta, en palabras de la empresa',
  between: '; ',
  nothing: 'Nada más que las palabras de arriba',
  unknown: (count) =>
    plural(
      count,
      '1 de sus habilidades no está en tu hoja de ruta. Aparece con su número.',
      `${count} de sus habilidades no están en tu hoja de ruta. Aparecen con sus números.`,
    ),
  number: (number) => `Habilidad número ${number}`,
  notListed: 'Fuera de tu hoja de ruta',
  due: (day) => `para el ${day}`,
  note: 'Su nota',
  order: 'Su orden',
  states: 'Niveles por sección',
  otherNotes: 'Sus notas',
  comma: ', ',
}

export const letter = es
