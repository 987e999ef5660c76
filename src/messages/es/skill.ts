// The words of one skill's page in Spanish.

import type { skill as english } from '../en/skill'
import { inPlace } from './ordinal'
import { plural } from './plural'
import { terms } from './terms'

const es: (typeof english)['en'] = {
  back: 'Hoja de ruta',
  yourLevel: 'Tu nivel',
  anchorOf: { explain: terms.levels.explain, build: terms.levels.build },
  needs: 'Lo que necesita',
  needsNothing: 'Nada: aquí se puede empezar.',
  opens: 'Lo que abre',
  opensNothing: 'Nada más en esta hoja de ruta.',
  notMet: (count) =>
    plural(
      count,
      'Aún te falta una de las cosas que necesita. Puedes empezar igualmente.',
      `Aún te faltan ${count} de las cosas que necesita. Puedes empezar igualmente.`,
    ),
  oneOf: (choice) => `Una opción de: ${choice}`,
  hours: 'Horas',
  estimate: 'estimación nuestra',
  published: (source) => `duración publicada: ${source}`,
  hoursSpentHint: 'Lo que te ha llevado de verdad hasta ahora. Con ello, un plan aprende tu ritmo.',
  notes: 'Notas',
  notesHint: 'Solo para ti. Se guardan mientras escribes.',
  noteLabel: 'Tus notas',
  evidence: 'Evidencias',
  evidenceHint: 'Lo que muestra que sabes hacerlo: un proyecto, una pull request, un curso.',
  evidenceText: 'Qué es',
  evidenceUrl: 'Enlace (opcional)',
  addEvidence: 'Añadir evidencia',
  evidenceNeedsText: 'Escribe antes unas palabras.',
  evidenceBadUrl: 'El enlace debe empezar por http:// o https://.',
  removeEvidence: (text) => `Quitar: ${text}`,
  remove: 'Quitar',
  previous: 'Anterior',
  next: 'Siguiente',
  unknown: 'Esa habilidad no está en esta hoja de ruta',
  unknownText: (id) => `«${id}» no está entre sus habilidades. Si tienes alguna entrada sobre ella, se conserva.`,
  toOutline: 'Ir a la hoja de ruta',
  detailsFailed: 'No se han podido cargar los detalles. Tu progreso no se ve afectado.',
  sectionSkills: 'Habilidades de esta sección',
  whyNot: {
    question: '¿Por qué no se sugiere?',
    suggested: (place) => `Sí se sugiere: está ${inPlace(place)} entre tus próximos temas.`,
    ranked: (place) => `Podría venir ahora, pero está ${inPlace(place)}.`,
    behind: {
      value: 'Los temas anteriores sostienen una parte mayor de tu objetivo.',
      hours: 'Los anteriores llevan menos tiempo.',
      progress: 'Ya has empezado los que van antes.',
      closeness: 'Los anteriores siguen de forma más directa de lo que ya sabes.',
      ads: 'Más ofertas guardadas piden los anteriores.',
      sure: 'Es menos seguro que puedas empezarlo y que aún no lo sepas.',
      variety: 'Otros temas de su sección van antes.',
      mentor: 'Tu mentor puso otros antes.',
    },
    needs: 'Necesita',
    first: 'antes.',
    otherOption: 'Basta con una opción, y para ti cuenta esta:',
    postponed: (day) => `Lo has pospuesto hasta el ${day}.`,
    seemsKnown: (percent) => `Según tu diagnóstico, probablemente ya sabes explicarlo (${percent}).`,
    outside: (target) => `No forma parte de tu objetivo, ${target}.`,
    atLevel: (target) => `Tienes el nivel que pide tu objetivo: ${target}.`,
    setAside: 'Lo has descartado con «No es para mí».',
  },
}

export const skill = es
