// The words that every screen about skills shares, in Spanish: levels, tiers, weights, hours.

import type { terms as english } from '../en/terms'

const es: (typeof english)['en'] = {
  undo: 'Deshacer',
  redo: 'Rehacer',
  close: 'Cerrar',
  levels: {
    new: 'Nuevo',
    learning: 'Aprendiendo',
    explain: 'Sé explicar',
    build: 'Sé construir',
    skipped: 'No es para mí',
  },
  inferred: (level, percent) => `${level}, inferido (${percent})`,
  unsure: 'Sin certeza',
  tiers: { foundation: 'fundamentos', junior: 'júnior', mid: 'medio', senior: 'sénior' },
  weights: { must: 'imprescindible', should: 'recomendable', nice: 'deseable' },
  readiness: 'Preparación',
  target: 'Objetivo',
  myAds: 'Mis ofertas de empleo',
  ofTotal: (done, total) => `${done} de ${total}`,
  hoursRange: (likely, low, high) => `aprox. ${likely} (de ${low} a ${high})`,
  aboutHours: (hours) => `aprox. ${hours}`,
  mentorWrote: 'Tu mentor escribió:',
  someoneWrote: (name) => `${name} escribió:`,
  roadmapNote: 'Nota de esta hoja de ruta:',
  dueOn: (day) => `Para el ${day}`,
  hoursSpent: 'Horas dedicadas',
  hoursSpentOn: (title) => `Horas dedicadas a ${title}`,
  inEnglish: 'en inglés',
  noHours: 'horas sin estimar',
  comma: ', ',
}

export const terms = es
