/** The mail provider of the local stack: SMTP in, a list for people and JSON for scripts out. */
import {
  json,
  startLocalServer,
  type LocalAnswer,
  type LocalRequest,
  type LocalServer,
} from '../web/localServer';
import { page, styleSheet } from '../web/page';
import { html } from '../web/html';
import { MailFaults, mailFaultsSchema } from './mailFaults';
import { listPage, mailHtml, mailPage } from './mailPages';
import { startMailReceiver } from './mailReceiver';
import { openMailStore, type Mail, type MailStore } from './mailStore';

export interface MailInbox {
  origin: string;
  /** `smtp://127.0.0.1:PORT` */
  smtpUrl: string;
  close(): Promise<void>;
}

const noContent: LocalAnswer = { status: 204 };

function setFaults(body: Buffer, faults: MailFaults): LocalAnswer {
  let value: unknown;
  try {
    value = JSON.parse(body.toString());
  } catch (error) {
    return json(400, { message: String(error) });
  }
  const parsed = mailFaultsSchema.safeParse(value);
  if (!parsed.success) return json(400, { message: parsed.error.message });
  faults.replace(parsed.data);
  return noContent;
}

function aMailsPage(path: string, mails: readonly Mail[]): LocalAnswer | undefined {
  const [, id, part] = /^\/messages\/([^/]+)(\/html)?$/.exec(path) ?? [];
  const mail = mails.find((each) => each.id === id);
  if (mail === undefined) return undefined;
  return part === undefined ? mailPage(mail) : mailHtml(mail);
}

async function answer(
  { method, path, body }: LocalRequest,
  store: MailStore,
  faults: MailFaults,
): Promise<LocalAnswer> {
  switch (`${method} ${path}`) {
    case 'GET /':
      return listPage(store.list());
    case 'GET /style.css':
      return styleSheet;
    case 'GET /api/messages':
      return json(200, store.list());
    case 'DELETE /api/messages':
      await store.clear();
      return noContent;
    case 'PUT /_local/faults':
      return setFaults(body, faults);
    default:
  }
  const notFound = page('Not found', html`<p><a href="/">All mails</a></p>`, { status: 404 });
  return (method === 'GET' ? aMailsPage(path, store.list()) : undefined) ?? notFound;
}

/**
 * Ports of 0 (or none) are free ones; `file: null` (or none) forgets the mails at the end.
 * @throws when a port is taken; nothing is left running then.
 */
export async function startMailInbox(options: {
  port?: number;
  smtpPort?: number;
  file?: string | null;
}): Promise<MailInbox> {
  const store = await openMailStore(options.file ?? null);
  const faults = new MailFaults();
  const receiver = await startMailReceiver(options.smtpPort ?? 0, store, (recipient) =>
    faults.next(recipient),
  );
  let server: LocalServer;
  try {
    server = await startLocalServer(options.port ?? 0, (request) => answer(request, store, faults));
  } catch (error) {
    await receiver.close();
    throw error;
  }

  return {
    origin: server.origin,
    smtpUrl: receiver.smtpUrl,
    close: async () => {
      await Promise.all([receiver.close(), server.close()]);
    },
  };
}
