/** The architecture's import rules are lint errors; and public functions see public data only. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { z } from 'zod';

/** ESLint runs in a process of its own: its settings are a module, which a test cannot load. */
const lint = `
import { ESLint } from 'eslint';
const eslint = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports',
});
const found = [];
for (const { filePath, name } of JSON.parse(process.argv[1])) {
  const [{ messages }] = await eslint.lintText(
    "import { a } from '" + name + "';\\nexport const b = a;\\n", { filePath });
  found.push(messages.map(({ ruleId, message }) => ruleId ?? message));
}
console.log(JSON.stringify(found));
`;

interface Import {
  filePath: string;
  name: string;
}

async function refusedImports(imports: readonly Import[]): Promise<boolean[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...['--input-type=module', '--eval', lint],
    JSON.stringify(imports),
  ]);
  const found = z.array(z.array(z.literal('no-restricted-imports'))).parse(JSON.parse(stdout));
  return found.map((messages) => messages.length > 0);
}

const told = ({ filePath, name }: Import) => `${filePath} imports ${name}`;
const from = (filePath: string, ...names: string[]): Import[] =>
  names.map((name) => ({ filePath, name }));

const refused: Import[] = [
  ...from(
    'functions/pledges/createPledge.ts',
    ...['@azure/cosmos', '@azure/storage-queue', '@azure/identity', 'stripe', 'nodemailer', 'jose'],
    ...['node:crypto', './getPledge', '../campaigns/listCampaigns', '../index'],
    ...['../../dev/host/functionsHost', '../../test/support/donor'],
  ),
  ...from(
    'shared/campaigns/funding.ts',
    ...['@azure/cosmos', '@azure/functions', 'stripe', 'jose', 'node:fs', 'node:crypto'],
    ...['./campaignRepository', '../mail/smtpMailer', '../storage/cosmosClient'],
    ...['../../functions/pledges/createPledge', '../../dev/sampleData/sampleStaff'],
  ),
  ...from(
    'shared/campaigns/campaignRepository.ts',
    ...['../pledges/pledgeRepository', '../../functions/index', '../../dev/cosmos/keys'],
  ),
  ...from('shared/web/guard.ts', '@azure/cosmos', 'node:crypto', '../pledges/pledgeRepository'),
  ...from('functions/index.ts', '../dev/stack/startStack'),
  ...from('site/src/main.ts', '../../dev/stack/startStack'),
];

const allowed: Import[] = [
  ...from(
    'functions/pledges/createPledge.ts',
    ...['@azure/functions', 'zod', '../../shared/pledges/pledge'],
  ),
  ...from('functions/index.ts', '@azure/functions', 'node:crypto', './pledges/createPledge'),
  ...from('shared/campaigns/funding.ts', 'zod', '../money', './campaign'),
  ...from('shared/campaigns/campaignRepository.ts', '@azure/cosmos', '../storage/cosmosClient'),
  ...from('shared/web/guard.ts', '@azure/functions', '../fault'),
  ...from('shared/hash.ts', 'node:crypto'),
  ...from('shared/staff/signInProvider.ts', 'jose', './identity'),
];

it('what the architecture forbids is refused, and nothing else', async () => {
  const found = await refusedImports([...refused, ...allowed]);
  const seen = [...refused, ...allowed].filter((_, index) => found[index]);

  expect(seen.map(told)).toEqual(refused.map(told));
});

it('SG-40: functions that outsiders read with are given the restricted connection only', async () => {
  const page = await readFile('functions/index.ts', 'utf8');

  expect(page).toContain('listCampaigns({ publicCampaigns, now })');
  expect(page).toContain('getCampaign({ publicCampaigns, now })');
  expect(page).toMatch(
    /publicCampaigns = cosmosPublicRepository\(\s+openDatabase\(config\.cosmosPublic,/,
  );
  expect(page.match(/config\.cosmosPublic/g)).toHaveLength(1);
});
