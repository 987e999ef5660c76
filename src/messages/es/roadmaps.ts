// The words of the roadmaps screen in Spanish: the list, a new one, a pasted list, a file.

import type { roadmaps as english } from '../en/roadmaps'
import { plural } from './plural'

const listProblems: (typeof english)['en']['listProblems'] = {
  'too-long': () => 'La lista tiene más de un millón de caracteres. No se ha leído nada.',
  'no-items': () => 'Aún no hay elementos. Empieza cada habilidad con «- ».',
  'too-many': (text) => `Una hoja de ruta admite 5000 habilidades. A partir de «${text}», incluido, todo queda fuera.`,
  'text-left-out': (text) => `No es ni un encabezado ni un elemento, queda fuera: «${text}»`,
  'code-left-out': () => 'El código queda fuera.',
  'no-title': () => 'Aquí no hay nada escrito, queda fuera.',
  'title-cut': (text) => `Un título admite 200 caracteres, se ha cortado: «${text}…»`,
  uneven: (text) =>
    `«${text}» no está alineado con ningún elemento de arriba; queda debajo del más cercano a su izquierda.`,
  'same-title': (text) => `«${text}» ya está; este se mantiene como una habilidad aparte.`,
  'link-left-out': (text) => `Solo se conservan enlaces https, queda fuera: «${text}»`,
}

const es: (typeof english)['en'] = {
  title: 'Hojas de ruta',
  lead: 'Cada hoja de ruta guarda su propio progreso. Una copia de seguridad las contiene todas.',
  yours: 'Tus hojas de ruta',
  kinds: { 'built-in': 'sobre la incluida', own: 'de un archivo o una lista', empty: 'escrita aquí' },
  builtInKind: 'viene con Groundwork',
  made: (day) => `creada el ${day}`,
  isOpen: 'abierta ahora',
  open: 'Abrir',
  openOf: (title) => `Abrir: ${title}`,
  change: 'Cambiarla',
  remove: 'Quitar',
  removeOf: (title) => `Quitar: ${title}`,
  removed: (title) => `${title} se ha quitado de la lista. Su progreso se conserva.`,
  undo: 'Deshacer',
  cannotOpen:
    'El almacenamiento del navegador está lleno o cerrado, así que la elección no se puede guardar. Libera espacio e inténtalo de nuevo.',
  noRoom: 'No hay espacio para esta hoja de ruta en el almacenamiento del navegador. No se ha cambiado nada.',
  add: 'Nueva hoja de ruta',
  name: 'Nombre',
  fromScratch: 'Escribir una desde cero',
  fromScratchText: 'Empieza vacía. Tú añades las secciones y las habilidades.',
  over: 'Cambiar la incluida, con su propio progreso',
  overText: 'Oculta lo que no haga falta, pon un orden, añade lo tuyo. Lo que has marcado en otro sitio se queda allí.',
  create: 'Crear',
  fromList: 'Pegar una lista',
  fromListText:
    'Los encabezados se convierten en secciones y los elementos en habilidades; un elemento sangrado bajo otro lo necesita. Las horas entre paréntesis y los enlaces se conservan.',
  listLabel: 'Lista',
  example: '## Fundamentos\n- HTTP (4 h)\n  - API REST\n    - Paginación\n- SQL (10–20 h)',
  preview: 'Vista previa',
  counts: (sections, skills) => `${sections}, ${skills}`,
  sections: (count) => plural(count, '1 sección', `${count} secciones`),
  skills: (count) => plural(count, '1 habilidad', `${count} habilidades`),
  more: (count) => plural(count, 'y 1 más', `y ${count} más`),
  needs: (title) => `necesita ${title}`,
  needsLabel: 'necesita ',
  comma: ', ',
  problems: (count) => plural(count, '1 línea por revisar', `${count} líneas por revisar`),
  line: (line) => `Línea ${line}`,
  listProblems,
  take: 'Usar esta hoja de ruta',
  fromFile: 'Abrir un archivo',
  fromFileText: 'Una hoja de ruta que alguien, o tú, descargó de aquí, en formato JSON.',
  fileLabel: 'Archivo de hoja de ruta',
  fileFaults: (name, count) =>
    plural(count, `${name} no se puede usar; hay 1 cosa mal.`, `${name} no se puede usar; hay ${count} cosas mal.`),
  fileUnread: (name) => `${name} no es un archivo JSON, o está cortado. No se ha cambiado nada.`,
  fileTooLarge: (name) => `${name} es demasiado grande para ser una hoja de ruta. No se ha cambiado nada.`,
  faultAt: (path, message) => `${path}: ${message}`,
  unnamed: 'Mi hoja de ruta',
}

export const roadmaps = es
