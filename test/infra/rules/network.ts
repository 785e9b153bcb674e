/** Where the stores can be reached from. */
import * as z from 'zod';
import { ofType, ownName, theOne } from '../prediction';
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

/** Each service, and the DNS zone that a client looks its name up in. */
const services = [
  ['Microsoft.DocumentDB/databaseAccounts', 'Sql', 'privatelink.documents.azure.com'],
  ['Microsoft.Storage/storageAccounts', 'blob', 'privatelink.blob.core.windows.net'],
  ['Microsoft.Storage/storageAccounts', 'queue', 'privatelink.queue.core.windows.net'],
  ['Microsoft.Storage/storageAccounts', 'table', 'privatelink.table.core.windows.net'],
  ['Microsoft.KeyVault/vaults', 'vault', 'privatelink.vaultcore.azure.net'],
] as const;

export const networkRules: Rules = {
  'the stores answer on the internet only when they are not private': (prediction, parameters) => {
    const isPrivate = parameters['privateNetwork'] === true;
    const publicNetworkAccess = isPrivate ? 'Disabled' : 'Enabled';
    const defaultAction = isPrivate ? 'Deny' : 'Allow';
    const ofStore = (type: string) => theOne(prediction, type).properties;
    expect(ofStore('Microsoft.DocumentDB/databaseAccounts')).toMatchObject({ publicNetworkAccess });
    expect(ofStore('Microsoft.Storage/storageAccounts')).toMatchObject({
      publicNetworkAccess,
      networkAcls: { defaultAction, bypass: 'None' },
    });
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
    expect(reached).toEqual(
      services.map(([type, service, zone]) => [theOne(prediction, type).id, service, zone]),
    );
    const links = ofType(prediction, 'Microsoft.Network/privateDnsZones/virtualNetworkLinks');
    expect(links.map(({ name }) => name.split('/')[0])).toEqual(services.map(([, , zone]) => zone));
    for (const link of links) {
      expect(ownName(link)).toBe('portal');
      expect(link.properties).toEqual({
        registrationEnabled: false,
        virtualNetwork: { id: network.id },
      });
    }
  },
};
