/** The words of the thank-you in every language. All but the English have not been read by a native speaker. */
import type { Locale } from '../words';

interface Words {
  subject: (sum: string) => string;
  thanks: (sum: string) => string;
  facts: (facts: { gift: string; tip: string; total: string; day: string; id: string }) => string;
  fees: string;
  link: string;
}

export const thankYouWords: Record<Locale, Words> = {
  en: {
    subject: (sum) => `Thank you for your gift of ${sum}`,
    thanks: (sum) => `Thank you. We have received your ${sum}.`,
    facts: ({ gift, tip, total, day, id }) =>
      `Gift: ${gift}\nFor our running costs: ${tip}\nTotal paid: ${total}\nReceived: ${day}\nReference: ${id}`,
    fees: 'All of your gift goes to the plan. Card fees are paid by us.',
    link: 'Your gift and what becomes of it. Keep this link to yourself:',
  },
  th: {
    subject: (sum) => `ขอบคุณสำหรับเงินบริจาค ${sum} ของคุณ`,
    thanks: (sum) => `ขอบคุณ เราได้รับเงิน ${sum} ของคุณแล้ว`,
    facts: ({ gift, tip, total, day, id }) =>
      `เงินบริจาค: ${gift}\nค่าใช้จ่ายของเราเอง: ${tip}\nจ่ายทั้งหมด: ${total}\nได้รับเมื่อ: ${day}\nเลขอ้างอิง: ${id}`,
    fees: 'เงินบริจาคของคุณเข้าแผนเต็มจำนวน เราเป็นผู้จ่ายค่าธรรมเนียมบัตร',
    link: 'เงินบริจาคของคุณและสิ่งที่เกิดขึ้นต่อจากนี้ เก็บลิงก์นี้ไว้กับตัวคุณเอง:',
  },
  id: {
    subject: (sum) => `Terima kasih atas donasi Anda sebesar ${sum}`,
    thanks: (sum) => `Terima kasih. Kami sudah menerima ${sum} dari Anda.`,
    facts: ({ gift, tip, total, day, id }) =>
      `Donasi: ${gift}\nUntuk biaya kami sendiri: ${tip}\nTotal dibayar: ${total}\nDiterima: ${day}\nNomor rujukan: ${id}`,
    fees: 'Seluruh donasi Anda masuk ke rencana. Biaya kartu kami yang bayar.',
    link: 'Donasi Anda dan kelanjutannya. Simpan tautan ini untuk Anda sendiri:',
  },
  fr: {
    subject: (sum) => `Merci pour votre don de ${sum}`,
    thanks: (sum) => `Merci. Nous avons reçu vos ${sum}.`,
    facts: ({ gift, tip, total, day, id }) =>
      `Don\u00a0: ${gift}\nPour nos propres coûts\u00a0: ${tip}\nTotal payé\u00a0: ${total}\nReçu le\u00a0: ${day}\nRéférence\u00a0: ${id}`,
    fees: 'Tout votre don va au plan. Les frais de carte sont payés par nous.',
    link: 'Votre don et ce qu’il devient. Gardez ce lien pour vous\u00a0:',
  },
  ar: {
    subject: (sum) => `شكرًا لكم على مساهمتكم بمبلغ ${sum}`,
    thanks: (sum) => `شكرًا لكم. وصلنا مبلغ ${sum} منكم.`,
    facts: ({ gift, tip, total, day, id }) =>
      `المساهمة: ${gift}\nلتكاليفنا نحن: ${tip}\nالمبلغ المدفوع كله: ${total}\nتاريخ الوصول: ${day}\nالرقم المرجعي: ${id}`,
    fees: 'تذهب مساهمتكم كلها إلى الخطة. رسوم البطاقة ندفعها نحن.',
    link: 'مساهمتكم وما يصير إليها. احتفظوا بهذا الرابط لأنفسكم:',
  },
};
