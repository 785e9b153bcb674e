/** The files of the site, read once, each also compressed. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export interface SiteFile {
  /** Media type, with the charset. */
  type: string;
  /** Strong, of the content alone. */
  etag: string;
  body: Buffer;
  /** Smaller than `body`, or absent. */
  brotli?: Buffer;
  gzip?: Buffer;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Compressing well is slow, and this runs at every start: good enough here. */
const brotliQuality = 5;

interface Reading {
  /** By extension, beside those that are known. */
  mimeTypes: Record<string, string>;
  /** What becomes of a page's text when it is deployed. */
  fill: (path: string, text: string) => string;
}

/** Every file under a folder by its path on the site, for example `/en/index.html`. */
export async function readSiteFiles(
  folder: string,
  { mimeTypes, fill }: Reading,
): Promise<Map<string, SiteFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, SiteFile>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const place = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, place).split(sep).join('/')}`;
    const content = await readFile(place);
    const body = path.endsWith('.html') ? Buffer.from(fill(path, content.toString())) : content;
    files.set(path, siteFile(body, mediaType(path, mimeTypes)));
  }
  return files;
}

export function mediaType(path: string, mimeTypes: Record<string, string>): string {
  const extension = extname(path);
  return mimeTypes[extension] ?? types[extension] ?? 'application/octet-stream';
}

export function siteFile(body: Buffer, type: string): SiteFile {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const brotli = brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality },
  });
  const gzip = gzipSync(body);
  return {
    type,
    etag,
    body,
    ...(brotli.length < body.length && { brotli }),
    ...(gzip.length < body.length && { gzip }),
  };
}
