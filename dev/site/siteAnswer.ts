/** Which answer a path gets by the hosting rules. Pure: paths in, decision out. */
import { matches, routeOf, type HostingConfig } from './hostingConfig';

export type SiteAnswer =
  | { kind: 'file'; status: number; file: string; headers: Record<string, string> }
  | { kind: 'redirect'; status: number; to: string; headers: Record<string, string> }
  | { kind: 'empty'; status: number; headers: Record<string, string> };

/** @param files paths of all files of the site, each beginning with `/`. */
export function siteAnswer(
  config: HostingConfig,
  files: ReadonlySet<string>,
  path: string,
): SiteAnswer {
  const route = routeOf(config, path);
  const headers = { ...config.globalHeaders, ...route?.headers };
  if (route?.redirect !== undefined) {
    return { kind: 'redirect', status: route.statusCode ?? 302, to: route.redirect, headers };
  }
  const wanted = route?.rewrite ?? path;
  const file = fileOf(files, wanted);
  if (file !== undefined) {
    return { kind: 'file', status: route?.statusCode ?? 200, file, headers };
  }
  // A folder's page has its address with a slash at the end.
  if (files.has(`${wanted}/index.html`)) {
    return { kind: 'redirect', status: 301, to: `${wanted}/`, headers };
  }
  const { navigationFallback } = config;
  if (
    navigationFallback !== undefined &&
    !navigationFallback.exclude.some((pattern) => matches(pattern, path))
  ) {
    return { kind: 'file', status: 200, file: navigationFallback.rewrite, headers };
  }
  return notFound(config, files);
}

/** The page for what is not there, under the status 404. */
function notFound(
  { globalHeaders: headers, responseOverrides }: HostingConfig,
  files: ReadonlySet<string>,
): SiteAnswer {
  const page = responseOverrides['404']?.rewrite;
  return page !== undefined && files.has(page)
    ? { kind: 'file', status: 404, file: page, headers }
    : { kind: 'empty', status: 404, headers };
}

function fileOf(files: ReadonlySet<string>, path: string): string | undefined {
  const candidates = path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
  return candidates.find((candidate) => files.has(candidate));
}
