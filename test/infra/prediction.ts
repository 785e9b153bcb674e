/** What would be deployed, as `bicep snapshot` predicts it. Run-time values are expressions in brackets. */
import * as z from 'zod';

const resourceSchema = z.looseObject({
  /** What Microsoft Graph makes is no Azure resource: it has neither id nor name. */
  id: z.string().default(''),
  type: z.string(),
  /** A child's name is `parent/child`. */
  name: z.string().default(''),
  tags: z.record(z.string(), z.string()).default({}),
  properties: z.record(z.string(), z.unknown()).default({}),
});
export type Resource = z.infer<typeof resourceSchema>;

export const predictionSchema = z.object({
  predictedResources: z.array(resourceSchema),
  outputs: z.record(z.string(), z.unknown()),
  diagnostics: z.tuple([]),
});
export type Prediction = z.infer<typeof predictionSchema>;

export const ofType = (prediction: Prediction, type: string): Resource[] =>
  prediction.predictedResources.filter((resource) => resource.type === type);

/** @throws Error when there is none of the type, or more than one. */
export function theOne(prediction: Prediction, type: string): Resource {
  const [resource, ...others] = ofType(prediction, type);
  if (resource === undefined || others.length > 0) {
    throw new Error(`${type}: ${others.length + (resource === undefined ? 0 : 1)} instead of one`);
  }
  return resource;
}

/** The two storage accounts. @throws Error when one is not there. */
export function storageAccounts(prediction: Prediction): { host: Resource; records: Resource } {
  const find = (prefix: string) => {
    const accounts = ofType(prediction, 'Microsoft.Storage/storageAccounts');
    const account = accounts.find(({ name }) => name.startsWith(prefix));
    if (account === undefined) throw new Error(`no storage account ${prefix}`);
    return account;
  };
  return { host: find('stportal'), records: find('strecords') };
}

/** The last part of a child's name. */
export const ownName = ({ name }: Resource): string => name.split('/').at(-1) ?? name;

/** The app settings that the functions would start with. */
export function appSettings(prediction: Prediction): Record<string, string> {
  const settings = ofType(prediction, 'Microsoft.Web/sites/config').find(
    (resource) => ownName(resource) === 'appsettings',
  );
  return z.record(z.string(), z.string()).parse(settings?.properties);
}
