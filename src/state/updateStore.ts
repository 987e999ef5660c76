// Decides what is known of a newer build: whether one is kept and waits, and how to change over to it.

import { createStore, type StoreApi } from 'zustand/vanilla'

export interface Update {
  /** Changes over to the newer build and draws the page anew; `undefined` while none waits. */
  readonly takeOver: (() => void) | undefined
}

export type UpdateStore = StoreApi<Update>

export function createUpdateStore(): UpdateStore {
  return createStore<Update>(() => ({ takeOver: undefined }))
}
