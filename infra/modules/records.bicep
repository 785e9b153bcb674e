metadata description = 'Blob containers: what the books need lies unchangeable until its time is over, and tombstones for good.'

@description('A blob container.')
type blobContainerType = {
  @description('As in shared/names.ts.')
  name: string

  @description('Days for which nobody can change or delete what lies in it. Left out: it can be changed.')
  @minValue(1)
  @maxValue(146000)
  unchangeableDays: int?
}

@description('Account of the records.')
param accountName string

@description('Whether somebody locked the times for which records stay: Azure takes no change of a locked one, not even none.')
param isLocked bool

// Ten years: the longest time for which a country asks an organisation to keep its books.
var bookDays = 3653
// The longest that Azure takes, 400 years: a story that was withdrawn must never come back.
var foreverDays = 146000
// Nobody reads last quarter's report often; it must stay readable within seconds.
var coolAfterDays = 90

var blobContainers blobContainerType[] = [
  // What stands behind a release: it may show people, so it goes when it is deleted.
  { name: 'evidence' }
  { name: 'reconciliation', unchangeableDays: bookDays }
  { name: 'ledger', unchangeableDays: bookDays }
  { name: 'tombstones', unchangeableDays: foreverDays }
]
var books = filter(blobContainers, container => container.?unchangeableDays == bookDays)

resource account 'Microsoft.Storage/storageAccounts@2026-04-01' existing = { name: accountName }

// A container that was deleted by mistake comes back. A single blob does not: evidence must be gone at once.
resource blobService 'Microsoft.Storage/storageAccounts/blobServices@2026-04-01' = {
  parent: account
  name: 'default'
  properties: { containerDeleteRetentionPolicy: { enabled: true, days: 7 }, deleteRetentionPolicy: { enabled: false } }
}

resource containers 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01' = [
  for container in blobContainers: {
    parent: blobService
    name: container.name
    properties: { publicAccess: 'None' }
  }
]

// Unlocked: who owns the subscription can still end it, so that a trial can be taken down. The app cannot:
// its role is for blobs alone. A live environment locks them (docs/operate.md).
resource immutability 'Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies@2026-04-01' = [
  for (container, index) in blobContainers: if (container.?unchangeableDays != null && !isLocked) {
    parent: containers[index]
    name: 'default'
    properties: { immutabilityPeriodSinceCreationInDays: container.?unchangeableDays }
  }
]

resource lifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2026-04-01' = {
  parent: account
  name: 'default'
  properties: {
    policy: {
      rules: [
        {
          name: 'books'
          type: 'Lifecycle'
          enabled: true
          definition: {
            filters: { blobTypes: ['blockBlob'], prefixMatch: map(books, container => '${container.name}/') }
            actions: {
              baseBlob: {
                tierToCool: { daysAfterCreationGreaterThan: coolAfterDays }
                delete: { daysAfterCreationGreaterThan: bookDays }
              }
            }
          }
        }
      ]
    }
  }
  dependsOn: [containers]
}
