/** Talks with a compiler process: JSON-RPC over its pipes, each message behind a `Content-Length` header. */
import { spawn } from 'node:child_process';
import * as z from 'zod';
import { findCompiler } from './findCompiler';

const answerSchema = z.object({
  id: z.number(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});

interface Question {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

export function openConversation() {
  const child = spawn(findCompiler(), ['jsonrpc', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting = new Map<number, Question>();
  let received = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (let body = takeMessage(); body !== undefined; body = takeMessage()) {
      const { id, result, error } = answerSchema.parse(JSON.parse(body));
      if (error === undefined) waiting.get(id)?.resolve(result);
      else waiting.get(id)?.reject(new Error(error.message));
      waiting.delete(id);
    }
  });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      for (const { reject } of waiting.values()) reject(new Error('the Bicep compiler has ended'));
      resolve();
    });
  });

  function takeMessage(): string | undefined {
    const end = received.indexOf('\r\n\r\n');
    const length = Number(/Content-Length: (\d+)/.exec(received.toString('latin1', 0, end))?.[1]);
    const start = end + 4;
    if (end < 0 || received.length < start + length) return undefined;
    const body = received.toString('utf8', start, start + length);
    received = received.subarray(start + length);
    return body;
  }

  let lastId = 0;
  return {
    ask: (method: string, request: object) =>
      new Promise<unknown>((resolve, reject) => {
        const id = ++lastId;
        waiting.set(id, { resolve, reject });
        const body = JSON.stringify({ jsonrpc: '2.0', id, method, params: [request] });
        child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      }),
    close: () => {
      child.kill();
      return ended;
    },
  };
}
