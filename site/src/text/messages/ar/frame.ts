/** Arabic for what every page shares: head, foot, quick exit, waiting. */
import { translated } from '../../translated';
import type { frameWords as english } from '../en/frame';

export const frameWords = translated<typeof english>()({
  'site.name': '6Degree',
  'site.description':
    'ادفعوا مباشرة، وبالكامل، تكاليف العودة والبداية الجديدة لشخص بالغ تعرّض للاتجار واختار العودة إلى وطنه.',
  'frame.skip': 'انتقلوا إلى المحتوى',
  'frame.main': 'التنقل الرئيسي',
  'frame.language': 'اللغة',
  'frame.openAppeals': 'النداءات المفتوحة',
  'frame.mostNeeded': 'المساهمة حيث الحاجة أكبر',
  'frame.mostNeededShort': 'حيث الحاجة أكبر',
  'frame.runBy': 'تدير 6Degree المنظمة المذكورة في إيصالكم',
  'frame.promise': 'يُكتب كل نداء مع صاحب القصة، ويراجعه شخص آخر، ويُزال متى طلب صاحب القصة ذلك.',
  'frame.concern': 'هناك ما يقلقني في هذه الصفحة',
  'frame.giving': 'المساهمة',
  'frame.home': 'الصفحة الأولى',
  'frame.about': 'عن الموقع',
  'frame.rights': 'حقوقكم',
  'frame.howItWorks': 'كيف يعمل',
  'frame.learnWhy': 'لماذا',
  'frame.whoWeAre': 'من نحن',
  'frame.privacy': 'الخصوصية',
  'frame.accessibility': 'إتاحة الوصول',
  'frame.needsScript': 'تحتاج هذه الصفحة إلى JavaScript لعرض النداء',
  'frame.needsScriptBody':
    'إما أنه معطّل في متصفحكم، وإما أنه لم يصل. تجدون في الصفحة الأولى ما هي 6Degree.',
  'frame.notLoaded': 'لم تصل هذه الصفحة كاملة',
  'frame.notLoadedBody': 'لم يُخصم أي مبلغ. حاولوا مرة أخرى عندما يتحسن الاتصال.',
  'frame.tryAgain': 'حاولوا مرة أخرى',

  'exit.leave': 'مغادرة الآن',
  'exit.leaveHint': 'تُفتح صفحة عن الطقس',
  'exit.note':
    '«مغادرة الآن» تفتح صفحة عن الطقس مكان هذه الصفحة. والضغط على مفتاح Shift ثلاث مرات يفعل ذلك أيضًا. هذا لا يمحو سجل التصفح.',
  'exit.pressTwice': 'ضُغط مفتاح Shift. اضغطوا مرتين أخريين للمغادرة.',
  'exit.pressOnce': 'اضغطوا Shift مرة أخرى للمغادرة.',
  'exit.neutralTitle': 'الطقس',
  'exit.address': 'https://www.arabiaweather.com/',

  'title.home': '6Degree: ادفعوا تكاليف طريق العودة',
  'title.appeal': 'نداء: 6Degree',
  'title.give': 'المساهمة: 6Degree',
  'title.receipt': 'مساهمتكم: 6Degree',
  'title.concern': 'هناك ما يقلقني: 6Degree',
  'title.howItWorks': 'كيف يعمل: 6Degree',
  'title.learnWhy': 'لماذا: 6Degree',
  'title.whoWeAre': 'من نحن: 6Degree',
  'title.privacy': 'الخصوصية: 6Degree',
  'title.accessibility': 'إتاحة الوصول: 6Degree',
  'title.notFound': 'لا توجد صفحة كهذه: 6Degree',
});
