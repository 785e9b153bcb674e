/** Arabic for passing a page on. */
import { translated } from '../../translated';
import type { shareWords as english } from '../en/share';

export const shareWords = translated<typeof english>()({
  'share.title': 'شاركوا الصفحة',
  'share.appeal':
    'تفصل بين أي إنسان وأي إنسان ستة تعارفات. يقود هذا الرابط إلى هذا النداء ما دام مفتوحًا. ويقول إنه شورك من نداء، ولا يقول شيئًا عنكم.',
  'share.thanks':
    'تفصل بين أي إنسان وأي إنسان ستة تعارفات. يقول هذا الرابط لأصدقائكم ما هي 6Degree. ولا يقول لمن ساهمتم، ولا بكم، ولا من أنتم.',
  'share.share': 'مشاركة الرابط',
  'share.copy': 'نسخ الرابط',
  'share.mail': 'الإرسال بالبريد الإلكتروني',
  'share.copied': 'نُسخ الرابط.',
  'share.notCopied': 'لم يسمح متصفحكم بالنسخ. يمكنكم تحديد الرابط ونسخه بأنفسكم.',
});
