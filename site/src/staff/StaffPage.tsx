/** Where staff sign in: who they are here, and what they may do. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Note } from '../frame/Note';
import { useFocus } from '../frame/useFocus';
import { openStaff, type Standing } from './openStaff';
import type { OwnMember } from './staffApi';
import { roleWords, words } from './words';

export function StaffPage() {
  const [standing, setStanding] = useState<Standing>({ kind: 'fetching' });
  const open = useCallback(() => {
    setStanding({ kind: 'fetching' });
    void openStaff().then(setStanding);
  }, []);
  useEffect(open, [open]);

  const { kind } = standing;
  const heading = useFocus<HTMLHeadingElement>(kind !== 'fetching');
  return (
    <div class="wrap narrow prose">
      <h1 tabIndex={-1} ref={heading}>
        {kind === 'member' ? words.signedIn(standing.member.name) : words.title}
      </h1>
      <Content standing={standing} again={open} />
    </div>
  );
}

function Content({ standing, again }: { standing: Standing; again: () => void }) {
  switch (standing.kind) {
    case 'fetching':
      return (
        <p class="note fetching" role="status">
          {words.fetching}
        </p>
      );
    case 'unreachable':
      return (
        <Note title={words.unreachable} tone="due" role="alert">
          <p>{words.unreachableBody}</p>
          <Button onClick={again}>{words.tryAgain}</Button>
        </Note>
      );
    case 'closed':
      return (
        <Note title={words.closed}>
          <p>{words.closedBody}</p>
        </Note>
      );
    case 'signed-out':
      return <SignedOut {...standing} />;
    case 'stranger':
    case 'over':
      return (
        <Note title={words[standing.kind]} tone="due" role="alert">
          <p>{words[`${standing.kind}Body`]}</p>
          <Button onClick={() => void standing.signIn.end()}>{words.signOut}</Button>
        </Note>
      );
    case 'member':
      return <SignedIn member={standing.member} leave={() => void standing.signIn.end()} />;
  }
}

function SignedOut({ signIn, isInvited, hasFailed }: Extract<Standing, { kind: 'signed-out' }>) {
  const [isGone, setGone] = useState(false);
  const begin = () => signIn.begin().catch(() => setGone(true));
  return (
    <>
      {hasFailed && (
        <Note title={words.failed} tone="due" role="alert">
          <p>{words.failedBody}</p>
        </Note>
      )}
      {isGone && (
        <Note title={words.unreachable} tone="due" role="alert">
          <p>{words.unreachableBody}</p>
        </Note>
      )}
      <p class="lead">{isInvited ? words.join : words.lead}</p>
      <Button onClick={() => void begin()}>{words.signIn}</Button>
      <p>{words.signInHint}</p>
    </>
  );
}

function SignedIn({ member, leave }: { member: OwnMember; leave: () => void }) {
  return (
    <>
      <p>{words.office(member.office)}</p>
      <h2>{words.roles}</h2>
      <ul class="points">
        {member.roles.map((role) => (
          <li key={role}>{roleWords[role] ?? role}</li>
        ))}
      </ul>
      <p>{words.next}</p>
      <Button onClick={leave}>{words.signOut}</Button>
    </>
  );
}

function Button({ children, onClick }: { children: string; onClick: () => void }) {
  return (
    <p class="row">
      <button class="button" type="button" onClick={onClick}>
        {children}
      </button>
    </p>
  );
}
