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
async function ask(url: string, token: string, method: 'GET' | 'POST'): Promise<StaffAnswer> {
  const response = await fetch(url, { method, headers: { authorization: `Bearer ${token}` } });
  if (response.status === 401) return { kind: 'signed-out' };
  if (response.status === 403) return { kind: 'stranger' };
  if ([404, 409].includes(response.status)) return { kind: 'over' };
  const body: unknown = await response.json();
  if (!response.ok || !isAnswer(body)) throw new Error(`answered ${response.status}`);
  return { kind: 'member', member: body.member };
}

export const askWhoIAm = (api: string, token: string): Promise<StaffAnswer> =>
  ask(`${api}/api/staff/me`, token, 'GET');

export const acceptInvitation = (api: string, token: string, code: string): Promise<StaffAnswer> =>
  ask(`${api}/api/staff/invitations/${encodeURIComponent(code)}/accept`, token, 'POST');
