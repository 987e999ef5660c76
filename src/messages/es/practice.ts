// The words of practice in Spanish: what to ask, answering, grading, the summary, claim against answers.

import type { practice as english } from '../en/practice'
import { plural } from './plural'

const es: (typeof english)['en'] = {
  title: 'Práctica',
  lead: (target) => `Preguntas para ${target}. Lo que recuerdas vuelve más tarde; lo que no, vuelve pronto.`,
  dueNow: (count) => plural(count, 'Toca repasar 1 pregunta.', `Toca repasar ${count} preguntas.`),
  nothingDue: 'No toca repasar nada.',
  what: 'Qué preguntar',
  ways: {
    due: 'Lo que toca',
    weak: 'Puntos débiles',
    interview: 'Como en una entrevista',
    section: 'Una sección',
  },
  wayTexts: {
    due: 'primero las preguntas que tocan y luego nuevas sobre lo que has empezado',
    weak: 'lo que ha fallado, lo poco firme y lo que dices saber y nunca se te ha preguntado',
    interview: (target) => `lo que te preguntarían en una entrevista para ${target}`,
    section: 'todas las preguntas de una sección, primero las que tocan',
  },
  section: 'Sección',
  size: 'Cuántas preguntas',
  start: 'Empezar',
  loading: 'Cargando las preguntas',
  failed: 'No se han podido cargar las preguntas. Tu progreso no se ve afectado.',
  tryAgain: 'Intentar de nuevo',
  noQuestions: 'Este objetivo no tiene preguntas. Elige otro objetivo en Hoy.',
  empty: {
    due: 'No toca nada y no queda nada por preguntar de lo que has empezado. Elige otra forma, o marca lo que estás aprendiendo.',
    weak: 'Por ahora no hay puntos débiles. Responde antes algunas preguntas de otra forma.',
    interview: 'No hay preguntas para este objetivo.',
    section: 'Esta sección no tiene preguntas para tu objetivo.',
  },
  readOnly: 'Tu progreso se guardó con una versión más nueva, así que aquí no se puede guardar ninguna respuesta.',

  progress: 'Sesión',
  questionOf: (number, total) => `Pregunta ${number} de ${total}`,
  stop: 'Parar',
  undoGrade: 'Deshacer la última valoración',
  yourLevel: (level) => `tu nivel: ${level}`,
  options: 'Respuestas',
  check: 'Comprobar',
  unsure: 'No lo sé',
  right: 'Es correcto.',
  wrong: 'Esta no es.',
  notKnown: 'Ahora ya la has visto.',
  yours: 'tu respuesta',
  answer: 'correcta',
  own: 'Tu respuesta (opcional, no se guarda)',
  ownHint: 'Responde mentalmente, en voz alta o aquí; luego compara.',
  reveal: 'Ver una buena respuesta',
  rubric: 'Una buena respuesta dice esto. Marca lo que dijo la tuya.',
  points: (ticked, total) => plural(total, `${ticked} de 1 punto`, `${ticked} de ${total} puntos`),
  grade: '¿Qué tal ha ido?',
  grades: { again: 'Otra vez', hard: 'Difícil', good: 'Bien', easy: 'Fácil' },
  gradeHints: { again: 'no ha salido', hard: 'con esfuerzo', good: 'sí', easy: 'al momento' },
  gradeKeys: { again: 'O', hard: 'D', good: 'B', easy: 'F' },
  comesBack: (when) => `vuelve ${when}`,
  keysChoice: 'Teclas: 1 a 4 eligen, 0 es «No lo sé», Enter comprueba; luego D, B o F.',
  keysOpen:
    'Teclas: Enter muestra una buena respuesta (Ctrl+Enter mientras escribes), las cifras marcan puntos; luego O, D, B o F.',

  done: (right, total) => plural(right, `1 correcta de ${total}`, `${right} correctas de ${total}`),
  doneText: 'Todas las respuestas se han guardado y el próximo repaso está planificado.',
  results: 'Tus respuestas',
  another: 'Otra sesión',
  toToday: 'Ir a Hoy',

  claims: 'Lo que dices y lo que respondes',
  claimsLead:
    'Con qué frecuencia se acertaron las preguntas sobre habilidades de cada nivel, la primera vez que se hicieron.',
  claimsEmpty: 'Responde algunas preguntas y aquí verás hasta qué punto se sostienen tus niveles.',
  level: 'Nivel',
  asked: 'Preguntadas',
  rightColumn: 'Correctas',
  share: 'Porcentaje, con su margen',
  shareText: (share, low, high) => `${share} (de ${low} a ${high})`,
  claimsNote: 'Entre cuatro opciones se puede acertar por azar; las preguntas abiertas las valoras tú.',
  part: 'Dónde más se separan',
  partNone: 'En ningún sitio, por ahora.',
  over: (level, right, asked) => `dices «${level}»; ${right} de ${asked} correctas`,
  under: (level, right, asked) => `marcado como «${level}»; aun así, ${right} de ${asked} correctas`,

  retention: 'Recordar al menos',
  retentionText:
    'De las preguntas que vuelven, deberías saber todavía este porcentaje. Cuanto más alto, más a menudo vuelven.',
}

export const practice = es
