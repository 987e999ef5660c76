// Decides the address of every screen: one place for the pattern and the way to build it.

export const paths = {
  today: { pattern: '/', href: () => '/' },
  outline: { pattern: '/roadmap', href: () => '/roadmap' },
  skill: { pattern: '/roadmap/:skillId', href: (id: string) => `/roadmap/${encodeURIComponent(id)}` },
  map: { pattern: '/map', href: () => '/map' },
  practice: { pattern: '/practice', href: () => '/practice' },
  jobs: { pattern: '/jobs', href: () => '/jobs' },
  share: { pattern: '/share', href: () => '/share' },
  cohort: { pattern: '/cohort', href: () => '/cohort' },
  open: { pattern: '/open', href: () => '/open' },
  checkin: { pattern: '/check-in', href: () => '/check-in' },
  plan: { pattern: '/plan', href: () => '/plan' },
  roadmaps: { pattern: '/roadmaps/*', href: () => '/roadmaps' },
  editRoadmap: { pattern: '/roadmaps/edit', href: () => '/roadmaps/edit' },
  progress: { pattern: '/progress', href: () => '/progress' },
  settings: { pattern: '/settings', href: () => '/settings' },
} as const
