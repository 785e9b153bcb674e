/** The site: its plan, its host names, and that its pages alone may call the API. */
import { ofType, ownName, theOne, type Prediction } from '../prediction';
import type { Parameters } from '../parameterSets';
import type { Rules } from './rule';

const azureOrigin = (prediction: Prediction): string => {
  const { id } = theOne(prediction, 'Microsoft.Web/staticSites');
  return `[format('https://{0}', reference('${id}', '2025-03-01').defaultHostname)]`;
};

/** The site's origins; links lead to the first. */
export const originsOf = (prediction: Prediction, { siteDomain = '' }: Parameters): string[] => [
  ...(siteDomain === '' ? [] : [`https://${siteDomain}`]),
  azureOrigin(prediction),
];

export const siteRules: Rules = {
  'the site has its plan and its own host name': (prediction, parameters) => {
    const { siteSku = 'Free', siteDomain = '' } = parameters;
    expect(theOne(prediction, 'Microsoft.Web/staticSites')).toMatchObject({
      sku: { name: siteSku, tier: siteSku },
      properties: { stagingEnvironmentPolicy: 'Disabled', allowConfigFileUpdates: true },
    });
    const domains = ofType(prediction, 'Microsoft.Web/staticSites/customDomains');
    expect(domains.map(ownName)).toEqual(siteDomain === '' ? [] : [siteDomain]);
    for (const { properties } of domains) {
      expect(properties).toEqual({ validationMethod: 'cname-delegation' });
    }
  },
  'only pages of the site may call the API, and without cookies': (prediction, parameters) => {
    expect(theOne(prediction, 'Microsoft.Web/sites').properties['siteConfig']).toMatchObject({
      cors: { allowedOrigins: originsOf(prediction, parameters), supportCredentials: false },
    });
  },
  'outputs say where the site is, and where a name of its own must lead': (
    prediction,
    parameters,
  ) => {
    const [origin] = originsOf(prediction, parameters);
    const { id, name } = theOne(prediction, 'Microsoft.Web/staticSites');
    expect(prediction.outputs).toMatchObject({
      SITE_ORIGIN: origin,
      SITE_HOST: `[reference('${id}', '2025-03-01').defaultHostname]`,
      SITE_NAME: name,
    });
  },
};
