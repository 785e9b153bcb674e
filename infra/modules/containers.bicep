metadata description = 'The containers of the database, with the paths that queries filter and sort by.'

@description('A container.')
type containerType = {
  @description('As in shared/names.ts.')
  name: string

  @description('As in shared/names.ts.')
  partitionKey: string

  @description('Paths that some query filters or sorts by; to index others would make each write dearer. Left out: all.')
  indexed: string[]?

  @description('Whether documents may say when they expire.')
  perItemTtl: bool?
}

@description('Account of the database.')
param accountName string

@description('Name of the database.')
param databaseName string

@description('Request units a second that the books may use at most; 0 is serverless.')
@minValue(0)
param maximumRequestUnits int

// The least that autoscale takes; all but the books are quiet.
var quietRequestUnits = 1000

var containers containerType[] = [
  {
    name: 'campaigns'
    partitionKey: '/book'
    indexed: [
      '/account'
      '/campaignId'
      '/createdAt'
      '/donorHash'
      '/facts/from'
      '/facts/to'
      '/feeMinor'
      '/group'
      '/pledgeId'
      '/recordedAt'
      '/settledAt'
      '/status'
      '/type'
    ]
  }
  { name: 'public', partitionKey: '/id', indexed: ['/fairOrder', '/type', '/visibleFrom', '/visibleUntil'] }
  {
    name: 'payments'
    partitionKey: '/id'
    indexed: ['/eventType', '/queue', '/receivedAt', '/setAsideAt', '/state', '/type']
  }
  { name: 'receipts', partitionKey: '/series', indexed: [] }
  { name: 'alerts', partitionKey: '/staffId', indexed: ['/createdAt', '/isMailed', '/type'] }
  { name: 'staff', partitionKey: '/directory', indexed: ['/state', '/type'] }
  { name: 'settings', partitionKey: '/id', indexed: ['/type'] }
  { name: 'concerns', partitionKey: '/id', indexed: [], perItemTtl: true }
  { name: 'limits', partitionKey: '/id', indexed: [], perItemTtl: true }
  { name: 'audit', partitionKey: '/subject', indexed: ['/at', '/type'] }
  // The host's own queries, which nobody here can read.
  { name: 'leases', partitionKey: '/id' }
]

resource account 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' existing = {
  name: accountName

  resource database 'sqlDatabases' existing = { name: databaseName }
}

resource databaseContainers 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2026-03-15' = [
  for container in containers: {
    parent: account::database
    name: container.name
    properties: {
      resource: {
        id: container.name
        partitionKey: { paths: [container.partitionKey], kind: 'Hash', version: 2 }
        indexingPolicy: {
          indexingMode: 'consistent'
          includedPaths: map(container.?indexed ?? ['/*'], path => { path: path == '/*' ? path : '${path}/?' })
          excludedPaths: container.?indexed == null ? [] : [{ path: '/*' }]
        }
        // -1: nothing expires but what says so itself.
        ...(container.?perItemTtl ?? false ? { defaultTtl: -1 } : {})
      }
      options: maximumRequestUnits == 0
        ? {}
        : {
            autoscaleSettings: {
              maxThroughput: container.name == 'campaigns' ? maximumRequestUnits : quietRequestUnits
            }
          }
    }
  }
]
