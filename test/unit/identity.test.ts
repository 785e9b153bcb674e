/** Whom an access token speaks for, once its signature, issuer, audience and time were found good. */
import { identityOf } from '../../shared/staff/identity';

const tid = '11111111-2222-4333-8444-555555555555';
const oid = '66666666-7777-4888-8999-aaaaaaaaaaaa';
const claims = { tid, oid, scp: 'access', ver: '2.0' };

it('a person of the tenant, with the permission, is who the token says', () => {
  expect(identityOf(claims, tid)).toEqual({ tenantId: tid, objectId: oid });
  expect(identityOf({ ...claims, scp: 'openid access' }, tid)).toBeDefined();
});

it('letters of an id are alike in either case', () => {
  const identity = identityOf({ ...claims, tid: tid.toUpperCase(), oid: oid.toUpperCase() }, tid);

  expect(identity).toEqual({ tenantId: tid, objectId: oid });
});

it.each<[string, object]>([
  ['of another tenant', { tid: oid }],
  ['of an app for itself', { idtyp: 'app' }],
  ['for something else', { scp: 'accessories access.all' }],
  ['for nothing', { scp: '' }],
  ['with roles in place of a permission', { scp: undefined, roles: ['access'] }],
  ['without a person', { oid: undefined }],
  ['with a name for a person', { oid: 'somchai@staff.example' }],
])('nobody, by a token %s', (_, over) => {
  expect(identityOf({ ...claims, ...over }, tid)).toBeUndefined();
});

it('an e-mail address and a user name in a token say nothing', () => {
  const named = { ...claims, email: 'a@b.example', preferred_username: 'a', upn: 'a' };

  expect(identityOf(named, tid)).toEqual(identityOf(claims, tid));
  expect(identityOf({ ...named, oid: undefined }, tid)).toBeUndefined();
});
