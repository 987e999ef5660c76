// The words of the check-in in Spanish: start, questions, result.

import type { checkin as english } from '../en/checkin'
import { plural } from './plural'

const es: (typeof english)['en'] = {
  title: 'Diagnóstico',
  lead: 'Unas pocas preguntas te sitúan en todo el mapa.',
  leadText:
    'Cada respuesta dice algo de muchas habilidades, así que la mayoría no necesita pregunta. El resultado dice cuánta certeza tiene; tú decides qué aceptas.',
  private: 'Nada sale de este navegador.',
  target: 'Objetivo',
  targetHint: (count) => plural(count, 'Abarca 1 habilidad.', `Abarca ${count} habilidades.`),
  pick: 'Elige lo que usas, donde basta con una opción',
  pickText: 'Lo que no elijas queda fuera.',
  length: 'El tiempo que tienes',
  minutes: (minutes) => plural(minutes, '1 minuto', `${minutes} minutos`),
  minutesHint: 'Termina antes si el panorama está claro. Puedes acabar o salir en cualquier momento.',
  sliders: 'Di primero, a grandes rasgos, dónde estás (opcional)',
  slidersText: '¿Cuánto crees que sabes de cada sección? Un cálculo aproximado ahorra algunas preguntas.',
  sliderUnset: 'sin decir',
  sliderValue: (percent) => `aprox. ${percent}`,
  start: 'Empezar',
  startAgain: 'Empezar otro diagnóstico',
  goOn: 'Continuar',
  goOnText: (answers) =>
    plural(answers, 'Dejaste un diagnóstico tras 1 respuesta.', `Dejaste un diagnóstico tras ${answers} respuestas.`),
  seeResult: 'Ver el último resultado',
  seeResultText: 'El resultado de tu último diagnóstico sigue aquí.',
  prior: (count) =>
    plural(
      count,
      'Lo que has marcado cuenta como evidencia: 1 habilidad.',
      `Lo que has marcado cuenta como evidencia: ${count} habilidades.`,
    ),
  loading: 'Se están cargando las preguntas',
  readOnly:
    'Una versión más nueva de Groundwork ocupa el almacenamiento. Puedes hacer el diagnóstico, pero aquí no se puede aceptar nada.',

  yourLevel: 'Tu nivel',
  anchors: {
    new: 'No lo conoces, o solo de nombre.',
    learning: 'Lo has empezado, pero aún no sabrías explicarlo.',
    explain: 'Sabes explicarlo.',
    build: 'Sabes construir con ello.',
    skipped: 'No es algo que quieras aprender.',
  },
  keyOf: { new: '0', learning: '1', explain: '2', build: '3', skipped: 'x' },
  chooseLevel: 'Elige un nivel, o salta esta habilidad.',
  chooseAnswer: 'Elige una respuesta, o salta esta pregunta.',
  answer: 'Tu respuesta',
  dontKnow: 'No lo sé',
  why: {
    build: 'Has dicho que sabes construir con esto. Una pregunta para comprobarlo.',
    explain: 'Has dicho que sabes explicar esto. Una pregunta para comprobarlo.',
    learning: 'Has dicho que estás aprendiendo esto. Una pregunta, por si sabes más de lo que crees.',
    new: 'Has dicho que esto es nuevo para ti. Una pregunta, por si sabes más de lo que crees.',
    none: 'Una pregunta en lugar de tu palabra: esta es la que más dice del resto.',
  },
  next: 'Siguiente',
  back: 'Atrás',
  skip: 'Saltar',
  finish: 'Terminar ahora',
  leave: 'Empezar de nuevo',
  progress: 'Diagnóstico',
  progressText: (now, aim) => `Error esperado: ${now}; meta: ${aim}`,
  progressDone: (now) => `Error esperado: ${now}; el panorama está claro`,
  question: (number) => `Pregunta ${number}`,
  picture: 'El panorama hasta ahora',
  pictureText: (sure, total) => `hay certeza en ${sure} de ${total} habilidades`,

  resultTitle: 'Dónde estás',
  ending: {
    sure: 'El panorama está bastante claro.',
    time: 'Basta por ahora.',
    'nothing-left': 'No queda nada por preguntar que cambie el panorama.',
    finished: 'Lo has terminado aquí.',
  },
  endingText: (questions, error) =>
    `${plural(questions, '1 pregunta', `${questions} preguntas`)}, error esperado: ${error}.`,
  counts: (confirmed, inferred, unsure) =>
    `Confirmadas: ${confirmed} · Inferidas: ${inferred} · Sin certeza: ${unsure}`,
  countsText:
    'Confirmada: lo has dicho o lo has demostrado. Inferida: se deduce de otras respuestas. Sin certeza: ninguna de las dos cosas.',
  askMore: 'Hacerme más preguntas',
  previewFor: (target) => `Si aceptas esto: ${target}`,
  nowFor: (target) => `Ahora: ${target}`,

  contradictions: 'Conviene volver a mirarlo',
  contradictionsText:
    'Conoces tu trabajo mejor que una sola pregunta. Aquí la pregunta y tu palabra no coinciden, así que nada se ha tomado tal como lo dijiste.',
  said: (level) => `Has dicho: ${level.toLowerCase()}.`,
  yourAnswer: 'Tu respuesta',
  rightAnswer: 'Respuesta correcta',
  decide: 'Tu nivel, tal como lo ves ahora',

  surprises: 'Sorpresas',
  surprisesText:
    'Dominas estas habilidades, pero parece faltarte aquello en lo que se apoyan. Una laguna que vale la pena cerrar, o un error nuestro.',
  surpriseBefore: 'Dominas ',
  surpriseBetween: ', pero parece faltarte ',
  surpriseAfter: '.',

  changes: (when) => `Desde tu diagnóstico (${when})`,
  gained: (count) => plural(count, '1 habilidad más', `${count} habilidades más`),
  lost: (count) => plural(count, '1 habilidad con menos certeza', `${count} habilidades con menos certeza`),
  unchanged: 'Nada ha cruzado la línea entre lo que sabes y lo que no.',
  furtherSkills: (count) => ` y ${count} más`,
  comma: ', ',
  colon: ': ',

  levels: 'Niveles por sección',
  levelsText: 'Desmarca lo que no quieras aceptar. Un nivel inferido nunca ocupa el lugar de uno que has indicado tú.',
  sectionRange: (likely, total, low, high) =>
    low === high ? `${low} de ${total}` : `aprox. ${likely} de ${total} (${low} a ${high})`,
  showSkills: (count) => plural(count, 'Mostrar 1 habilidad', `Mostrar ${count} habilidades`),
  takeSection: (title) => `Aceptar la sección ${title}`,
  takeSkill: (title) => `Aceptar ${title}`,
  stated: (level) => `${level}, como has dicho`,
  statedBefore: (level, before) => `${level}, como has dicho (antes: ${before})`,
  accept: (chosen, all) =>
    chosen === all ? plural(all, 'Aceptar', `Aceptar todo (${all})`) : `Aceptar ${chosen} de ${all}`,
  acceptNone: 'No aceptar nada',
  accepted: 'Se ha aceptado todo lo encontrado. «Deshacer» lo quita en un solo paso.',
  declined:
    'No se ha aceptado nada más. El resultado se guarda, para que el próximo diagnóstico pueda decir qué ha cambiado.',
  toToday: 'Ver qué viene ahora',
}

export const checkin = es
