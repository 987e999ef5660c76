// Decides what of react-router a build carries: its production files, and of those only what is imported.
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const PRODUCTION = resolve(import.meta.dirname, '../node_modules', 'react-router/dist/production/index.mjs')

/**
 * The package names its development files for every bundler; the production ones are the same without warnings. Its
 * top-level `forwardRef`, `memo` and `createContext` calls are not marked as free of effects, so a bundler keeps every
 * component (Link, NavLink, Form) with all they use; here they are marked, and the names for its developer tools go.
 */
export function routerPlugin(): Plugin {
  return {
    name: 'groundwork:router',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === 'react-router' ? PRODUCTION : null),
    transform: (code, id) =>
      id.includes('/react-router/dist/production/')
        ? code
            .replace(/ = (React\d*\.(?:forwardRef|memo|createContext)\()/g, ' = /* @__PURE__ */ $1')
            .replace(/^\w+\.displayName = "\w+";$/gm, '')
        : null,
  }
}
