/**
 * Who may call each staff route: the authorisation matrix's own word, written here a second time on
 * purpose. A route that is not here fails the test, and so does one that lets in somebody else.
 */
import type { StaffRole } from '../../shared/staff/member';
import { staffRoles } from '../../shared/words';

export interface StaffRoute {
  /** As the app registers it. */
  route: string;
  /** An address with the parameters filled in, after `/api/`. What it asks changes nothing. */
  address: string;
  /** Any of these is enough. `who can sign in`: no member at all need be. */
  roles: readonly StaffRole[] | 'who can sign in';
}

export const staffRoutes: readonly StaffRoute[] = [
  { route: 'GET staff/me', address: 'staff/me', roles: staffRoles },
  { route: 'POST staff/invitations', address: 'staff/invitations', roles: ['admin'] },
  {
    route: 'POST staff/invitations/accept',
    address: 'staff/invitations/accept',
    roles: 'who can sign in',
  },
  {
    route: 'POST staff/invitations/{code}/accept',
    address: 'staff/invitations/none/accept',
    roles: 'who can sign in',
  },
  { route: 'GET staff/members', address: 'staff/members', roles: ['admin'] },
  { route: 'PUT staff/members/{id}', address: 'staff/members/nobody', roles: ['admin'] },
  { route: 'GET staff/queues', address: 'staff/queues', roles: ['admin'] },
  {
    route: 'POST staff/queues/{name}/replay',
    address: 'staff/queues/none/replay',
    roles: ['admin'],
  },
  { route: 'GET staff/switches', address: 'staff/switches', roles: ['admin', 'reviewer'] },
  {
    route: 'PUT staff/switches/{name}',
    address: 'staff/switches/none',
    roles: ['admin', 'reviewer'],
  },
  { route: 'POST staff/public/rebuild', address: 'staff/public/rebuild', roles: ['admin'] },
  { route: 'GET staff/reconciliation', address: 'staff/reconciliation', roles: ['finance'] },
  {
    route: 'GET staff/reconciliation/{day}',
    address: 'staff/reconciliation/2026-01-01',
    roles: ['finance'],
  },
  { route: 'GET staff/ledger', address: 'staff/ledger', roles: ['finance', 'admin'] },
  { route: 'GET staff/audit', address: 'staff/audit?subject=members', roles: ['admin'] },
];
