// The words at an address that is none of ours.

const en = {
  title: 'There is no such page',
  text: 'The address may be mistyped, or the page has moved.',
  toToday: 'Go to Today',
}

export const notFound = { name: 'notFound', en } as const
