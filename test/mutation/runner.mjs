// Decides how Stryker runs the domain's tests: loaded once, then called in this process for each mutant, the fastest first.
// The test library's own runner starts anew for each mutant, which takes ten times as long as the tests.
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, determineHitLimitReached, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner'
import { createServer, createServerModuleRunner } from 'vite'

/** Draws of each property, as far as mutants are concerned: every one of them runs them again. */
const DRAWS = 25
const TEST_API = join(import.meta.dirname, 'testApi.mjs')

const forMutants = {
  name: 'groundwork-mutation',
  enforce: 'pre',
  transform: (code, id) =>
    /\/test\/.*\.ts$/.test(id)
      ? code
          .replaceAll("from 'vitest'", `from '${TEST_API}'`)
          .replace(/\bnumRuns: (\d+)/g, (_, draws) => `numRuns: ${Math.min(Number(draws), DRAWS)}`)
      : undefined,
}

class DomainTestRunner {
  #modules
  #server
  #tests = []
  #files = process.env.MUTATION_TESTS.split(',').flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => resolve(folder, name)),
  )
  /** A module was loaded with a mutant in it. */
  #isMutated = false

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    this.#server = await createServer({
      configFile: false,
      logLevel: 'error',
      appType: 'custom',
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      plugins: [forMutants],
    })
    this.#modules = createServerModuleRunner(this.#server.environments.ssr, { hmr: false })
  }

  async dispose() {
    await this.#modules?.close()
    await this.#server?.close()
  }

  async dryRun() {
    await this.#load()
    const space = namespace()
    const results = []
    for (const test of this.#tests) {
      space.currentTestId = test.id
      const start = performance.now()
      const failureMessage = await faultOf(test)
      test.time = performance.now() - start
      // A test that holds the code to a time fails where every mutant is in the code at once.
      if (failureMessage !== undefined) console.warn(`left out: ${test.id}: ${failureMessage}`)
      else results.push({ id: test.id, name: test.id, status: TestStatus.Success, timeSpentMs: test.time })
    }
    space.currentTestId = undefined
    this.#tests = this.#tests.filter(({ id }) => results.some((result) => result.id === id))
    this.#tests.sort((a, b) => a.time - b.time)
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: withoutLoading(space.mutantCoverage) }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, reloadEnvironment, mutantActivation }) {
    const space = namespace()
    const isStatic = reloadEnvironment && mutantActivation === 'static'
    space.activeMutant = isStatic ? activeMutant.id : undefined
    if (isStatic || this.#isMutated || this.#tests.length === 0) {
      const fault = await this.#load().catch(String)
      this.#isMutated = isStatic
      if (fault) return { status: MutantRunStatus.Killed, killedBy: [], failureMessage: fault, nrOfTests: 0 }
    }
    Object.assign(space, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    try {
      return await this.#tryTests(this.#tests.filter(({ id }) => !testFilter || testFilter.includes(id)))
    } finally {
      space.activeMutant = undefined
    }
  }

  async #tryTests(tests) {
    const space = namespace()
    for (const [i, test] of tests.entries()) {
      const failureMessage = await faultOf(test)
      const timeout = determineHitLimitReached(space.hitCount, space.hitLimit)
      if (timeout) return timeout
      if (failureMessage !== undefined)
        return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage, nrOfTests: i + 1 }
    }
    return { status: MutantRunStatus.Survived, nrOfTests: tests.length }
  }

  async #load() {
    const known = new Map(this.#tests.map(({ id, time }) => [id, time]))
    this.#modules.clearCache()
    this.#tests = []
    for (const file of this.#files) {
      globalThis.collectedTests = []
      await this.#modules.import(file)
      for (const [i, { name, body }] of globalThis.collectedTests.entries()) {
        const id = `${file.slice(process.cwd().length + 1)} ${i} ${name}`
        if (known.size === 0 || known.has(id)) this.#tests.push({ id, body, time: known.get(id) ?? 0 })
      }
    }
    this.#tests.sort((a, b) => a.time - b.time)
  }
}

/** What tests reach is tried while they run; only what nothing but loading reaches is loaded again with the mutant in it. */
function withoutLoading(coverage) {
  const reached = new Set(Object.values(coverage?.perTest ?? {}).flatMap((counts) => Object.keys(counts)))
  const onlyLoaded = Object.entries(coverage?.static ?? {}).filter(([id]) => !reached.has(id))
  return { perTest: coverage?.perTest ?? {}, static: Object.fromEntries(onlyLoaded) }
}

function namespace() {
  globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {}
  return globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE]
}

/** Why a test fails, in words; `undefined` when it passes. */
async function faultOf({ body }) {
  try {
    await body()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'domain', DomainTestRunner)]
