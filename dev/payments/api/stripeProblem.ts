/** An error as Stripe answers it, in the shape from which the SDK makes its own error classes. */
import { z } from 'zod';

type StripeErrorType = 'invalid_request_error' | 'idempotency_error' | 'api_error' | 'card_error';

export interface StripeProblemFields {
  type?: StripeErrorType;
  code?: string;
  param?: string;
}

export class StripeProblem extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly fields: StripeProblemFields = {},
  ) {
    super(message);
  }

  get body(): { error: Record<string, unknown> } {
    const { message, fields } = this;
    return { error: { type: 'invalid_request_error', message, ...fields } };
  }
}

/** @see https://docs.stripe.com/error-codes#resource-missing */
export function missing(kind: string, id: string, param = 'id'): StripeProblem {
  const message = `No such ${kind}: '${id}'`;
  return new StripeProblem(404, message, { code: 'resource_missing', param });
}

function paramName(path: readonly PropertyKey[]): string {
  const [first = '', ...rest] = path.map(String);
  return first + rest.map((part) => `[${part}]`).join('');
}

/** A schema adds this to an issue when Stripe has a code of its own for it. */
const codeSchema = z.object({ code: z.string() });

/** Stripe names one parameter an answer, the unknown ones first; so do we. */
export function problemOf({ issues }: z.ZodError): StripeProblem {
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys');
  if (unknown !== undefined) {
    const param = paramName([...unknown.path, unknown.keys[0] ?? '']);
    return new StripeProblem(400, `Received unknown parameter: ${param}`, {
      code: 'parameter_unknown',
      param,
    });
  }
  const [issue] = issues;
  const param = paramName(issue?.path ?? []);
  if (issue?.code === 'invalid_type' && issue.message.endsWith('received undefined')) {
    return new StripeProblem(400, `Missing required param: ${param}.`, {
      code: 'parameter_missing',
      param,
    });
  }
  const own = codeSchema.safeParse(issue?.code === 'custom' ? issue.params : undefined);
  return new StripeProblem(400, issue?.message ?? 'Invalid parameters', {
    ...(own.success ? { code: own.data.code } : {}),
    param,
  });
}
