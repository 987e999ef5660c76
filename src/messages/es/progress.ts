// The words of the look back in Spanish: readiness over time, hours, levels, activity, what changed.

import type { progress as english } from '../en/progress'
import { plural } from './plural'

const es: (typeof english)['en'] = {
  title: 'Progreso',
  lead: 'Se basa en las fechas de lo que has marcado. Cada cosa cuenta desde el día en que se marcó por última vez.',
  empty: 'Aquí verás cómo crecen tu preparación, tus horas y tus niveles. Para empezar, pon el nivel de una habilidad.',
  toOutline: 'Abrir la hoja de ruta',
  numbers: 'Mostrar las cifras',
  day: 'Día',
  week: 'Semana del',
  readiness: {
    title: 'Preparación a lo largo del tiempo',
    summary: (percent, target) => `Hoy tu preparación para ${target} es del ${percent}.`,
    monthAgo: (before) => `Hace cuatro semanas era del ${before}.`,
    plan: (percent, day) => `Tu plan llega al ${percent} hacia el ${day}.`,
    noPlan: 'Haz un plan y su línea se dibujará a partir de hoy.',
    toPlan: 'Plan',
    marked: 'Lo que has marcado',
    planned: 'Tu plan desde hoy',
    possible: 'Lo que dejan abierto los niveles inferidos',
    share: 'Preparación',
    interval: (low, high) => `de ${low} a ${high}`,
    range: 'Con niveles inferidos, de … a',
    kind: 'Línea',
  },
  hours: {
    title: 'Horas por semana',
    summary: (hours, weeks) => `Aproximadamente ${hours} en las últimas ${weeks} semanas.`,
    none: (weeks) => `No se ha alcanzado ni anotado nada en las últimas ${weeks} semanas.`,
    best: (hours, day) => `La mejor, la semana del ${day}: ${hours}.`,
    noted: 'Anotadas por ti',
    estimated: 'Estimadas según los niveles',
    how: 'Las horas anotadas son tuyas. El resto es la estimación de la hoja de ruta para lo que alcanzaste esa semana.',
  },
  levels: {
    title: 'Niveles por sección',
    summary: (done, total, section) =>
      `${done} de ${total} habilidades están en el nivel que pide tu objetivo. La sección más avanzada: ${section}.`,
    nothing: 'Ninguna habilidad está aún en el nivel que pide tu objetivo.',
    number: 'N.º',
    section: 'Sección',
    met: 'En el nivel pedido',
    inferred: 'Inferidas',
    radar: (count) =>
      `Hasta dónde llega cada una de las ${count} secciones, del centro hacia fuera; la tabla tiene las mismas cifras.`,
  },
  activity: {
    title: 'Actividad',
    summary: (days, weeks) =>
      plural(
        days,
        `1 día activo en las últimas ${weeks} semanas.`,
        `${days} días activos en las últimas ${weeks} semanas.`,
      ),
    busiest: (day, count) =>
      plural(count, `El día más activo: ${day}, con 1 marca.`, `El día más activo: ${day}, con ${count} marcas.`),
    marks: 'Marcas',
    days: 'Días activos',
    less: 'pocas marcas',
    more: 'muchas',
  },
  changes: {
    title: 'Qué ha cambiado desde una fecha',
    label: 'Desde',
    readiness: (before, now) => `La preparación ha pasado del ${before} al ${now}.`,
    same: (now) => `La preparación sigue en el ${now}.`,
    none: 'Desde entonces no se ha puesto ningún nivel.',
    count: (count) =>
      plural(count, 'Se ha puesto 1 nivel:', `Se han puesto ${count} niveles, primero los más recientes:`),
    more: (count) => plural(count, 'y 1 más', `y ${count} más`),
    others: {
      notes: (count) => plural(count, '1 nota', `${count} notas`),
      evidence: (count) => plural(count, '1 evidencia', `${count} evidencias`),
      checks: (count) => plural(count, '1 comprobación marcada', `${count} comprobaciones marcadas`),
      resources: (count) => plural(count, '1 recurso marcado', `${count} recursos marcados`),
      answers: (count) => plural(count, '1 pregunta respondida', `${count} preguntas respondidas`),
    },
    also: (list) => `Además: ${list}.`,
    badDay: 'Elige un día que no sea posterior a hoy.',
  },
}

export const progress = es
