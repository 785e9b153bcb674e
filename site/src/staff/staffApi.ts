/** The API's word on who is signed in, and on an invitation. */
import { hasFields, isListOf, isText } from '../api/shape';

export interface OwnMember {
  id: string;
  name: string;
  office: string;
  roles: string[];
}

const isAnswer = hasFields<{ member: OwnMember }>({
  member: hasFields<OwnMember>({
    id: isText,
    name: isText,
    office: isText,
    roles: isListOf(isText),
  }),
});

export type StaffAnswer =
  | { kind: 'member'; member: OwnMember }
  /** The token is not good, or not any more. */
  | { kind: 'signed-out' }
  | { kind: 'stranger' }
  | { kind: 'over' };

/** @throws Error when the line or the portal fails: then asking again is all one can do. */
async function ask(url: string, token: string, sent?: object): Promise<StaffAnswer> {
  const authorization = `Bearer ${token}`;
  const response = await (sent === undefined
    ? fetch(url, { headers: { authorization } })
    : fetch(url, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify(sent),
      }));
  if (response.status === 401) return { kind: 'signed-out' };
  if (response.status === 403) return { kind: 'stranger' };
  if ([404, 409].includes(response.status)) return { kind: 'over' };
  const body: unknown = await response.json();
  if (!response.ok || !isAnswer(body)) throw new Error(`answered ${response.status}`);
  return { kind: 'member', member: body.member };
}

export const askWhoIAm = (api: string, token: string): Promise<StaffAnswer> =>
  ask(`${api}/api/staff/me`, token);

/** The code is in the body, as addresses are kept in logs. */
export const acceptInvitation = (api: string, token: string, code: string): Promise<StaffAnswer> =>
  ask(`${api}/api/staff/invitations/accept`, token, { code });
