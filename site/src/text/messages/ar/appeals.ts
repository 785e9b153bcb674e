/** Arabic for appeals: cards, the appeal’s page, progress. */
import { translated } from '../../translated';
import type { appealWords as english } from '../en/appeals';

export const appealWords = translated<typeof english>()({
  'appeal.unnamed': 'شخص لم يختر اسمًا هنا',
  'appeal.back': 'كل النداءات المفتوحة',
  'appeal.fetching': 'نجلب النداء…',
  'appeal.lead':
    '{who, select, named {قرار {name}: العودة إلى الوطن والبدء من جديد. وهذه تكاليف ذلك.} other {قرر هذا الشخص العودة إلى الوطن والبدء من جديد. وهذه تكاليف ذلك.}}',
  'appeal.who': 'من',
  'appeal.exploitation': 'نوع الاستغلال',
  'appeal.exploitedIn': 'مكان الاستغلال',
  'appeal.waiting': 'مدة انتظار العودة',
  'appeal.waitingFor': 'مدة الانتظار',
  'appeal.home': 'الوطن',
  'appeal.sum': 'من {goal}',
  'appeal.given': 'ما قُدّم حتى الآن: {amount}',
  'appeal.needsCovered':
    '{total, plural, zero {لا احتياجات} one {غُطّي {covered} من احتياج واحد} two {غُطّي {covered} من احتياجين} few {غُطّي {covered} من # احتياجات} many {غُطّي {covered} من # احتياجًا} other {غُطّي {covered} من # احتياج}}',
  'appeal.funded': 'مُغطّى بالكامل',
  'appeal.give':
    '{who, select, named {المساهمة في خطة {name}} unnamed {المساهمة في هذه الخطة} mostNeeded {المساهمة حيث الحاجة أكبر} other {المساهمة في هذا الصندوق}}',

  'appeal.story': 'الطريق حتى الآن',
  'appeal.storyNote':
    '{who, select, named {{name} اسم مختار. غُيّرت بعض التفاصيل حتى لا يتمكن أحد من العثور على أي شخص.} other {غُيّرت بعض التفاصيل حتى لا يتمكن أحد من العثور على أي شخص.}}',
  'appeal.storyLanguage': 'تُعرض القصة باللغة التي كُتبت بها: {language}.',
  'appeal.nameInStory': 'في القصة: {inStory}.',
  'map.name':
    '{count, plural, zero {خريطة القصة.} one {خريطة القصة. رابط واحد إلى فصلها.} two {خريطة القصة. رابطان، واحد لكل فصل.} few {خريطة القصة. # روابط، واحد لكل فصل.} many {خريطة القصة. # رابطًا، واحد لكل فصل.} other {خريطة القصة. # رابط، واحد لكل فصل.}}',
  'map.marker': 'الفصل {number}، {title}. {place}',
  'map.note': 'الخريطة تبيّن المناطق فقط. وموضع العلامة داخل منطقتها لا يعني شيئًا.',
  'map.show': 'عرض الفصل {number} على الخريطة',
  'appeal.plan': 'الخطة، سطرًا بسطر',
  'appeal.planNote':
    'هذه تكاليف رحلة وبداية، محسوبة من تكلفة كل شيء. تساوي الغرزة الواحدة نحو {stitch}.',
  'appeal.fillsFromTop': 'تملأ المساهمات الخطة من الأعلى.',
  'appeal.total':
    '{count, plural, zero {لا احتياجات} one {احتياج واحد} two {الاحتياجان معًا} few {الاحتياجات كلها: #} many {الاحتياجات كلها: #} other {الاحتياجات كلها: #}}',
  'appeal.covered': 'مُغطّى',
  'appeal.partly': 'قُدّم {given} وبقي {left}',
  'appeal.notStarted': 'لم يبدأ بعد',
  'appeal.allCovered': 'كل احتياجات هذه الخطة مُغطّاة',
  'appeal.allCoveredBody': 'شكرًا لكم. ستأتي الأخبار بعد أسابيع من حدوث الأمور.',
  'appeal.seeOpen': 'عرض النداءات المفتوحة',
  'appeal.nothingYet': 'لا يُخصم شيء بعد.',
  'appeal.poolLead':
    'يدفع هذا الصندوق التكاليف نفسها التي يدفعها النداء، لأشخاص ليست لهم صفحة هنا.',

  'appeal.told': 'ما ستعرفونه وما لن تعرفوه',
  'appeal.willBeTold': 'ستعرفون',
  'appeal.will1': 'أن دفعتكم وصلت، مع إيصال.',
  'appeal.will2': 'أي الاحتياجات غُطّيت.',
  'appeal.will3': 'كيف سارت الخطة، بعد أسابيع من ذلك.',
  'appeal.will4': 'إذا تغيّرت الخطة، أنها تغيّرت.',
  'appeal.willFund': 'كيف سارت الأمور، بعد أسابيع من ذلك.',
  'appeal.wontBeTold': 'لن تعرفوا',
  'appeal.wont1': 'اسمًا أو وجهًا أو مدينة أو تاريخًا. فقد يقرأ هذا أي أحد.',
  'appeal.wont2': 'متى يسافر أي شخص أو كيف.',
  'appeal.wont3': 'لماذا تغيّرت خطة أو أُغلق نداء. هذا شأن أصحابها.',
  'appeal.wont4': 'أكثر مما يعرفه المساهمون الآخرون، مهما كان مبلغكم.',

  'appeal.how': 'كيف نعرف',
  'appeal.howLead': 'لا نعرض عليكم وجهًا كي تصدّقونا. هذا ما يقف وراء الصفحة بدلًا من ذلك.',
  'appeal.how1': 'عضو في فريق المتابعة',
  'appeal.how1Body': 'يعرف هذا الشخص ووضع الخطة معه.',
  'appeal.how2': 'مُراجع',
  'appeal.how2Body': 'لم يكتبها راجع كل كلمة وكل تكلفة.',
  'appeal.how3': 'موافقة صاحب القصة',
  'appeal.how3Body': 'تشمل هذا النص وحده، ولها تاريخ انتهاء.',
  'appeal.how4': 'كل ليلة',
  'appeal.how4Body': 'تُقارَن المساهمات بأرقام مزوّد خدمة الدفع، بالسنت.',
  'appeal.news': 'الأخبار',
  'appeal.noNews': 'لا أخبار بعد. تأتي الأخبار بعد أسابيع من حدوث الأمور، عن قصد.',

  'closed.title': 'أُغلق هذا النداء',
  'closed.body': 'لا نقول لماذا يُغلق نداء. إذا كنتم قد ساهمتم فيه فإننا نكتب إليكم.',
});
