/** Arabic for the page after paying, which is also the donor’s receipt page. */
import { translated } from '../../translated';
import type { receiptWords as english } from '../en/receipt';

export const receiptWords = translated<typeof english>()({
  'receipt.fetching': 'نسأل عن حال مساهمتكم…',
  'receipt.noKey': 'افتحوا هذه الصفحة من بريدكم الإلكتروني',
  'receipt.noKeyBody':
    'لا يعرض المساهمة إلا الرابط الموجود في الإيصال، أو علامة التبويب التي دفعتم فيها. إذا كنتم قد دفعتم للتو فلا تدفعوا مرة أخرى: الرسالة في الطريق.',
  'receipt.dontPayAgain':
    'إذا كنتم قد دفعتم فلا تدفعوا مرة أخرى: رسالة البريد الإلكتروني تخبركم بحال مساهمتكم.',
  'receipt.needsScript': 'تحتاج هذه الصفحة إلى JavaScript لعرض مساهمتكم',
  'receipt.notFound': 'لا يمكننا عرض مساهمة في هذا العنوان',
  'receipt.notFoundBody':
    'ربما قُطع الرابط في رسالة، أو انتهت صلاحيته. جرّبوا الرابط في أحدث رسالة منا.',

  'receipt.received': 'وصلت الدفعة',

  'receipt.waiting': 'ننتظر خبرًا عن دفعتكم',
  'receipt.waitingBody':
    'قد يستغرق هذا بضع دقائق. نرجو ألا تدفعوا مرة أخرى. يمكنكم إغلاق هذه الصفحة: سنكتب إليكم عند وصولها.',
  'receipt.left': 'غادرتم صفحة الدفع',
  'receipt.leftBody':
    'على حد علمنا لم يُدفع شيء. يمكنكم العودة إلى الدفعة نفسها: لا يمكن أن تُخصم مرتين.',
  'receipt.heldUntil':
    '{who, select, mostNeeded {تبقى صفحة الدفع مفتوحة حتى الساعة {time}.} fund {تبقى صفحة الدفع مفتوحة حتى الساعة {time}.} other {نحتفظ بمكانكم في الخطة حتى الساعة {time}.}}',
  'receipt.goBack': 'العودة إلى صفحة الدفع',
  'receipt.processing': 'مصرفكم يعالج الدفعة',
  'receipt.processingBody':
    'تستغرق بعض طرق الدفع أيامًا. نرجو ألا تدفعوا مرة أخرى. يمكنكم إغلاق هذه الصفحة: سنكتب إليكم عند وصولها.',
  'receipt.settled':
    '{who, select, named {شكرًا لكم. مبلغ {amount} صار في خطة {name}.} unnamed {شكرًا لكم. مبلغ {amount} صار في الخطة.} mostNeeded {شكرًا لكم. مبلغ {amount} يذهب إلى حيث الحاجة أكبر.} other {شكرًا لكم. وصل مبلغ {amount}.}}',
  'receipt.settledBody':
    'يذهب المبلغ كله إلى ما ساهمتم من أجله. والإيصال في الطريق إليكم بالبريد الإلكتروني.',
  'receipt.failed': 'لم تتم الدفعة',
  'receipt.failedBody': 'لم يُخصم شيء. يمكن لمصرفكم أن يقول لماذا؛ نحن لا نُخبَر بذلك.',
  'receipt.ended': 'انتهى وقت الدفع',
  'receipt.endedBody':
    'لم تصلنا أي دفعة. إذا كنتم قد دفعتم فنرجو ألا تدفعوا مرة أخرى: انتظروا رسالتنا، فنحن نقارن كل دفعة.',
  'receipt.giveAgain': 'المساهمة مرة أخرى',
  'receipt.refunded': 'أُعيدت مساهمتكم',
  'receipt.refundedBody': 'تعود إلى البطاقة التي دفعتم بها، وقد يستغرق ظهورها عشرة أيام.',
  'receipt.partlyRefunded': 'أُعيد جزء من مساهمتكم',
  'receipt.partlyRefundedBody':
    'يعود إلى البطاقة التي دفعتم بها، وقد يستغرق ظهوره عشرة أيام. ويبقى الباقي حيث ساهمتم به.',
  'receipt.disputed': 'استفسر مصرفكم عن هذه الدفعة',
  'receipt.disputedBody': 'لا يلزمكم فعل شيء هنا. سيخبركم مصرفكم بالنتيجة.',
  'receipt.lost': 'استرد مصرفكم هذه الدفعة',
  'receipt.lostBody': 'تحتفظ الخطة بما قُدّم لها: نحن نتحمّل الفرق.',
  'receipt.checking': 'آخر سؤال الساعة {time}. نسأل مرة أخرى من تلقاء أنفسنا.',
  'receipt.stopped': 'توقفنا عن السؤال الآن.',
  'receipt.checkNow': 'تحقّقوا مرة أخرى',
  'receipt.noLine': 'لا يوجد اتصال الآن. سنواصل المحاولة.',

  'receipt.facts': 'إيصالكم',
  'receipt.factsUnpaid': 'ما اخترتموه',
  'receipt.reference': 'الرقم المرجعي',
  'receipt.gift': 'المساهمة',
  'receipt.once': '{amount}، مرة واحدة',
  'receipt.to': 'إلى',
  'receipt.toPlan':
    '{who, select, named {خطة {name}} unnamed {خطة شخص واحد} mostNeeded {حيث الحاجة أكبر} other {{name}}}',
  'receipt.toClosed': 'نداء لم يعد معروضًا',
  'receipt.tip': 'تكاليفنا نحن',
  'receipt.fees': 'رسوم البطاقة',
  'receipt.feesBody': 'ندفعها نحن',
  'receipt.total': 'المجموع',
  'receipt.fallback':
    '{who, select, mostNeeded {إذا تعذّر استخدامها في ذلك} fund {إذا تعذّر استخدامها في ذلك} other {إذا تغيّرت الخطة}}',
  'receipt.print': 'الطباعة أو الحفظ',

  'receipt.next': 'ما يحدث الآن',
  'receipt.next1': 'اليوم',
  'receipt.next1Body': 'مساهمتكم في الدفاتر. وتُقارَن الليلة مع مزوّد خدمة الدفع، بالسنت.',
  'receipt.next2':
    '{who, select, mostNeeded {عند استخدامها} fund {عند استخدامها} other {عندما تُغطّى الخطة}}',
  'receipt.next2Body':
    'يسأل عضو في فريق المتابعة مرة أخرى: هل ما زلت تريد هذا؟ ثم يوافق اثنان على صرف كل احتياج.',
  'receipt.next3': 'بعد أسابيع من ذلك',
  'receipt.next3Body': 'تعرفون كيف سارت الأمور. بعد وقت من حدوثها، عن قصد.',
  'receipt.comeBack': 'العودة إلى هذه الصفحة',
  'receipt.comeBackBody':
    'الرابط في إيصالكم يفتحها من جديد، دون حساب. وينساها هذا الجهاز عندما تغلقون علامة التبويب.',
  'receipt.seeAppeal':
    '{who, select, mostNeeded {عرض الصندوق} fund {عرض الصندوق} other {عرض النداء}}',
});
