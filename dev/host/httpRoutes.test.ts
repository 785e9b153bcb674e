import type { PlannedFunction } from './plannedFunction';
import { compileRoutes } from './httpRoutes';
import type { HttpTrigger } from './triggers';

function httpFunction(
  name: string,
  route?: string,
  methods = ['GET'],
): PlannedFunction<HttpTrigger> {
  return {
    name,
    registered: { name, bindings: {}, callback: () => undefined },
    bindingName: 'request',
    trigger: {
      type: 'httptrigger',
      authLevel: 'anonymous',
      methods,
      ...(route === undefined ? {} : { route }),
    },
    outputs: [],
    retry: undefined,
    disabled: false,
  };
}

/** What `path` finds among functions that are named after their routes. */
function find(routes: string[], path: string, method = 'GET') {
  const functions = routes.map((route) => httpFunction(route, route));
  const match = compileRoutes(functions, 'api')(method, path);
  return match && { route: match.planned.name, parameters: match.parameters };
}

test.each([
  ['campaigns', '/api/campaigns', {}],
  ['campaigns', '/API/Campaigns/', {}],
  ['campaigns/{id}', '/api/campaigns/7', { id: '7' }],
  ['campaigns/{id}', '/api/campaigns/a%2Fb', { id: 'a%2Fb' }],
  ['campaigns/{id}', '/api/campaigns/%C3%A9%20z', { id: 'é z' }],
  ['campaigns/{id}', '/api/campaigns/100%', { id: '100%' }],
  ['things/{id:int}', '/api/things/-12', { id: '-12' }],
  [
    'things/{id:guid}',
    '/api/things/0E5E2F1C-3C5B-4B7E-9D57-0A1B2C3D4E5F',
    {
      id: '0E5E2F1C-3C5B-4B7E-9D57-0A1B2C3D4E5F',
    },
  ],
  ['things/{id?}', '/api/things', {}],
  ['things/{id?}', '/api/things/7', { id: '7' }],
  ['things/{year:range(2000,2099)}/{page:int?}', '/api/things/2026', { year: '2026' }],
  ['things/{code:length(4)}', '/api/things/abcd', { code: 'abcd' }],
  ['things/{code:regex(^[a-f]+$)}', '/api/things/cafe', { code: 'cafe' }],
  ['files/{*rest}', '/api/files/a/b/c.txt', { rest: 'a/b/c.txt' }],
  ['files/{*rest}', '/api/files', {}],
  ['reports/{name}.{kind}', '/api/reports/june.csv', { name: 'june', kind: 'csv' }],
  ['openapi.json', '/api/openapi.json', {}],
])('the route %s answers %s', (route, path, parameters) => {
  expect(find([route], path)).toEqual({ route, parameters });
});

test.each([
  ['campaigns', '/campaigns'],
  ['campaigns', '/api/campaigns/7'],
  ['campaigns', '/api//campaigns'],
  ['campaigns/{id}', '/api/campaigns'],
  ['campaigns/{id}', '/api/campaigns/7/pledges'],
  ['things/{id:int}', '/api/things/12a'],
  ['things/{id:int}', '/api/things/2147483648'],
  ['things/{id:guid}', '/api/things/7'],
  ['things/{id:int?}', '/api/things/x'],
  ['things/{year:range(2000,2099)}', '/api/things/1999'],
  ['openapi.json', '/api/openapiXjson'],
])('the route %s does not answer %s', (route, path) => {
  expect(find([route], path)).toBeUndefined();
});

test('a literal segment wins over a constrained parameter, that over a free one, that over the rest', () => {
  const routes = ['things/{*rest}', 'things/{code}', 'things/{id:int}', 'things/new'];

  const found = ['new', '7', 'seven', 'seven/8'].map((end) => find(routes, `/api/things/${end}`));

  expect(found.map((match) => match?.route)).toEqual([
    'things/new',
    'things/{id:int}',
    'things/{code}',
    'things/{*rest}',
  ]);
});

test('a route for another method is not found', () => {
  expect(find(['campaigns'], '/api/campaigns', 'POST')).toBeUndefined();
  expect(find(['campaigns'], '/api/campaigns', 'HEAD')).toBeUndefined();
});

test('one address may have a function for each method', () => {
  const findRoute = compileRoutes(
    [httpFunction('listThings', 'things'), httpFunction('addThing', 'things', ['POST'])],
    'api',
  );

  expect(findRoute('GET', '/api/things')?.planned.name).toBe('listThings');
  expect(findRoute('POST', '/api/things')?.planned.name).toBe('addThing');
});

test('a function without a route answers under its name', () => {
  expect(compileRoutes([httpFunction('health')], 'api')('GET', '/api/health')).toBeDefined();
});

test.each([
  ['', '/things'],
  ['v1/x', '/v1/x/things'],
])('the prefix "%s" of host.json begins every address', (prefix, path) => {
  expect(compileRoutes([httpFunction('things')], prefix)('GET', path)).toBeDefined();
});
