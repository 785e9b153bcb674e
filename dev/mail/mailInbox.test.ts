import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { z } from 'zod';
import { startMailInbox, type MailInbox } from './mailInbox';
import { mailLimitBytes } from './mailReceiver';

const running: MailInbox[] = [];
let folder = '';

async function inbox(options: Parameters<typeof startMailInbox>[0] = {}) {
  const started = await startMailInbox(options);
  running.push(started);
  return started;
}

async function close(started: MailInbox) {
  running.splice(running.indexOf(started), 1);
  await started.close();
}

const thanks = {
  from: '"The portal" <thanks@portal.example>',
  to: '"A donor" <donor@example.org>',
  subject: 'Thank you ✓',
  text: 'Follow it: https://portal.example/pledge#a',
  html: '<p>Follow <a href="https://portal.example/pledge#a">it</a></p>',
  messageId: '<pledge-1@portal.example>',
};

const send = (to: MailInbox, mail: SendMailOptions = {}) =>
  createTransport(to.smtpUrl).sendMail({ ...thanks, ...mail });

const listSchema = z.array(z.looseObject({ id: z.string(), subject: z.string() }));

async function messages({ origin }: MailInbox) {
  const response = await fetch(`${origin}/api/messages`);
  return listSchema.parse(await response.json());
}

const setFaults = ({ origin }: MailInbox, faults: unknown) =>
  fetch(`${origin}/_local/faults`, { method: 'PUT', body: JSON.stringify(faults) });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mail-'));
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((started) => started.close()));
  await rm(folder, { recursive: true });
});

describe('the inbox for scripts', () => {
  it('lists a mail with plain addresses and its Message-ID as sent', async () => {
    const mail = await inbox();

    await send(mail);

    expect(await messages(mail)).toEqual([
      {
        id: expect.any(String) as unknown,
        messageId: '<pledge-1@portal.example>',
        to: 'donor@example.org',
        from: 'thanks@portal.example',
        subject: 'Thank you ✓',
        text: expect.stringContaining('https://portal.example/pledge#a') as unknown,
        html: expect.stringContaining('<a href="https://portal.example/pledge#a">') as unknown,
      },
    ]);
  });

  it('lists the newest last, and nothing after a DELETE', async () => {
    const mail = await inbox();
    await send(mail, { subject: 'first' });
    await send(mail, { subject: 'second' });

    expect((await messages(mail)).map(({ subject }) => subject)).toEqual(['first', 'second']);

    const response = await fetch(`${mail.origin}/api/messages`, { method: 'DELETE' });

    expect(response.status).toBe(204);
    expect(await messages(mail)).toEqual([]);
  });

  it('takes many mails at once and loses none', async () => {
    const mail = await inbox({ file: join(folder, 'mails.jsonl') });

    await Promise.all(Array.from({ length: 30 }, (_, n) => send(mail, { subject: `mail ${n}` })));

    expect(new Set((await messages(mail)).map(({ subject }) => subject)).size).toBe(30);
  });

  it('has null for the HTML of a mail that is only text', async () => {
    const mail = await inbox();

    await send(mail, { html: undefined });

    expect(await messages(mail)).toMatchObject([{ html: null }]);
  });

  it('refuses a mail over its size, and keeps nothing of it', async () => {
    const mail = await inbox();

    const sending = send(mail, { text: 'x'.repeat(mailLimitBytes) });

    await expect(sending).rejects.toMatchObject({ responseCode: 552 });
    expect(await messages(mail)).toEqual([]);
  });
});

describe('the inbox with a file', () => {
  it('has its mails after a restart, even when the last line was cut off', async () => {
    const file = join(folder, 'mails.jsonl');
    const first = await inbox({ file });
    await send(first, { subject: 'kept' });
    await close(first);
    await appendFile(file, '{"id":"half a l');

    const second = await inbox({ file });
    await send(second, { subject: 'later' });
    await close(second);

    expect((await messages(await inbox({ file }))).map(({ subject }) => subject)).toEqual([
      'kept',
      'later',
    ]);
  });

  it('refuses to start on a file that is not an inbox', async () => {
    const file = join(folder, 'mails.jsonl');
    await appendFile(file, '{"some":"thing else"}\n');

    await expect(startMailInbox({ file })).rejects.toThrow('messageId');
  });
});

describe('faults', () => {
  it('refuse the named recipient as often as asked, and nobody else', async () => {
    const mail = await inbox();
    await setFaults(mail, [{ to: 'donor@', code: 451, times: 2 }]);

    await expect(send(mail)).rejects.toMatchObject({ responseCode: 451 });
    await send(mail, { to: 'staff@example.org' });
    await expect(send(mail)).rejects.toMatchObject({ responseCode: 451 });
    await send(mail);

    expect(await messages(mail)).toMatchObject([
      { to: 'staff@example.org' },
      { to: 'donor@example.org' },
    ]);
  });

  it('that make no sense are refused', async () => {
    const mail = await inbox();

    expect((await setFaults(mail, [{ to: 'x', code: 250 }])).status).toBe(400);
    expect((await setFaults(mail, 'x')).status).toBe(400);
  });
});

describe('the inbox for people', () => {
  const hostile = {
    subject: '<script>alert(1)</script>',
    text: '<img src=x> https://portal.example/a?b=1&c=2 end',
    html: '<script>alert(1)</script><p>hello</p>',
  };

  it('shows a list that leads to each mail, with everything escaped', async () => {
    const mail = await inbox();
    await send(mail, hostile);
    const [first] = await messages(mail);

    const list = await (await fetch(mail.origin)).text();
    const shown = await (await fetch(`${mail.origin}/messages/${first?.id ?? ''}`)).text();

    expect(list).toContain(`href="/messages/${first?.id ?? ''}"`);
    expect(list + shown).not.toMatch(/<script>|<img/);
    expect(shown).toContain('href="https://portal.example/a?b=1&amp;c=2"');
  });

  it('shows the HTML in a frame in which no script runs and nothing loads', async () => {
    const mail = await inbox();
    await send(mail, hostile);
    const [first] = await messages(mail);
    const at = `${mail.origin}/messages/${first?.id ?? ''}`;

    const shown = await fetch(at);
    const frame = await fetch(`${at}/html`);

    expect(shown.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(await shown.text()).toMatch(/<iframe[^>]*sandbox="(?!.*allow-scripts)/);
    expect(frame.headers.get('content-security-policy')).toMatch(
      /^sandbox (?!.*allow-scripts).*default-src 'none'/,
    );
    expect(await frame.text()).toContain('<p>hello</p>');
  });

  it('answers 404 for a mail that is not there', async () => {
    const mail = await inbox();

    expect((await fetch(`${mail.origin}/messages/none`)).status).toBe(404);
  });
});

describe('starting', () => {
  it('says so when a port is taken, and frees the other', async () => {
    const first = await inbox();
    const port = Number(new URL(first.origin).port);
    const smtpPort = Number(new URL(first.smtpUrl).port);

    await expect(startMailInbox({ port })).rejects.toMatchObject({ code: 'EADDRINUSE', port });
    await expect(startMailInbox({ smtpPort })).rejects.toMatchObject({
      code: 'EADDRINUSE',
      port: smtpPort,
    });
  });
});
