/** Route templates as ASP.NET writes them: `campaigns/{campaignId:guid}/{page?}`, `files/{*rest}`. */
import { parseConstraint, type Constraint } from './routeConstraints';

export type RouteParameters = Record<string, string>;

export interface RouteTemplate {
  /** Compared segment by segment: the template with the smaller number wins a request that both match. */
  precedence: readonly number[];
  /** @param path without leading slash, decoded but for `%2F`. `undefined`: no match. */
  match(path: string): RouteParameters | undefined;
}

interface Parameter {
  name: string;
  constraints: Constraint[];
  optional: boolean;
  catchAll: boolean;
}

interface Segment {
  pattern: RegExp;
  parameters: Parameter[];
  literal: boolean;
}

/** The order in which ASP.NET prefers what a segment is made of. */
const rank = { literal: 1, constrained: 2, free: 3, constrainedCatchAll: 4, catchAll: 5 };
const parameterPattern =
  /\{(\*{0,2})([A-Za-z_]\w*)((?::\w+(?:\((?:[^(){}/]|\([^(){}/]*\))*\))?)*)(\??)\}/g;
const constraintPattern = /:(\w+(?:\((?:[^(){}/]|\([^(){}/]*\))*\))?)/g;

/** @throws Error saying what is wrong with the route. */
export function parseRoute(route: string): RouteTemplate {
  const segments = route.replace(/\/$/, '').split('/').map(parseSegment);
  const parameters = segments.flatMap((segment) => segment.parameters);
  const names = parameters.map((parameter) => parameter.name.toLowerCase());
  if (new Set(names).size !== names.length) throw new Error('a parameter is named twice');
  segments.slice(0, -1).forEach((segment, index) => {
    if (segment.parameters.some((parameter) => parameter.catchAll)) {
      throw new Error('only the last segment may take the rest of the path');
    }
    if (isOptional(segment) && !segments.slice(index).every(isOptional)) {
      throw new Error('nothing but optional parameters may follow an optional one');
    }
  });
  return { precedence: segments.map(precedenceOf), match: (path) => matchPath(segments, path) };
}

/** Sorts the most specific template first. */
export function comparePrecedence(one: RouteTemplate, other: RouteTemplate): number {
  const length = Math.max(one.precedence.length, other.precedence.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (one.precedence[index] ?? 0) - (other.precedence[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function parseSegment(text: string): Segment {
  if (text === '') throw new Error('a slash at the start, or two in a row');
  const parameters: Parameter[] = [];
  let pattern = '';
  let end = 0;
  for (const match of text.matchAll(parameterPattern)) {
    const [whole, stars = '', name = '', constraints = '', optional = ''] = match;
    pattern += literalPattern(text.slice(end, match.index)) + '([^/]+?)';
    end = match.index + whole.length;
    parameters.push({
      name,
      constraints: Array.from(constraints.matchAll(constraintPattern), ([, constraint = '']) =>
        parseConstraint(constraint),
      ),
      optional: optional !== '',
      catchAll: stars !== '',
    });
  }
  const whole = parameters.length === 1 && text.startsWith('{') && text.endsWith('}');
  if (!whole && parameters.some(({ optional, catchAll }) => optional || catchAll)) {
    throw new Error(`"${text}": an optional or catch-all parameter is a segment of its own`);
  }
  pattern += literalPattern(text.slice(end));
  return { pattern: new RegExp(`^${pattern}$`, 'i'), parameters, literal: end === 0 };
}

function literalPattern(text: string): string {
  if (/[{}?*]/.test(text)) throw new Error(`"${text}" cannot be in a route`);
  return text.replace(/[.+^$()|[\]\\]/g, '\\$&');
}

const isOptional = (segment: Segment) => segment.parameters.some(({ optional }) => optional);

function precedenceOf({ literal, parameters: [first] }: Segment): number {
  if (literal || first === undefined) return rank.literal;
  const constrained = first.constraints.length > 0;
  if (first.catchAll) return constrained ? rank.constrainedCatchAll : rank.catchAll;
  return constrained ? rank.constrained : rank.free;
}

function matchPath(segments: readonly Segment[], path: string): RouteParameters | undefined {
  const given = path.replace(/\/$/, '').split('/');
  const found: RouteParameters = {};
  for (const [index, segment] of segments.entries()) {
    const [first] = segment.parameters;
    if (first?.catchAll === true) {
      const rest = given.slice(index).join('/');
      if (rest !== '' && !take(first, rest, found)) return undefined;
      return found;
    }
    const text = given[index];
    if (text === undefined) {
      if (isOptional(segment)) continue;
      return undefined;
    }
    const values = segment.pattern.exec(text);
    if (values === null) return undefined;
    if (!segment.parameters.every((parameter, at) => take(parameter, values[at + 1], found))) {
      return undefined;
    }
  }
  return given.length <= segments.length ? found : undefined;
}

function take(parameter: Parameter, value: string | undefined, into: RouteParameters): boolean {
  if (value === undefined || !parameter.constraints.every((holds) => holds(value))) return false;
  into[parameter.name] = value;
  return true;
}
