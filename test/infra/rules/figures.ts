/** What the operator can look at: the workbook's figures, and what the resources say of themselves. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { ofType, storageAccounts, theOne } from '../prediction';
import type { Rules } from './rule';

const workbookSchema = z.object({ serializedData: z.string(), sourceId: z.string() });

/** Lines that functions write, and the fields that follow each: none where another place makes them. */
function linesOfTheCode(): Map<string, string> {
  const files = readdirSync('functions', { recursive: true, encoding: 'utf8' });
  const lines = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join('functions', file), 'utf8'))
    .flatMap((source) => [
      ...source.matchAll(/context\.(?:info|warn)\('([^']+)', (?:\{([^}]*)\}|await)/g),
    ]);
  return new Map(lines.map(([, line = '', fields = '']) => [line, fields]));
}

export const figureRules: Rules = {
  'the workbook reads lines that the code writes, and the charges of the database': (
    prediction,
  ) => {
    const { properties } = theOne(prediction, 'Microsoft.Insights/workbooks');
    const { serializedData, sourceId } = workbookSchema.parse(properties);
    const read = [
      ...serializedData.matchAll(
        /message startswith \\"([^"\\]+) \{\\"(?: \| extend \w+ = extract\(\\"(\w+):)?/g,
      ),
    ];
    const written = linesOfTheCode();
    expect(read.length).toBeGreaterThan(5);
    for (const [, line = '', field] of read) {
      expect([...written.keys()]).toContain(line);
      if (field !== undefined) expect(written.get(line)).toMatch(new RegExp(`\\b${field}\\b`));
    }
    expect(read.filter(([, , field]) => field !== undefined).length).toBeGreaterThan(3);
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
      [`${storageAccounts(prediction).host.id}/queueServices/default`, logs('StorageDelete')],
    ]);
  },
};
