/**
 * The part of Microsoft Graph's types that the sign-in module uses, so that it compiles without a registry.
 *
 * Names and flags are those of the extension's version 1.0.0; a property that is not here is misspelt, or
 * must be looked up there first. The template that comes out is the same as with the whole types.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const reference = 'br:mcr.microsoft.com/bicep/extensions/microsoftgraph/v1.0:1.0.0';

/** What the compiler may ask of a property: bits of the type format. */
const flags = { plain: 0, required: 1, readOnly: 2, constant: 10, key: 25, foreignKey: 17 };

interface Property {
  type: { $ref: string };
  flags: number;
}

/** The types, each at a place in one flat list that others refer to. */
function graphTypes() {
  const types: object[] = [];
  const add = (type: object) => ({ $ref: `#/${types.push(type) - 1}` });
  const text = add({ $type: 'StringType' });
  const switched = add({ $type: 'BooleanType' });
  const whole = add({ $type: 'IntegerType' });
  const listOf = (itemType: { $ref: string }) => add({ $type: 'ArrayType', itemType });
  const texts = listOf(text);
  const object = (name: string, properties: Record<string, Property>) =>
    add({ $type: 'ObjectType', name, properties });
  const each = (type: { $ref: string }, flag: number, ...names: string[]) =>
    Object.fromEntries(names.map((name) => [name, { type, flags: flag }]));
  const { plain, required, readOnly, constant, key, foreignKey } = flags;

  const scope = object('MicrosoftGraphPermissionScope', {
    ...each(text, plain, 'id', 'origin', 'type', 'value'),
    ...each(text, plain, 'adminConsentDescription', 'adminConsentDisplayName'),
    ...each(text, plain, 'userConsentDescription', 'userConsentDisplayName'),
    ...each(switched, plain, 'isEnabled'),
  });
  const preAuthorized = object('MicrosoftGraphPreAuthorizedApplication', {
    ...each(text, plain, 'appId'),
    ...each(texts, plain, 'delegatedPermissionIds'),
  });
  const api = object('MicrosoftGraphApiApplication', {
    ...each(whole, plain, 'requestedAccessTokenVersion'),
    ...each(listOf(scope), plain, 'oauth2PermissionScopes'),
    ...each(listOf(preAuthorized), plain, 'preAuthorizedApplications'),
  });
  const spa = object('MicrosoftGraphSpaApplication', each(texts, plain, 'redirectUris'));

  const resources = {
    'Microsoft.Graph/applications': {
      ...each(text, key, 'uniqueName'),
      ...each(text, required, 'displayName'),
      ...each(text, readOnly, 'appId', 'id'),
      ...each(text, plain, 'signInAudience'),
      ...each(texts, plain, 'identifierUris'),
      ...each(api, plain, 'api'),
      ...each(spa, plain, 'spa'),
    },
    'Microsoft.Graph/servicePrincipals': {
      ...each(text, foreignKey, 'appId'),
      ...each(text, readOnly, 'id'),
    },
  };
  const version = add({ $type: 'StringLiteralType', value: 'v1.0' });
  const places = Object.entries(resources).map(([type, properties]) => {
    const name = `${type}@v1.0`;
    const literal = add({ $type: 'StringLiteralType', value: type });
    const body = object(type, {
      ...each(literal, constant, 'type'),
      ...each(version, constant, 'apiVersion'),
      ...properties,
    });
    return [name, add({ $type: 'ResourceType', name, scopeType: 0, body, flags: 0 })] as const;
  });
  return { types, places, configuration: object('configuration', {}) };
}

function pack(): Buffer {
  const { types, places, configuration } = graphTypes();
  const inTypes = ({ $ref }: { $ref: string }) => ({ $ref: `types.json${$ref}` });
  const index = {
    resources: Object.fromEntries(places.map(([name, place]) => [name, inTypes(place)])),
    resourceFunctions: {},
    settings: {
      name: 'MicrosoftGraph',
      version: '1.0.0',
      isSingleton: false,
      configurationType: inTypes(configuration),
    },
  };
  const folder = mkdtempSync(join(tmpdir(), 'graph-'));
  try {
    writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
    writeFileSync(join(folder, 'types.json'), JSON.stringify(types));
    const tar = (...words: string[]) => execFileSync('tar', ['czf', ...words], { cwd: folder });
    tar('types.tgz', 'index.json', 'types.json');
    tar('graph.tgz', 'types.tgz');
    return readFileSync(join(folder, 'graph.tgz'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let packed: Buffer | undefined;

/** Lets a copy of the templates take the types from a file beside them. */
export function useLocalGraphTypes(folder: string): void {
  packed ??= pack();
  writeFileSync(join(folder, 'graph.tgz'), packed);
  const file = join(folder, 'bicepconfig.json');
  const configuration = readFileSync(file, 'utf8');
  if (!configuration.includes(reference)) throw new Error(`${file} does not name ${reference}`);
  writeFileSync(file, configuration.replace(reference, './graph.tgz'));
}
