// The words of Open in Spanish: a link that arrived, how it differs from mine, and what may be done with it.

import type { open as english } from '../en/open'
import { plural } from './plural'

const es: (typeof english)['en'] = {
  title: 'Un enlace para ti',
  formTitle: 'Abrir un enlace',
  formLead: 'Pega el enlace que te han enviado, o elige su archivo. Abrirlo no cambia nada tuyo.',
  link: 'Enlace',
  open: 'Abrir',
  file: 'O un archivo',
  another: 'Abrir otro enlace',
  viewOnly: 'Solo ver',
  compare: 'Comparar con lo mío',
  copy: 'Copiar a lo mío',
  how: 'Al copiar',
  merge: 'Combinar: de cada habilidad queda la entrada más nueva',
  replace: 'Reemplazar: lo que contiene el enlace ocupa el lugar de lo mío',
  nothingNewer:
    'Nada de este enlace es más nuevo que lo que tienes. No se ha cambiado nada. Elige «Reemplazar» para tomarlo de todos modos.',
  nothingNew: 'Todo lo de este enlace ya es tuyo. No se ha cambiado nada.',
  nothingToCopy: 'Este enlace no contiene nada que se pueda copiar.',
  otherRoadmap: (id) =>
    `Este enlace es de otra hoja de ruta (${id}). Aquí puedes verlo; para comparar o copiar, abre antes esa hoja de ruta.`,
  openThat: 'Abrir esa hoja de ruta',
  takeIt: 'Añadirla a mis hojas de ruta',
  takeText: 'Tendrá su propio progreso; lo que está abierto ahora se queda como está.',
  noRoom: 'El navegador no tiene espacio para otra hoja de ruta. No se ha cambiado nada.',
  differs: 'Frente a lo tuyo:',
  noState: 'No contiene niveles que comparar.',
  allSame: (count) =>
    plural(count, '1 habilidad, igual que la tuya.', `${count} habilidades, todas iguales a las tuyas.`),
  theirs: (count) => plural(count, 'va por delante en 1 habilidad', `va por delante en ${count} habilidades`),
  mine: (count) => plural(count, 'tú en 1', `tú en ${count}`),
  other: (count) => plural(count, '1 es distinta por otro motivo', `${count} son distintas por otro motivo`),
  same: (count) => plural(count, '1 es igual', `${count} son iguales`),
  comma: ', ',
  stop: '.',
  comparison: 'Lo suyo y lo tuyo',
  skill: 'Habilidad',
  theirLevel: 'Su nivel',
  myLevel: 'El tuyo',
  groups: {
    theirs: 'Va por delante',
    mine: 'Vas por delante',
    other: 'Distintas por otro motivo',
    same: 'Iguales',
  },
  forget: 'Quitarlo de la dirección',
  forgetText: 'El enlace está en la barra de direcciones y en el historial de esta pestaña hasta que lo quites.',
  forgotten: 'Quitado. Lo que ves se queda hasta que salgas de esta página.',
  repaired: 'El enlace había cambiado por el camino y se ha podido arreglar:',
  repairs: {
    wrapped: 'paréntesis o comillas alrededor',
    'trailing-text': 'otros caracteres detrás',
    'percent-encoded': 'signos de porcentaje en lugar de caracteres',
    'broken-lines': 'partido en varias líneas',
  },
  whole: 'Su suma de comprobación coincide, así que no falta nada.',
  problem: 'Este enlace no se puede abrir.',
  problems: {
    empty: 'No contiene ningún enlace. Pega el enlace entero, desde https hasta el final.',
    'too-long': 'Es más texto del que tiene cualquier enlace de Groundwork. No se ha leído nada.',
    'other-product':
      'No es un enlace de Groundwork. Sus enlaces contienen /open#v1., /open#v2. o /open#v3. y después letras y cifras.',
    'wrong-version': 'Este enlace indica una versión que nunca existió. Pide otro.',
    'newer-version':
      'Este enlace se hizo con un Groundwork más nuevo. Recarga la página para actualizar, o guarda el enlace para más adelante.',
    'foreign-characters':
      'Este enlace tiene en medio caracteres que ningún enlace tiene. Cópialo otra vez, desde el principio hasta el final.',
    truncated:
      'A este enlace le faltan caracteres: puede que un programa lo haya cortado por el camino. Pide el archivo en su lugar.',
    damaged: 'Algunos caracteres de este enlace cambiaron por el camino. Pídelo otra vez, o pide el archivo.',
    bomb: 'Al descomprimirse, este enlace ocuparía más que cualquier enlace de Groundwork. No se ha abierto.',
    'wrong-shape': 'Este enlace está entero, pero contiene algo que Groundwork nunca escribe. No se ha abierto.',
    'file-too-large': 'Este archivo es más grande que cualquier enlace de Groundwork. No se ha leído.',
    unreadable: 'El navegador no ha podido leer este archivo.',
  },
  unchanged: 'No se ha cambiado nada tuyo.',
}

export const open = es
