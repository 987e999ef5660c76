// The words for what was done and what went wrong in Spanish.

import type { notices as english } from '../en/notices'
import { plural } from './plural'
import { terms } from './terms'

const labels: Readonly<Record<string, string>> = {
  answered: 'Respuesta valorada',
  retention: 'Cambiado el porcentaje que quieres recordar',
  'ad-saved': 'Oferta guardada',
  'ad-changed': 'Oferta cambiada',
  'ad-removed': 'Oferta quitada',
  'term-off': 'Esa palabra ya no contará como habilidad',
  'term-own': 'Palabra asignada',
  'term-forgotten': 'Corrección olvidada',
  still: 'Anotado que aún lo sabes',
  link: 'Copiado del enlace',
  'checkin-accepted': 'Diagnóstico aceptado',
  'checkin-kept': 'Diagnóstico guardado para comparar',
  'plan-made': 'Plan hecho',
  'plan-changed': 'Plan cambiado',
  'plan-away': 'Plan retirado',
  'plan-moved': 'Plan reordenado',
  'plan-let-go': 'Habilidad soltada',
  'hours-noted': 'Horas anotadas',
  'roadmap-about': 'Título y descripción guardados',
  'roadmap-order': 'Orden cambiado',
  'roadmap-edit': 'Guardado',
  'roadmap-hidden': 'Ocultado',
  'roadmap-shown': 'Mostrado de nuevo',
  'roadmap-skill': 'Habilidad guardada',
  'roadmap-skill-removed': 'Habilidad eliminada',
  'roadmap-section': 'Sección guardada',
  'roadmap-mended': 'Círculo resuelto',
  'roadmap-forgotten': 'Olvidado',
}

const es: (typeof english)['en'] = {
  labels,
  notices: {
    level: (title, level) => `${title}: ${terms.levels[level]}`,
    picked: (choice, title) => `${choice}: ${title}`,
    unpicked: (choice) => `${choice}: nada elegido`,
    aimed: (target) => `Objetivo: ${target}`,
    postponed: (title) => `${title} no se sugerirá durante dos semanas`,
    unpostponed: (title) => `${title} puede volver a sugerirse`,
    note: (title) => `Nota guardada: ${title}`,
    ticked: 'Comprobación marcada',
    unticked: 'Comprobación desmarcada',
    resource: 'Recurso marcado',
    evidenceAdded: 'Evidencia añadida',
    evidenceRemoved: 'Evidencia quitada',
    restored: (count) =>
      plural(
        count,
        'Se ha tomado 1 entrada de la copia de seguridad',
        `Se han tomado ${count} entradas de la copia de seguridad`,
      ),
    startedOver: 'Todo ha vuelto al principio',
    changed: (count) => plural(count, '1 entrada cambiada', `${count} entradas cambiadas`),
    undone: (text) => `Deshecho: ${text}`,
    redone: (text) => `Rehecho: ${text}`,
  },
  problems: {
    'no-storage':
      'Este navegador no guarda nada de esta página. Tu progreso dura hasta que cierres la pestaña. Descarga una copia de seguridad antes de irte.',
    corrupt:
      'Una parte del progreso guardado no se ha podido leer. Se ha apartado, no se ha borrado nada. Se muestra lo que hay en la segunda copia.',
    someRecords: (count) =>
      plural(
        count,
        '1 entrada guardada no se ha podido leer y se ha apartado. Todo lo demás está aquí.',
        `${count} entradas guardadas no se han podido leer y se han apartado. Todo lo demás está aquí.`,
      ),
    'newer-version':
      'Tu progreso se guardó con una versión más nueva de Groundwork. Aquí no se cambia ni se escribe nada. Recarga la página para actualizar, o deja los datos para más adelante.',
    'corrupt-copy':
      'La segunda copia de tu progreso no se ha podido leer. Se ha apartado, no se ha borrado nada. Se muestra lo que hay en la primera.',
    full: 'El almacenamiento del navegador está lleno. Tu último cambio está en la segunda copia; descarga una copia de seguridad o libera espacio.',
    fullAlone:
      'El almacenamiento del navegador está lleno. Tu último cambio está solo en esta pestaña y desaparece al cerrarla; descarga una copia de seguridad o libera espacio.',
    cleared:
      'Tu progreso se ha borrado del almacenamiento del navegador mientras esta página estaba abierta. En esta pestaña sigue estando.',
    writeBack: 'Guardarlo de nuevo',
    downloadRaw: 'Descargar los datos en bruto',
    downloadBackup: 'Descargar copia de seguridad',
    understood: 'Entendido',
  },
}

export const notices = es
