/** Asking over the line, with an end: what an older browser knows too, so no `AbortSignal.timeout`. */

/** On a bad line an answer may be slow; after this long it is not coming. */
const answerTimeoutMs = 20_000;

interface Said {
  status: number;
  isOk: boolean;
  text: string;
}

/** What the address says, or undefined when the line is down or too slow: fetch has no other reason here. */
export async function ask(url: string, init: RequestInit = {}): Promise<Said | undefined> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), answerTimeoutMs);
  try {
    const response = await fetch(url, { ...init, signal: end.signal });
    return { status: response.status, isOk: response.ok, text: await response.text() };
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** Undefined when it is not JSON: no shape will fit it. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
