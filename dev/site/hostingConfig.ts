/** `staticwebapp.config.json`, as far as the site uses it. What the local front does not know is refused. */
import { z } from 'zod';

const headersSchema = z.record(z.string(), z.string());
const pathSchema = z.string().startsWith('/');

const routeSchema = z.strictObject({
  /** A path, or a path that ends with `/*`. The first route that matches counts. */
  route: pathSchema,
  rewrite: pathSchema.optional(),
  redirect: z.string().optional(),
  statusCode: z.int().min(200).max(599).optional(),
  headers: headersSchema.optional(),
});

const hostingConfigSchema = z.strictObject({
  trailingSlash: z.enum(['auto']),
  routes: z.array(routeSchema).default([]),
  navigationFallback: z
    .strictObject({ rewrite: pathSchema, exclude: z.array(pathSchema).default([]) })
    .optional(),
  responseOverrides: z
    .strictObject({ '404': z.strictObject({ rewrite: pathSchema }).optional() })
    .default({}),
  globalHeaders: headersSchema.default({}),
  mimeTypes: z.record(z.string().startsWith('.'), z.string()).default({}),
});
export type HostingConfig = z.infer<typeof hostingConfigSchema>;
type Route = HostingConfig['routes'][number];

/**
 * Reads the file's text.
 *
 * @throws Error when it is not JSON, or has a field or a value that the local front does not know.
 */
export const readHostingConfig = (json: string): HostingConfig =>
  hostingConfigSchema.parse(JSON.parse(json));

export function routeOf({ routes }: HostingConfig, path: string): Route | undefined {
  return routes.find(({ route }) => matches(route, path));
}

export function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('/*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
