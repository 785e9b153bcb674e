/** The options of `npm start`. */
import { parseArgs } from 'node:util';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);

const optionsSchema = z.object({
  /** The site's port; 0 takes free ports for everything. */
  port: port.default(4280),
  /** Where everything is kept. */
  data: z.string().min(1).default('.local'),
  /** Keep nothing: only the file of addresses is written. */
  memory: z.boolean().default(false),
  'no-sample-data': z.boolean().default(false),
  /** Use what was built before. */
  'no-build': z.boolean().default(false),
  /** An app setting, `NAME=VALUE`, in place of the stack's own. */
  setting: z
    .array(z.string().regex(/^[^=]+=/))
    .default([])
    .transform((settings) =>
      Object.fromEntries(
        settings.map((setting) => {
          const at = setting.indexOf('=');
          return [setting.slice(0, at), setting.slice(at + 1)];
        }),
      ),
    ),
});
export type StackOptions = z.infer<typeof optionsSchema>;

/** @throws Error with a line that names the wrong option. */
export function readOptions(args: readonly string[]): StackOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      memory: { type: 'boolean' },
      'no-sample-data': { type: 'boolean' },
      'no-build': { type: 'boolean' },
      setting: { type: 'string', multiple: true },
    },
  });
  const parsed = optionsSchema.safeParse(values);
  if (!parsed.success) throw new Error(`bad options:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
