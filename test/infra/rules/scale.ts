/** How much there is of everything that costs money by size. */
import * as z from 'zod';
import { ofType, ownName, theOne } from '../prediction';
import type { Rules } from './rule';

export const scaleRules: Rules = {
  'the app has the memory and the instances that were asked for': (prediction, parameters) => {
    const { instanceMemoryMB = 2048, maximumInstances = 40 } = parameters;
    const { alwaysReadyInstances = 0 } = parameters;
    expect(theOne(prediction, 'Microsoft.Web/sites').properties).toMatchObject({
      functionAppConfig: {
        scaleAndConcurrency: {
          instanceMemoryMB,
          maximumInstanceCount: maximumInstances,
          alwaysReady:
            alwaysReadyInstances === 0
              ? []
              : [{ name: 'http', instanceCount: alwaysReadyInstances }],
        },
      },
    });
  },
  'the database is serverless, or each container has its own most': (prediction, parameters) => {
    const { databaseMaximumRequestUnits: most = 0 } = parameters;
    const account = theOne(prediction, 'Microsoft.DocumentDB/databaseAccounts');
    const type = 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers';
    const options = ofType(prediction, type).map((container) => [
      ownName(container),
      container.properties['options'],
    ]);
    expect(account.properties['capabilities']).toEqual(
      most === 0 ? [{ name: 'EnableServerless' }] : [],
    );
    expect(options).toEqual(
      options.map(([name]) => [
        name,
        most === 0
          ? {}
          : { autoscaleSettings: { maxThroughput: name === 'campaigns' ? most : 1000 } },
      ]),
    );
  },
  'the database can be restored as far back as was asked for': (prediction, parameters) => {
    const { backupTier = 'Continuous7Days' } = parameters;
    expect(theOne(prediction, 'Microsoft.DocumentDB/databaseAccounts').properties).toMatchObject({
      backupPolicy: { continuousModeProperties: { tier: backupTier } },
    });
  },
  'a budget mails when a month is nearly and when it will be spent': (prediction, parameters) => {
    const { monthlyBudget = 0, budgetStart = '', operatorMail = '' } = parameters;
    if (monthlyBudget === 0) return;
    const readers =
      operatorMail === ''
        ? { contactEmails: [], contactRoles: ['Owner'] }
        : { contactEmails: [operatorMail] };
    const notification = { enabled: true, operator: 'GreaterThanOrEqualTo', ...readers };
    expect(theOne(prediction, 'Microsoft.Consumption/budgets').properties).toEqual({
      category: 'Cost',
      amount: monthlyBudget,
      timeGrain: 'Monthly',
      timePeriod: { startDate: budgetStart },
      notifications: {
        nearlySpent: { ...notification, threshold: 80, thresholdType: 'Actual' },
        willBeSpent: { ...notification, threshold: 100, thresholdType: 'Forecasted' },
      },
    });
  },
  'the group says whether money is real, and a live key is refused where it is not': (
    prediction,
    parameters,
  ) => {
    const { tags } = theOne(prediction, 'Microsoft.Resources/resourceGroups');
    const { money = '' } = z.record(z.string(), z.string()).parse(tags);
    if (parameters['liveMode'] === true) expect(money).toBe('real');
    else if (parameters['stripeSecretKey'] === undefined) expect(money).toBe('test');
    else {
      expect(money).toBe(
        "[if(and(true(), or(startsWith(parameters('stripeSecretKey'), 'sk_live_'), startsWith(parameters('stripeSecretKey'), 'rk_live_'))), " +
          "fail('stripeSecretKey: a live key in an environment that is not marked live'), 'test')]",
      );
    }
  },
};
