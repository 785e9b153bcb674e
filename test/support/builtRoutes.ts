/** The routes of the built app, as it registers them with its host. */
import { resolve } from 'node:path';
import { z } from 'zod';
import { putSettings } from '../../dev/host/appSettings';
import { loadFunctionApp } from '../../dev/host/functionApp';

const httpSchema = z.object({
  type: z.literal('httpTrigger'),
  route: z.string(),
  methods: z.array(z.string()),
});

export interface BuiltRoute {
  name: string;
  /** Such as `PUT staff/members/{id}`. */
  route: string;
}

/** @param settings an app reads its settings while it loads. */
export async function builtRoutes(settings: Record<string, string>): Promise<BuiltRoute[]> {
  const putBack = putSettings(settings);
  try {
    const app = await loadFunctionApp(resolve('build'), () => undefined);
    const routes = app.functions.flatMap(({ name, bindings }) =>
      Object.values(bindings).flatMap((binding) => {
        const { data } = httpSchema.safeParse(binding);
        return (data?.methods ?? []).map((method) => ({
          name,
          route: `${method} ${data?.route ?? ''}`,
        }));
      }),
    );
    await app.close();
    return routes;
  } finally {
    putBack();
  }
}
