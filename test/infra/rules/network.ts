/** Where the stores can be reached from. */
import * as z from 'zod';
import { ofType, ownName, storageAccounts, theOne, type Prediction } from '../prediction';
import type { Rules } from './rule';

const endpointSchema = z.object({
  subnet: z.object({ id: z.string() }),
  privateLinkServiceConnections: z.tuple([
    z.object({
      properties: z.object({
        privateLinkServiceId: z.string(),
        groupIds: z.tuple([z.string()]),
      }),
    }),
  ]),
});

/** Each store, its service, and the DNS zone that a client looks its name up in. */
function servicesOf(prediction: Prediction) {
  const { host, records } = storageAccounts(prediction);
  const database = theOne(prediction, 'Microsoft.DocumentDB/databaseAccounts');
  const vault = theOne(prediction, 'Microsoft.KeyVault/vaults');
  return [
    [database.id, 'Sql', 'privatelink.documents.azure.com'],
    [host.id, 'blob', 'privatelink.blob.core.windows.net'],
    [host.id, 'queue', 'privatelink.queue.core.windows.net'],
    [host.id, 'table', 'privatelink.table.core.windows.net'],
    [records.id, 'blob', 'privatelink.blob.core.windows.net'],
    [vault.id, 'vault', 'privatelink.vaultcore.azure.net'],
  ] as const;
}

export const networkRules: Rules = {
  'the stores answer on the internet only when they are not private': (prediction, parameters) => {
    const isPrivate = parameters['privateNetwork'] === true;
    const publicNetworkAccess = isPrivate ? 'Disabled' : 'Enabled';
    const defaultAction = isPrivate ? 'Deny' : 'Allow';
    const ofStore = (type: string) => theOne(prediction, type).properties;
    expect(ofStore('Microsoft.DocumentDB/databaseAccounts')).toMatchObject({ publicNetworkAccess });
    for (const { properties } of Object.values(storageAccounts(prediction))) {
      expect(properties).toMatchObject({
        publicNetworkAccess,
        networkAcls: { defaultAction, bypass: 'AzureServices' },
      });
    }
    expect(ofStore('Microsoft.KeyVault/vaults')).toMatchObject({
      publicNetworkAccess,
      networkAcls: { defaultAction, bypass: 'AzureServices' },
    });
  },
  'the app is in its subnet, delegated to what it runs on, or in none': (
    prediction,
    parameters,
  ) => {
    const { virtualNetworkSubnetId } = theOne(prediction, 'Microsoft.Web/sites').properties;
    if (parameters['privateNetwork'] !== true) {
      expect(virtualNetworkSubnetId).toBeUndefined();
      return;
    }
    const network = theOne(prediction, 'Microsoft.Network/virtualNetworks');
    expect(virtualNetworkSubnetId).toBe(`${network.id}/subnets/app`);
    expect(network.properties).toMatchObject({
      addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
      subnets: [
        {
          name: 'app',
          properties: {
            addressPrefix: '10.0.0.0/24',
            delegations: [{ properties: { serviceName: 'Microsoft.App/environments' } }],
          },
        },
        { name: 'endpoints', properties: { addressPrefix: '10.0.1.0/27' } },
      ],
    });
  },
  'each store has an endpoint in the network, and its name leads there': (
    prediction,
    parameters,
  ) => {
    if (parameters['privateNetwork'] !== true) return;
    const network = theOne(prediction, 'Microsoft.Network/virtualNetworks');
    const endpoints = ofType(prediction, 'Microsoft.Network/privateEndpoints');
    const reached = endpoints.map(({ id, properties }) => {
      const { subnet, privateLinkServiceConnections } = endpointSchema.parse(properties);
      const [connection] = privateLinkServiceConnections;
      const group = ofType(
        prediction,
        'Microsoft.Network/privateEndpoints/privateDnsZoneGroups',
      ).find((candidate) => candidate.id.startsWith(`${id}/`));
      expect(subnet.id).toBe(`${network.id}/subnets/endpoints`);
      return [
        connection.properties.privateLinkServiceId,
        connection.properties.groupIds[0],
        JSON.stringify(group?.properties).match(/privateDnsZones\/([^"]+)/)?.[1],
      ];
    });
    const services = servicesOf(prediction);
    expect([...reached].sort()).toEqual([...services].sort());
    const links = ofType(prediction, 'Microsoft.Network/privateDnsZones/virtualNetworkLinks');
    const zones = new Set(services.map(([, , zone]) => zone));
    expect(links.map(({ name }) => name.split('/')[0]).sort()).toEqual([...zones].sort());
    for (const link of links) {
      expect(ownName(link)).toBe('portal');
      expect(link.properties).toEqual({
        registrationEnabled: false,
        virtualNetwork: { id: network.id },
      });
    }
  },
};
