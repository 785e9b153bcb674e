/** Publication: what may be public, until when, and which of two views is the newer. */
import fc from 'fast-check';
import { textHash, type Campaign } from '../../shared/campaigns/campaign';
import { opennessOf, isHidden, type Control } from '../../shared/campaigns/openness';
import {
  isVisible,
  mayBePublic,
  supersedes,
  viewDocumentOf,
  viewDocumentSchema,
  type ViewDocument,
} from '../../shared/campaigns/publication';
import { campaignStatuses } from '../../shared/words';
import { aCampaign, aFunding, aPool, now } from './samples';

const siteUrl = 'https://site.example';
const documentOf = (over: Partial<Campaign> = {}): ViewDocument =>
  viewDocumentOf(aCampaign(over), [aFunding()], siteUrl);

describe('a campaign may be public', () => {
  it.each(campaignStatuses)('in state %s only if donors see that state', (status) => {
    const isPublic = ['live', 'funded', 'in-delivery'].includes(status);

    expect(mayBePublic(aCampaign({ status }))).toBe(isPublic);
  });

  it('only when a reviewer said yes', () => {
    expect(mayBePublic(aCampaign({ approval: null }))).toBe(false);
  });

  it('only while its text is the one that was approved (SG-04)', () => {
    expect(mayBePublic(aCampaign({ name: null }))).toBe(false);
  });

  it('only when its plan is without fault, whatever was approved', () => {
    const faulty = aCampaign({ needs: [] });
    const { approval } = faulty;
    if (approval === null) throw new Error('the sample is approved');

    const approved = { ...faulty, approval: { ...approval, textHash: textHash(faulty) } };

    expect(mayBePublic(approved)).toBe(false);
  });
});

describe('what is stored of a campaign', () => {
  it('that may not be public is a tombstone with a version and nothing else', () => {
    const tombstone = documentOf({ status: 'withdrawn', version: 4 });

    expect(tombstone).toMatchObject({ view: null, fairOrder: '', version: { content: 4 } });
    expect(viewDocumentSchema.parse(tombstone)).toEqual(tombstone);
    expect(JSON.stringify(tombstone)).not.toContain('cedar');
  });

  it('that may is its view', () => {
    expect(viewDocumentSchema.parse(documentOf()).view).toMatchObject({ name: 'cedar' });
  });
});

describe('SG-05: time alone hides', () => {
  const [visibleFrom, visibleUntil] = ['2026-03-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z'];

  it.each([
    ['2026-02-28T23:59:59.999Z', false],
    ['2026-03-01T00:00:00.000Z', true],
    ['2026-03-31T23:59:59.999Z', true],
    ['2026-04-01T00:00:00.000Z', false],
  ])('at %s it is visible: %p', (instant, visible) => {
    const document = documentOf({ visibleFrom, visibleUntil });

    expect(isVisible(document, new Date(instant))).toBe(visible);
  });

  it('and a tombstone is never seen', () => {
    expect(isVisible(documentOf({ status: 'paused' }), now)).toBe(false);
  });
});

describe('of two views', () => {
  const stored = documentOf();
  const documents = fc
    .record({ content: fc.integer({ min: 1, max: 4 }), funding: fc.integer({ min: 0, max: 4 }) })
    .map((version): ViewDocument => ({ ...stored, version }));

  it('newer content wins, whatever the sums say', () => {
    const older = { ...documentOf(), version: { content: 1, funding: 9 } };
    const newer = { ...documentOf({ status: 'withdrawn' }), version: { content: 2, funding: 0 } };

    expect(supersedes(newer, older)).toBe(true);
    expect(supersedes(older, newer)).toBe(false);
  });

  it('none takes the place of one as new as itself', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(supersedes(document, document)).toBe(false);
      }),
    );
  });

  it('exactly one wins when they differ', () => {
    fc.assert(
      fc.property(documents, documents, (a, b) => {
        const differ = JSON.stringify(a.version) !== JSON.stringify(b.version);

        expect(supersedes(a, b) !== supersedes(b, a)).toBe(differ);
      }),
    );
  });

  it('what wins over the winner wins over the loser', () => {
    fc.assert(
      fc.property(documents, documents, documents, (a, b, c) => {
        const isChain = supersedes(a, b) && supersedes(b, c);

        expect(!isChain || supersedes(a, c)).toBe(true);
      }),
    );
  });
});

describe('SG-46: the switches', () => {
  const person = { campaignId: aCampaign().book, kind: 'person' } as const;
  const pool = { campaignId: aPool().book, kind: 'pool' } as const;
  const generation: Control = { id: 'generation', type: 'generation', generation: 'one' };
  const off = (name: string, campaignIds: string[] = [], isOff = true): Control => ({
    id: `switch:${name}`,
    type: 'switch',
    name,
    off: isOff,
    campaignIds,
  });

  it.each<[string, Control[], boolean, boolean]>([
    ['nothing is switched off', [generation], false, false],
    ['stories are off', [generation, off('stories')], true, false],
    ['a switch is back on', [generation, off('stories', [], false)], false, false],
    [
      'a pair with the person is off',
      [generation, off('pair:a:b', [person.campaignId])],
      true,
      false,
    ],
    ['another pair is off', [generation, off('pair:a:b', ['other'])], false, false],
    ['pledges are off', [generation, off('pledges')], false, false],
    ['the data is of another generation', [{ ...generation, generation: 'two' }], true, true],
    ['there is no generation', [], true, true],
  ])('when %s', (_, controls, isPersonHidden, isPoolHidden) => {
    const openness = opennessOf(controls, 'one');

    expect(isHidden(person, openness)).toBe(isPersonHidden);
    expect(isHidden(pool, openness)).toBe(isPoolHidden);
  });

  it('for pledges stops giving and hides nothing', () => {
    expect(opennessOf([generation, off('pledges')], 'one')).toMatchObject({
      pledgesOff: true,
      storiesOff: false,
    });
  });
});
