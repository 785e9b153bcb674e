/** What a control call answers: JSON to scripts; to a form of the control page, that page again. */
import { z } from 'zod';
import { html } from '../../web/html';
import { json, type LocalAnswer, type LocalRequest } from '../../web/localServer';
import { page } from '../../web/page';

/** A call that cannot be done: 400 not understood, 404 no such thing, 409 not now. */
export class ControlProblem extends Error {
  constructor(
    readonly status: 400 | 404 | 409,
    message: string,
  ) {
    super(message);
  }
}

const isForm = ({ headers }: LocalRequest) =>
  headers['content-type'] === 'application/x-www-form-urlencoded';

/** A form sends nothing that we read; neither does an empty body. */
export function bodyOf<S extends z.ZodType>(request: LocalRequest, schema: S): z.infer<S> {
  let value: unknown = {};
  if (request.body.length > 0 && !isForm(request)) {
    try {
      value = JSON.parse(request.body.toString());
    } catch {
      throw new ControlProblem(400, 'The body is not JSON.');
    }
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new ControlProblem(400, z.prettifyError(parsed.error));
  return parsed.data;
}

export function done(request: LocalRequest, value: object): LocalAnswer {
  return isForm(request) ? { status: 303, headers: { location: '/' } } : json(200, value);
}

export function refused(request: LocalRequest, { status, message }: ControlProblem): LocalAnswer {
  if (!isForm(request)) return json(status, { message });
  const content = html`<p role="alert">${message}</p>
    <p><a href="/">Back</a></p>`;
  return page('That is not possible', content, { status });
}
