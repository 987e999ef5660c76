// The words for a newer version that waits in Spanish.

import type { updates as english } from '../en/updates'

const es: (typeof english)['en'] = {
  ready: 'Hay una versión más nueva de Groundwork. No se pierde nada de lo que has introducido.',
  now: 'Actualizar ahora',
  later: 'En el próximo inicio',
}

export const updates = es
