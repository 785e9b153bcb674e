/** Application Insights, in a bundle of its own that is loaded late. */
import type { TokenCredential } from '@azure/identity';
import * as appInsights from 'applicationinsights';
import type { RunTelemetry } from './appTelemetry';

/**
 * @param connectionString where to send, as Azure gives it.
 * @param credential of the identity that may send there, where keys are off; null where there is
 *   none. The caller makes it: its library is in the app's own bundle already.
 */
export function startTelemetry(
  connectionString: string,
  credential: TokenCredential | null,
): RunTelemetry {
  const configuration = appInsights.setup(connectionString);
  if (credential !== null) appInsights.defaultClient.config.aadTokenCredential = credential;
  // Nothing is collected by itself: requests and their addresses are the host's to report.
  configuration
    .setAutoCollectConsole(false)
    .setAutoCollectDependencies(false)
    .setAutoCollectExceptions(false)
    .setAutoCollectPerformance(false, false)
    .setAutoCollectRequests(false)
    .setInternalLogging(false, false)
    .setSendLiveMetrics(false)
    .start();
  return {
    track: ({ name, outcome, durationMs }) => {
      appInsights.defaultClient.trackEvent({
        name: 'function',
        properties: { function: name, outcome },
        measurements: { durationMs },
      });
    },
  };
}
