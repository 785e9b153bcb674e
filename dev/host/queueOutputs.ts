/** Queue output bindings: what a function puts out becomes messages. */
import type { QueueOptions } from './hostJson';
import type { SendOutputs } from './invoker';
import type { FindQueue } from './queueClients';
import { encodeMessage } from './queueMessage';
import type { InvocationResponse, TypedData } from './workerProtocol';

/** The library's name for what a function returns. */
const returnBinding = '$return';

export function createQueueOutputs(
  findQueue: FindQueue,
  encoding: QueueOptions['messageEncoding'],
): SendOutputs {
  return async (planned, response) => {
    for (const { bindingName, output } of planned.outputs) {
      const queue = findQueue(output.connection, output.queueName);
      const bodies = messagesOf(outputOf(response, bindingName));
      if (bodies.length > 0) await queue.createIfNotExists();
      for (const body of bodies) await queue.sendMessage(encodeMessage(body, encoding));
    }
  };
}

function outputOf(response: InvocationResponse, bindingName: string): TypedData | null | undefined {
  if (bindingName === returnBinding) return response.returnValue;
  return response.outputData?.find(({ name }) => name === bindingName)?.data;
}

/** An array is one message an item; objects are indented JSON, as the real host writes them. */
function messagesOf(data: TypedData | null | undefined): Buffer[] {
  if (data === null || data === undefined) return [];
  if (data.bytes !== undefined && data.bytes !== null) return [Buffer.from(data.bytes)];
  const plain = data.string ?? data.int ?? data.double;
  if (plain !== undefined && plain !== null) return [Buffer.from(String(plain))];
  const value: unknown = JSON.parse(data.json ?? 'null');
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.map((item) =>
    Buffer.from(typeof item === 'string' ? item : JSON.stringify(item, null, 2)),
  );
}
