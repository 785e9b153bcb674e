/** What the operator can look at: the workbook's figures, and what the resources say of themselves. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { ofType, theOne } from '../prediction';
import type { Rules } from './rule';

const workbookSchema = z.object({ serializedData: z.string(), sourceId: z.string() });

/** Lines that functions write, without what follows them. */
function linesOfTheCode(): string[] {
  const files = readdirSync('functions', { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join('functions', file), 'utf8'))
    .flatMap((source) => [...source.matchAll(/context\.(?:info|warn)\('([^']+)', (?:\{|await)/g)])
    .map(([, line = '']) => line);
}

export const figureRules: Rules = {
  'the workbook reads lines that the code writes, and the charges of the database': (
    prediction,
  ) => {
    const { properties } = theOne(prediction, 'Microsoft.Insights/workbooks');
    const { serializedData, sourceId } = workbookSchema.parse(properties);
    const read = [...serializedData.matchAll(/message startswith \\"([^"\\]+) \{\\"/g)];
    const written = linesOfTheCode();
    expect(read.length).toBeGreaterThan(5);
    expect(read.map(([, line]) => line).filter((line) => !written.includes(line ?? ''))).toEqual(
      [],
    );
    expect(sourceId).toBe(theOne(prediction, 'Microsoft.Insights/components').id);
    expect(() => JSON.parse(serializedData) as unknown).not.toThrow();
    expect(serializedData).toContain('databaseaccounts-Requests-TotalRequestUnits');
    expect(serializedData).toContain(
      `"${theOne(prediction, 'Microsoft.DocumentDB/databaseAccounts').id}"`,
    );
  },
  'what the resources say of themselves goes to the workspace': (prediction) => {
    const workspaceId = theOne(prediction, 'Microsoft.OperationalInsights/workspaces').id;
    const settings = ofType(prediction, 'Microsoft.Insights/diagnosticSettings');
    const logs = (...categories: string[]) =>
      expect.objectContaining({
        workspaceId,
        logs: categories.map((category) => ({ category, enabled: true })),
      }) as object;
    const idOf = (type: string) => theOne(prediction, type).id;
    const said = settings.map(({ id, properties }) => [
      id.split('/providers/Microsoft.Insights/')[0],
      properties,
    ]);
    expect(said).toEqual([
      [
        idOf('Microsoft.DocumentDB/databaseAccounts'),
        logs('ControlPlaneRequests', 'PartitionKeyStatistics'),
      ],
      [idOf('Microsoft.KeyVault/vaults'), logs('AuditEvent')],
      [idOf('Microsoft.Web/sites'), logs('FunctionAppLogs')],
      [idOf('Microsoft.Storage/storageAccounts/queueServices'), logs('StorageDelete')],
    ]);
  },
};
