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
  'frame.give': 'المساهمة',
  'frame.runBy': 'الجهة التي تدير 6Degree: {organisation}',
  'frame.unnamed': 'المنظمة المذكورة في إيصالكم',
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
  'frame.needsScriptBody': 'إما أنه معطّل في متصفحكم، وإما أنه لم يصل. وهذه تعمل دونه:',
  'frame.notLoaded': 'لم تصل هذه الصفحة كاملة',
  'frame.notLoadedBody': 'حمّلوها مرة أخرى عندما يتحسن الاتصال.',
  'frame.tryAgain': 'حاولوا مرة أخرى',
  'frame.notices': 'تنبيهات',
  'frame.soon': 'تُفتح المساهمة قريبًا.',
  'frame.soonBody': 'لا يستطيع أحد الدفع هنا بعد. وحتى ذلك الحين يمكنكم قراءة:',
  'frame.soonTitle': 'تُفتح المساهمة قريبًا',
  'frame.soonLong':
    'لا يستطيع أحد الدفع هنا بعد. يمكنكم منذ الآن قراءة كيف يعمل، ومن سيتحمل المسؤولية عن مساهمتكم.',
  'frame.otherWays': 'المساهمة بالهاتف أو بالبريد',
  'frame.cannotUse': 'لا يمكنكم استخدام هذه الصفحة؟',
  'frame.sample': 'نصوص هذا الموقع أمثلة فقط. لا يمكن تقديم مساهمة حقيقية هنا.',
  'frame.offlineBody':
    'تبقى هذه الصفحة كما هي، وما كتبتموه محفوظ ما دامت علامة التبويب مفتوحة. تعمل الروابط من جديد عند عودة الاتصال.',
  'frame.failed': 'لم يعمل شيء ما في هذه الصفحة',
  'frame.failedBody':
    'الأمر من جانبنا. إذا كنتم قد دفعتم للتو فلا تدفعوا مرة أخرى: رسالة البريد الإلكتروني تخبركم بحال مساهمتكم.',

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
  'title.otherWays': 'المساهمة بالهاتف أو بالبريد: 6Degree',
  'title.privacy': 'الخصوصية: 6Degree',
  'title.accessibility': 'إتاحة الوصول: 6Degree',
  'title.notFound': 'لا توجد صفحة كهذه: 6Degree',
});
