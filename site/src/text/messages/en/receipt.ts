/** English for the page after paying, which is also the donor's receipt page. */
export const receiptWords = {
  'receipt.fetching': 'Asking how your gift stands…',
  'receipt.noKey': 'Open this page from your e-mail',
  'receipt.noKeyBody':
    'Only the link in your receipt, or the browser tab you paid in, can show a gift. If you have just paid, don’t pay again: the e-mail is on its way.',
  'receipt.dontPayAgain':
    'If you have paid, don’t pay again: the e-mail tells you how your gift stands.',
  'receipt.needsScript': 'This page needs JavaScript to show your gift',
  'receipt.notFound': 'We can’t show a gift at this address',
  'receipt.notFoundBody':
    'The link may have been cut short in a message, or it has ended. Try the link in your newest e-mail from us.',

  'receipt.received': 'Payment received',

  'receipt.waiting': 'We’re waiting to hear about your payment',
  'receipt.waitingBody':
    'This can take a few minutes. Please don’t pay again. You can close this page: we’ll write to you when it arrives.',
  'receipt.left': 'You left the payment page',
  'receipt.leftBody':
    'As far as we know nothing was paid. You can go back to the same payment: it can’t be charged twice.',
  'receipt.heldUntil':
    '{who, select, mostNeeded {The payment page stays open until {time}.} fund {The payment page stays open until {time}.} other {Your place in the plan is kept until {time}.}}',
  'receipt.goBack': 'Go back to the payment page',
  'receipt.processing': 'Your bank is working on the payment',
  'receipt.processingBody':
    'Some ways of paying take a few days. Please don’t pay again. You can close this page: we’ll write to you when it arrives.',
  'receipt.settled':
    '{who, select, named {Thank you. Your {amount} is in {name}’s plan.} unnamed {Thank you. Your {amount} is in the plan.} mostNeeded {Thank you. Your {amount} goes where it is most needed.} other {Thank you. Your {amount} has arrived.}}',
  'receipt.settledBody':
    'All of it goes to what you gave it for. A receipt is on its way by e-mail.',
  'receipt.failed': 'The payment didn’t go through',
  'receipt.failedBody': 'You haven’t been charged. Your bank can say why; we aren’t told.',
  'receipt.ended': 'The time to pay ran out',
  'receipt.endedBody':
    'No payment has reached us. If you did pay, please don’t pay again: wait for our e-mail, we compare every payment.',
  'receipt.giveAgain': 'Give again',
  'receipt.refunded': 'Your gift was sent back',
  'receipt.refundedBody': 'It goes to the card you paid with, and can take up to 10 days to show.',
  'receipt.partlyRefunded': 'A part of your gift was sent back',
  'receipt.partlyRefundedBody':
    'It goes to the card you paid with, and can take up to 10 days to show. The rest stays where you gave it.',
  'receipt.disputed': 'Your bank has questioned this payment',
  'receipt.disputedBody':
    'There’s nothing you need to do here. Your bank will tell you the outcome.',
  'receipt.lost': 'Your bank has taken this payment back',
  'receipt.lostBody': 'The plan keeps what it was given: we carry the difference.',
  'receipt.checking': 'Last asked at {time}. We ask again by ourselves.',
  'receipt.stopped': 'We’ve stopped asking for now.',
  'receipt.checkNow': 'Check again',
  'receipt.noLine': 'There’s no connection just now. We’ll keep trying.',

  'receipt.facts': 'Your receipt',
  'receipt.factsUnpaid': 'What you chose',
  'receipt.reference': 'Reference',
  'receipt.gift': 'Gift',
  'receipt.once': '{amount}, once',
  'receipt.to': 'To',
  'receipt.toPlan':
    '{who, select, named {{name}’s plan} unnamed {One person’s plan} mostNeeded {Where it is most needed} other {{name}}}',
  'receipt.toClosed': 'An appeal that isn’t shown any more',
  'receipt.tip': 'Our own costs',
  'receipt.fees': 'Card fees',
  'receipt.feesBody': 'Paid by us',
  'receipt.total': 'Total',
  'receipt.fallback':
    '{who, select, mostNeeded {If it can’t be used for this} fund {If it can’t be used for this} other {If the plan changes}}',
  'receipt.print': 'Print or save',

  'receipt.next': 'What happens now',
  'receipt.next1': 'Today',
  'receipt.next1Body':
    'Your gift is in the ledger. Tonight it is compared with the payment provider, to the cent.',
  'receipt.next2':
    '{who, select, mostNeeded {When it is used} fund {When it is used} other {When the plan is covered}}',
  'receipt.next2Body':
    'A caseworker asks once more: do you still want this? Then two people release each need.',
  'receipt.next3': 'Some weeks after that',
  'receipt.next3Body': 'You hear how it went. Later than it happened, on purpose.',
  'receipt.comeBack': 'Come back to this page',
  'receipt.comeBackBody':
    'The link in your receipt opens it again, without an account. This device forgets it when you close the tab.',
  'receipt.seeAppeal':
    '{who, select, mostNeeded {See the fund} fund {See the fund} other {See the appeal}}',
} as const;
