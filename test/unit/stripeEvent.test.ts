/** A webhook's event in our own words: ids that are not ours count as absent, and the queue takes it (M-05). */
import { paymentEventSchema } from '../../shared/payments/paymentEvent';
import { eventOf } from '../../shared/payments/stripeEvent';
import { cedar } from '../support/donor';
import { now, pledgeId } from './samples';

const told = (metadata: unknown) =>
  eventOf(
    JSON.stringify({
      id: 'evt_1',
      type: 'checkout.session.completed',
      data: { object: { id: 'cs_1', object: 'checkout.session', metadata } },
    }),
    now,
  );

it.each<[string, unknown, string | null, string | null]>([
  ['ours', { book: cedar, pledge: pledgeId }, cedar, pledgeId],
  ['of a random id that is no version 4', { pledge: pledgeId.replace('-4', '-7') }, null, null],
  ['somebody else’s', { book: 'a book', pledge: '12' }, null, null],
  ['none', null, null, null],
])('metadata that is %s', (_, metadata, book, pledge) => {
  const event = told(metadata);

  expect(event).toMatchObject({ sessionId: 'cs_1', book, pledgeId: pledge });
  expect(paymentEventSchema.parse(event)).toEqual(event);
});
