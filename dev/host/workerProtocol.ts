/** What the Node worker and the library `@azure/functions` say to each other, as far as a local run needs it. */

export type LogLevel =
  'trace' | 'debug' | 'information' | 'warning' | 'error' | 'critical' | 'none';
export type HostLog = (level: LogLevel, category: string, message: string) => void;

export interface TypedData {
  string?: string | null;
  json?: string | null;
  bytes?: Uint8Array | null;
  int?: number | null;
  double?: number | null;
  http?: HttpRequestData | HttpAnswerData | null;
}

export interface HttpRequestData {
  url: string;
  method: string;
  nullableHeaders: Record<string, { value: string }>;
  nullableQuery: Record<string, { value: string }>;
  nullableParams: Record<string, { value: string }>;
  body?: { bytes: Uint8Array };
}

interface Nullable<Value> {
  value: Value;
}

export interface CookieData {
  name: string;
  value: string;
  domain?: Nullable<string>;
  path?: Nullable<string>;
  expires?: Nullable<{ seconds: number }>;
  secure?: Nullable<boolean>;
  httpOnly?: Nullable<boolean>;
  /** `none` is the attribute left out, `explicitNone` is `SameSite=None`. */
  sameSite?: 'none' | 'lax' | 'strict' | 'explicitNone';
  maxAge?: Nullable<number>;
}

export interface HttpAnswerData {
  statusCode: string;
  headers: Record<string, string>;
  cookies: CookieData[];
  body?: TypedData | null;
}

/** Which try this is, for functions with a retry policy. */
export interface RetryContext {
  retryCount: number;
  maxRetryCount: number;
  exception?: { message: string; stackTrace: string };
}

export interface InvocationRequest {
  inputData: { name: string; data: TypedData }[];
  triggerMetadata: Record<string, TypedData>;
  retryContext?: RetryContext;
  traceContext?: { traceParent: string; traceState: string; attributes: Record<string, string> };
}

export interface InvocationResponse {
  returnValue?: TypedData | null;
  outputData?: { name: string; data: TypedData }[];
}

export type FunctionCallback = (...inputs: unknown[]) => unknown;

/** A function as the app registered it; bindings are as written, to be parsed. */
export interface FunctionMetadata {
  name: string;
  bindings: Record<string, unknown>;
  retryOptions?: unknown;
}

export interface CoreInvocationContext {
  invocationId: string;
  request: InvocationRequest & { invocationId: string; functionId: string };
  metadata: FunctionMetadata;
  state: 'preInvocationHooks' | 'invocation' | 'postInvocationHooks' | undefined;
  log(level: LogLevel, category: string, message: string): void;
}

interface InvocationModel {
  getArguments(): Promise<{ context: unknown; inputs: unknown[] }>;
  invokeFunction(context: unknown, inputs: unknown[], callback: FunctionCallback): Promise<unknown>;
  getResponse(context: unknown, result: unknown): Promise<InvocationResponse>;
}

export interface ProgrammingModel {
  getInvocationModel(context: CoreInvocationContext): InvocationModel | Promise<InvocationModel>;
  getCapabilities(
    worker: Record<string, string>,
  ): Record<string, string> | Promise<Record<string, string>>;
}
