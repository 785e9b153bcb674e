/** English for what every page shares: head, foot, quick exit, waiting. */
export const frameWords = {
  'site.name': '6Degree',
  'site.description':
    'Pay directly, and in full, for the return and new start of an adult who was trafficked and chose to go home.',
  'frame.skip': 'Skip to the content',
  'frame.main': 'Main',
  'frame.openAppeals': 'Open appeals',
  'frame.mostNeeded': 'Give where it is most needed',
  'frame.mostNeededShort': 'Give where most needed',
  'frame.runBy': '6Degree is run by the organisation named on your receipt',
  'frame.promise':
    'Every appeal is written with the person it is about, checked by someone else, and taken down whenever that person says so.',
  'frame.concern': 'Something worries me about this page',
  'frame.giving': 'Giving',
  'frame.home': 'First page',
  'frame.needsScript': 'This page needs JavaScript to show the appeal',
  'frame.needsScriptBody':
    'Your browser has it switched off, or it did not arrive. What 6Degree is stands on the first page.',
  'frame.notLoaded': 'This page did not arrive completely',
  'frame.notLoadedBody': 'Nothing has been charged. Try again when the line is better.',
  'frame.tryAgain': 'Try again',

  'exit.leave': 'Leave now',
  'exit.leaveHint': 'opens a weather page',
  'exit.note':
    'Leave now opens a weather page in place of this one. So does pressing Shift three times. It does not erase your browsing history.',
  'exit.pressTwice': 'Shift pressed. Press it twice more to leave.',
  'exit.pressOnce': 'Press Shift once more to leave.',
  'exit.neutralTitle': 'Weather',
  'exit.address': 'https://www.bbc.com/weather',

  'title.home': '6Degree: pay for the way home',
  'title.appeal': 'An appeal: 6Degree',
  'title.give': 'Give: 6Degree',
  'title.receipt': 'Your gift: 6Degree',
  'title.concern': 'Something worries me: 6Degree',
  'title.notFound': 'No such page: 6Degree',
} as const;
