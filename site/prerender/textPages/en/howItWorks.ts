/** English: how it works, and where the money of a gift goes. */
import type { TextPageWords } from '../textPageWords';

export const howItWorks: TextPageWords = {
  title: 'How it works',
  lead: 'You pay for a plan that somebody made for their own return. All of your gift reaches it. This page says how, and what happens when a plan changes.',
  sections: [
    {
      title: 'Where 100 dollars go',
      blocks: [
        'A gift pays the needs listed in a plan, and nothing else. The payment provider charges a fee for every card. We pay that fee from other money, so it is never taken from the gift.',
        {
          kind: 'worked example',
          words: {
            give: 'You give',
            arrives: 'Reaches the plan',
            fee: 'Card fee, for example, paid by us',
          },
        },
        'In the form you can add something for our own costs. It stands at nothing until you change it, it is a line of its own on the receipt, and it changes nothing for the plan.',
      ],
    },
    {
      title: 'From you to the plan',
      blocks: [
        {
          kind: 'steps',
          steps: [
            {
              title: 'You give',
              text: 'Without an account. You choose an appeal or where it is most needed, and what happens with your gift if the plan changes. You pay on the payment provider’s page; we never see your card.',
            },
            {
              title: 'It is counted',
              text: 'The payment is matched to the appeal to the cent. Every night our books are compared with the provider’s. What does not match becomes somebody’s work the next morning.',
            },
            {
              title: 'The person is asked again',
              text: 'Before any travel is paid for, a caseworker asks whether they still want to go. Yes, no and not yet are all good answers.',
            },
            {
              title: 'Two people release it',
              text: 'Each need is paid separately. One member of staff asks for it, another approves it. It pays for a ticket, a course, a tool, never in cash to a stranger.',
            },
            {
              title: 'You hear how it went',
              text: 'Some weeks after it happened, by month, in the same words for every donor. That keeps people from being found.',
            },
          ],
        },
      ],
    },
    {
      title: 'If a plan changes',
      blocks: [
        'People may change their plan or stop, without giving a reason. Then your gift does what you chose in the form:',
        [
          'It is used where it is most needed, for the same kind of costs, in full.',
          'Or it is sent back to the card you paid with.',
        ],
        'The same goes for money that arrives when a plan is already covered. Nothing is kept for anything else.',
      ],
    },
    {
      title: 'If you want your money back',
      blocks: [
        'Write to the organisation named on your receipt and give the receipt’s reference. If your gift has not been spent, you get it back to the card you paid with. We pay the fees of that too.',
      ],
    },
    {
      title: 'How a gift is protected',
      blocks: [
        [
          'Gifts are kept in books of their own, one for each plan, and every entry stays: a mistake is corrected by a new entry, never by changing an old one.',
          'No one person can publish an appeal, or pay money out.',
          'Appeals are written by staff with the person they are about. Nobody can open one for themselves or for someone else.',
          'The payment provider checks cards for fraud. A payment that matches no gift is looked at by a person.',
        ],
      ],
    },
    {
      title: 'If something is wrong',
      blocks: [
        'Use “Something worries me about this page” at the foot of every page. A member of staff who did not write the appeal reads it within 24 hours. For a complaint about a gift, write to the organisation named on your receipt.',
      ],
    },
  ],
};
