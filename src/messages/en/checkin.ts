// The words of the check-in: start, questions, result.

import { plural } from '../useMessages'

const en = {
  title: 'Check-in',
  lead: 'A few questions place you on the whole map.',
  leadText:
    'Each answer says something about many skills, so most need no question. The result says how sure it is; you decide what to take over.',
  private: 'Nothing leaves this browser.',
  target: 'Target',
  targetHint: (count: number) => plural(count, 'This covers 1 skill.', `This covers ${count} skills.`),
  pick: 'Pick what you use, where one is enough',
  pickText: 'What you do not pick is left out.',
  length: 'Time you have',
  minutes: (minutes: number) => `${minutes} minutes`,
  minutesHint: 'It ends sooner when the picture is clear. You can finish or leave at any moment.',
  sliders: 'Tell roughly where you stand first (optional)',
  slidersText: 'How much of each section do you think you know? A rough guess saves a few questions.',
  sliderUnset: 'not said',
  sliderValue: (percent: string) => `about ${percent}`,
  start: 'Start',
  startAgain: 'Start a new check-in',
  goOn: 'Continue',
  goOnText: (answers: number) =>
    plural(answers, 'You left a check-in after 1 answer.', `You left a check-in after ${answers} answers.`),
  seeResult: 'See the last result',
  seeResultText: 'The result of your last check-in is still here.',
  prior: (count: number) =>
    plural(
      count,
      'What you have marked counts as evidence: 1 skill.',
      `What you have marked counts as evidence: ${count} skills.`,
    ),
  loading: 'The questions are being loaded',
  readOnly: 'A newer version of Groundwork owns the storage. The check-in can be taken; nothing can be accepted here.',

  yourLevel: 'Your level',
  anchors: {
    new: 'Not met yet, or only by name.',
    learning: 'Begun, but not enough to explain it.',
    explain: 'You can explain it.',
    build: 'You can build with it.',
    skipped: 'Not something you want to learn.',
  },
  keyOf: { new: '0', learning: '1', explain: '2', build: '3', skipped: 'x' },
  chooseLevel: 'Choose a level, or skip this one.',
  chooseAnswer: 'Choose an answer, or skip this one.',
  answer: 'Your answer',
  dontKnow: 'I don’t know',
  why: {
    build: 'You said you can build this. One question to check.',
    explain: 'You said you can explain this. One question to check.',
    learning: 'You said you are learning this. One question, in case you know more than you think.',
    new: 'You said this is new to you. One question, in case you know more than you think.',
    none: 'A question instead of your own word: this one tells most about the rest.',
  },
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  finish: 'Finish now',
  leave: 'Start over',
  progress: 'Check-in',
  progressText: (now: string, aim: string) => `Expected error ${now}, aiming for ${aim}`,
  progressDone: (now: string) => `Expected error ${now}: the picture is clear`,
  question: (number: number) => `Question ${number}`,
  picture: 'The picture so far',
  pictureText: (sure: number, total: number) => `sure about ${sure} of ${total} skills`,

  resultTitle: 'Where you stand',
  ending: {
    sure: 'The picture is clear enough.',
    time: 'That is enough for now.',
    'nothing-left': 'Nothing is left to ask that would change the picture.',
    finished: 'You ended it here.',
  },
  endingText: (questions: number, error: string) =>
    `${plural(questions, '1 question', `${questions} questions`)}, expected error ${error}.`,
  counts: (confirmed: number, inferred: number, unsure: number) =>
    `Confirmed ${confirmed} · Inferred ${inferred} · Unsure ${unsure}`,
  countsText: 'Confirmed: you said or showed it. Inferred: it follows from other answers. Unsure: neither.',
  askMore: 'Ask me more',
  previewFor: (target: string) => `If you accept this: ${target}`,
  nowFor: (target: string) => `Now: ${target}`,

  contradictions: 'Worth another look',
  contradictionsText:
    'You know your own work better than one question does. Here the question and your word differ, so nothing was taken over as said.',
  said: (level: string) => `You said: ${level.toLowerCase()}.`,
  yourAnswer: 'Your answer',
  rightAnswer: 'Right answer',
  decide: 'Your level, as you see it now',

  surprises: 'Surprises',
  surprisesText: 'You know these, yet seem to miss what they rest on. A gap worth closing, or a wrong guess of ours.',
  surpriseBefore: 'You know ',
  surpriseBetween: ', and seem to miss ',
  surpriseAfter: '.',

  changes: (when: string) => `Since your check-in ${when}`,
  gained: (count: number) => plural(count, '1 skill more', `${count} skills more`),
  lost: (count: number) => plural(count, '1 skill less sure', `${count} skills less sure`),
  unchanged: 'Nothing crossed the line between known and not known.',
  furtherSkills: (count: number) => ` and ${count} more`,
  comma: ', ',
  colon: ': ',

  levels: 'Levels by section',
  levelsText: 'Untick what you do not want to take over. A level you stated is never overwritten by an inferred one.',
  sectionRange: (likely: string, total: number, low: number, high: number) =>
    low === high ? `${low} of ${total}` : `about ${likely} of ${total} (${low} to ${high})`,
  showSkills: (count: number) => plural(count, 'Show 1 skill', `Show ${count} skills`),
  takeSection: (title: string) => `Accept the section ${title}`,
  takeSkill: (title: string) => `Accept ${title}`,
  stated: (level: string) => `${level}, as you said`,
  statedBefore: (level: string, before: string) => `${level}, as you said (was: ${before})`,
  accept: (chosen: number, all: number) => (chosen === all ? `Accept all ${all}` : `Accept ${chosen} of ${all}`),
  acceptNone: 'Accept none',
  accepted: 'All that was found has been taken over. Undo takes it out again in one step.',
  declined: 'Nothing more was taken over. The result is kept, so the next check-in can say what changed.',
  toToday: 'See what comes next',
}

export const checkin = { name: 'checkin', en } as const
