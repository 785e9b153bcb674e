/** Reads `a[b][0]=c`, the way in which the SDK writes nested parameters in bodies and queries. */
import { StripeProblem } from './stripeProblem';

type FormValue = string | FormValue[] | { [key: string]: FormValue };
export type Form = Record<string, FormValue>;

/** Stripe's deepest parameter that we take has five levels; nothing honest has more. */
const depthLimit = 8;
const pairLimit = 1_000;

type Branch = Map<string, string | Branch>;

/** `line_items[0][quantity]` → `['line_items', '0', 'quantity']`. */
function pathOf(key: string): string[] {
  const [first = '', ...rest] = key.split('[');
  const path = [first, ...rest.map((part) => part.replace(/\]$/, ''))];
  if (path.length > depthLimit) throw new StripeProblem(400, `Parameter too deep: ${first}`);
  return path;
}

function put(branch: Branch, path: readonly string[], value: string): void {
  const [head = '', ...rest] = path;
  const key = head === '' ? String(branch.size) : head; // `a[]=x` appends
  if (rest.length === 0) {
    branch.set(key, value);
    return;
  }
  const below = branch.get(key);
  const next: Branch = below instanceof Map ? below : new Map<string, string | Branch>();
  branch.set(key, next);
  put(next, rest, value);
}

function valueOf(node: string | Branch): FormValue {
  if (typeof node === 'string') return node;
  const entries = [...node].map(([key, below]) => [key, valueOf(below)] as const);
  const isList = entries.length > 0 && entries.every(([key], index) => key === String(index));
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

/** @throws StripeProblem when it is deeper or longer than anything honest. */
export function readForm(pairs: URLSearchParams): Form {
  if (pairs.size > pairLimit) throw new StripeProblem(400, 'Too many parameters.');
  const root: Branch = new Map<string, string | Branch>();
  for (const [key, value] of pairs) put(root, pathOf(key), value);
  return Object.fromEntries([...root].map(([key, node]) => [key, valueOf(node)]));
}
