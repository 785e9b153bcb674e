/** What is never said, language by language: the rule, how it looks, and a sentence that breaks it. */
import type { Locale } from '../../../site/src/text/locales';

interface Forbidden {
  rule: string;
  pattern: RegExp;
  broken: string;
}

const person = 'SG-54: a person is not what was done to them';
const rescue = 'SG-54: nobody is rescued or saved';
const price = 'SG-54: a person has no price';
const gift = 'SG-54: no freedom, future or voice is given';
const pressure = 'SG-54: no pressure';
const popularity = 'SG-54: no popularity';
const inducement = 'SG-09: a story does not bring more';

/** In every language. */
const exclamation: Forbidden = {
  rule: 'the copy guide: no exclamation',
  pattern: /!/,
  broken: 'Thank you!',
};

export const forbiddenWords: Record<Locale, readonly Forbidden[]> = {
  en: [
    {
      rule: person,
      pattern: /\b(victims?|slaves?|prostitutes?)\b/i,
      broken: 'Help us bring victims home',
    },
    {
      rule: rescue,
      pattern: /\b(rescue[ds]?|sav(e|ed|ing) (a|the|her|him|them|lives?))\b/i,
      broken: 'Cedar was rescued',
    },
    {
      rule: price,
      pattern: /\b(price|cost) of (a|his|her|their|\{name\})\b|\bbuy\b/i,
      broken: 'The price of a life',
    },
    {
      rule: gift,
      pattern: /\b(give|gift of) .{0,20}\b(freedom|future|voice|hope)\b/i,
      broken: 'Give Cedar a future',
    },
    {
      rule: pressure,
      pattern: /\b(hurry|urgent|last chance|act now|don’t miss|only .{0,20} left)\b/i,
      broken: 'Only US$220 left',
    },
    {
      rule: popularity,
      pattern: /\b(most popular|trending|top donors?|join \d+)\b/i,
      broken: 'Most popular',
    },
    {
      rule: inducement,
      pattern: /\bstor(y|ies) .{0,20}(raise|bring|earn)s? more\b/i,
      broken: 'Stories like this raise more',
    },
    exclamation,
  ],
  th: [
    { rule: person, pattern: /เหยื่อ|ผู้เสียหาย|ทาส|โสเภณี/, broken: 'ช่วยพาเหยื่อกลับบ้าน' },
    { rule: rescue, pattern: /ช่วยชีวิต|กู้ภัย|ช่วยให้รอด/, broken: 'ซีดาร์ได้รับการช่วยชีวิต' },
    {
      rule: price,
      pattern: /ราคาของ(คน|ชีวิต|เขา|\{name\})|ซื้อ(อิสรภาพ|ชีวิต|คน)/,
      broken: 'ราคาของชีวิต',
    },
    { rule: gift, pattern: /(มอบ|ให้)(อิสรภาพ|อนาคต|เสียง|ความหวัง)/, broken: 'มอบอนาคตให้ซีดาร์' },
    {
      // A hotline is called an urgent line.
      rule: pressure,
      pattern: /รีบ|(?<!สาย)ด่วน|โอกาสสุดท้าย|อย่าพลาด|เหลือ(อีก)?เพียง/,
      broken: 'เหลือเพียง US$220',
    },
    { rule: popularity, pattern: /ยอดนิยม|กำลังฮิต|ผู้บริจาคสูงสุด/, broken: 'ยอดนิยม' },
    {
      rule: inducement,
      pattern: /เรื่อง.{0,20}(ได้เงิน|ระดมทุน).{0,5}(มาก|เพิ่ม)/,
      broken: 'เรื่องแบบนี้ระดมทุนได้มากกว่า',
    },
    exclamation,
  ],
  id: [
    { rule: person, pattern: /\b(korban|budak|pelacur)\b/i, broken: 'Bantu korban pulang' },
    { rule: rescue, pattern: /selamatkan|penyelamat/i, broken: 'Cedar diselamatkan' },
    {
      rule: price,
      pattern: /\bharga (\{name\}|seseorang|nyawa|hidup|kebebasan)|\bmembeli\b/i,
      broken: 'Harga kebebasan Cedar',
    },
    {
      rule: gift,
      pattern: /\b(beri|berikan|memberi|hadiah)\b.{0,25}\b(kebebasan|masa depan|suara|harapan)\b/i,
      broken: 'Berikan Cedar masa depan',
    },
    {
      rule: pressure,
      pattern:
        /\b(segeralah|buruan|mendesak|kesempatan terakhir|jangan lewatkan|hanya tersisa|tinggal (\{|US))/i,
      broken: 'Hanya tersisa US$220',
    },
    {
      rule: popularity,
      pattern: /\b(paling populer|terpopuler|sedang tren|donatur teratas)\b/i,
      broken: 'Paling populer',
    },
    {
      rule: inducement,
      pattern: /\bcerita .{0,25}(mendatangkan|menghasilkan) lebih/i,
      broken: 'Cerita seperti ini menghasilkan lebih banyak',
    },
    exclamation,
  ],
  fr: [
    {
      rule: person,
      pattern: /\b(victimes?|esclaves?|prostitu)/i,
      broken: 'Aidez les victimes à rentrer',
    },
    {
      rule: rescue,
      pattern: /\b(sauve[rz]?\b|sauvé|secouri|délivr|libére[rz]?\b|libéré)/i,
      broken: 'Cèdre a été sauvé',
    },
    {
      rule: price,
      pattern: /\bprix d(e |’)(\{name\}|sa |la |une |un )|\bachet/i,
      broken: 'Le prix de la liberté',
    },
    {
      rule: gift,
      pattern: /\b(donne[rz]?|offr\p{L}+) .{0,25}(liberté|avenir|voix|espoir)/iu,
      broken: 'Donnez un avenir à Cèdre',
    },
    {
      rule: pressure,
      pattern: /dépêche|\burgent|dernière chance|agissez|ne manquez pas|plus que (\{|\d)/i,
      broken: 'Plus que 220 $US',
    },
    {
      rule: popularity,
      pattern: /populaire|tendance|meilleurs donateurs|rejoignez \d/i,
      broken: 'Les plus populaires',
    },
    {
      rule: inducement,
      pattern: /\b(récit|histoire)s? .{0,25}(rapporte|attire)/i,
      broken: 'Une histoire comme celle-ci rapporte plus',
    },
    exclamation,
  ],
  ar: [
    { rule: person, pattern: /ضحية|ضحايا|عبيد|جارية|عاهرة/, broken: 'ساعدوا الضحايا على العودة' },
    { rule: rescue, pattern: /إنقاذ|أنقذ|أُنقذ|تخليص|تحرير/, broken: 'أُنقذ من هناك' },
    {
      rule: price,
      pattern: /ثمن (\{name\}|حياة|إنسان|شخص|حرية)|شراء|اشتروا/,
      broken: 'ثمن حرية إنسان',
    },
    {
      rule: gift,
      pattern: /(امنح|أعط|منح|إعطاء|هدية).{0,20}(حرية|مستقبل|صوت|أمل)/,
      broken: 'امنحوا سيدار مستقبلًا',
    },
    {
      rule: pressure,
      pattern: /أسرعوا|عاجل|الفرصة الأخيرة|لا تفوّت|لم يبق سوى|بقي فقط/,
      broken: 'لم يبق سوى 220 دولارًا',
    },
    {
      rule: popularity,
      pattern: /الأكثر شعبية|الأكثر رواج|أكبر المساهمين|انضموا/,
      broken: 'الأكثر شعبية',
    },
    {
      rule: inducement,
      pattern: /قص(ة|ص).{0,20}(تجلب|تجمع) (أكثر|المزيد)/,
      broken: 'قصص كهذه تجمع المزيد',
    },
    exclamation,
  ],
};
