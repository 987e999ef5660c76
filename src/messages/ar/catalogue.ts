// The words of every area in Arabic: one file, loaded for its readers alone.

import type { Catalogue } from '../catalogue'

export const catalogue: Partial<Catalogue> = {}
