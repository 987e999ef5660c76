// The words of Settings in Spanish: backup, storage, language, looks.

import type { settings as english } from '../en/settings'
import { plural } from './plural'

const es: (typeof english)['en'] = {
  title: 'Ajustes',
  backup: 'Copia de seguridad',
  backupText:
    'Un archivo con todo lo que has introducido: niveles, elecciones, notas, evidencias, todas tus hojas de ruta.',
  download: 'Descargar copia de seguridad',
  restore: 'Restaurar desde un archivo',
  restoreText: 'Nada cambia hasta que elijas cómo.',
  mode: 'Cómo restaurar',
  merge: 'Combinar con lo que hay aquí; gana la entrada más nueva',
  replace: 'Reemplazar lo que hay aquí',
  apply: 'Restaurar',
  cancel: 'Cancelar',
  fileSays: (name, count) => plural(count, `${name} contiene 1 entrada.`, `${name} contiene ${count} entradas.`),
  fileRejected: (count) =>
    plural(
      count,
      'Una de sus entradas no se puede leer y quedará fuera.',
      `${count} de sus entradas no se pueden leer y quedarán fuera.`,
    ),
  nothingNew: 'Todo lo de este archivo ya está aquí. No se ha cambiado nada.',
  nothingNewer:
    'Nada de este archivo es más nuevo que lo que hay aquí. No se ha cambiado nada. Para volver a lo que contiene el archivo, elige «Reemplazar».',
  errors: {
    'too-large':
      'Este archivo es demasiado grande para ser una copia de seguridad de Groundwork. No se ha cambiado nada.',
    'not-json': 'Este archivo está dañado o cortado: no se puede leer hasta el final. No se ha cambiado nada.',
    'other-product': 'Este archivo no es de Groundwork. No se ha cambiado nada.',
    'newer-version':
      'Este archivo es de una versión más nueva. No se ha cambiado nada. Recarga la página para actualizar, o guarda el archivo para más adelante.',
    'wrong-shape': 'Este archivo no contiene una copia de seguridad de Groundwork. No se ha cambiado nada.',
    unreadable: 'El navegador no ha podido leer este archivo. No se ha cambiado nada.',
  },
  lastBackup: (when) => `Última copia de seguridad: ${when}.`,
  never: 'Aún no hay copia de seguridad.',
  roadmaps: 'Hojas de ruta',
  roadmapsText: 'Cambia la hoja de ruta a tu medida, escribe la tuya o abre otra; cada una guarda su propio progreso.',
  makeOwn: 'Adaptar esta hoja de ruta',
  otherRoadmaps: 'Nueva hoja de ruta, o abrir otra',
  storage: 'Dónde vive tu progreso',
  storageText: 'Solo en este navegador, en dos copias. No se envía nada a ningún sitio.',
  persisted: 'El navegador se ha comprometido a conservarlo.',
  notPersisted:
    'El navegador puede borrarlo si falta espacio o tras una larga ausencia. Ten una copia de seguridad en un archivo.',
  memoryOnly: 'Este navegador no guarda nada de esta página; el progreso dura hasta que cierres la pestaña.',
  entries: (count) => plural(count, '1 entrada', `${count} entradas`),
  setAside: 'Apartado',
  setAsideText:
    'Texto guardado que no se ha podido leer. No se ha perdido nada de él; puede servirle a quien sepa repararlo.',
  setAsideFrom: (when) => `Apartado el ${when}`,
  downloadRaw: 'Descargar',
  delete: 'Eliminar',
  startOver: 'Empezar de cero',
  startOverText:
    'Devuelve al principio todos los niveles, elecciones, notas y evidencias. Tus cambios en la hoja de ruta se quedan. Puedes deshacerlo.',
  language: 'Idioma',
  likeBrowser: 'Como el navegador',
  languageFailed: 'No se han podido cargar las palabras de este idioma. Comprueba la conexión y elige de nuevo.',
  looks: 'Apariencia',
  theme: 'Tema',
  themes: { system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
  contrast: 'Contraste',
  contrasts: { system: 'Como el sistema', more: 'Más alto' },
  keys: 'Teclas que valen en todas partes',
  keysStates: { on: 'Activadas', off: 'Desactivadas' },
}

export const settings = es
