/** English for reporting a concern. */
export const concernWords = {
  'concern.title': 'Something worries me',
  'concern.lead':
    'Tell us if a page here could hurt someone, looks wrong, or if you think a person is in danger. A member of staff reads it within 24 hours, in confidence.',
  'concern.emergency':
    'If somebody is in danger right now, call the emergency number of the country they are in.',
  'concern.about': 'About',
  'concern.aboutAppeal': 'The appeal you came from',
  'concern.aboutSite': 'The site as a whole',
  'concern.text': 'What worries you',
  'concern.textHint': 'At most {most} characters. Don’t write names or places of people at risk.',
  'concern.contact': 'E-mail address',
  'concern.contactHint': 'Only if you would like an answer. You can leave this empty.',
  'concern.send': 'Send',
  'concern.sending': 'Sending…',
  'concern.error.text': 'Write what worries you',
  'concern.error.textLong': 'Use at most {most} characters. There are {count} now.',
  'concern.error.contact': 'Enter an e-mail address like name@example.org, or leave it empty',
  'concern.notSent': 'It could not be sent',
  'concern.notSentBody': 'What you wrote is still here. Try again in a little while.',
  'concern.sent': 'Thank you. We have it.',
  'concern.sentBody':
    'A member of staff reads it within 24 hours. If you left an address, we answer there.',
  'concern.needsScript': 'This form needs JavaScript',
} as const;
