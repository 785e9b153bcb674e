/**
 * What to do about Stripe's webhook endpoints and the signing secrets in the vault. Pure.
 *
 * Stripe shows a secret once, when its endpoint is made, and Azure never shows one: so the vault has
 * two places, and a rotation fills the one that is free. Both are good until it is finished.
 */

/** The vault's secrets; the app's settings STRIPE_WEBHOOK_SECRETS and ..._OTHER refer to them. */
export const places = ['stripe-webhook-secrets', 'stripe-webhook-secrets-other'] as const;
type Place = (typeof places)[number];

export interface Endpoint {
  id: string;
  /** Says just what this deployment needs. */
  isRight: boolean;
}

export interface Known {
  /** Those of this environment, newest first. */
  endpoints: readonly Endpoint[];
  /** The endpoint whose secret a place holds, if it holds any. */
  held: Readonly<Record<Place, string | undefined>>;
}

export interface Plan {
  /** Where the secret of a new endpoint goes. */
  make: Place | undefined;
  mend: readonly string[];
  remove: readonly string[];
  /** Places whose secret must not be good any more. */
  forget: readonly Place[];
}

const [first, other] = places;
const nothing: Plan = { make: undefined, mend: [], remove: [], forget: [] };

/** Whether the app must read its secrets again. */
export const changesSecrets = ({ make, forget }: Plan): boolean =>
  make !== undefined || forget.length > 0;

const placeOf = ({ held }: Known, id: string): Place | undefined =>
  places.find((place) => held[place] === id);

/** Endpoints whose secret is in the vault. Of the others it is lost for ever. */
const kept = (known: Known): Endpoint[] =>
  known.endpoints.filter(({ id }) => placeOf(known, id) !== undefined);

/** One endpoint, as it should be. A second run finds nothing to do. */
export function planOpening(known: Known): Plan {
  const good = kept(known);
  const remove = known.endpoints.filter((each) => !good.includes(each)).map(({ id }) => id);
  const mend = good.filter(({ isRight }) => !isRight).map(({ id }) => id);
  const isAlive = (place: Place) => good.some(({ id }) => known.held[place] === id);
  const dead = places.filter((place) => known.held[place] !== undefined && !isAlive(place));
  if (good.length > 0) return { ...nothing, mend, remove, forget: dead };
  return { make: first, mend: [], remove, forget: dead.filter((place) => place === other) };
}

/** A second endpoint beside the one that there is; or why not. */
export function planRotation(known: Known): Plan | string {
  const [current, ...more] = kept(known);
  if (current === undefined)
    return 'There is no webhook of this environment at Stripe. Run: npm run stripe -- open';
  if (more.length > 0) return 'A rotation is under way. End it first: npm run stripe -- finish';
  return { ...nothing, make: placeOf(known, current.id) === first ? other : first };
}

/** The newest endpoint only, and its secret only; or why not. */
export function planFinish(known: Known): Plan | string {
  const [newest, ...older] = kept(known);
  if (newest === undefined || older.length === 0) {
    return 'No rotation is under way. Begin one: npm run stripe -- rotate';
  }
  const remove = older.map(({ id }) => id);
  const forget = places.filter((place) => remove.some((id) => known.held[place] === id));
  return { ...nothing, remove, forget };
}
