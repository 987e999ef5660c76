// The words of Open: a link that arrived, how it differs from mine, and what may be done with it.

import { plural } from '../useMessages'

const en = {
  title: 'A link for you',
  formTitle: 'Open a link',
  formLead: 'Paste the link you were sent, or choose its file. Opening changes nothing of yours.',
  link: 'Link',
  open: 'Open',
  file: 'Or a file',
  another: 'Open another link',
  viewOnly: 'View only',
  compare: 'Compare with mine',
  copy: 'Copy to mine',
  how: 'When you copy',
  merge: 'Merge: for each skill the newer entry stands',
  replace: 'Replace: what the link holds takes the place of mine',
  nothingNewer:
    'Nothing in this link is newer than what you have. Nothing was changed. Choose Replace to take it anyway.',
  nothingNew: 'Everything in this link is yours already. Nothing was changed.',
  nothingToCopy: 'This link holds nothing that could be copied.',
  otherRoadmap: (id: string) =>
    `This link is about another roadmap (${id}). You can look at it here; to compare or copy, open that roadmap first.`,
  openThat: 'Open that roadmap',
  takeIt: 'Take it as one of my roadmaps',
  takeText: 'It gets progress of its own; what is open now stays as it is.',
  noRoom: 'The browser has no room for another roadmap. Nothing was changed.',
  differs: 'Against yours',
  noState: 'It holds no levels to compare.',
  allSame: (count: number) => plural(count, '1 skill, the same as yours.', `${count} skills, all the same as yours.`),
  theirs: (count: number) => plural(count, 'They are further in 1 skill', `They are further in ${count} skills`),
  mine: (count: number) => plural(count, 'you in 1', `you in ${count}`),
  other: (count: number) => plural(count, '1 differs otherwise', `${count} differ otherwise`),
  same: (count: number) => plural(count, '1 is the same', `${count} are the same`),
  comma: ', ',
  stop: '.',
  comparison: 'Theirs and yours',
  skill: 'Skill',
  theirLevel: 'Theirs',
  myLevel: 'Yours',
  groups: {
    theirs: 'They are further',
    mine: 'You are further',
    other: 'Different otherwise',
    same: 'The same',
  },
  forget: 'Remove it from the address',
  forgetText: 'The link stands in the address bar and in this tab’s history until you remove it.',
  forgotten: 'Removed. What you see stays until you leave this page.',
  repaired: 'The link had been changed on its way and could be mended:',
  repairs: {
    wrapped: 'brackets or quotes around it',
    'trailing-text': 'other characters behind it',
    'percent-encoded': 'percent signs in the place of characters',
    'broken-lines': 'broken over several lines',
  },
  whole: 'Its checksum agrees, so nothing is missing.',
  problem: 'This link cannot be opened',
  problems: {
    empty: 'There is no link in it. Paste the whole link, from https to its end.',
    'too-long': 'This is more text than any link of Groundwork has. Nothing was read.',
    'other-product':
      'This is no link of Groundwork. Its links hold /open#v1., /open#v2. or /open#v3. and then letters and digits.',
    'wrong-version': 'This link names a version that never was. Ask for a new one.',
    'newer-version':
      'This link was made by a newer Groundwork. Load the page again to update, or keep the link for later.',
    'foreign-characters':
      'This link has characters in its middle that no link has. Copy it again, from its start to its end.',
    truncated:
      'Characters are missing from this link: a program on its way may have cut it off. Ask for the file instead.',
    damaged: 'Characters of this link were changed on its way. Ask for it once more, or for the file.',
    bomb: 'This link would unpack to more than any link of Groundwork holds. It was not opened.',
    'wrong-shape': 'This link is whole but holds what Groundwork never writes. It was not opened.',
    'file-too-large': 'This file is larger than any link of Groundwork. It was not read.',
    unreadable: 'The browser could not read this file.',
  },
  unchanged: 'Nothing of yours was changed.',
}

export const open = { name: 'open', en } as const
