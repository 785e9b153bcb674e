/** What the receipt page offers is what the API allows. */
import { rightsOn as allowed } from '../../../shared/pledges/donorRights';
import { pledgeStatuses } from '../../../shared/words';
import { rightsOn as offered } from '../../../site/src/rights/rightsOn';

test.each(pledgeStatuses)('for a pledge that is %s', (status) => {
  expect(offered(status)).toEqual(allowed({ status }));
});
