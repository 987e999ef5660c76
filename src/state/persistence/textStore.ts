// Decides where texts are kept by key: the browser's storage where it works, the page's memory where it does not.

/** The port behind which storage lives. `write` throws when there is no room or no permission; nothing else throws. */
export interface TextStore {
  readonly isLasting: boolean
  read(key: string): string | null
  write(key: string, text: string): void
  remove(key: string): void
  keys(): string[]
}

export function createMemoryStore(entries: Readonly<Record<string, string>> = {}): TextStore {
  const map = new Map(Object.entries(entries))
  return {
    isLasting: false,
    read: (key) => map.get(key) ?? null,
    write: (key, text) => void map.set(key, text),
    remove: (key) => void map.delete(key),
    keys: () => [...map.keys()],
  }
}

/**
 * The browser's storage, or memory when the browser refuses it: asking may throw, answering may throw, and private
 * modes offer a storage with no room at all. A full storage still counts as working: it can be read.
 */
export function createBrowserStore(getStorage: () => Storage): TextStore {
  try {
    const storage = getStorage()
    storage.getItem('groundwork:probe')
    if (storage.length === 0) {
      storage.setItem('groundwork:probe', '')
      storage.removeItem('groundwork:probe')
    }
    return fromStorage(storage)
  } catch {
    return createMemoryStore()
  }
}

function fromStorage(storage: Storage): TextStore {
  return {
    isLasting: true,
    read: (key) => attempt(() => storage.getItem(key), null),
    write: (key, text) => storage.setItem(key, text),
    remove: (key) => attempt(() => storage.removeItem(key), undefined),
    keys: () => attempt(() => allKeys(storage), []),
  }
}

function allKeys(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, i) => storage.key(i)).filter((key) => key !== null)
}

/** A browser that takes its permission back while the page is open answers with an exception: then nothing is there. */
function attempt<T>(ask: () => T, instead: T): T {
  try {
    return ask()
  } catch {
    return instead
  }
}
