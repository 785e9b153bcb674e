/** The words of the staff pages. English only: they are for colleagues, and few. */

export const roleWords: Readonly<Record<string, string>> = {
  caseworker: 'Caseworker: your office’s appeals and alerts',
  reviewer: 'Reviewer: safety checks, and hiding what must not be seen',
  legal: 'Legal: holds during investigations and trials',
  finance: 'Finance: reconciliation, discrepancies, the ledger',
  admin: 'Administrator: staff, queues and switches',
};

export const words = {
  title: 'Staff',
  lead: 'For people who work here. Donors need no account.',
  signIn: 'Sign in',
  signInHint: 'With your organisation’s own sign-in. It opens on its page and leads back here.',
  join: 'You are invited. Sign in, and the invitation is yours.',
  failed: 'The sign-in did not come to an end',
  failedBody: 'Nothing happened. Sign in again; if it fails again, tell your administrator.',
  noScript: 'This page needs its script',
  noScriptBody: 'Signing in works only with JavaScript switched on.',
  fetching: 'One moment',
  closed: 'Nobody can sign in here yet',
  closedBody: 'This portal was set up without a sign-in for staff. Whoever runs it can add one.',
  unreachable: 'The portal cannot be reached',
  unreachableBody: 'The line may be down. Nothing is lost.',
  tryAgain: 'Try again',
  stranger: 'You are signed in, but not in the staff directory',
  strangerBody: 'Ask your administrator for an invitation, and open its link.',
  over: 'This invitation is no longer good',
  overBody: 'It was accepted, taken back, or its time is over. Ask for a new one.',
  signedIn: (name: string) => `Signed in as ${name}`,
  office: (office: string) => `Office: ${office}`,
  roles: 'What you may do',
  next: 'Work reaches you by mail: each says until when, and nothing of anybody’s story.',
  signOut: 'Sign out',
} as const;
