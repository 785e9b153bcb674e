/** Predicts deployments without Azure: one compiler process for many questions, as each start takes two seconds. */
import * as z from 'zod';
import { openConversation } from './conversation';
import { predictionSchema, type Prediction } from './prediction';

export interface Forecaster {
  /** What the compiler complains of, warnings too: a misspelt property is only one. */
  complaints: (parameterFile: string) => Promise<string[]>;
  /** @throws Error with the compiler's words on any error, a refused parameter among them. */
  predict: (parameterFile: string) => Promise<Prediction>;
  close: () => Promise<void>;
}

/** Any will do; without them every name stays an expression. */
const metadata = {
  tenantId: '00000000-0000-0000-0000-000000000002',
  subscriptionId: '00000000-0000-0000-0000-000000000001',
  location: 'southeastasia',
  deploymentName: 'check',
};

const compiledSchema = z.object({
  diagnostics: z.array(z.object({ code: z.string(), message: z.string() })),
});
const snapshotSchema = z.object({ snapshot: z.string() });

export function openForecaster(): Forecaster {
  const { ask, close } = openConversation();
  return {
    async complaints(path) {
      const compiled = await ask('bicep/compileParams', { path, parameterOverrides: {} });
      const { diagnostics } = compiledSchema.parse(compiled);
      return diagnostics.map(({ code, message }) => `${code}: ${message}`);
    },
    async predict(path) {
      const request = { path, metadata, externalInputs: null };
      const { snapshot } = snapshotSchema.parse(await ask('bicep/getSnapshot', request));
      return predictionSchema.parse(JSON.parse(snapshot));
    },
    close,
  };
}
