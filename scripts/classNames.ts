// Decides what a CSS module's class is called in the build: three characters, the same in every build.

const LIMIT = 36 ** 2

/** Makes a namer. A name is the hash of file and class; where two would share one, the later takes the next free. */
export function createClassNamer(): (name: string, file: string) => string {
  const taken = new Map<string, string>()
  return (name, file) => {
    const owner = `${file.replace(/^.*\/src\//, '').replace(/\?.*$/, '')}:${name}`
    for (let number = hash(owner) % (26 * LIMIT); ; number = (number + 1) % (26 * LIMIT)) {
      const letter = String.fromCharCode(97 + Math.floor(number / LIMIT))
      const candidate = letter + (number % LIMIT).toString(36).padStart(2, '0')
      if ((taken.get(candidate) ?? owner) === owner) {
        taken.set(candidate, owner)
        return candidate
      }
    }
  }
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}
