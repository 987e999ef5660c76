// The words a newcomer is met with.

import { plural } from '../useMessages'

const en = {
  target: 'Target',
  welcome: 'Where you stand as a back-end developer, what to learn next and why.',
  welcomeText: 'Everything stays in this browser. No account, nothing to sign up for.',
  question: 'Who are you aiming to be?',
  needs: (count: number) => plural(count, '1 skill', `${count} skills`),
  language: 'Which language do you use, or want to start with?',
  languageText: 'One is enough. The others stay optional.',
  notSure: 'I am not sure yet',
  begin: 'How do you want to begin?',
  checkin: 'Check-in, 10 minutes',
  checkinText: 'A few questions place you on the whole map.',
  walk: 'Walk the list',
  walkText: 'Go through the skills and mark what you can do. A few minutes for the foundations.',
  suggest: 'Start from the ground',
  suggestText: 'Mark nothing yet and take the first topics as they come.',
  skip: 'Skip',
  next: 'Next',
  step: (step: number, of: number) => `Question ${step} of ${of}`,
}

export const firstRun = { name: 'firstRun', en } as const
