/**
 * What comes with Application Insights and is never run here: senders to other systems, a script for
 * pages, and a library that the app's own bundle has. Left out, the chunk is a third.
 */
import type { Plugin } from 'esbuild';

const senders = 'exporter-(trace|logs|metrics)-otlp-(grpc|proto|http)|otlp-grpc-exporter-base';
const otherSenders = 'exporter-prometheus|exporter-zipkin|configuration';

const others = '@azure/identity|@microsoft/applicationinsights-web-snippet';

const unused = new RegExp(`^(@opentelemetry/(${senders}|${otherSenders})|${others})$`);

/** Whoever asks for a part of it after all is told so, with its name, and not by an undefined. */
const contents = `
module.exports = new Proxy({}, {
  get: (_, name) => name === '__esModule' ? true : class {
    constructor() { throw new Error(String(name) + ' is left out of this build'); }
  },
});`;

export const withoutUnused: Plugin = {
  name: 'without-unused',
  setup: (bundle) => {
    bundle.onResolve({ filter: unused }, ({ path }) => ({ path, namespace: 'unused' }));
    bundle.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents }));
  },
};
