/** What is deployed as the functions: the folder `build`, which stands by itself. */
import { execFileSync } from 'node:child_process';
import { zipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod';

const build = resolve(__dirname, '../../build');
const files = readdirSync(build);
const contents = Object.fromEntries(
  files.map((file) => [file, new Uint8Array(readFileSync(join(build, file)))]),
);

/** Every new instance fetches and unpacks it before it answers anybody. */
const zippedMostBytes = 1_048_576;

test('holds what the host needs, and nothing else', () => {
  expect(files.sort()).toEqual(['host.json', 'main.cjs', 'package.json', 'telemetry.cjs']);
  expect(JSON.parse(readFileSync(join(build, 'package.json'), 'utf8'))).toEqual({
    main: 'main.cjs',
  });
});

test('is under a megabyte, zipped', () => {
  expect(zipSync(contents).length).toBeLessThan(zippedMostBytes);
});

test('has no source maps', () => {
  const withMap = files.filter((file) =>
    /\n\/\/# sourceMappingURL=[^\n]*\s*$/.test(readFileSync(join(build, file), 'utf8')),
  );

  expect(withMap).toEqual([]);
});

describe('in a folder without node_modules', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deployed-'));
    await cp(build, folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** As in Azure, as far as the app reads it when it starts. */
  const settings = {
    COSMOS__accountEndpoint: 'https://database.example/',
    COSMOS__clientId: 'app',
    COSMOS_PUBLIC__accountEndpoint: 'https://database.example/',
    COSMOS_PUBLIC__clientId: 'public',
    AzureWebJobsStorage__queueServiceUri: 'https://queues.example/',
    AzureWebJobsStorage__clientId: 'app',
    RECORDS__blobServiceUri: 'https://blobs.example/',
    RECORDS__clientId: 'app',
    SITE_URL: 'https://site.example',
    PUBLIC_GENERATION: '1',
    MAIL_FROM: 'gifts@org.example',
    MAIL__endpoint: 'https://mail.example/',
    MAIL__clientId: 'app',
  };

  /** The worker answers `@azure/functions-core`; whatever else is not in the folder cannot be had. */
  const loader = `
    const { Module } = require('node:module');
    const registered = [];
    const core = {
      version: '3.9.1',
      hostVersion: '4.1037.0',
      Disposable: class { dispose() {} },
      registerFunction: ({ name }) => (registered.push(name), new core.Disposable()),
      registerHook: () => new core.Disposable(),
      setProgrammingModel: () => {},
    };
    const original = Module.prototype.require;
    Module.prototype.require = function (name) {
      return name === '@azure/functions-core' ? core : original.call(this, name);
    };
    require('./main.cjs');
    const { startTelemetry } = require('./telemetry.cjs');
    console.log(JSON.stringify({ registered, telemetry: typeof startTelemetry }));
    process.exit();`;

  test('it loads, and registers the whole app', () => {
    const out = execFileSync(process.execPath, ['--eval', loader], { cwd: folder, env: settings });
    const { registered, telemetry } = z
      .object({ registered: z.array(z.string()), telemetry: z.string() })
      .parse(JSON.parse(out.toString()));

    expect(telemetry).toBe('function');
    expect(registered).toEqual(
      expect.arrayContaining(['createPledge', 'receivePaymentWebhook', 'health', 'sweepOutbox']),
    );
    expect(new Set(registered).size).toBe(registered.length);
  });
});
