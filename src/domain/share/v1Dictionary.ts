// Version 1 of a link, frozen to the last letter: words that most texts of ours hold, so that they deflate well.

import { strToU8 } from 'fflate'

export const DICTIONARY = strToU8('')
