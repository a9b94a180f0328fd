/**
 * What the database alone takes for what an import writes: rows and indexes of the store itself, put into another database in transactions of
 * the same size, with nothing read, hashed or sent. No import can be quicker here and now. Notes a second.
 */
export function floor(page, count = 4000) {
  return page.evaluate(async (wanted) => {
    const answered = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const from = await answered(indexedDB.open('glosa'));
    const names = ['revisions', 'annotations'];
    const reading = from.transaction(names);
    const models = names.map((name) => {
      const store = reading.objectStore(name);
      const indexes = [...store.indexNames].map((index) => {
        const { keyPath, multiEntry, unique } = store.index(index);
        return { index, keyPath, options: { multiEntry, unique } };
      });
      return { name, keyPath: store.keyPath, indexes };
    });
    const rows = await Promise.all(names.map((name) => answered(reading.objectStore(name).getAll(null, wanted))));
    const opening = indexedDB.open('bench-floor', 1);
    opening.onupgradeneeded = () => {
      for (const { name, keyPath, indexes } of models) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const { index, keyPath: path, options } of indexes) store.createIndex(index, path, options);
      }
    };
    const to = await answered(opening);
    const start = performance.now();
    for (let at = 0; at < rows[0].length; at += 500) {
      const writing = to.transaction(names, 'readwrite', { durability: 'strict' });
      names.forEach((name, i) => {
        for (const row of rows[i].slice(at, at + 500)) writing.objectStore(name).put(row);
      });
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onabort = () => reject(writing.error);
      });
    }
    const took = performance.now() - start;
    from.close();
    to.close();
    await answered(indexedDB.deleteDatabase('bench-floor'));
    return (rows[0].length / took) * 1000;
  }, count);
}
