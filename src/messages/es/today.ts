// The words of Today in Spanish.

import type { today as english } from '../en/today'
import { inPlace } from './ordinal'
import { plural } from './plural'

const es: (typeof english)['en'] = {
  title: 'Hoy',
  readyFor: 'Preparación para',
  gaps: 'Lagunas',
  gapsLead: (shown, total) =>
    total > shown
      ? `Las ${shown} que más importan, de ${total}`
      : plural(total, 'Queda una laguna', `Quedan ${total} lagunas`),
  noGaps: 'No te falta nada para este objetivo. Elige uno más lejano o mira qué más contiene la hoja de ruta.',
  allGaps: 'Ver todo lo que falta',
  otherTargets: 'Otros objetivos',
  checkin: 'Diagnóstico',
  checkinText: 'Diez minutos de preguntas te sitúan en todo el mapa.',
  startCheckin: 'Empezar un diagnóstico',
  lastCheckin: (when) => `Tu último diagnóstico: ${when}.`,
  repeatCheckin: 'Ver qué ha cambiado desde entonces',
  next: 'Próximos temas',
  noNext: 'No hay nada por empezar para este objetivo.',
  noNextPostponed: 'Has pospuesto lo que podía venir ahora. Volverá sin que hagas nada.',
  openRoadmap: 'Abrir la hoja de ruta',
  firstStep: 'Cómo sabrás que lo dominas',
  firstResource: 'Empieza por',
  notNow: 'Ahora no',
  notForMe: 'No es para mí',
  notNowFor: (title) => `Ahora no: ${title}`,
  notForMeFor: (title) => `No es para mí: ${title}`,
  reviewFirst: 'Repasa primero',
  canDo: 'Esto ya lo sé',
  canDoFor: (title) => `Esto ya lo sé: ${title}`,
  stillCan: 'Esto aún lo sé',
  stillCanFor: (title) => `Esto aún lo sé: ${title}`,
  missing: 'Me falta…',
  missingFor: (title) => `Me falta… para ${title}`,
  missingWhich: '¿Cuál de estas te falta todavía y en qué nivel estás?',
  setTo: (title, level) => `${title}: ${level}`,
  reasons: {
    inProgress: 'ya has empezado',
    buildIsAsked: 'sabes explicarlo; se pide saber construir',
    canExplain: 'sabes explicar ',
    startingPoint: 'no necesita nada antes',
    opens: (count) => plural(count, 'abre 1 habilidad', `abre ${count} habilidades`),
    must: (target) => `imprescindible para ${target}`,
    should: (target) => `recomendable para ${target}`,
    nice: (target) => `deseable para ${target}`,
    pickOne: 'o elige ',
    mentorOrder: (place) => `tu mentor lo puso ${inPlace(place)}`,
    mentorLeadsTo: (place) => ` se apoya en esto, y tu mentor lo puso ${inPlace(place)}`,
    ownOrder: (place) => `lo has puesto ${inPlace(place)}`,
    ownLeadsTo: (place) => ` se apoya en esto, y lo has puesto ${inPlace(place)}`,
    stale: (time) => `hace ${time} que nada muestra que aún lo sabes`,
    shaky: (count) => plural(count, 'su última pregunta salió mal', `${count} de sus preguntas salieron mal`),
    restsOnIt: (count) => plural(count, ' se apoya en esto', ' se apoyan en esto'),
    seemsToKnow: 'probablemente sabes explicar ',
    unsure: 'comprueba primero si sabes explicar ',
    likely: (percent) => `te conviene ahora con cerca de un ${percent} de probabilidad`,
    ads: (count) => plural(count, '1 oferta guardada lo pide', `${count} ofertas guardadas lo piden`),
    short: 'lleva menos tiempo que la mayoría',
    otherSection: 'un cambio de tema',
    comma: ', ',
  },
  separator: ' · ',
  waiting: (count) =>
    plural(
      count,
      '1 tema de este objetivo espera algo que has descartado:',
      `${count} temas de este objetivo esperan algo que has descartado:`,
    ),
  review: 'Repaso',
  backup: 'Copia de seguridad',
  lastBackup: (when) => `Última copia de seguridad: ${when}.`,
  neverBackup: 'Aún no hay copia de seguridad.',
  backupOld: 'Tu progreso vive solo en este navegador. Un archivo lo pone a salvo.',
  backupFine: 'Tu progreso vive en este navegador, en dos copias.',
  downloadBackup: 'Descargar copia de seguridad',
}

export const today = es
