/** The controls of the sign-in provider under `/_local`: who there is, and a token without the browser. */
import { z } from 'zod';
import { sampleIdentity, samplePeople } from '../sampleData/samplePeople';
import { json, type LocalAnswer, type LocalRequest } from '../web/localServer';
import { claimChangesSchema, type ClaimChanges } from './tokenClaims';

const tokenRequestSchema = z.strictObject({
  person: z.enum(samplePeople),
  claims: claimChangesSchema.default({}),
});

export const answerControl =
  (issueToken: (person: string, changes: ClaimChanges) => Promise<string>) =>
  async ({ method, path, body }: LocalRequest): Promise<LocalAnswer> => {
    switch (`${method} ${path}`) {
      case 'GET /_local/people':
        return json(
          200,
          samplePeople.map((person) => ({ person, ...sampleIdentity(person) })),
        );
      case 'POST /_local/token': {
        const asked = tokenRequestSchema.safeParse(parse(body.toString('utf8')));
        if (!asked.success) return json(400, { error: z.prettifyError(asked.error) });
        const { person, claims } = asked.data;
        return json(200, { accessToken: await issueToken(person, claims) });
      }
      default:
        return json(404, { error: 'there is no such control' });
    }
  };

/** `undefined` when it is no JSON: the schema says so then. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
