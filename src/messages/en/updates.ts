// The words for a newer version that waits.
const en = {
  ready: 'A newer version of Groundwork is ready. Nothing you have entered is lost.',
  now: 'Update now',
  later: 'At the next start',
}

export const updates = { name: 'updates', en } as const
