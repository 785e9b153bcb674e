/** Arabic for reporting a concern. */
import { translated } from '../../translated';
import type { concernWords as english } from '../en/concern';

export const concernWords = translated<typeof english>()({
  'concern.title': 'هناك ما يقلقني',
  'concern.lead':
    'أخبرونا إذا كانت صفحة هنا قد تؤذي أحدًا، أو تبدو غير صحيحة، أو إذا كنتم تظنون أن شخصًا في خطر. يقرأ ذلك أحد الموظفين خلال 24 ساعة، بسرّية.',
  'concern.emergency': 'إذا كان أحد في خطر الآن، فاتصلوا برقم الطوارئ في البلد الذي هو فيه.',
  'concern.about': 'بشأن',
  'concern.aboutAppeal': 'النداء الذي جئتم منه',
  'concern.aboutSite': 'الموقع كله',
  'concern.text': 'ما الذي يقلقكم',
  'concern.textHint': '{most} حرف على الأكثر. لا تكتبوا أسماء أشخاص معرّضين للخطر أو أماكنهم.',
  'concern.contact': 'البريد الإلكتروني',
  'concern.contactHint': 'فقط إذا كنتم تريدون جوابًا. يمكنكم ترك هذا الحقل فارغًا.',
  'concern.send': 'إرسال',
  'concern.sending': 'نرسل…',
  'concern.error.text': 'اكتبوا ما يقلقكم',
  'concern.error.textLong': 'استخدموا {most} حرف على الأكثر. عدد الحروف الآن {count}.',
  'concern.error.contact': 'اكتبوا عنوان بريد إلكتروني مثل name@example.org، أو اتركوا الحقل فارغًا',
  'concern.notSent': 'تعذّر الإرسال',
  'concern.notSentBody': 'ما كتبتموه ما زال هنا. حاولوا مرة أخرى بعد قليل.',
  'concern.sent': 'شكرًا لكم. وصلتنا رسالتكم.',
  'concern.sentBody': 'يقرؤها أحد الموظفين خلال 24 ساعة. إذا تركتم عنوانًا فسنجيب عليه.',
  'concern.needsScript': 'تحتاج هذه الاستمارة إلى JavaScript',
});
