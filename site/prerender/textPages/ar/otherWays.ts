/** Arabic: how to give for those who cannot use the page. */
import type { TextPageWords } from '../textPageWords';
import { organisationLabels } from './whoWeAre';

const unnamed = 'لم تقل المنظمة بعد كيف تكون المساهمة بطريقة أخرى.';

export const otherWays: TextPageWords = {
  title: 'المساهمة بالهاتف أو بالبريد',
  lead: 'لا تحتاجون إلى هذا الموقع كي تساهموا. بعض الناس لا يستطيعون استخدامه، وبعضهم يفضّل الحديث مع إنسان. والمساهمة بهذه الطريقة لها الأثر نفسه.',
  sections: [
    {
      title: 'كيف يكون ذلك',
      blocks: [{ kind: 'organisation text', part: 'giveByPhoneOrLetter', unnamed }],
    },
    {
      title: 'كيف تصلون إلينا',
      blocks: [{ kind: 'organisation facts', labels: organisationLabels, unnamed }],
    },
    {
      title: 'ما الذي تقولونه لنا',
      blocks: [
        [
          'المبلغ الذي تريدون المساهمة به.',
          'إلى أين يذهب: حيث الحاجة أكبر، أو الاسم المختار المذكور في نداء.',
          'ما يحدث لمساهمتكم إذا تغيّرت الخطة: تُستخدم حيث الحاجة أكبر، أو تُعاد إليكم.',
          'إلى أين نرسل إيصالكم.',
        ],
        'لا يلزم أن تقولوا أي شيء آخر عن أنفسكم.',
      ],
    },
  ],
};
