/** Azure Functions on one machine: loads the app that would be deployed and gives it what the real host gives. */
import { setMaxListeners } from 'node:events';
import { createAdministration } from './administration';
import { createCors } from './cors';
import { createCosmosContainers } from './cosmosContainers';
import { loadFunctionApp } from './functionApp';
import { planFunctions } from './functionPlan';
import { isTriggeredBy } from './plannedFunction';
import { readHostJson } from './hostJson';
import { openHttpFront } from './httpFront';
import { compileRoutes } from './httpRoutes';
import { createInvoker } from './invoker';
import { pause } from './pause';
import { createQueueClients } from './queueClients';
import { createQueueOutputs } from './queueOutputs';
import { createRunNow } from './runNow';
import { RunningWork } from './runningWork';
import { putSettings } from './appSettings';
import { prepareTriggers } from './triggerStart';
import type { HostLog } from './workerProtocol';

export interface FunctionsHostOptions {
  /** Holds host.json, package.json and the one file that its `main` names. */
  appFolder: string;
  /** 0 takes a free one. */
  port: number;
  /** App settings. They are in `process.env` from before the app loads until the host stops: one app a process. */
  settings: Record<string, string>;
  /** Whom the platform's CORS allows; without any, CORS is off. */
  corsOrigins: readonly string[];
  /** Where log lines go; by default warnings and errors go to stderr. */
  log?: (level: string, category: string, message: string) => void;
  /** How long a received message stays invisible while its function runs, renewed at half of it. */
  queueLeaseSeconds?: number;
}

export interface FunctionsHost {
  origin: string;
  functions: readonly string[];
  /** Resolves when no invocation runs. */
  idle(): Promise<void>;
  /** Takes no new work and waits for what runs, at most {@link longestGoodbyeMs}. */
  stop(): Promise<void>;
}

/** The real host's. */
const defaultQueueLeaseSeconds = 600;
/** `npm start` promises to be gone within five seconds. */
const longestGoodbyeMs = 4000;

/** @throws Error saying what the real host would refuse, and in which function. */
export async function startFunctionsHost(options: FunctionsHostOptions): Promise<FunctionsHost> {
  const { appFolder, settings, corsOrigins } = options;
  const log = options.log ?? logToStderr;
  const undo: (() => void | Promise<void>)[] = [];
  const undoAll = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const configuration = readHostJson(appFolder, settings);
    undo.push(putSettings(settings));
    const app = await loadFunctionApp(appFolder, log);
    undo.push(() => app.close());
    const planned = planFunctions(app.functions, settings);

    const findQueue = createQueueClients(settings);
    const containers = createCosmosContainers(settings);
    undo.push(() => containers.close());
    const sendOutputs = createQueueOutputs(findQueue, configuration.queues.messageEncoding);
    const invoke = createInvoker(app, sendOutputs, log);
    const work = new RunningWork();
    const stopping = new AbortController();
    // Every trigger that waits listens to it; there are as many as the app has functions.
    setMaxListeners(0, stopping.signal);
    const startTriggers = await prepareTriggers(planned, {
      ...{ findQueue, containers, invoke, work, log },
      queueOptions: configuration.queues,
      queueLeaseSeconds: options.queueLeaseSeconds ?? defaultQueueLeaseSeconds,
      stopping: stopping.signal,
    });
    const httpFunctions = planned.filter((each) => isTriggeredBy('httptrigger', each));
    const front = await openHttpFront(options.port, {
      findRoute: compileRoutes(httpFunctions, configuration.routePrefix),
      administration: createAdministration(createRunNow(planned, invoke, work)),
      cors: createCors(corsOrigins),
      ...{ invoke, work, log },
    });
    undo.push(() => front.close());
    const triggers = startTriggers();
    const stop = async () => {
      stopping.abort();
      front.refuse();
      const ended = Promise.all([triggers, work.idle()]);
      const patience = new AbortController();
      await Promise.race([ended, pause(longestGoodbyeMs, patience.signal)]);
      patience.abort();
      await undoAll();
    };
    return {
      origin: front.origin,
      functions: planned.map(({ name }) => name),
      idle: () => work.idle(),
      stop,
    };
  } catch (error) {
    await undoAll();
    throw error;
  }
}

const logToStderr: HostLog = (level, category, message) => {
  if (level === 'warning' || level === 'error' || level === 'critical') {
    process.stderr.write(`${level} ${category} ${message}\n`);
  }
};
