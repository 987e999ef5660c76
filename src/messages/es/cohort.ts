// The words of Cohort in Spanish: links in, people side by side, what the group lacks.

import type { cohort as english } from '../en/cohort'
import { plural } from './plural'

const people = (count: number) => plural(count, '1 persona', `${count} personas`)

const es: (typeof english)['en'] = {
  title: 'Grupo',
  lead: 'Pega los enlaces que te han enviado y mira dónde está el grupo. Todo se queda en este navegador: no se envía nada y no se avisa a nadie.',
  loading: 'Se está leyendo tu grupo.',
  failed: 'No se ha podido cargar tu grupo. No se ha cambiado nada; recarga la página.',
  links: 'Enlaces',
  linksHint: 'Uno por línea. Las líneas que no son enlaces se dejan fuera y se enumeran.',
  add: 'Añadir',
  files: 'O archivos, varios a la vez; también puedes soltarlos aquí',
  added: (count) => plural(count, '1 persona añadida', `${count} personas añadidas`),
  updated: (count) =>
    plural(count, '1 enlace nuevo de alguien que ya estaba', `${count} personas que ya estaban, con enlaces nuevos`),
  known: (count) => plural(count, '1 enlace ya estaba aquí', `${count} enlaces ya estaban aquí`),
  rubbish: (count) => plural(count, '1 línea no es un enlace válido', `${count} líneas no son enlaces válidos`),
  nothingFound: 'No se ha añadido nada',
  rubbishShown: (count) => `Las primeras ${count}:`,
  line: (line) => `Línea ${line}:`,
  inFile: (name, line) => `${name}, línea ${line}:`,
  stop: '.',
  comma: ', ',
  problems: {
    empty: 'no contiene nada',
    'too-long': 'más largo que cualquier enlace',
    'other-product': 'no es un enlace de Groundwork',
    'wrong-version': 'una versión que nunca existió',
    'newer-version': 'hecho con un Groundwork más nuevo',
    'foreign-characters': 'caracteres que ningún enlace tiene',
    truncated: 'faltan caracteres',
    damaged: 'hay caracteres cambiados',
    bomb: 'ocuparía más que cualquier enlace al descomprimirse',
    'wrong-shape': 'no es lo que escribe Groundwork',
    'other-roadmap': 'es de otra hoja de ruta',
    'no-levels': 'no contiene niveles',
    'file-too-large': 'de más de 5 MB, no se ha leído',
    unreadable: 'el navegador no ha podido leerlo',
  },
  empty: 'Aún no hay nadie. Cada persona cuyo enlace añadas será una fila.',
  others: (count) =>
    plural(
      count,
      '1 persona ha enviado enlaces de otra hoja de ruta; se muestra cuando esa está abierta.',
      `${count} personas han enviado enlaces de otra hoja de ruta; se muestran cuando esa está abierta.`,
    ),
  count: people,
  target: 'Medido según',
  gaps: (parts) => `Lo que más le falta al grupo: ${parts}.`,
  gapPart: (title, count, of) => `${title} (${count} de ${of})`,
  noGaps: 'A nadie le falta nada de esto.',
  still: (count) =>
    plural(
      count,
      '1 persona no ha avanzado entre sus enlaces:',
      `${count} personas no han avanzado entre sus enlaces:`,
    ),
  stillPart: (day) => `desde el ${day}`,
  andMore: (count) => `y ${count} más`,
  table: 'Grupo',
  name: 'Nombre',
  nameless: 'Sin nombre',
  total: 'Todo',
  seen: 'Último enlace',
  unmoved: 'Igual desde',
  moves: 'avanza',
  percentMet: (met, of) => `${met} de ${of}`,
  inferredMark: '≈',
  legend:
    'En cada casilla, la parte de lo que se pide que la persona sabe hacer, en porcentaje. ≈ significa que un diagnóstico ha inferido una parte.',
  csv: 'Descargar como CSV',
  csvName: (day) => `groundwork-grupo-${day}.csv`,
  csvInferred: 'inferido en parte',
  print: 'Imprimir',
  close: 'Cerrar',
  notices: {
    added: 'Enlaces añadidos',
    renamed: 'Nombre cambiado',
    joined: 'Dos filas se han unido en una',
    split: 'Un enlace ha pasado a tener su propia fila',
    removed: 'Quitado',
    cleared: 'Se ha quitado a todo el grupo',
    changed: 'Cambiado',
  },
  undone: (text) => `Deshecho: ${text}`,
  redone: (text) => `Rehecho: ${text}`,
  detail: (name) => `Sobre ${name}`,
  rename: 'Nombre',
  renameHint:
    'Con el nombre de otra fila, las dos se unen en una. Si lo dejas vacío, vuelve el nombre que dio la persona.',
  save: 'Guardar',
  history: 'Enlaces',
  sentOn: (day) => `Enviado el ${day}`,
  newSkills: (count) => plural(count, '1 habilidad más que antes', `${count} habilidades más que antes`),
  noNewSkills: 'ninguna habilidad más que antes',
  firstLink: 'el primer enlace',
  openLink: 'Abrir',
  openLinkOf: (day) => `Abrir el enlace del ${day}`,
  notTheirs: 'No es suyo',
  notTheirsOf: (day) => `No es suyo: el enlace del ${day}`,
  missing: 'Le falta',
  missingNone: 'Nada de lo que se pide.',
  remove: 'Quitar del grupo',
  removeAll: 'Quitar a todo el grupo',
  storage: {
    full: 'El almacenamiento del navegador está lleno. Lo último que has añadido puede desaparecer al cerrar esta pestaña.',
    'newer-version':
      'Tu grupo se guardó con un Groundwork más nuevo. No se muestra y no se escribe nada encima. Recarga la página para actualizar.',
    other:
      'Una parte del grupo guardado no se ha podido leer. Se ha apartado, no se ha borrado nada; puedes verla en Ajustes.',
  },
}

export const cohort = es
