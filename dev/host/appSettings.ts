/** App settings are environment variables to an app. */
import { outerProcess } from './outerNode';
import type { Settings } from './settingExpressions';

/** @returns what puts the environment back as it was. */
export function putSettings(settings: Settings): () => void {
  const { env } = outerProcess;
  const before = Object.keys(settings).map((name): [string, string | undefined] => [
    name,
    env[name],
  ]);
  Object.assign(env, settings);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(env, name);
      else env[name] = value;
    }
  };
}
