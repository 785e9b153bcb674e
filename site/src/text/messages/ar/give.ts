/** Arabic for the pledge form. */
import { translated } from '../../translated';
import type { giveWords as english } from '../en/give';

export const giveWords = translated<typeof english>()({
  'give.title':
    '{who, select, named {المساهمة في خطة {name}} unnamed {المساهمة في هذه الخطة} mostNeeded {المساهمة حيث الحاجة أكبر} other {المساهمة في صندوق}}',
  'give.fetching': 'نجلب الاستمارة…',
  'give.back': 'العودة إلى النداء',
  'give.backHome': 'العودة إلى الصفحة الأولى',
  'give.for': 'لمن مساهمتكم',

  'give.amount': '1. المبلغ',
  'give.amountHint': 'مرة واحدة، والعملة {currency}. أقل مساهمة {least}.',
  'give.room': 'تتسع الخطة لمبلغ {room}.',
  'give.onlyAll': 'مرة واحدة، والعملة {currency}. كل ما تحتاج إليه هذه الخطة بعد هو {room}.',
  'give.restOfNeed': '{amount}، بقية «{need}»',
  'give.restOfPlan': '{amount}، كل ما تحتاج إليه الخطة بعد',
  'give.other': 'مبلغ آخر',
  'give.otherHint': 'مثلًا 35 أو 12.50',

  'give.change': '2. إذا تغيّرت الخطة',
  'give.changeHint':
    '{who, select, named {خطة {name} قد تتغيّر أو تتوقف، وهذا حق لكل إنسان. إن تعذّر استخدام مساهمتكم فيها:} unnamed {قد تتغيّر الخطة أو تتوقف، وهذا حق لصاحبها. إن تعذّر استخدام مساهمتكم فيها:} other {إن تعذّر استخدام مساهمتكم في ذلك:}}',
  'give.poolBody': 'تدفع التكاليف نفسها لشخص آخر، كاملة.',
  'give.refundBody': 'إلى البطاقة التي دفعتم بها. قد يستغرق ذلك عشرة أيام.',

  'give.told': '3. ما ستعرفونه وما لن تعرفوه',
  'give.will':
    'ستحصلون على إيصال، وترون أي الاحتياجات غُطّيت، وتقرؤون بعد أسابيع كيف سارت الأمور، بالكلمات نفسها التي يقرؤها الجميع.',
  'give.wont':
    'لن تعرفوا اسمًا أو مكانًا أو موعد سفر أو سبب تغيّر الخطة. يقرأ كل المساهمين الكلمات نفسها مهما كان المبلغ. هذا يحفظ سلامة الناس.',
  'give.agree': 'فهمت، وأساهم على هذا الأساس',

  'give.receipt': '4. إلى أين نرسل الإيصال',
  'give.email': 'البريد الإلكتروني',
  'give.emailHint': 'للإيصال وأخبار مساهمتكم. لا يُعرض ولا يُعطى لأحد.',
  'give.name': 'الاسم على الإيصال',
  'give.nameHint': 'يمكنكم ترك هذا الحقل فارغًا.',

  'give.tip': '5. تكاليفنا نحن',
  'give.tipHint':
    'تذهب مساهمتكم إلى الخطة كاملة في كل الأحوال. ويمكنكم إضافة شيء للناس والأجهزة وراء هذا العمل.',
  'give.tipNothing': 'لا شيء',

  'give.check': '6. راجعوا وادفعوا',
  'give.sumGift':
    '{who, select, named {لخطة {name}} unnamed {لهذه الخطة} mostNeeded {حيث الحاجة أكبر} other {لهذا الصندوق}}',
  'give.sumTip': 'لتكاليفنا نحن',
  'give.sumFees': 'رسوم البطاقة، ندفعها نحن',
  'give.sumTotal': 'تدفعون مرة واحدة',
  'give.payHint':
    'تدفعون على صفحة مزوّد خدمة الدفع. نحن لا نرى بطاقتكم أبدًا. إذا انقطع الاتصال فعودوا: سنعرف ذلك، ولن يُخصم المبلغ مرتين.',
  'give.pay': 'ادفعوا {amount}',
  'give.sending': 'نجهّز صفحة الدفع…',
  'give.retrying': 'لا جواب بعد. نحاول مرة أخرى. لم يُخصم شيء.',
  'give.aside': 'ما تساهمون فيه',

  'give.errors':
    '{count, plural, zero {لا شيء يحتاج إلى مراجعة} one {أمر واحد يحتاج إلى مراجعة} two {أمران يحتاجان إلى مراجعة} few {# أمور تحتاج إلى مراجعة} many {# أمرًا يحتاج إلى مراجعة} other {# أمر يحتاج إلى مراجعة}}',
  'give.error.amount': 'اكتبوا مبلغًا، مثل 35 أو 12.50',
  'give.error.tooLittle': 'أقل مساهمة {least}',
  'give.error.tooMuch': 'أكبر مساهمة هنا {most}. لما هو أكثر، التحويل المصرفي أنسب.',
  'give.error.exceeds': 'كل ما تحتاج إليه هذه الخطة بعد هو {room}',
  'give.error.leavesTooLittle':
    'سيبقى أقل من {least}، وهو أقل من مساهمة واحدة. ساهموا بمبلغ {room}، أو بمبلغ {most} على الأكثر.',
  'give.error.onlyAll': 'ساهموا بمبلغ {room}: الباقي سيكون أقل من مساهمة واحدة',
  'give.error.agree': 'أكّدوا أنكم قرأتم ما ستعرفونه وما لن تعرفوه',
  'give.error.email': 'اكتبوا عنوان بريد إلكتروني مثل name@example.org',
  'give.error.name': 'لا يزيد الاسم على {most} حرف',

  'give.earlier': 'لقد بدأتم من قبل مساهمة بمبلغ {amount}',
  'give.earlierBody':
    'تفاصيلها تختلف عما هو مكتوب هنا الآن. لم تُدفع، وتنتهي من تلقاء نفسها إذا تُركت.',
  'give.goOn': 'المتابعة بمبلغ {amount}',
  'give.startAnew': 'بدء مساهمة جديدة بما كتبته الآن',
});
