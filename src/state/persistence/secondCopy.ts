// Decides how the second copy is kept: in IndexedDB, written with strict durability, so that a killed browser loses nothing.

/** A place for one text per key that changes by read-merge-write, atomically across tabs. */
export interface SecondCopy {
  read(key: string): Promise<string | undefined>
  /** Replaces what is stored by what `merge` makes of it. Resolves when it is on the disk. */
  update(key: string, merge: (stored: string | undefined) => string): Promise<void>
}

const DATABASE = 'groundwork'
const STORE = 'facts'

/** Opens the database, or resolves to `undefined` where the browser has none or forbids it. Never rejects. */
export async function openSecondCopy(getFactory: () => IDBFactory | undefined): Promise<SecondCopy | undefined> {
  try {
    const factory = getFactory()
    if (!factory) return undefined
    return fromDatabase(await openDatabase(factory))
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
    request.onblocked = () => reject(new Error('the database is held by an older tab'))
  })
}

function fromDatabase(database: IDBDatabase): SecondCopy {
  // A newer tab that upgrades the database must not wait for this one.
  database.onversionchange = () => database.close()
  return {
    read: (key) =>
      new Promise((resolve, reject) => {
        const request = database.transaction(STORE, 'readonly').objectStore(STORE).get(key)
        request.onsuccess = () => resolve(asText(request.result))
        request.onerror = () => reject(request.error)
      }),
    update: (key, merge) =>
      new Promise((resolve, reject) => {
        const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' })
        const store = transaction.objectStore(STORE)
        const request = store.get(key)
        request.onsuccess = () => store.put(merge(asText(request.result)), key)
        transaction.oncomplete = () => resolve()
        transaction.onerror = () => reject(transaction.error)
        transaction.onabort = () => reject(transaction.error)
      }),
  }
}

function asText(input: unknown): string | undefined {
  return typeof input === 'string' ? input : undefined
}
