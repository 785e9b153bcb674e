/** Invokes a planned function: logs how it went as the real host does, and sends what it put out. */
import { randomBytes } from 'node:crypto';
import type { FunctionApp } from './functionApp';
import type { PlannedFunction } from './plannedFunction';
import { describeThrown } from './thrown';
import type { HostLog, InvocationRequest, InvocationResponse } from './workerProtocol';

/** @throws what the function threw, after it was logged. */
export type Invoke = (
  planned: PlannedFunction,
  request: InvocationRequest,
) => Promise<InvocationResponse>;

export type SendOutputs = (planned: PlannedFunction, response: InvocationResponse) => Promise<void>;

export function createInvoker(app: FunctionApp, sendOutputs: SendOutputs, log: HostLog): Invoke {
  return async (planned, request) => {
    const category = `Function.${planned.name}`;
    const started = performance.now();
    const executed = (outcome: string) =>
      `Executed '${planned.name}' (${outcome}, Duration=${Math.round(performance.now() - started)}ms)`;
    try {
      const traceContext = { traceParent: newTraceParent(), traceState: '', attributes: {} };
      const response = await app.invoke(planned.registered, { traceContext, ...request });
      await sendOutputs(planned, response);
      log('information', category, executed('Succeeded'));
      return response;
    } catch (error) {
      log('error', category, `${executed('Failed')}\n${describeThrown(error)}`);
      throw error;
    }
  };
}

/** @see https://www.w3.org/TR/trace-context/#traceparent-header */
function newTraceParent(): string {
  return `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-00`;
}
