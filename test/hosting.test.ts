// Decides that every host is told the same policy that stands in the page, and more where only a header can say it.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../scripts/pages'

const WANTED = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

describe('the headers', () => {
  it.each(Object.entries(WANTED))('say %s on nginx and in _headers', (name, value) => {
    expect(readFileSync('hosting/nginx.conf', 'utf8')).toContain(`add_header ${name} "${value}" always;`)
    expect(readFileSync('public/_headers', 'utf8')).toContain(`  ${name}: ${value}\n`)
  })

  it('keep what is named by its content for ever, and nothing else', () => {
    const lines = readFileSync('public/_headers', 'utf8').split('\n')
    const under = (path: string) => lines.slice(lines.indexOf(path) + 1).find((line) => /^ {2}Cache-Control/.test(line))
    expect(under('/*')).toBe('  Cache-Control: no-cache')
    expect(under('/assets/*')).toBe('  Cache-Control: public, max-age=31536000, immutable')
  })
})
