metadata description = 'Sign-in of staff: one registration for the staff pages, one for the API. Neither has a secret.'

extension microsoftGraphV1

@description('Ends every name, so that two environments never clash.')
@minLength(13)
@maxLength(13)
param suffix string

@description('Origins of the site, whose staff pages people come back to.')
param siteOrigins string[]

var name = 'portal-${suffix}'
var scopeId = guid(name, 'access')
// The command line of Azure, which azd signs in as: the operator's commands go through the API as well.
var commandLineId = '04b07795-8ddb-461a-bbee-02f9e1bf7b46'

// A public client: it proves with PKCE that it began the sign-in.
resource pages 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: '${name}-pages'
  displayName: 'Portal staff pages (${suffix})'
  signInAudience: 'AzureADMyOrg'
  spa: { redirectUris: map(siteOrigins, origin => '${origin}/staff/') }
}

resource api 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: '${name}-api'
  displayName: 'Portal API (${suffix})'
  signInAudience: 'AzureADMyOrg'
  // Holds the tenant's id: tenants that are strict about these names take no other.
  identifierUris: ['api://${tenant().tenantId}/${name}']
  api: {
    requestedAccessTokenVersion: 2
    oauth2PermissionScopes: [
      {
        id: scopeId
        value: 'access'
        type: 'User'
        isEnabled: true
        adminConsentDisplayName: 'Work in the portal'
        adminConsentDescription: 'Work in the portal with the rights that its directory gives.'
        userConsentDisplayName: 'Work in the portal'
        userConsentDescription: 'Work in the portal with the rights that its directory gives you.'
      }
    ]
    // Ours both, so nobody is asked for consent.
    preAuthorizedApplications: [
      { appId: pages.appId, delegatedPermissionIds: [scopeId] }
      { appId: commandLineId, delegatedPermissionIds: [scopeId] }
    ]
  }
}

resource pagesPrincipal 'Microsoft.Graph/servicePrincipals@v1.0' = { appId: pages.appId }
resource apiPrincipal 'Microsoft.Graph/servicePrincipals@v1.0' = { appId: api.appId }

@description('Client id of the staff pages.')
output clientId string = pages.appId

@description('Client id of the API, which tokens must be for.')
output audience string = api.appId

@description('What the staff pages ask for.')
output scope string = 'api://${tenant().tenantId}/${name}/access'
