// Decides what stands in for the test library's own words while mutants are tried: tests are collected, run later and often, in one process.
import { format } from 'node:util'
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
// A snapshot is checked where the tests run as tests.
chai.use((_, { addMethod }) => addMethod(chai.Assertion.prototype, 'toMatchInlineSnapshot', () => undefined))
export const { expect } = chai

/** Changes the settings of the test library alone. */
export const vi = { setConfig: () => undefined }

const names = []

/** `(name, body)`, or with options or a timeout somewhere behind the name. */
const bodyOf = (parts) => parts.find((part) => typeof part === 'function')

export function describe(name, ...parts) {
  names.push(typeof name === 'function' ? name.name : name)
  bodyOf(parts)()
  names.pop()
}

export function it(name, ...parts) {
  globalThis.collectedTests.push({ name: [...names, name].join(' '), body: bodyOf(parts) })
}

const each = (one) => (rows) => (name, body) => {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row]
    one(format(name, ...values), () => body(...values))
  }
}
describe.each = each(describe)
it.each = each(it)
