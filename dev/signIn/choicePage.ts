/** The page on which one chooses who to be, where Entra would ask for a name and a password. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { samplePeople, type SamplePerson } from '../sampleData/samplePeople';
import { sampleStaff } from '../sampleData/sampleStaff';
import { html } from '../web/html';
import { answering, type LocalAnswer } from '../web/localServer';
import { page } from '../web/page';

const path = /^\/choose\/([\w-]+)(?:\/([a-z-]+))?$/;

/** Answers `GET /choose/<id>` by the page and `POST /choose/<id>/<person>` by going on as that person. */
export const choosing =
  (provider: Provider, siteOrigin: string) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, id, chosen] = path.exec(request.url ?? '') ?? [];
    const person = samplePeople.find((sample) => sample === chosen);
    if (id !== undefined && request.method === 'POST' && person !== undefined) {
      await provider.interactionFinished(request, response, { login: { accountId: person } });
      return;
    }
    const answer = id === undefined || chosen !== undefined ? notThere : choicePage(id, siteOrigin);
    answering(() => answer)(request, response);
  };

const notThere: LocalAnswer = { status: 404 };

const choicePage = (id: string, siteOrigin: string): LocalAnswer =>
  page(
    'Sign in as',
    html`<p>These people are made up. Choose one to see what they may do.</p>
      <ul>
        ${samplePeople.map(
          (person) => html`
            <li>
              <form method="post" action="/choose/${id}/${person}">
                <button>${person}</button> ${describe(person)}
              </form>
            </li>
          `,
        )}
      </ul>`,
    { formTargets: [siteOrigin] },
  );

function describe(person: SamplePerson): string {
  const member = sampleStaff.find(({ memberId }) => memberId === person);
  return member === undefined ? 'in no directory' : `${member.roles.join(', ')}, ${member.office}`;
}
