// The words around a skill's checks, resources and questions in Spanish.

import type { skillDetails as english } from '../en/skillDetails'

const es: (typeof english)['en'] = {
  checks: 'Comprobaciones',
  checksHint: 'Lo que sabes hacer sin ayuda. Marca lo que sea cierto.',
  checkLevels: { explain: 'Para explicarlo', build: 'Para construir con ello' },
  offer: {
    explain: 'Todas las comprobaciones de «Sé explicar» están marcadas.',
    build: 'Todas las comprobaciones están marcadas.',
  },
  setLevel: { explain: 'Poner «Sé explicar»', build: 'Poner «Sé construir»' },
  resources: 'Recursos',
  kinds: {
    docs: 'Documentación',
    standard: 'Estándares',
    book: 'Libros',
    course: 'Cursos',
    article: 'Artículos',
    video: 'Vídeos',
    practice: 'Práctica',
  },
  free: 'gratis',
  paid: 'de pago, en todo o en parte',
  newTab: 'se abre en otra pestaña',
  markFor: (title) => `Hasta dónde has llegado en ${title}`,
  marks: { none: 'sin empezar', started: 'empezado', finished: 'terminado' },
  questions: 'Preguntas',
  questionOf: (number, total) => `Pregunta ${number} de ${total}`,
  previousQuestion: 'Pregunta anterior',
  nextQuestion: 'Pregunta siguiente',
  right: 'Es correcto.',
  wrong: 'Esta no es.',
  yours: 'tu respuesta',
  answer: 'correcta',
  again: 'Responder otra vez',
  openHint: 'Responde en voz alta o en papel y luego compara.',
  showRubric: 'Ver qué tiene una buena respuesta',
  rubric: 'Una buena respuesta',
  suggestEdit: 'Proponer un cambio',
  sourceAt: (place) => `Este texto está en src/content/${place}`,
}

export const skillDetails = es
