/** Mistakes in the map, main.bicep. */
import { inMain, type Mistake } from './mistake';

export const mapMistakes: Mistake[] = [
  ...inMain([
    ['string = group.name', 'string = stripeSecretKey'],
    ['sk_live_', 'sk_liv_'],
    ["'azd-env-name'", "'azd-environment'"],
  ]),
  ...inMain([["signIn == 'none' ? ''", "signIn == 'none' ? signIn"]], 'without sign-in'),
  ...inMain(
    [["signIn == 'existing' ? existingSignInTenantId", "signIn == 'existing' ? ''"]],
    'existing sign-in',
  ),
  ...inMain([['if (privateNetwork)', 'if (!privateNetwork)']], 'private'),
  ...inMain(
    [['isOwnDomainVerified: mailDomainVerified', 'isOwnDomainVerified: true']],
    'own mail domain that waits',
  ),
];
