/** Azure's mail service: which of its answers are the end of a mail, and which pass or are the deployment's. */
import { isAcsRefusal } from '../../shared/mail/acsRefusal';

const failed = (code: string) => ({ id: '1', status: 'Failed', error: { code } });

it.each([
  ['an address that is none', 400, { error: { code: 'InvalidEmailAddress' } }, true],
  ['an address that has bounced', 200, failed('EmailDroppedAllRecipientsSuppressed'), true],
  ['a mail that was given up', 200, failed('EmailDropped'), true],
  ['a mail that failed for another reason', 200, failed('InternalError'), false],
  ['a mail on its way', 202, { id: '1', status: 'Running' }, false],
  ['no token', 401, undefined, false],
  ['no role', 403, undefined, false],
  ['a domain that is not linked', 404, { error: { code: 'DomainNotLinked' } }, false],
  ['too slow', 408, undefined, false],
  ['a repeat', 409, undefined, false],
  ['too busy', 429, undefined, false],
  ['away', 503, undefined, false],
])('%s (%i)', (_, status, body, isRefused) => {
  expect(isAcsRefusal({ status, body })).toBe(isRefused);
});
