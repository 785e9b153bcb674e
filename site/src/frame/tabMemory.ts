/** What this tab remembers until it closes, as JSON. Nothing here outlives the tab. */

/** For browsers that keep nothing: enough until the page is left. */
const fallback = new Map<string, string>();

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key) ?? fallback.get(key) ?? null;
  } catch {
    return fallback.get(key) ?? null; // The browser forbids storage.
  }
}

export function remember(key: string, value: object): void {
  const json = JSON.stringify(value);
  try {
    sessionStorage.setItem(key, json);
  } catch {
    fallback.set(key, json); // The browser forbids storage, or it is full.
  }
}

/** What was remembered, or undefined when nothing that fits was. */
export function recall<T>(key: string, check: (value: unknown) => value is T): T | undefined {
  const json = read(key);
  if (json === null) return undefined;
  const value: unknown = JSON.parse(json);
  return check(value) ? value : undefined;
}

export function forget(key: string): void {
  fallback.delete(key);
  try {
    sessionStorage.removeItem(key);
  } catch {
    // The browser forbids storage: there was nothing to remove.
  }
}

export function forgetAll(): void {
  fallback.clear();
  try {
    sessionStorage.clear();
  } catch {
    // The browser forbids storage: there was nothing to remove.
  }
}
