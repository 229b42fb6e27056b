const databaseName = 'sextant';
const stores = ['recents', 'recovery'] as const;

export type StoreName = (typeof stores)[number];

/** A few records kept by the browser, by key. Everything rejects where the browser keeps nothing (private windows). */
export type Database = {
  readonly read: (store: StoreName, key: string) => Promise<unknown>;
  readonly readAll: (store: StoreName) => Promise<readonly unknown[]>;
  readonly write: (store: StoreName, key: string, value: unknown) => Promise<void>;
  readonly remove: (store: StoreName, key: string) => Promise<void>;
};

function settle<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function finish(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Opens the database on first use; a failed opening is tried again at the next use. */
export function createDatabase(): Database {
  let opening: Promise<IDBDatabase> | null = null;
  const open = (): Promise<IDBDatabase> => {
    if (opening === null) {
      const request = indexedDB.open(databaseName, 1);
      request.onupgradeneeded = () => {
        for (const store of stores) request.result.createObjectStore(store);
      };
      opening = settle(request);
      opening.catch(() => {
        opening = null;
      });
    }
    return opening;
  };
  const change = async (store: StoreName, act: (records: IDBObjectStore) => void) => {
    const transaction = (await open()).transaction(store, 'readwrite', { durability: 'strict' });
    act(transaction.objectStore(store));
    await finish(transaction);
  };
  return {
    read: async (store, key) => settle((await open()).transaction(store).objectStore(store).get(key)),
    readAll: async (store) => settle((await open()).transaction(store).objectStore(store).getAll()),
    write: (store, key, value) => change(store, (records) => records.put(value, key)),
    remove: (store, key) => change(store, (records) => records.delete(key)),
  };
}
