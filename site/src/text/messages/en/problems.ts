/** English for what can go wrong between this page and the API: what happened, and what to do next. */
export const problemWords = {
  'problem.no-connection': 'There’s no connection',
  'problem.no-connection.body':
    'What you wrote is still here. Nothing has been charged. Try again when the line is back.',
  'problem.unexpected': 'Something on our side didn’t work',
  'problem.unexpected.body':
    'What you wrote is still here. You haven’t been charged. Try again in a few minutes.',
  'problem.too-many-attempts': 'Please wait a little',
  'problem.too-many-attempts.body':
    'There were many attempts from your connection. You can try again in a few minutes. You haven’t been charged.',
  'problem.too-many-attempts.until':
    'There were many attempts from your connection. You can try again from {time}. You haven’t been charged.',
  'problem.payments-unavailable': 'The payment page can’t be reached just now',
  'problem.payments-unavailable.body':
    'You haven’t been charged. What you wrote is still here. Try again in a few minutes: it will be the same gift, not a second one.',
  'problem.exceeds-remaining': '{room} is all this plan still needs',
  'problem.exceeds-remaining.body':
    'Other gifts arrived while you were writing. You haven’t been charged.',
  'problem.nothing-remains': 'Other gifts have just covered the rest',
  'problem.nothing-remains.body':
    'You haven’t been charged. If one of them isn’t finished, room opens again within the hour.',
  'problem.leaves-too-little': '{room} is left, and your gift would leave too little',
  'problem.leaves-too-little.body':
    'A plan never keeps less than the smallest gift open. You haven’t been charged.',
  'problem.invalid-pledge': 'Something in the form was not accepted',
  'problem.invalid-pledge.body':
    'You haven’t been charged. Look over the amount, the e-mail address and the name, then try again.',
  'problem.closed': 'This appeal has closed',
  'problem.closed.body': 'You haven’t been charged. We don’t say why an appeal closes.',
  'problem.currency-mismatch': 'This appeal has changed its currency',
  'problem.currency-mismatch.body': 'You haven’t been charged. Load the page again to see it.',
  'problem.reload': 'Load the page again',
  'problem.giveAll': 'Give {amount}',
  'problem.giveElsewhere': 'Give {amount} where it is most needed',
  'problem.load.no-connection': 'There’s no connection',
  'problem.load.no-connection.body':
    'This page could not fetch what it shows. Try again when the line is back.',
  'problem.load.too-many-attempts.body':
    'There were many attempts from your connection. You can try again in a few minutes.',
  'problem.load.unexpected': 'This page can’t be shown just now',
  'problem.load.unexpected.body': 'It’s on our side. Try again in a few minutes.',
  'problem.slow': 'The line is slow. Still trying…',

  'notFound.title': 'There’s no page at this address',
  'notFound.body': 'It may have been mistyped, or cut short in a message.',
  'notFound.home': 'Go to the first page',
} as const;
