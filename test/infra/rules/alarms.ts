/** Alarms: what they watch, how often, and that they reach somebody. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { alarmLines } from '../../../shared/telemetry/alarmLines';
import { ofType, theOne } from '../prediction';
import type { Rules } from './rule';

/** Alarms that stand on requests, which the host reports: what is looked for, and how many are too many. */
const requestAlarms = (): [query: string, moreThan: number][] => [
  ['requests | where name startswith "alertOnPoison"', 0],
  ['requests | where toint(resultCode) >= 500', 5],
  ['requests | where success == false and name == "reconcileLedger"', 0],
  [
    `requests | where success == false and name in (${standingFunctions()
      .filter((name) => name !== 'reconcileLedger')
      .map((name) => `"${name}"`)
      .join(', ')})`,
    2,
  ],
];

/** Functions that nobody calls and no queue counts the tries of: their failing shows nowhere else. */
function standingFunctions(): string[] {
  const source = readFileSync('functions/index.ts', 'utf8');
  const names = [...source.matchAll(/app\.(?:timer|cosmosDB)\('(\w+)'/g)];
  return names.map(([, name = '']) => name).sort();
}

const hostSchema = z.object({
  logging: z.object({
    applicationInsights: z.object({
      samplingSettings: z.object({ excludedTypes: z.string() }),
    }),
  }),
});

const criteriaSchema = z.object({
  criteria: z.object({ allOf: z.tuple([z.object({ query: z.string(), threshold: z.number() })]) }),
});

export const alarmRules: Rules = {
  'alarms reach the operator, or the owners of the subscription': (
    prediction,
    { operatorMail = '' },
  ) => {
    const { properties } = theOne(prediction, 'Microsoft.Insights/actionGroups');
    expect(properties).toMatchObject({
      enabled: true,
      emailReceivers: operatorMail === '' ? [] : [{ emailAddress: operatorMail }],
      armRoleReceivers:
        operatorMail === '' ? [{ roleId: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635' }] : [],
    });
  },
  'every line that the code means for the operator has an alarm, and no alarm waits in vain': (
    prediction,
  ) => {
    const alarms = ofType(prediction, 'Microsoft.Insights/scheduledQueryRules');
    const watched = alarms.map(({ properties }) => {
      const { query, threshold } = criteriaSchema.parse(properties).criteria.allOf[0];
      return [query, threshold];
    });
    const lines = Object.values(alarmLines).map((line) => [
      `traces | where message contains "${line}"`,
      0,
    ]);
    expect(watched.sort()).toEqual([...requestAlarms(), ...lines].sort());
  },
  'what alarms and figures stand on is never sampled away': () => {
    const { excludedTypes } = hostSchema.parse(JSON.parse(readFileSync('host.json', 'utf8')))
      .logging.applicationInsights.samplingSettings;
    expect(excludedTypes.split(';')).toEqual(expect.arrayContaining(['Request', 'Trace']));
  },
  'alarms that stand on telemetry look every five minutes, and further back than that': (
    prediction,
  ) => {
    const group = theOne(prediction, 'Microsoft.Insights/actionGroups');
    const { id } = theOne(prediction, 'Microsoft.Insights/components');
    for (const { properties } of ofType(prediction, 'Microsoft.Insights/scheduledQueryRules')) {
      expect(properties).toMatchObject({
        enabled: true,
        scopes: [id],
        evaluationFrequency: 'PT5M',
        windowSize: 'PT15M',
        skipQueryValidation: true,
        autoMitigate: true,
        criteria: { allOf: [{ operator: 'GreaterThan', timeAggregation: 'Count' }] },
        actions: { actionGroups: [group.id] },
      });
    }
  },
  'requests that the database turned away wake the operator': (prediction) => {
    const group = theOne(prediction, 'Microsoft.Insights/actionGroups');
    const { id } = theOne(prediction, 'Microsoft.DocumentDB/databaseAccounts');
    expect(theOne(prediction, 'Microsoft.Insights/metricAlerts').properties).toMatchObject({
      enabled: true,
      scopes: [id],
      evaluationFrequency: 'PT5M',
      windowSize: 'PT5M',
      criteria: {
        allOf: [
          {
            metricName: 'TotalRequests',
            operator: 'GreaterThan',
            timeAggregation: 'Count',
            threshold: 100,
            dimensions: [{ name: 'StatusCode', operator: 'Include', values: ['429'] }],
          },
        ],
      },
      actions: [{ actionGroupId: group.id }],
    });
  },
};
