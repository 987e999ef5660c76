// The words of Share: what goes in, what the receiver will see, and the ways to hand it over.

import { plural } from '../useMessages'

const en = {
  title: 'Share where you are',
  lead: 'A link holds everything itself. Nothing leaves this browser until you send it.',
  goesIn: 'What goes in',
  levels: 'My levels',
  levelsText: (stated: number, inferred: number) =>
    inferred === 0
      ? plural(stated, '1 skill', `${stated} skills`)
      : `${plural(stated, '1 skill', `${stated} skills`)}, ${inferred} inferred by a check-in and marked so`,
  overlay: 'My changes to the roadmap',
  overlayText: (steps: number, hidden: number, added: number) =>
    [
      ...(steps > 0
        ? [plural(steps, '1 skill in my order or with my words', `${steps} skills in my order or with my words`)]
        : []),
      ...(hidden > 0 ? [`${hidden} left out`] : []),
      ...(added > 0 ? [plural(added, '1 skill of my own', `${added} skills of my own`)] : []),
    ].join(', '),
  notes: 'My notes',
  notesText: (count: number) => plural(count, '1 note', `${count} notes`),
  notesNone: 'none written',
  ads: 'Job ads',
  adsHint: 'An ad goes in only if you tick it: its text, what it asks, and your note on it if your notes go in.',
  adText: (company: string, characters: string) =>
    [...(company === '' ? [] : [company]), `${characters} characters`].join(', '),
  nothingSet: 'nothing set so far',
  name: 'Your name',
  nameHint: 'So that whoever gets several links knows whose this is. May stay empty.',
  message: 'A message',
  preview: 'What they will see',
  link: 'Link',
  handOver: 'Hand it over',
  size: (characters: string) => `${characters} characters.`,
  fits: 'Fits into a chat message.',
  tooLongForChat:
    'Longer than some chat programs carry (2,000 characters): they may cut it off. Send the file instead, or leave out notes or job ads.',
  tooLongForCode: 'Too long for a QR code (2,331 characters).',
  fineCode: 'This code is fine-grained: show it large, or leave out notes or job ads.',
  tooLarge: 'This is more than a link or a file can hold. Leave out notes or job ads, or shorten the message.',
  wrongShape: 'Some of it cannot be sent: an id or a note that no receiver could read. Leave out notes and try again.',
  copy: 'Copy link',
  copied: 'Link copied.',
  copyByHand: 'The browser did not allow it. The link is selected: copy it with Ctrl+C or ⌘C.',
  send: 'Send…',
  download: 'Download as file',
  qr: 'QR code',
  qrLoading: 'The QR code is being drawn.',
  qrFailed: 'The QR code could not be drawn. The link works without it.',
  shareTitle: 'Groundwork',
  openOne: 'Open a link that you were sent',
  cohort: 'See the links of a whole group side by side',
}

export const share = { name: 'share', en } as const
