/** The secret key of Stripe: where it comes from, and whether it fits the environment. */

/**
 * The name under which azure.yaml hands the key to hooks, resolved from Key Vault when
 * `azd env set-secret` put it there. azd hands over the variable's own name when it is not set.
 */
export function givenKey({ STRIPE_KEY: key }: NodeJS.ProcessEnv): string | undefined {
  return key === undefined || key === '' || key === 'STRIPE_SECRET_KEY' ? undefined : key;
}

/** Whether a key charges cards; undefined: it is no secret key of Stripe. */
export function modeOf(key: string): 'test' | 'live' | undefined {
  const mode = /^(?:sk|rk)_(test|live)_\w+$/.exec(key)?.[1];
  return mode === 'test' || mode === 'live' ? mode : undefined;
}

/** Why the key must not be used here, or undefined. Never says the key. */
export function keyProblem(key: string, isLiveEnvironment: boolean): string | undefined {
  const mode = modeOf(key);
  if (mode === undefined) {
    return 'STRIPE_SECRET_KEY is not a secret key of Stripe: those begin with sk_test_, sk_live_, rk_test_ or rk_live_.';
  }
  if (mode === 'live' && !isLiveEnvironment) {
    return 'This is a live key of Stripe, and the environment is not marked live: cards would be charged. If that is meant, say so first: azd env set LIVE_MODE true';
  }
  if (mode === 'test' && isLiveEnvironment) {
    return 'This is a test key of Stripe, and the environment is marked live: donors would get receipts for money that nobody paid. Give the live key, or azd env set LIVE_MODE false';
  }
  return undefined;
}
