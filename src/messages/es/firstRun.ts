// The words a newcomer is met with in Spanish.

import type { firstRun as english } from '../en/firstRun'
import { plural } from './plural'

const es: (typeof english)['en'] = {
  target: 'Objetivo',
  welcome: 'Dónde estás en backend, qué aprender ahora y por qué.',
  welcomeText: 'Todo se queda en este navegador. Sin cuenta ni registro.',
  question: '¿Para qué quieres prepararte?',
  needs: (count) => plural(count, '1 habilidad', `${count} habilidades`),
  language: '¿Qué lenguaje usas, o con cuál quieres empezar?',
  languageText: 'Basta con uno. Los demás quedan como opcionales.',
  notSure: 'Aún no lo sé',
  begin: '¿Cómo quieres empezar?',
  checkin: 'Diagnóstico, 10 minutos',
  checkinText: 'Unas pocas preguntas te sitúan en todo el mapa.',
  walk: 'Recorrer la lista',
  walkText: 'Repasa las habilidades y marca lo que sabes. Unos minutos para los fundamentos.',
  suggest: 'Empezar desde la base',
  suggestText: 'No marques nada aún y toma los primeros temas según vengan.',
  skip: 'Saltar',
  next: 'Siguiente',
  step: (step, of) => `Pregunta ${step} de ${of}`,
}

export const firstRun = es
