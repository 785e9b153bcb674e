/** Starting and stopping one Azurite server so that nothing it has acknowledged is lost. */
import type ServerBase from 'azurite/dist/src/common/ServerBase';

/**
 * Azurite writes what it knows about messages and blobs to disk every 5 seconds; a process killed
 * in between would lose acknowledged messages. Saving costs nothing while nothing changes.
 */
const saveEveryMilliseconds = 100;

/** A request that is still running when we stop gets this long; then its connection is cut. */
const finishRequestsMilliseconds = 2_000;

function databases(server: ServerBase) {
  return [server.extentMetadataStore.db, server.metadataStore.db];
}

/** @throws when the port is taken; the server holds neither files nor timers then. */
export async function startServer(server: ServerBase): Promise<void> {
  for (const database of databases(server)) {
    database.autosaveDisable();
    database.autosaveInterval = saveEveryMilliseconds;
    database.autosaveEnable();
  }
  try {
    await server.start();
  } catch (error) {
    await server.afterClose();
    throw error;
  }
}

/** Lets running requests end, then saves. Azurite's own `close` waits for neither. */
export async function stopServer(server: ServerBase): Promise<void> {
  const cut = setTimeout(() => {
    server.httpServer.closeAllConnections();
  }, finishRequestsMilliseconds);
  await new Promise<void>((resolve) => {
    server.httpServer.stop(resolve);
  });
  clearTimeout(cut);

  for (const database of databases(server)) {
    await new Promise<void>((resolve, reject) => {
      database.saveDatabase((error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  }
  await server.close();
}
