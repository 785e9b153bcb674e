/**
 * A certificate for one test's server on 127.0.0.1: what sends telemetry does so over TLS only.
 *
 * The least that X.509 asks for (RFC 5280, version 1), signed by its own key, which nobody keeps.
 */
import { generateKeyPairSync, sign } from 'node:crypto';

/** One DER element: tag, length, content. */
function element(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const long = length < 0x80 ? [] : length < 0x100 ? [0x81] : [0x82, length >> 8];
  return Buffer.concat([Buffer.from([tag, ...long, length & 0xff]), content]);
}
const sequence = (...parts: Buffer[]) => element(0x30, ...parts);
const utcTime = (text: string) => element(0x17, Buffer.from(text));

const ecdsaWithSha256 = sequence(Buffer.from('06082a8648ce3d040302', 'hex'));

export function selfSigned(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const nobody = sequence();
  const signed = sequence(
    element(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    nobody,
    sequence(utcTime('200101000000Z'), utcTime('491231235959Z')),
    nobody,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', signed, privateKey)]);
  const der = sequence(signed, ecdsaWithSha256, element(0x03, signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
}
