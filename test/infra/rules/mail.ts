/** Mail: from whom, kept where, and without any tracking. */
import { appSettings, ofType, ownName, theOne } from '../prediction';
import type { Rules } from './rule';

export const mailRules: Rules = {
  'no domain of mail tracks its readers, and each is managed by whom it belongs to': (
    prediction,
    { mailDomain = '' },
  ) => {
    const domains = ofType(prediction, 'Microsoft.Communication/emailServices/domains');
    const managed = { userEngagementTracking: 'Disabled', domainManagement: 'AzureManaged' };
    expect(domains.map((domain) => [ownName(domain), domain.properties])).toEqual([
      ['AzureManagedDomain', managed],
      ...(mailDomain === ''
        ? []
        : [[mailDomain, { ...managed, domainManagement: 'CustomerManaged' }]]),
    ]);
  },
  'mail is kept in one geography, by the service and by its domains': (
    prediction,
    { mailDataLocation = 'Europe' },
  ) => {
    const services = [
      'Microsoft.Communication/emailServices',
      'Microsoft.Communication/communicationServices',
    ].map((type) => theOne(prediction, type).properties['dataLocation']);
    expect(services).toEqual([mailDataLocation, mailDataLocation]);
  },
  'mail comes from the own domain once that is verified, and not before': (
    prediction,
    { mailDomain = '', mailDomainVerified = false, mailSender = 'DoNotReply' },
  ) => {
    const isOwn = mailDomainVerified === true;
    const domains = ofType(prediction, 'Microsoft.Communication/emailServices/domains');
    const linked = domains.find((domain) => (ownName(domain) === mailDomain) === isOwn);
    const service = theOne(prediction, 'Microsoft.Communication/communicationServices');
    const senders = ofType(
      prediction,
      'Microsoft.Communication/emailServices/domains/senderUsernames',
    );
    expect(service.properties['linkedDomains']).toEqual([linked?.id]);
    expect(senders.map(({ name }) => name.split('/').slice(1))).toEqual(
      // Azure refuses to make one before it has raised the domain's limits; DoNotReply is there by itself.
      isOwn && mailSender !== 'DoNotReply' ? [[mailDomain, mailSender]] : [],
    );
    for (const sender of senders) expect(sender.properties).toMatchObject({ username: mailSender });
    expect(appSettings(prediction)['MAIL_FROM']).toBe(
      isOwn
        ? `${String(mailSender)}@${String(mailDomain)}`
        : `[format('DoNotReply@{0}', reference('${linked?.id}', '2026-03-18').fromSenderDomain)]`,
    );
  },
  'outputs say whether mail is for trials, and which DNS records it waits for': (
    prediction,
    { mailDomain = '', mailDomainVerified = false },
  ) => {
    const { MAIL_DOMAIN_IS_TRIAL, MAIL_DOMAIN_RECORDS, MAIL_SERVICE_NAME } = prediction.outputs;
    expect(MAIL_DOMAIN_IS_TRIAL).toBe(mailDomainVerified !== true);
    expect(MAIL_SERVICE_NAME).toBe(
      theOne(prediction, 'Microsoft.Communication/emailServices').name,
    );
    if (mailDomain === '') expect(MAIL_DOMAIN_RECORDS).toEqual({});
    else {
      expect(MAIL_DOMAIN_RECORDS).toContain(`domains/${String(mailDomain)}'`);
      expect(MAIL_DOMAIN_RECORDS).toContain('verificationRecords');
    }
  },
};
