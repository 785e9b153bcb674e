/** English for donor's rights: finding receipts, and what may be done with a gift. */
export const rightsWords = {
  'title.findReceipts': 'Find my receipts: 6Degree',
  'find.title': 'Find my receipts',
  'find.lead':
    'Write the e-mail address that you gave with. If there are gifts, we send links to them there.',
  'find.email': 'E-mail address',
  'find.emailHint': 'The one that you wrote when you gave. Capital letters make no difference.',
  'find.send': 'Send me the links',
  'find.error.email': 'Enter an e-mail address like name@example.org',
  'find.sent': 'Please look into your mailbox',
  'find.sentBody':
    'If gifts were made with this address, a mail with links to them is on its way. It can take a few minutes. Look among unwanted mail too.',
  'find.sentWhy':
    'This page never says whether an address is known here, so that nobody can find out who gave.',
  'find.sentOnce':
    'At most one such mail goes to an address in an hour. If you have asked before, the one that you have is still good.',
  'find.another': 'Ask with another address',
  'find.tooMany': 'That was asked many times just now',
  'find.tooManyBody': 'You can ask again from {time}.',

  'rights.title': 'Your gift, your data',
  'rights.lead': 'You can do all of this by yourself. Nobody asks why.',
  'rights.changeHint':
    'If your gift can’t be used for this, then: you can choose again for as long as that may still happen.',
  'rights.save': 'Keep this choice',
  'rights.saved': 'Your choice is kept.',
  'rights.again': 'The receipt once more',
  'rights.againHint': 'To the address that you gave with, at most three times a day.',
  'rights.againSend': 'Send the receipt again',
  'rights.againSent': 'It is on its way. It can take a few minutes.',
  'rights.kept': 'What we keep',
  'rights.keptHint': 'All that we keep about you and this gift, as a file.',
  'rights.download': 'Download it',
  'rights.downloaded': 'The file is among your downloads.',
  'rights.erase': 'Erase my data',
  'rights.eraseHint':
    'Your e-mail address and name go. The gift stays where you gave it, without you.',
  'rights.eraseLater':
    'You can do that here once nothing is open any more between you, your bank and us.',
  'rights.eraseStart': 'Erase my data',
  'rights.eraseSure': 'Do you want to erase your data for good?',
  'rights.eraseWhat':
    'Your e-mail address, your name and your language are erased from this gift. Copies in our backups end within 30 days.',
  'rights.eraseLinks':
    'Every link to this gift ends, this page with it. There will be no receipt and no news any more: keep first what you need.',
  'rights.eraseBooks':
    'The gift stays where you gave it. Its amount stays in the books, without your name.',
  'rights.eraseOthers':
    'Other gifts of yours stay as they are. The payment provider keeps what the law asks of it.',
  'rights.eraseYes': 'Yes, erase my data',
  'rights.eraseNo': 'No, keep them',
  'rights.erased': 'Your data are erased',
  'rights.erasedBody':
    'Nothing here leads to you any more. Thank you for your gift. You can close this page.',
  'rights.working': 'One moment…',
  'rights.notDone': 'That didn’t work',
  'rights.notDoneBody': 'Nothing has changed. Try again in a little while.',
  'rights.tooMany': 'That was the last time for today',
  'rights.tooManyBody': 'You can ask for the receipt again tomorrow.',
  'rights.changed': 'This gift has changed meanwhile',
  'rights.changedBody': 'Load the page again to see how it stands.',
} as const;
