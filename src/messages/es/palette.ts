// The words of the command palette and of the list of shortcuts in Spanish.

import type { palette as english } from '../en/palette'
import { plural } from './plural'
import { terms } from './terms'

const es: (typeof english)['en'] = {
  title: 'Paleta de comandos',
  search: 'Buscar',
  results: 'Resultados',
  hint: 'Habilidades, páginas y acciones. Prueba «marcar Docker sé construir».',
  nothing: 'No se ha encontrado nada.',
  found: (count) => plural(count, '1 resultado', `${count} resultados`),
  kinds: { skill: 'habilidad', page: 'página', action: 'acción', recent: 'usado hace poco' },
  mark: (title, level) => `Marcar ${title}: ${terms.levels[level]}`,
  levelWords: {
    new: ['nuevo', 'nueva'],
    learning: ['aprendiendo', 'aprender'],
    explain: ['sé explicar', 'se explicar', 'explicar'],
    build: ['sé construir', 'se construir', 'construir'],
    skipped: ['no es para mí', 'no es para mi', 'descartar'],
  },
  markWord: 'marcar',
  aim: (target) => `Elegir como objetivo: ${target}`,
  aimWords: 'objetivo meta puesto perfil',
  undo: 'Deshacer',
  undoWords: 'atrás revertir',
  redo: 'Rehacer',
  redoWords: 'otra vez repetir',
  backup: 'Descargar copia de seguridad',
  backupWords: 'guardar exportar archivo respaldo',
  checkIn: 'Empezar un diagnóstico',
  checkInWords: 'comenzar evaluación prueba test nivel',
  themes: { dark: 'Tema: oscuro', light: 'Tema: claro', system: 'Tema: el del sistema' },
  themeWords: 'apariencia colores noche día modo',
  contrasts: { more: 'Contraste: más alto', system: 'Contraste: el del sistema' },
  contrastWords: 'apariencia accesibilidad alto',
  language: (name) => `Idioma: ${name}`,
  languageWords: 'lengua traducción language',
  shortcuts: 'Atajos de teclado',
  shortcutsWords: 'teclas ayuda',
  close: 'Cerrar',
  keys: [
    ['Ctrl K o ⌘ K', 'Buscar habilidades, páginas y acciones'],
    ['?', 'Mostrar esta lista'],
    ['/', 'Buscar en la hoja de ruta'],
    ['0 1 2 3', 'En una habilidad: Nuevo, Aprendiendo, Sé explicar, Sé construir'],
    ['x', 'En una habilidad: No es para mí'],
    ['← →', 'En el control de nivel: un nivel menos o más'],
    ['Ctrl Z o ⌘ Z', 'Deshacer el último cambio'],
    ['Ctrl Mayús Z o ⌘ ⇧ Z', 'Rehacerlo'],
    ['Esc', 'Cerrar lo que esté abierto'],
  ],
}

export const palette = es
