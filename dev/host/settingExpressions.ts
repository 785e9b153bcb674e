/** `%NAME%` in a binding's text stands for the app setting NAME. */

export type Settings = Readonly<Record<string, string>>;

/** @throws Error naming the setting that is missing; the real host refuses to start then. */
export function resolveExpressions(text: string, settings: Settings): string {
  return text.replace(/%([^%]+)%/g, (expression, name: string) => {
    const value = settings[name];
    if (value === undefined || value === '') {
      throw new Error(`${expression} names the app setting ${name}, which is missing.`);
    }
    return value;
  });
}

/**
 * The connection string under the name that a binding gives, with or without the prefix `AzureWebJobs`.
 *
 * @throws Error when neither is set, or when only the identity form (`NAME__...`) is: emulators have keys.
 */
export function readConnection(name: string, settings: Settings): string {
  const value = settings[`AzureWebJobs${name}`] ?? settings[name];
  if (value !== undefined && value !== '') return value;
  const identityForm = Object.keys(settings).find((setting) => setting.startsWith(`${name}__`));
  throw new Error(
    identityForm === undefined
      ? `The connection setting ${name} is missing.`
      : `The connection ${name} is by identity (${identityForm}); this host takes a connection string.`,
  );
}

/** `AzureWebJobs.<function>.Disabled` leaves a function's trigger off. */
export function isDisabled(functionName: string, settings: Settings): boolean {
  const value = settings[`AzureWebJobs.${functionName}.Disabled`]?.toLowerCase();
  return value === 'true' || value === '1';
}
