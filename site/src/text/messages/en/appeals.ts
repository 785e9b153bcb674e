/** English for appeals: cards, the appeal's page, progress. */
export const appealWords = {
  'appeal.unnamed': 'A person who chose no name here',
  'appeal.back': 'All open appeals',
  'appeal.fetching': 'Fetching the appeal…',
  'appeal.lead':
    '{who, select, named {{name} has decided to go home and start again. This is what that costs.} other {This person has decided to go home and start again. This is what that costs.}}',
  'appeal.who': 'Who',
  'appeal.exploitation': 'Kind of exploitation',
  'appeal.exploitedIn': 'Exploited in',
  'appeal.waiting': 'Waiting to return',
  'appeal.waitingFor': 'Waiting',
  'appeal.home': 'Home',
  'appeal.sum': 'of {goal}',
  'appeal.given': '{amount} given so far',
  'appeal.needsCovered':
    '{total, plural, one {{covered} of 1 need covered} other {{covered} of # needs covered}}',
  'appeal.funded': 'Fully funded',
  'appeal.give':
    '{who, select, named {Give to {name}’s plan} unnamed {Give to this plan} mostNeeded {Give where it is most needed} other {Give to this fund}}',

  'appeal.story': 'The way so far',
  'appeal.storyNote':
    '{who, select, named {{name} is a chosen name. Some details were changed so that nobody can be found.} other {Some details were changed so that nobody can be found.}}',
  'appeal.storyLanguage': 'It is told in {language}, the language it was written in.',
  'appeal.nameInStory': 'In the story: {inStory}.',
  'map.name':
    '{count, plural, one {Map of the story. One link, to its chapter.} other {Map of the story. # links, one to each chapter.}}',
  'map.marker': 'Chapter {number}, {title}. {place}',
  'map.note': 'Drawn by region only. Where a marker stands inside its region means nothing.',
  'map.show': 'show chapter {number} on the map',
  'appeal.plan': 'The plan, line by line',
  'appeal.planNote':
    'These are the costs of a journey and a start, worked out from what each thing costs. One stitch is about {stitch}.',
  'appeal.fillsFromTop': 'Gifts fill the plan from the top.',
  'appeal.total': '{count, plural, one {One need} other {All # needs}}',
  'appeal.covered': 'Covered',
  'appeal.partly': '{given} given, {left} to go',
  'appeal.notStarted': 'Not started',
  'appeal.allCovered': 'Every need in this plan is covered',
  'appeal.allCoveredBody': 'Thank you. News will follow, some weeks after things happen.',
  'appeal.seeOpen': 'See open appeals',
  'appeal.nothingYet': 'Nothing is charged yet.',
  'appeal.poolLead':
    'This fund pays the same costs as an appeal does, for people who have no page here.',

  'appeal.told': 'What you will and won’t be told',
  'appeal.willBeTold': 'You will be told',
  'appeal.will1': 'That your payment arrived, with a receipt.',
  'appeal.will2': 'Which needs are covered.',
  'appeal.will3': 'How the plan went, some weeks after it happened.',
  'appeal.will4': 'If the plan changes, that it changed.',
  'appeal.willFund': 'How it went, some weeks after it happened.',
  'appeal.wontBeTold': 'You won’t be told',
  'appeal.wont1': 'A name, a face, a town or a date. Anyone could be reading.',
  'appeal.wont2': 'When or how anyone travels.',
  'appeal.wont3': 'Why a plan changed or an appeal closed. That is theirs to know.',
  'appeal.wont4': 'More than other donors, whatever you give.',

  'appeal.how': 'How we know',
  'appeal.howLead':
    'We don’t show you a face so that you’ll believe us. This is what stands behind the page instead.',
  'appeal.how1': 'A caseworker',
  'appeal.how1Body': 'knows this person and made the plan with them.',
  'appeal.how2': 'A reviewer',
  'appeal.how2Body': 'who did not write it checked every word and every cost.',
  'appeal.how3': 'Their permission',
  'appeal.how3Body': 'covers exactly this text, and has an end date.',
  'appeal.how4': 'Every night',
  'appeal.how4Body': 'the gifts are compared with the payment provider’s own figures, to the cent.',
  'appeal.news': 'News',
  'appeal.noNews': 'There is none yet. News comes some weeks after things happen, on purpose.',

  'closed.title': 'This appeal has closed',
  'closed.body': 'We don’t say why an appeal closes. If you gave to it, we write to you.',
} as const;
