// Decides which scripts may run beside the page: those that came with the build.

interface ScriptPolicy {
  readonly createScriptURL: (url: string) => string
}

declare global {
  /** What TypeScript does not know yet: https://w3c.github.io/trusted-types/dist/spec/ */
  var trustedTypes: { createPolicy: (name: string, policy: ScriptPolicy) => ScriptPolicy } | undefined
}

let policy: ScriptPolicy | undefined

/** The page's policy asks that addresses of scripts are vouched for; hand in only what `?worker&url` gave. */
export function ownScript(url: string): string {
  policy ??= globalThis.trustedTypes?.createPolicy('groundwork', { createScriptURL: (address) => address })
  return policy ? policy.createScriptURL(url) : url
}
