/** The staff directory's operations in the OpenAPI document. */
import * as z from 'zod';
import { auditEntrySchema } from '../audit/auditEntry';
import { acceptanceRequestSchema, invitationRequestSchema } from '../staff/invitation';
import { memberAnswerSchema, ownMemberSchema } from '../staff/memberAnswer';
import { memberChangeSchema } from '../staff/memberChange';
import { answers, body, parameter } from './openApiParts';

const ownMember = z.strictObject({ member: ownMemberSchema });

const invitation = z.strictObject({
  invitation: z.strictObject({
    memberId: z.uuid(),
    endsAt: z.iso.datetime(),
    /** Answered this once: only hashes of it are kept. */
    link: z.url(),
  }),
});

const auditAnswerSchema = auditEntrySchema.omit({ id: true, type: true });

/** What every call of staff needs. */
export const staffToken = parameter('Authorization', 'header');

export const staffPaths = {
  '/api/staff/me': {
    get: {
      operationId: 'getOwnMember',
      parameters: [staffToken],
      ...answers([200], ownMember, 401, 403),
    },
  },
  '/api/staff/invitations': {
    post: {
      operationId: 'inviteMember',
      parameters: [staffToken],
      ...body(invitationRequestSchema),
      ...answers([201], invitation, 400, 401, 403, 409, 412, 413),
    },
  },
  '/api/staff/invitations/accept': {
    post: {
      operationId: 'acceptInvitation',
      parameters: [staffToken],
      ...body(acceptanceRequestSchema),
      ...answers([200], ownMember, 400, 401, 404, 409, 412, 413),
    },
  },
  '/api/staff/invitations/{code}/accept': {
    post: {
      operationId: 'acceptInvitationFromPath',
      // The code would be in the log of whatever it passes.
      deprecated: true,
      parameters: [parameter('code', 'path'), staffToken],
      ...answers([200], ownMember, 401, 404, 409, 412),
    },
  },
  '/api/staff/members': {
    get: {
      operationId: 'listMembers',
      parameters: [staffToken],
      ...answers([200], z.strictObject({ members: z.array(memberAnswerSchema) }), 401, 403),
    },
  },
  '/api/staff/members/{id}': {
    put: {
      operationId: 'changeMember',
      parameters: [parameter('id', 'path'), parameter('If-Match', 'header'), staffToken],
      ...body(memberChangeSchema),
      ...answers(
        [200],
        z.strictObject({ member: memberAnswerSchema }),
        ...[400, 401, 403, 404, 409, 412, 413, 428],
      ),
    },
  },
  '/api/staff/audit': {
    get: {
      operationId: 'listAuditEntries',
      parameters: [parameter('subject', 'query'), staffToken],
      ...answers([200], z.strictObject({ entries: z.array(auditAnswerSchema) }), 400, 401, 403),
    },
  },
};
