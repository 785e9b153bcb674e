/** A loaded app whose functions can be invoked, with hooks, as the Node worker invokes them. */
import { randomUUID } from 'node:crypto';
import { loadAppModule } from './appModule';
import { CoreModule, type RegisteredFunction } from './coreModule';
import { invocationScope } from './invocationScope';
import { thrownError } from './thrown';
import type {
  CoreInvocationContext,
  HostLog,
  InvocationRequest,
  InvocationResponse,
  ProgrammingModel,
} from './workerProtocol';

/** What the real worker offers; the library reads bodies as bytes because of the first. */
const workerCapabilities = {
  RawHttpBodyBytes: 'true',
  RpcHttpBodyOnly: 'true',
  UseNullableValueDictionaryForHttp: 'true',
};

export interface FunctionApp {
  functions: readonly RegisteredFunction[];
  /** Runs one function once. @throws what its handler or a hook throws. */
  invoke(registered: RegisteredFunction, request: InvocationRequest): Promise<InvocationResponse>;
  close(): Promise<void>;
}

/** @throws Error when the app throws while it loads, registers nothing, or streams HTTP. */
export async function loadFunctionApp(appFolder: string, log: HostLog): Promise<FunctionApp> {
  const core = new CoreModule(log);
  const unload = loadAppModule(appFolder, core);
  try {
    const appHookData = {};
    const startContext = { hookData: {}, appHookData, functionAppDirectory: appFolder };
    for (const hook of core.hooks('appStart')) await hook(startContext);
    const model = await readModel(core, appFolder);
    return {
      functions: core.lock(),
      invoke: (registered, request) => invoke(core, model, registered, request, appHookData),
      close: async () => {
        for (const hook of core.hooks('appTerminate')) await hook({ hookData: {}, appHookData });
        unload();
      },
    };
  } catch (error) {
    unload();
    throw error;
  }
}

async function readModel(core: CoreModule, appFolder: string): Promise<ProgrammingModel> {
  const model = core.getProgrammingModel();
  if (model === undefined) {
    throw new Error(`The app in ${appFolder} registered no function through @azure/functions.`);
  }
  const capabilities = await model.getCapabilities({ ...workerCapabilities });
  if (capabilities['HttpUri'] !== undefined) {
    throw new Error(
      'app.setup({ enableHttpStream: true }) is refused: with it a handler that throws is never answered.',
    );
  }
  return model;
}

async function invoke(
  core: CoreModule,
  model: ProgrammingModel,
  registered: RegisteredFunction,
  request: InvocationRequest,
  appHookData: object,
): Promise<InvocationResponse> {
  const invocationId = randomUUID();
  const user: { context?: unknown } = {};
  const coreContext: CoreInvocationContext = {
    invocationId,
    request: { ...request, invocationId, functionId: registered.name },
    metadata: registered,
    state: undefined,
    log: (level, category, message) => core.log(level, category, message, user.context),
  };
  const invocation = await model.getInvocationModel(coreContext);
  const { context, inputs } = await invocation.getArguments();
  user.context = context;

  const shared = { hookData: {}, appHookData, invocationContext: context };
  const before = { ...shared, functionCallback: registered.callback, inputs };
  coreContext.state = 'preInvocationHooks';
  for (const hook of core.hooks('preInvocation')) await hook(before);

  coreContext.state = 'invocation';
  const outcome = await invocationScope.enter(registered.name, () =>
    settle(() => invocation.invokeFunction(context, before.inputs, before.functionCallback)),
  );

  const after = { ...shared, inputs: before.inputs, ...outcome };
  coreContext.state = 'postInvocationHooks';
  for (const hook of core.hooks('postInvocation')) await hook(after);
  coreContext.state = undefined;

  if (after.error !== null) throw after.error;
  return invocation.getResponse(context, after.result);
}

/** The outcome in the form that post-invocation hooks see and may change. */
async function settle(
  run: () => Promise<unknown>,
): Promise<{ result: unknown; error: Error | null }> {
  try {
    return { result: await run(), error: null };
  } catch (error) {
    return { result: null, error: thrownError(error) };
  }
}
