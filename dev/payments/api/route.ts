/** A call of the API: its path, its parameters, what it does. */
import { z } from 'zod';
import type { Account } from '../account';
import type { RecordOf } from '../store/record';
import type { Form } from './form';
import { listPage } from './list';
import { listParameters, onlyExpand, within } from './parameters';
import { found, shown, type ApiKind } from './shown';
import { problemOf } from './stripeProblem';

export interface Route {
  method: 'GET' | 'POST' | 'DELETE';
  /** With `{id}` where an id stands. */
  path: string;
  /** Checks the parameters. @throws StripeProblem; nothing has happened then. */
  prepare(form: Form): { expand: string[]; run: (account: Account, id: string) => object };
}

export function route<S extends z.ZodType<{ expand: string[] }>>(
  method: Route['method'],
  path: string,
  parameters: S,
  run: (account: Account, wanted: z.infer<S>, id: string) => object,
): Route {
  return {
    method,
    path,
    prepare: (form) => {
      const parsed = parameters.safeParse(form);
      if (!parsed.success) throw problemOf(parsed.error);
      return {
        expand: parsed.data.expand,
        run: (account, id) => run(account, parsed.data, id),
      };
    },
  };
}

export function retrieveRoute(kind: ApiKind, path: string): Route {
  return route('GET', `${path}/{id}`, onlyExpand, (account, _wanted, id) =>
    shown(account, found(account, kind, id)),
  );
}

/** A list of one kind, by the filters that all lists have and some of its own. */
export function listRoute<K extends ApiKind, F extends z.ZodRawShape>(
  kind: K,
  path: string,
  filters: F,
  matches: (record: RecordOf<K>, wanted: z.infer<z.ZodObject<F>>) => boolean,
): Route {
  const own = z.object(filters);
  const schema = z.strictObject({ ...filters, ...listParameters });
  return {
    method: 'GET',
    path,
    prepare: (form) => {
      const parsed = schema.safeParse(form);
      if (!parsed.success) throw problemOf(parsed.error);
      const paging = z.object(listParameters).parse(form);
      const wanted = own.parse(form);
      return {
        expand: paging.expand,
        run: (account) => {
          const records = account.store
            .list(kind)
            .filter(({ created }) => within(created, paging.created))
            .filter((record) => matches(record, wanted));
          const page = listPage(path, records, paging);
          return { ...page, data: page.data.map((record) => shown(account, record)) };
        },
      };
    },
  };
}
