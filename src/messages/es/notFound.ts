// The words at an address that is none of ours in Spanish.

import type { notFound as english } from '../en/notFound'

const es: (typeof english)['en'] = {
  title: 'Esta página no existe',
  text: 'Puede que la dirección esté mal escrita o que la página haya cambiado de lugar.',
  toToday: 'Ir a Hoy',
}

export const notFound = es
