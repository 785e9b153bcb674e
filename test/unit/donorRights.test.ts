/** Donor's rights on a pledge: what may be done in which state, and what an erasure leaves. */
import { donorExportOf, donorExportSchema } from '../../shared/pledges/donorExport';
import { donorHashOf } from '../../shared/pledges/donorHash';
import { rightsOn, withoutDonor } from '../../shared/pledges/donorRights';
import { isOpenedBy, pledgeSchema, placePledge } from '../../shared/pledges/pledge';
import { pledgeStatuses } from '../../shared/words';
import { aPledge, cedar, newReceiptKey } from '../support/donor';
import { aStoredPledge, now, pledgeId } from './samples';

const those = (right: 'mayChooseFallback' | 'hasReceipt' | 'mayBeErased') =>
  pledgeStatuses.filter((status) => rightsOn({ status })[right]);

it('what happens if plans change can be chosen while the money may still go another way', () => {
  expect(those('mayChooseFallback')).toEqual([
    ...['pending', 'processing', 'settled', 'partly-refunded', 'disputed'],
  ]);
});

it('there is a receipt once money came in', () => {
  expect(those('hasReceipt')).toEqual([
    ...['settled', 'partly-refunded', 'refunded', 'disputed', 'lost'],
  ]);
});

it('nobody is erased while something is open between donor, bank and us', () => {
  expect(pledgeStatuses.filter((status) => !rightsOn({ status }).mayBeErased)).toEqual([
    ...['pending', 'processing', 'disputed'],
  ]);
});

describe('SG-58: a pledge without its donor', () => {
  const key = newReceiptKey();
  const donor = { email: 'somebody@example.org', name: 'Somebody', locale: 'th' } as const;
  const request = aPledge({ donor, receiptKey: key, shareCode: 'appeal', tipMinor: 500 });
  const pledge = placePledge({
    request,
    pledgeId,
    campaignId: cedar,
    book: cedar,
    hasGoal: true,
    now,
  });

  it('is still a pledge, with its amounts', () => {
    const erased = withoutDonor({ ...pledge, status: 'settled', chargeId: 'ch_1' });

    expect(pledgeSchema.parse(erased)).toEqual(erased);
    expect(erased).toMatchObject({ amountMinor: 5_000, tipMinor: 500, chargeId: 'ch_1' });
  });

  it('holds nothing of who gave, and opens to nobody', () => {
    const erased = withoutDonor(pledge);

    const text = JSON.stringify(erased);
    for (const personal of [donor.email, donor.name, donorHashOf(donor.email)]) {
      expect(JSON.stringify(pledge)).toContain(personal);
      expect(text).not.toContain(personal);
    }
    expect(erased.shareCode).toBeNull();
    expect(isOpenedBy(erased, key)).toBe(false);
  });
});

it('an export has its listed fields, the donor among them, and no hash of any key', () => {
  const pledge = aStoredPledge();

  const file = donorExportOf({ pledge, entries: [], mails: [], now });

  expect(donorExportSchema.parse(file)).toEqual(file);
  expect(file.donor).toEqual(pledge.donor);
  expect(JSON.stringify(file)).not.toMatch(/[0-9a-f]{64}/);
});

it('one mailbox has one hash, however its address is written', () => {
  expect(donorHashOf('Some.Body@Example.ORG')).toBe(donorHashOf('some.body@example.org'));
  expect(donorHashOf('somebody@example.org')).not.toBe(donorHashOf('some.body@example.org'));
});
