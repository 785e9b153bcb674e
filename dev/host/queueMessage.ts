/** A queue message's text as its sender meant it. */
import type { QueueOptions } from './hostJson';

const base64Pattern = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** `undefined` when the encoding is base64 and this is none. */
export function decodeMessage(
  text: string,
  encoding: QueueOptions['messageEncoding'],
): Buffer | undefined {
  if (encoding === 'none') return Buffer.from(text);
  const compact = text.replace(/\s/g, '');
  return base64Pattern.test(compact) ? Buffer.from(compact, 'base64') : undefined;
}

export function encodeMessage(body: Buffer, encoding: QueueOptions['messageEncoding']): string {
  return body.toString(encoding === 'base64' ? 'base64' : 'utf8');
}

/** @throws TypeError when the bytes are no UTF-8. */
export function messageText(body: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
}
