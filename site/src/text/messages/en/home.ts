/** English for the first page. */
export const homeWords = {
  'home.title1': 'They chose to go home.',
  'home.title2': 'You can pay for the way.',
  'home.lead':
    '6Degree is how anyone can pay, directly and in full, for the return and new start of an adult who was trafficked. No names, no faces. Every cost is listed.',
  'home.mapNote': 'Each thread is one open appeal, drawn from region to region. The knot is home.',
  'home.giveMostNeeded': 'Give where it is most needed',
  'home.continue': 'Continue',
  'home.giveNote':
    'You can choose another amount on the next page. Nothing is charged until you confirm. All of it reaches the people it is for: we pay the card fees.',
  'home.appeals': 'Or choose one person’s plan',
  'home.appealsNote':
    'Shown with the least funded and the longest waiting first. Names are chosen ones; places are regions, never towns.',
  'home.fetching': 'Fetching the open appeals…',
  'home.more': 'Show more appeals',
  'home.fetchingMore': 'Fetching more…',
  'home.none': 'No single appeals are open just now',
  'home.noneBody':
    'People still need the same things. The fund for people who tell no story is open, as always.',
  'home.pools': 'For people who tell no story',
  'home.poolsNote':
    'Help never depends on a story. These funds pay the same costs for people who keep theirs to themselves, and for children, who never have a page here.',
  'home.pool.people-without-a-story':
    'Journeys, documents, safe stays, training. Gifts without a named person go here first.',
  'home.pool.childrens-fund':
    'Return with a guardian, school places, a year of follow-up. No figures about single children are ever published.',
  'home.giveToPool': 'Give to this fund',
  'home.travel': 'How a gift travels',
  'home.travel1': 'You give',
  'home.travel1Body': 'Without an account. You choose what happens if the plan changes.',
  'home.travel2': 'It is counted',
  'home.travel2Body':
    'The payment is matched to the appeal to the cent, and compared again every night.',
  'home.travel3': 'The person is asked again',
  'home.travel3Body':
    'Before any travel is paid for, a caseworker asks whether they still want to go.',
  'home.travel4': 'Two people release it',
  'home.travel4Body':
    'Each need is paid separately, by two members of staff, never in cash to a stranger.',
  'home.travel5': 'You hear how it went',
  'home.travel5Body':
    'Later than it happened, and the same words for everyone, so that nobody can be found.',
  'home.promises': 'What we promise',
  'home.promise1': 'All of it arrives',
  'home.promise1Body':
    '100 % of a gift pays the needs listed. Card fees and our work are paid from other money.',
  'home.promise2': 'The story is theirs',
  'home.promise2Body':
    'Each text was read back and agreed to, has an end date, and comes down the day its owner says so.',
  'home.promise3': 'Two pairs of eyes',
  'home.promise3Body':
    'Nobody publishes alone. A reviewer checks that no word could lead someone to the person.',
  'home.promise4': 'A changed plan is fine',
  'home.promise4Body':
    'People may change their minds. Your gift then does what you chose when you gave it.',
} as const;
