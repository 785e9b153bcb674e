/** Application Insights, in a bundle of its own that is loaded late. */
import * as appInsights from 'applicationinsights';
import type { RunTelemetry } from './appTelemetry';

/** @param connectionString where to send, as Azure gives it. */
export function startTelemetry(connectionString: string): RunTelemetry {
  // Nothing is collected by itself: requests and their addresses are the host's to report.
  appInsights
    .setup(connectionString)
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
