/** An answer before it is written: every route makes one. */
import type { Json } from '../json';
import type { Container } from '../store/container';
import { BASE_CHARGE } from '../store/requestCharge';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: string | undefined;
  /** Request units. */
  readonly charge: number;
}

export function resourceAnswer(status: number, resource: Json): Answer {
  return { status, headers: {}, body: JSON.stringify(resource), charge: BASE_CHARGE };
}

export function emptyAnswer(status: number): Answer {
  return { status, headers: {}, body: undefined, charge: BASE_CHARGE };
}

/** A list, named as the client expects it: `Documents`, `Databases`, ... */
export function listAnswer(
  name: string,
  rows: readonly Json[],
  {
    continuation,
    charge = BASE_CHARGE,
    rid = '',
  }: {
    readonly continuation?: string | undefined;
    readonly charge?: number;
    readonly rid?: string;
  } = {},
): Answer {
  return {
    status: 200,
    headers: {
      'x-ms-item-count': String(rows.length),
      ...(continuation === undefined ? {} : { 'x-ms-continuation': continuation }),
    },
    body: JSON.stringify({ _rid: rid, [name]: rows, _count: rows.length }),
    charge,
  };
}

/** The headers that tell how far a container is. */
export function containerHeaders({ places: { lsn } }: Container): Record<string, string> {
  return { 'x-ms-session-token': `0:-1#${lsn}`, lsn: String(lsn) };
}
