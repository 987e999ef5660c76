// The words of the map in Spanish: tools, stones read aloud, the panel, the list, pictures to keep.

import type { map as english } from '../en/map'
import { plural } from './plural'

const named = (titles: readonly string[], more: number) => titles.join(', ') + (more > 0 ? ` y ${more} más` : '')

const es: (typeof english)['en'] = {
  title: 'Mapa',
  map: 'Mapa de la hoja de ruta',
  roleDescription: 'mapa',
  help: 'Las flechas siguen las líneas: hacia arriba, lo que abre una habilidad; hacia abajo, lo que necesita; a izquierda y derecha, de un camino a otro. Mayús con una flecha mueve el mapa. Las teclas 0 a 3 y x ponen el nivel, Enter abre la habilidad, F la sigue, más y menos acercan y alejan, W muestra todo el mapa y L la lista.',
  helpTitle: 'Teclas',
  laying: 'Dibujando el mapa',
  failed: 'No se ha podido dibujar el mapa. La lista contiene lo mismo.',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  fit: 'Mostrar todo el mapa',
  list: 'Lista',
  asMap: 'Mapa',
  showOnMap: (title) => `Mostrar en el mapa: ${title}`,
  find: 'Buscar una habilidad',
  found: (count) => plural(count, '1 habilidad encontrada', `${count} habilidades encontradas`),
  save: 'Guardar',
  saveSvg: 'Mapa en SVG',
  savePng: 'Mapa en PNG',
  saveCard: 'Tarjeta de progreso (SVG)',
  legend: 'Leyenda',
  legendFrontier: 'se puede empezar ya',
  legendInferred: 'inferido, sin confirmar',
  legendOutside: 'fuera de tu objetivo',
  depth: (depth) => `Capa ${depth}`,
  stone: (title, level) => `${title}, ${level}`,
  inferred: (level, chance) => `${level}, inferido (${chance})`,
  frontier: 'se puede empezar ya',
  outside: 'fuera de tu objetivo',
  needs: (count, titles) =>
    count === 0 ? 'no necesita nada' : `necesita ${count}: ${named(titles, count - titles.length)}`,
  opens: (count, titles) => (count === 0 ? 'no abre nada' : `abre ${count}: ${named(titles, count - titles.length)}`),
  separator: '. ',
  panel: 'Habilidad',
  follow: 'Seguir',
  followText: (before, after) => `${before} por debajo, ${after} por encima`,
  needsTitle: 'Necesita',
  opensTitle: 'Abre',
  nothing: 'nada',
  close: 'Cerrar',
  fileName: 'groundwork-mapa',
  cardName: 'groundwork-tarjeta',
  cardTitle: (target) => `Preparación para ${target}`,
  cardText: (met, total) => `${met} de ${total} requisitos cumplidos`,
  cardFoot: (date) => `Groundwork, ${date}`,
}

export const map = es
