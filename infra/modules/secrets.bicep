metadata description = 'Key Vault, for the secrets that Stripe forces on us. There are no others.'

@description('Azure region.')
param location string

@description('Ends every resource name, so that two environments never clash.')
@minLength(13)
@maxLength(13)
param suffix string

@description('Secret key of Stripe, or empty.')
@secure()
param stripeSecretKey string

@description('Signing secrets of Stripe\'s webhook, separated by commas, or empty.')
@secure()
param stripeWebhookSecrets string

@description('Whether the vault is reached through the portal\'s own network only.')
param isPrivate bool

// A key alone would take money and never hear of it. Without both, what the vault holds stays as it is.
var hasPayments = !empty(stripeSecretKey) && !empty(stripeWebhookSecrets)

// No purge protection: Stripe gives both secrets again at any time. So who takes an environment down may purge
// the vault, and its name is free again at once.
resource vault 'Microsoft.KeyVault/vaults@2025-05-01' = {
  name: 'kv-portal-${suffix}'
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enabledForDeployment: false
    enabledForDiskEncryption: false
    enabledForTemplateDeployment: false
    // Azure Resource Manager, which writes the secrets, comes from outside of any network.
    networkAcls: { bypass: 'AzureServices', defaultAction: isPrivate ? 'Deny' : 'Allow' }
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
    softDeleteRetentionInDays: 7
  }
}

// The names of both secrets are read in appSettings.bicep.
resource keySecret 'Microsoft.KeyVault/vaults/secrets@2025-05-01' = if (hasPayments) {
  parent: vault
  name: 'stripe-secret-key'
  // What the hooks know it by: nobody reads a secret to learn whether its gifts are real.
  tags: { mode: contains(stripeSecretKey, '_live_') ? 'live' : 'test' }
  properties: { value: stripeSecretKey }
}

resource webhookSecret 'Microsoft.KeyVault/vaults/secrets@2025-05-01' = if (hasPayments) {
  parent: vault
  name: 'stripe-webhook-secrets'
  properties: { value: stripeWebhookSecrets }
}

@description('Name of the vault.')
output vaultName string = vault.name
