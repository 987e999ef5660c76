// Decides what no browser test may cause: a request to another origin, a report of the page's policy, an error in the console.

import { type BrowserContext, test as base, expect } from '@playwright/test'

interface Guard {
  /** What went wrong so far, in words. Empty at the end of every test. */
  readonly faults: readonly string[]
  /** Watches a context that the test has made by itself. */
  readonly watch: (context: BrowserContext) => Promise<void>
}

interface Options {
  /** Faults that a test brings about on purpose. */
  readonly expectedFaults: { readonly patterns: readonly RegExp[] }
}

const REPORT = 'policy violation: '

/** Use this `test` in every browser test. */
export const test = base.extend<Options & { guard: Guard }>({
  expectedFaults: [{ patterns: [] }, { option: true }],
  guard: [
    async ({ context, baseURL, expectedFaults }, use) => {
      const faults: string[] = []
      const watch = (watched: BrowserContext) => watchContext(watched, new URL(baseURL ?? '').origin, faults)
      await watch(context)
      await use({ faults, watch })
      const unexpected = faults.filter((fault) => !expectedFaults.patterns.some((expected) => expected.test(fault)))
      expect(unexpected, 'requests to others, policy reports and errors').toEqual([])
    },
    { auto: true },
  ],
})

async function watchContext(context: BrowserContext, origin: string, faults: string[]): Promise<void> {
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== origin) faults.push(`request to ${request.url()}`)
  })
  context.on('page', (page) => {
    page.on('websocket', (socket) => faults.push(`socket to ${socket.url()}`))
  })
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (fault) => faults.push(`page error: ${fault.error().message}`))
  await context.addInitScript((prefix) => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`${prefix}${event.effectiveDirective} ${event.blockedURI}`)
    })
  }, REPORT)
}

export { expect }
