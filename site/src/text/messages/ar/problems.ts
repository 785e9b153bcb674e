/** Arabic for what can go wrong between this page and the API: what happened, and what to do next. */
import { translated } from '../../translated';
import type { problemWords as english } from '../en/problems';

export const problemWords = translated<typeof english>()({
  'problem.no-connection': 'لا يوجد اتصال',
  'problem.no-connection.body':
    'ما كتبتموه ما زال هنا. لم يُخصم شيء. حاولوا مرة أخرى عند عودة الاتصال.',
  'problem.unexpected': 'لم يعمل شيء ما من جانبنا',
  'problem.unexpected.body': 'ما كتبتموه ما زال هنا. لم يُخصم شيء. حاولوا مرة أخرى بعد بضع دقائق.',
  'problem.too-many-attempts': 'انتظروا قليلًا',
  'problem.too-many-attempts.body':
    'جاءت محاولات كثيرة من اتصالكم. يمكنكم المحاولة مرة أخرى بعد بضع دقائق. لم يُخصم شيء.',
  'problem.too-many-attempts.until':
    'جاءت محاولات كثيرة من اتصالكم. يمكنكم المحاولة مرة أخرى ابتداءً من الساعة {time}. لم يُخصم شيء.',
  'problem.payments-unavailable': 'لا يمكن الوصول إلى صفحة الدفع الآن',
  'problem.payments-unavailable.body':
    'لم يُخصم شيء. ما كتبتموه ما زال هنا. حاولوا مرة أخرى بعد بضع دقائق: ستكون المساهمة نفسها، لا مساهمة ثانية.',
  'problem.exceeds-remaining': 'كل ما تحتاج إليه هذه الخطة بعد هو {room}',
  'problem.exceeds-remaining.body': 'وصلت مساهمات أخرى وأنتم تكتبون. لم يُخصم شيء.',
  'problem.nothing-remains': 'غطّت مساهمات أخرى الباقي للتو',
  'problem.nothing-remains.body': 'لم يُخصم شيء. إذا لم تكتمل إحداها، يُفتح مكان من جديد خلال ساعة.',
  'problem.leaves-too-little': 'بقي {room}، ومساهمتكم ستترك أقل مما يلزم',
  'problem.leaves-too-little.body': 'لا تُبقي الخطة مفتوحًا ما هو أقل من أصغر مساهمة. لم يُخصم شيء.',
  'problem.invalid-pledge': 'لم يُقبل شيء ما في الاستمارة',
  'problem.invalid-pledge.body':
    'لم يُخصم شيء. راجعوا المبلغ والبريد الإلكتروني والاسم، ثم حاولوا مرة أخرى.',
  'problem.closed': 'أُغلق هذا النداء',
  'problem.closed.body': 'لم يُخصم شيء. لا نقول لماذا يُغلق نداء.',
  'problem.currency-mismatch': 'تغيّرت عملة هذا النداء',
  'problem.currency-mismatch.body': 'لم يُخصم شيء. حمّلوا الصفحة من جديد لتروها.',
  'problem.reload': 'تحميل الصفحة من جديد',
  'problem.giveAll': 'المساهمة بمبلغ {amount}',
  'problem.giveElsewhere': 'المساهمة بمبلغ {amount} حيث الحاجة أكبر',
  'problem.load.no-connection': 'لا يوجد اتصال',
  'problem.load.no-connection.body':
    'لم تتمكن هذه الصفحة من جلب ما تعرضه. حاولوا مرة أخرى عند عودة الاتصال.',
  'problem.load.too-many-attempts.body':
    'جاءت محاولات كثيرة من اتصالكم. يمكنكم المحاولة مرة أخرى بعد بضع دقائق.',
  'problem.load.unexpected': 'لا يمكن عرض هذه الصفحة الآن',
  'problem.load.unexpected.body': 'الأمر من جانبنا. حاولوا مرة أخرى بعد بضع دقائق.',
  'problem.slow': 'الاتصال بطيء. ما زلنا نحاول…',

  'notFound.title': 'لا توجد صفحة في هذا العنوان',
  'notFound.body': 'ربما كُتب العنوان خطأ، أو قُطع في رسالة.',
  'notFound.home': 'إلى الصفحة الأولى',
});
