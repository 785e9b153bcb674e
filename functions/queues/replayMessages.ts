/**
 * POST /api/staff/queues/{name}/replay: puts what was set aside back on its queue, all of it or one message.
 *
 * Sent first, then marked: a crash in between sends a message twice, which does no harm.
 */
import type { HttpRequest, InvocationContext } from '@azure/functions';
import * as z from 'zod';
import { replayRequestSchema } from '../../shared/alerts/replay';
import { canBeReplayed } from '../../shared/alerts/setAside';
import type { SetAsideRepository } from '../../shared/alerts/setAsideRepository';
import { queues } from '../../shared/names';
import type { MessageQueue } from '../../shared/storage/messageQueue';
import type { Answer } from '../../shared/web/answer';
import { problem } from '../../shared/web/problem';
import { readJson } from '../../shared/web/readJson';

interface Deps {
  queue: Pick<MessageQueue, 'sendText'>;
  setAsides: Pick<SetAsideRepository, 'open' | 'markReplayed'>;
}

/** So many fit into the time that a request has; what is left goes with the next. */
const replayMax = 500;

const queueNameSchema = z.enum(queues);

export const replayMessages =
  ({ queue, setAsides }: Deps) =>
  async (request: HttpRequest, context: InvocationContext): Promise<Answer> => {
    const name = queueNameSchema.safeParse(request.params['name']);
    if (!name.success) return problem(404, 'queue-not-found');
    const body = await readReplay(request);
    if (!body.ok) return body.answer;

    const { messageId } = body.value;
    const open = (await setAsides.open(name.data)).filter(
      ({ value }) => messageId === undefined || value.messageId === messageId,
    );
    const replayable = open.filter(({ value }) => canBeReplayed(value)).slice(0, replayMax);
    for (const message of replayable) {
      await queue.sendText(name.data, message.value.body);
      await setAsides.markReplayed(message);
    }
    const [replayed, left] = [replayable.length, open.length - replayable.length];
    context.info('messages replayed', { queue: name.data, replayed, left });
    return { jsonBody: { replayed, left } };
  };

/** Without a body, all of the queue. */
const readReplay = (request: HttpRequest) =>
  request.headers.get('content-type') === null
    ? { ok: true as const, value: replayRequestSchema.parse({}) }
    : readJson(request, replayRequestSchema, 'invalid-replay');
