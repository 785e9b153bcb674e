/** Finds the function that a request is for, as the real host does. */
import { routeOf, type PlannedFunction } from './plannedFunction';
import {
  comparePrecedence,
  parseRoute,
  type RouteParameters,
  type RouteTemplate,
} from './routeTemplate';
import type { HttpTrigger } from './triggers';

export interface RouteMatch {
  planned: PlannedFunction<HttpTrigger>;
  parameters: RouteParameters;
}

/** @param path as in the request line, still encoded. A wrong method finds nothing, like an unknown path. */
export type FindRoute = (method: string, path: string) => RouteMatch | undefined;

export function compileRoutes(
  functions: readonly PlannedFunction<HttpTrigger>[],
  routePrefix: string,
): FindRoute {
  const prefix = routePrefix === '' ? '' : `${routePrefix}/`;
  const routes: { planned: PlannedFunction<HttpTrigger>; template: RouteTemplate }[] = functions
    .map((planned) => ({
      planned,
      template: parseRoute(prefix + routeOf(planned.name, planned.trigger)),
    }))
    .sort((one, other) => comparePrecedence(one.template, other.template));

  return (method, path) => {
    const decoded = decodePath(path.slice(1));
    for (const { planned, template } of routes) {
      const { methods } = planned.trigger;
      if (methods.length > 0 && !methods.includes(method)) continue;
      const parameters = template.match(decoded);
      if (parameters !== undefined) return { planned, parameters };
    }
    return undefined;
  };
}

/** `%2F` stays encoded, so that it cannot end a segment; text that is wrongly encoded stays as it is. */
function decodePath(path: string): string {
  return path
    .split(/(%2f)/i)
    .map((part) => (/^%2f$/i.test(part) ? part : decodeOrKeep(part)))
    .join('');
}

function decodeOrKeep(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
