/** Reading a request's JSON body: type, size, syntax and shape, each refused with its own words. */
import type { HttpRequest } from '@azure/functions';
import type * as z from 'zod';
import type { Answer } from './answer';
import { problem } from './problem';

/** The largest body of any public route, bytes: far more than a form, far less than a nuisance. */
const bodyMaxBytes = 65_536;

export type ReadJson<T> = { ok: true; value: T } | { ok: false; answer: Answer };

/** The body parsed by `schema`, or the problem to answer: 413, or 400 of the given kind. */
export async function readJson<T>(
  request: HttpRequest,
  schema: z.ZodType<T>,
  kind: string,
): Promise<ReadJson<T>> {
  const refuse = (detail: string) =>
    ({ ok: false, answer: problem(400, kind, { detail }) }) as const;

  if (!isJson(request.headers.get('content-type'))) return refuse('the content type is not JSON');
  const body = await readText(request);
  if (body === 'too-large') return { ok: false, answer: problem(413, 'body-too-large') };
  let value: unknown;
  try {
    value = JSON.parse(body.text);
  } catch {
    return refuse('the body is not JSON');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, answer: problem(400, kind, { errors: errorsOf(parsed.error) }) };
}

/**
 * The body as text, byte for byte as it was sent, or not at all when it is over the limit.
 *
 * The platform has taken it in whole before a function is called, up to a limit of its own; so there is
 * nothing to save by reading less of it.
 */
export async function readText(request: HttpRequest): Promise<{ text: string } | 'too-large'> {
  if (Number(request.headers.get('content-length') ?? 0) > bodyMaxBytes) return 'too-large';
  const bytes = await request.arrayBuffer();
  return bytes.byteLength > bodyMaxBytes
    ? 'too-large'
    : { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

/** Which field is wrong and how, without what was in it. */
export const errorsOf = ({ issues }: z.ZodError): { path: string; message: string }[] =>
  issues.map(({ path, message }) => ({ path: path.join('.'), message }));

const isJson = (contentType: string | null): boolean =>
  /^application\/json\s*(;|$)/i.test(contentType ?? '');
