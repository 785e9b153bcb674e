/** Arabic: who runs this site and answers for it. */
import type { TextPageWords } from '../textPageWords';

export const organisationLabels = {
  legalName: 'الاسم',
  registration: 'التسجيل',
  address: 'العنوان البريدي',
  email: 'البريد الإلكتروني',
  phone: 'الهاتف',
  complaintsEmail: 'الشكاوى',
};

const unnamed = 'لم تضع المنظمة نصها هنا بعد. وحتى تضعه لا يستطيع أحد المساهمة في هذا الموقع.';

export const whoWeAre: TextPageWords = {
  title: 'من نحن',
  lead: 'تدير 6Degree منظمة إنسانية لها فريق متابعة خاص بها. هي تنشر النداءات، وتحفظ المال في دفاترها، وتتحمل المسؤولية عن الأمرين.',
  sections: [
    {
      title: 'من يدير هذا الموقع',
      blocks: [
        {
          kind: 'organisation facts',
          labels: organisationLabels,
          unnamed:
            'المنظمة التي ستدير هذا الموقع لم تقل بعد من هي. وحتى تقول ذلك لا يستطيع أحد المساهمة هنا. يمكنكم منذ الآن قراءة كيف يعمل.',
        },
      ],
    },
    {
      title: 'من يفعل ماذا',
      blocks: [
        [
          'يضع عضو في فريق المتابعة الخطة والنص مع الشخص، بلغة يعرفها الاثنان.',
          'ويراجع شخص آخر كل كلمة وكل تكلفة قبل أن يصبح أي شيء عامًا، ويستطيع إزالة أي صفحة فورًا.',
          'ويقارن مسؤول مالي الدفاتر بدفاتر مزوّد خدمة الدفع، كل يوم.',
          'والشخص نفسه يقرر ما يُروى. يستطيع تغييره أو إنهاءه في أي وقت، ويُساعَد في كل الأحوال.',
        ],
      ],
    },
    {
      title: 'كيف تُحمى المساهمة',
      blocks: [{ kind: 'organisation text', part: 'protection', unnamed }],
    },
    {
      title: 'عندما تتغيّر خطة',
      blocks: [{ kind: 'organisation text', part: 'repurposing', unnamed }],
    },
    { title: 'إعادة المال', blocks: [{ kind: 'organisation text', part: 'refunds', unnamed }] },
    { title: 'الشكاوى', blocks: [{ kind: 'organisation text', part: 'complaints', unnamed }] },
    { title: 'الشروط', blocks: [{ kind: 'organisation text', part: 'terms', unnamed }] },
    {
      title: 'من أين جاء الاسم',
      blocks: [
        'يقال إن ستة تعارفات تصل أي إنسان بأي إنسان. افتُتح موقع 6Degree الأول في بانكوك عام 2015، كطريقة لدفع تكاليف عودة شخص واحد في كل مرة مباشرة.',
      ],
    },
    {
      title: 'اكتبوا إلينا',
      blocks: [
        'بشأن مساهمة أو إعادة مال أو شكوى، اكتبوا إلى المنظمة واذكروا الرقم المرجعي لإيصالكم. وإذا أقلقتكم صفحة، فاستخدموا «هناك ما يقلقني في هذه الصفحة»: تُقرأ خلال 24 ساعة.',
      ],
    },
  ],
};
