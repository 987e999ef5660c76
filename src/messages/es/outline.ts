// The words of the outline in Spanish: filters, search, sections, rows.

import type { outline as english } from '../en/outline'
import { plural } from './plural'

const es: (typeof english)['en'] = {
  title: 'Hoja de ruta',
  titleFrom: (title, name) => `${title}, de ${name}`,
  makeOwn: 'Adaptar esta hoja de ruta',
  otherRoadmaps: 'Otras hojas de ruta',
  separator: ' · ',
  lead: (done, total) => `${done} de ${total} habilidades`,
  leadTarget: (done, total, target) => `${done} de ${total} habilidades para ${target}`,
  missing: (count) => plural(count, 'Mostrar la que falta', `Mostrar las ${count} que faltan`),
  views: {
    everything: 'Todo',
    target: 'Para mi objetivo',
    ready: 'Por empezar',
    progress: 'En curso',
    missing: 'Lo que falta',
  },
  inferred: (count) => plural(count, ' (1 inferida)', ` (${count} inferidas)`),
  view: 'Mostrar',
  search: 'Buscar habilidades',
  searchHint: 'Pulsa / para buscar',
  filters: 'Más filtros',
  clear: 'Quitar los filtros',
  tier: 'Etapa',
  level: 'Nivel',
  section: 'Sección',
  any: 'cualquiera',
  undone: 'aún sin alcanzar',
  expandAll: 'Expandir todo',
  collapseAll: 'Contraer todo',
  found: (count) => plural(count, '1 habilidad', `${count} habilidades`),
  searchEverything: 'Buscar en toda la hoja de ruta',
  nothing: 'Ninguna habilidad cumple estos filtros.',
  allDone: 'Aquí no falta nada.',
  ready: 'se puede empezar',
  pickOne: 'elige una',
  pickOneOf: (choice) => `Elige una opción: ${choice}`,
  notPicked: 'sin elegir aún',
  picked: 'elegida',
  optional: 'opcional',
  levelHelp: 'Teclas: 0 nuevo · 1 aprendiendo · 2 sé explicar · 3 sé construir · x no es para mí',
  inEnglish: 'Los títulos que aún no están traducidos aparecen en inglés.',
  unknownTitle: 'Ya no están en esta hoja de ruta',
  unknownText: 'Tienes entradas con estos identificadores. Se conservan y siguen en tus copias de seguridad.',
}

export const outline = es
