// Decides how the second copy is kept: in IndexedDB, written with strict durability, so that a killed browser loses nothing.

/** A place for one text per key that changes by read-merge-write, atomically across tabs. */
export interface SecondCopy {
  read(key: string): Promise<string | undefined>
  /**
   * Replaces what is stored by what `merge` makes of it, or leaves it where that is nothing. Resolves when it is on the
   * disk; rejects where it could not be written.
   */
  update(key: string, merge: (stored: string | undefined) => string | undefined): Promise<void>
  /** Counts up when the place had to be opened anew: what was written before may be gone. Rejects where it cannot be. */
  openings(): Promise<number>
}

const DATABASE = 'groundwork'
const STORE = 'facts'

/** Opens the database, or resolves to `undefined` where the browser has none or forbids it. Never rejects. */
export async function openSecondCopy(getFactory: () => IDBFactory | undefined): Promise<SecondCopy | undefined> {
  try {
    const factory = getFactory()
    if (!factory) return undefined
    const copy = createCopy(factory)
    await copy.openings()
    return copy
  } catch {
    return undefined
  }
}

function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(DATABASE, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function createCopy(factory: IDBFactory): SecondCopy {
  let openings = 0
  let current: Promise<IDBDatabase> | undefined
  const forget = () => {
    current = undefined
  }
  /** The open database; opened again after it was closed, by a browser that clears its data or for a newer tab's upgrade. */
  const connect = () => {
    current ??= openDatabase(factory).then((database) => {
      openings += 1
      database.onclose = forget
      // Whoever upgrades or deletes the database must not wait for this tab.
      database.onversionchange = () => {
        forget()
        database.close()
      }
      return database
    })
    current.catch(forget)
    return current
  }
  return {
    async read(key) {
      const database = await connect()
      return new Promise((resolve, reject) => {
        const request = database.transaction(STORE, 'readonly').objectStore(STORE).get(key)
        request.onsuccess = () => resolve(asText(request.result))
        request.onerror = () => reject(request.error)
      })
    },
    async update(key, merge) {
      const database = await connect()
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' })
        const store = transaction.objectStore(STORE)
        const request = store.get(key)
        request.onsuccess = () => {
          const text = merge(asText(request.result))
          if (text !== undefined) store.put(text, key)
        }
        transaction.oncomplete = () => resolve()
        // An error that nobody handles ends in an abort, too.
        transaction.onabort = () => reject(transaction.error)
      })
    },
    async openings() {
      await connect()
      return openings
    },
  }
}

function asText(input: unknown): string | undefined {
  return typeof input === 'string' ? input : undefined
}
