/** English for the pledge form. */
export const giveWords = {
  'give.title':
    '{who, select, named {Give to {name}’s plan} unnamed {Give to this plan} mostNeeded {Give where it is most needed} other {Give to a fund}}',
  'give.fetching': 'Fetching the form…',
  'give.back': 'Back to the appeal',
  'give.backHome': 'Back to the first page',
  'give.for': 'Who your gift is for',

  'give.amount': '1. How much',
  'give.amountHint': 'Once, in {currency}. The smallest gift is {least}.',
  'give.room': 'The plan has room for {room}.',
  'give.onlyAll': 'Once, in {currency}. {room} is all that this plan still needs.',
  'give.restOfNeed': '{amount}, the rest of “{need}”',
  'give.restOfPlan': '{amount}, all that the plan still needs',
  'give.other': 'Another amount',
  'give.otherHint': 'For example 35 or 12.50',

  'give.change':
    '2. {who, select, mostNeeded {If it can’t be used for this} fund {If it can’t be used for this} other {If the plan changes}}',
  'give.changeHint':
    '{who, select, named {{name} may change the plan or stop. So may anyone. Or other gifts may have covered it first. If your gift can’t be used for it, then:} unnamed {People may change a plan or stop. Or other gifts may have covered it first. If your gift can’t be used for it, then:} other {If your gift can’t be used for this, then:}}',
  'give.poolBody': 'It pays the same kind of costs for someone else, in full.',
  'give.refundBody': 'To the card you paid with. It can take up to 10 days.',

  'give.told': '3. What you will and won’t be told',
  'give.will':
    '{who, select, mostNeeded {You will get a receipt and read how things went, some weeks later, in the same words as everyone else.} fund {You will get a receipt and read how things went, some weeks later, in the same words as everyone else.} other {You will get a receipt, see which needs are covered, and read how things went, some weeks later, in the same words as everyone else.}}',
  'give.wont':
    'You won’t be told a name, a place, a date of travel, or why a plan changed. Every donor reads the same words, whatever they give. That keeps people safe.',
  'give.agree': 'I understand, and I’m giving on these terms',

  'give.receipt': '4. Where to send the receipt',
  'give.email': 'E-mail address',
  'give.emailHint': 'For the receipt and news of your gift. Never shown, never passed on.',
  'give.name': 'Name for the receipt',
  'give.nameHint': 'You can leave this empty.',

  'give.tip': '5. Our own costs',
  'give.tipHint':
    '{who, select, mostNeeded {Your gift goes in full to where it is most needed either way.} fund {Your gift goes to the fund in full either way.} other {Your gift goes to the plan in full either way.}} You can add something for the people and machines behind it.',
  'give.tipNothing': 'Nothing',

  'give.check': '6. Check and pay',
  'give.sumGift':
    '{who, select, named {To {name}’s plan} unnamed {To this plan} mostNeeded {Where it is most needed} other {To this fund}}',
  'give.sumTip': 'For our own costs',
  'give.sumFees': 'Card fees, paid by us',
  'give.sumTotal': 'You pay, once',
  'give.payHint':
    'You pay on the payment provider’s page. We never see your card. If the line drops, come back: we can tell, and you won’t be charged twice.',
  'give.before': 'Before you pay, you can read:',
  'give.terms': 'Terms',
  'give.refunds': 'Refunds',
  'give.complaints': 'Complaints',
  'give.pay': 'Pay {amount}',
  'give.sending': 'Getting the payment page ready…',
  'give.retrying': 'No answer yet. Trying again. Nothing has been charged.',
  'give.aside': 'What you are giving to',

  'give.errors': '{count, plural, one {One thing needs a look} other {# things need a look}}',
  'give.error.amount': 'Enter an amount, like 35 or 12.50',
  'give.error.tooLittle': 'The smallest gift is {least}',
  'give.error.tooMuch': 'The largest gift here is {most}. For more, a bank transfer is better.',
  'give.error.exceeds': '{room} is all that this plan still needs',
  'give.error.leavesTooLittle':
    'That would leave less than {least}, too little for one more gift. Give {room}, or at most {most}.',
  'give.error.onlyAll': 'Give {room}: the rest would be too little for one more gift',
  'give.error.agree': 'Say that you’ve read what you will and won’t be told',
  'give.error.email': 'Enter an e-mail address like name@example.org',
  'give.error.name': 'A name has at most {most} characters',

  'give.earlier': 'You have already started a gift of {amount}',
  'give.earlierBody':
    'It has other details than what stands here now. It isn’t paid, and it ends by itself if you leave it.',
  'give.goOn': 'Go on with {amount}',
  'give.startAnew': 'Start a new one with what I wrote now',
} as const;
