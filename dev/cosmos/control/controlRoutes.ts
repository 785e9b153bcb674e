/** The calls by which scripts look at the emulator and break it: `/_local/counts` and `/_local/faults`. */
import { z } from 'zod';
import { badRequest, CosmosError, notFound } from '../cosmosError';
import { emptyAnswer, type Answer } from '../http/answer';
import { parseBody } from '../http/cosmosRequest';
import { operationWord } from '../http/operation';
import { BASE_CHARGE } from '../store/requestCharge';
import type { Faults } from './faults';
import type { RequestCounts } from './requestCounts';

/** More than any script needs, so a wrong body is seen. */
const MAX_FAULTS = 100;
const MAX_TIMES = 1_000_000;

const faultList = z
  .array(
    z.strictObject({
      operation: operationWord,
      container: z.string().min(1).optional(),
      /** 0 drops the connection. */
      status: z.union([z.literal(429), z.literal(503), z.literal(0)]),
      times: z.int().positive().max(MAX_TIMES),
    }),
  )
  .max(MAX_FAULTS);

export interface Control {
  readonly counts: RequestCounts;
  readonly faults: Faults;
}

/** @throws CosmosError 404 or 405 for other calls, 400 for a body that is no list of faults. */
export function answerControl(
  { counts, faults }: Control,
  method: string,
  segments: readonly string[],
  body: Buffer,
): Answer {
  const call = `${method} ${segments.slice(1).join('/')}`;
  switch (call) {
    case 'GET counts':
      return {
        status: 200,
        headers: {},
        body: JSON.stringify(counts.report()),
        charge: BASE_CHARGE,
      };
    case 'DELETE counts':
      counts.reset();
      return emptyAnswer(204);
    case 'PUT faults': {
      const list = faultList.safeParse(parseBody(body));
      if (!list.success) throw badRequest(`Invalid faults: ${z.prettifyError(list.error)}`);
      faults.replaceAll(
        list.data.map(({ status, ...fault }) =>
          status === 0 ? { ...fault, drop: true } : { ...fault, status },
        ),
      );
      return emptyAnswer(204);
    }
    default:
      if (['counts', 'faults'].includes(segments.slice(1).join('/'))) {
        throw new CosmosError(405, `${call} is not a control call.`);
      }
      throw notFound();
  }
}
