/** Puts objects in the place of their ids, as `expand` asks. */
import type { Account } from '../account';
import { shownLine } from '../sessions/session';
import { listPage } from './list';
import { findById, shown } from './shown';
import { StripeProblem } from './stripeProblem';

/** Stripe's own limit. */
const levels = 4;

const cannot = (path: string) =>
  new StripeProblem(400, `This property cannot be expanded (${path}).`, { param: 'expand' });

/** Lists that an object has and that are only answered when asked for. */
function hiddenList(account: Account, owner: object, name: string): object | undefined {
  const record = 'id' in owner ? findById(account, String(owner.id)) : undefined;
  const all = { limit: 100 };
  if (record?.object === 'checkout.session' && name === 'line_items') {
    const lines = record.kept.lines.map((line) => shownLine(line, record.currency));
    return listPage(`/v1/checkout/sessions/${record.id}/line_items`, lines.reverse(), all);
  }
  if (record?.object === 'charge' && name === 'refunds') {
    const refunds = account.store.list('refund').filter(({ charge }) => charge === record.id);
    return listPage(`/v1/charges/${record.id}/refunds`, refunds, all);
  }
  return undefined;
}

function expandPath(account: Account, value: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => expandPath(account, each, path));
  if (typeof value !== 'object') throw cannot(path.join('.'));

  const present: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
  const record = typeof present === 'string' ? findById(account, present) : undefined;
  const full = record === undefined ? present : shown(account, record);
  const next = full === undefined ? hiddenList(account, value, name) : full;
  if (next === undefined || typeof next === 'string') throw cannot(path.join('.'));
  return { ...value, [name]: expandPath(account, next, rest) };
}

/** @throws StripeProblem when a path leads nowhere or too deep. */
export function expanded(account: Account, answer: object, paths: readonly string[]): unknown {
  return paths.reduce<unknown>((value, path) => {
    const names = path.split('.');
    if (names.filter((name) => name !== 'data').length > levels) {
      const message = `You cannot expand more than ${levels} levels of a property`;
      throw new StripeProblem(400, message, { param: 'expand' });
    }
    return expandPath(account, value, names);
  }, answer);
}
