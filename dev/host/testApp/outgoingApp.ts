/** An app for the host's own tests: one function that turns to the outside in every way that is counted. */
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { app } from '@azure/functions';
import nodemailer from 'nodemailer';

const agent = new Agent({ keepAlive: true });
const recorder = process.env['RECORDER'] ?? '';
const smtpUrl = process.env['SMTP_URL'] ?? '';

/** By node's own client, as the SDKs of Azure and Stripe do, on a connection that is kept alive. */
function post(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(`${recorder}${path}`, { method: 'POST', agent }, (response) => {
      text(response).then(resolve, reject);
    });
    sent.on('error', reject);
    sent.end('a body');
  });
}

app.post('exchange', {
  authLevel: 'anonymous',
  handler: async () => {
    await post('/first');
    await post('/second');
    await fetch(`${recorder}/third`, { method: 'POST', body: 'a body' });
    const mail = { from: 'a@example.org', to: 'b@example.org', subject: 'Hello', text: 'Words' };
    await nodemailer.createTransport(smtpUrl).sendMail(mail);
    return { status: 200 };
  },
});
app.post('quiet', { authLevel: 'anonymous', handler: () => ({ status: 200 }) });
