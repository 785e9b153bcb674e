/** How far a pledge's money has come: queries name statuses, and must name all of their kind. */
import { readFileSync } from 'node:fs';
import { statusesWith } from '../../shared/pledges/pledgeMoney';
import { pledgeStatuses } from '../../shared/words';

/** The statuses that the one query with a list of them asks for. */
function asked(file: string): string[] {
  const [, list = ''] = /c\.status IN \(([^)]*)\)/.exec(readFileSync(file, 'utf8')) ?? [];
  return list.split(',').map((word) => word.trim().replaceAll("'", ''));
}

it('pledges that wait for something are all but those that ended unpaid', () => {
  expect(asked('shared/pledges/pledgeRepository.ts').sort()).toEqual(
    statusesWith('asked-for', 'on-its-way', 'came-in').sort(),
  );
});

it('a donor’s gifts are those whose money came in, or is on its way', () => {
  expect(asked('shared/pledges/donorPledgeRepository.ts').sort()).toEqual(
    statusesWith('on-its-way', 'came-in').sort(),
  );
});

it('every status has its place', () => {
  const all = statusesWith('asked-for', 'on-its-way', 'came-in', 'never-came');

  expect(all).toEqual([...pledgeStatuses]);
});
