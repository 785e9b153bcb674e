/** Publishing: each campaign on its own, and nothing that does not parse stays public. */
import { InvocationContext } from '@azure/functions';
import { publishView } from '../../functions/campaigns/publishView';
import { watchFunding } from '../../functions/campaigns/watchFunding';
import { occurrenceSchema } from '../../shared/alerts/alert';
import { campaignSchema, type Campaign } from '../../shared/campaigns/campaign';
import { fundingSchema, type Funding } from '../../shared/campaigns/funding';
import { publishCampaign } from '../../shared/campaigns/publishCampaign';
import { rebuildPublic } from '../../shared/campaigns/rebuildPublic';
import { unreadableOccurrence } from '../../shared/campaigns/unreadable';
import { isPassing } from '../../shared/fault';
import { aCampaign, aFunding, now } from './samples';

const broken = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
const away = 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb';
const well = 'cccccccc-cccc-4ccc-8ccc-cccccccccccc';

const context = () => new InvocationContext({ functionName: 'test', logHandler: () => undefined });

const storedOf = (id: string): Campaign => {
  if (id === away) throw Object.assign(new Error('away'), { code: 503 });
  const campaign = aCampaign({ book: id });
  return campaignSchema.parse(id === broken ? { ...campaign, caseRef: '' } : campaign);
};

/** Publishing that writes down what it did to which campaign. */
function publishing() {
  const done: string[] = [];
  const publish = publishCampaign({
    find: async (id) => ({ value: storedOf(id), etag: 'e' }),
    fundingsOf: async () => [],
    closeFunding: async () => undefined,
    publish: async ({ campaignId }) => {
      done.push(`published ${campaignId}`);
      return 'published';
    },
    isWithdrawn: async () => false,
    hideWithItsPair: async () => undefined,
    takeAway: async (id) => void done.push(`taken away ${id}`),
    closeBooks: async (id) => void done.push(`closed ${id}`),
    announce: async ({ kind, about }) => void done.push(`${kind} of ${about.type} ${about.id}`),
    siteUrl: 'https://site.example',
    now: () => now,
  });
  return { publish, done };
}

const removal = [
  `taken away ${broken}`,
  `closed ${broken}`,
  `poison-message of campaign ${broken}`,
];

describe('SG-06: a change of one campaign never waits for another', () => {
  const changes = (...ids: string[]) =>
    ids.map((book) => ({ id: 'campaign', type: 'campaign', book }));

  it('what does not parse is taken away and told of, and the next is published', async () => {
    const { publish, done } = publishing();

    await publishView({ publishCampaign: publish })(changes(broken, well), context());

    expect(done).toEqual([...removal, `published ${well}`]);
  });

  it('what is out of reach stays as it is, the next is published, and the batch comes again', async () => {
    const { publish, done } = publishing();

    const fault: unknown = await publishView({ publishCampaign: publish })(
      changes(away, well),
      context(),
    ).catch((error: unknown) => error);

    expect(done).toEqual([`published ${well}`]);
    expect(String(fault)).toContain(`not published: ${away}`);
    expect(isPassing(fault)).toBe(true);
  });

  it('not even for a document that says nothing of what it is', async () => {
    const { publish, done } = publishing();
    const nonsense = [{ id: 'campaign' }, { book: 7 }, null, { id: 'campaign', book: broken }];

    await publishView({ publishCampaign: publish })([...nonsense, ...changes(well)], context());

    expect(done).toEqual([...removal, `published ${well}`]);
  });
});

it('SG-06: after a restore one campaign that does not parse keeps the others from nothing', async () => {
  const { publish, done } = publishing();
  const rebuild = rebuildPublic({
    campaignIds: async () => [broken, well],
    shownIds: async () => [well, 'gone'],
    publishCampaign: publish,
    takeAway: async (id) => void done.push(`taken away ${id}`),
    open: async () => void done.push('open'),
  });

  expect(await rebuild()).toEqual({ campaigns: 2, orphans: 1, unreadable: [broken] });
  expect(done).toEqual([...removal, `published ${well}`, 'taken away gone', 'open']);
});

it('milestones of one book never wait for another', async () => {
  const told: unknown[] = [];
  const marked: string[] = [];
  const found = (book: string): Funding => {
    if (book === away) throw new Error('away');
    const funding = aFunding({ book, campaignId: book, raisedMinor: 500 });
    return fundingSchema.parse(book === broken ? { ...funding, cycle: 0 } : funding);
  };
  const watch = watchFunding({
    campaigns: {
      findFunding: async (book) => ({ value: found(book), etag: 'e' }),
      markAnnounced: async ({ value: { book } }) => {
        marked.push(book);
        return 'marked';
      },
    },
    queue: { send: async (_, message) => void told.push(message) },
    now: () => now,
  });
  const changed = [away, broken, well].map((book) => ({ id: 'funding', type: 'funding', book }));

  await expect(watch(changed, context())).rejects.toThrow(`not watched: ${away}`);

  expect(told).toMatchObject([
    { kind: 'poison-message', about: { type: 'campaign', id: broken }, office: null },
    { kind: 'first-pledge', about: { type: 'campaign', id: well } },
  ]);
  expect(marked).toEqual([well]);
});

it('an unreadable campaign is told of once a day', () => {
  const told = unreadableOccurrence(broken, now);
  const [later, tomorrow] = [3_600_000, 86_400_000].map(
    (ms) => unreadableOccurrence(broken, new Date(now.getTime() + ms)).cycle,
  );

  expect(occurrenceSchema.parse(told)).toEqual(told);
  expect(later).toBe(told.cycle);
  expect(tomorrow).toBe(told.cycle + 1);
});
