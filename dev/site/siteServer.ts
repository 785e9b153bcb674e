/**
 * A static front on this machine that honours `staticwebapp.config.json`, so that what is tested is
 * what is deployed: the same headers, redirects and rewrites.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { added, filled, hostingFile, type Deployment } from '../../site/deployment/deployment';
import { readHostingConfig, type HostingConfig } from './hostingConfig';
import { siteAnswer, type SiteAnswer } from './siteAnswer';
import { mediaType, readSiteFiles, siteFile, type SiteFile } from './siteFiles';

export interface SiteServer {
  origin: string;
  close(): Promise<void>;
}

export interface SiteServerOptions {
  /** 0 takes a free one. */
  port: number;
  /** The built site. */
  folder: string;
  /** What is put into the built site, as a deployment does. */
  deployment: Deployment;
}

export async function startSiteServer({
  port,
  folder,
  deployment,
}: SiteServerOptions): Promise<SiteServer> {
  const hosting = await readHosting(folder, deployment);
  const fill = (path: string, text: string) => filled(path, text, deployment);
  const files = await readSiteFiles(folder, { mimeTypes: hosting.mimeTypes, fill });
  files.delete(hostingFile);
  for (const [path, text] of Object.entries(added(deployment, new Date()))) {
    files.set(path, siteFile(Buffer.from(text), mediaType(path, hosting.mimeTypes)));
  }
  const paths = new Set(files.keys());

  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const path = pathOf(request.url ?? '/');
    if (path === undefined) response.writeHead(400).end();
    else send(siteAnswer(hosting, paths, path), { files, request, response });
  });
  await listen(server, port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

/** The hosting rules with the API's origin in the place that a deployment fills. */
async function readHosting(folder: string, deployment: Deployment): Promise<HostingConfig> {
  const json = await readFile(join(folder, hostingFile), 'utf8');
  return readHostingConfig(filled(hostingFile, json, deployment));
}

/** The decoded path of a request, or undefined when it cannot be decoded. Only known paths are served. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return undefined;
  }
}

interface Sending {
  files: ReadonlyMap<string, SiteFile>;
  request: IncomingMessage;
  response: ServerResponse;
}

function send(answer: SiteAnswer, { files, request, response }: Sending): void {
  if (answer.kind === 'redirect') {
    response.writeHead(answer.status, { ...answer.headers, Location: answer.to }).end();
    return;
  }
  const file = answer.kind === 'file' ? files.get(answer.file) : undefined;
  if (file === undefined) {
    response.writeHead(answer.status, answer.headers).end();
    return;
  }
  const headers = { ...answer.headers, ETag: file.etag, Vary: 'Accept-Encoding' };
  if (answer.status === 200 && request.headers['if-none-match'] === file.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const { body, encoding } = encodedFor(file, request.headers['accept-encoding'] ?? '');
  response.writeHead(answer.status, {
    ...headers,
    'Content-Type': file.type,
    'Content-Length': body.length,
    ...(encoding !== undefined && { 'Content-Encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function encodedFor(file: SiteFile, accepted: string): { body: Buffer; encoding?: string } {
  if (file.brotli !== undefined && /\bbr\b/.test(accepted)) {
    return { body: file.brotli, encoding: 'br' };
  }
  if (file.gzip !== undefined && /\bgzip\b/.test(accepted)) {
    return { body: file.gzip, encoding: 'gzip' };
  }
  return { body: file.body };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}
