/**
 * The words of the mail with links to a donor's gifts, in every language. All but the English have
 * not been read by a native speaker.
 */
import type { Locale } from '../words';

interface Words {
  subject: string;
  lead: string;
  gift: (sum: string, day: string) => string;
  keep: string;
  older: string;
  rest: (count: number) => string;
  notYou: string;
}

export const foundGiftsWords: Record<Locale, Words> = {
  en: {
    subject: 'Links to your gifts',
    lead: 'Somebody, we think you, asked for the receipts of gifts made with this e-mail address. Here they are, newest first.',
    gift: (sum, day) => `Gift of ${sum}, ${day}`,
    keep: 'Keep these links to yourself: whoever has one can see that gift and change it.',
    older: 'Links in our earlier mails may have ended.',
    rest: (count) =>
      `Older gifts that are not in this mail: ${count}. Write to us and we will send them.`,
    notYou: 'If you did not ask, there is nothing to do: only this mailbox has the links.',
  },
  th: {
    subject: 'ลิงก์ไปยังการบริจาคของคุณ',
    lead: 'มีผู้ขอใบเสร็จของการบริจาคที่ใช้อีเมลนี้ ซึ่งเราเข้าใจว่าเป็นคุณ รายการอยู่ด้านล่าง เรียงจากใหม่ไปเก่า',
    gift: (sum, day) => `บริจาค ${sum} วันที่ ${day}`,
    keep: 'โปรดเก็บลิงก์เหล่านี้ไว้กับตัวคุณเอง ผู้ที่มีลิงก์จะดูและเปลี่ยนแปลงการบริจาครายการนั้นได้',
    older: 'ลิงก์ในอีเมลฉบับก่อน ๆ ของเราอาจใช้ไม่ได้แล้ว',
    rest: (count) => `จำนวนรายการเก่าที่ไม่ได้อยู่ในอีเมลนี้: ${count} โปรดเขียนถึงเรา แล้วเราจะส่งให้`,
    notYou: 'หากคุณไม่ได้ขอ ก็ไม่ต้องทำอะไร ลิงก์เหล่านี้ส่งมาที่อีเมลนี้เท่านั้น',
  },
  id: {
    subject: 'Tautan ke donasi Anda',
    lead: 'Seseorang, kami kira Anda, meminta tanda terima untuk donasi dengan alamat email ini. Berikut daftarnya, dari yang terbaru.',
    gift: (sum, day) => `Donasi ${sum}, ${day}`,
    keep: 'Simpan tautan ini untuk Anda sendiri: siapa pun yang memilikinya bisa melihat dan mengubah donasi itu.',
    older: 'Tautan dalam email kami sebelumnya mungkin sudah berakhir.',
    rest: (count) =>
      `Donasi lama yang tidak ada dalam email ini: ${count}. Tulislah kepada kami dan kami akan mengirimkannya.`,
    notYou:
      'Jika Anda tidak memintanya, tidak ada yang perlu dilakukan: hanya kotak surat ini yang menerima tautannya.',
  },
  fr: {
    subject: 'Les liens vers vos dons',
    lead: 'Quelqu’un, vous sans doute, a demandé les reçus des dons faits avec cette adresse e-mail. Les voici, du plus récent au plus ancien.',
    gift: (sum, day) => `Don de ${sum}, ${day}`,
    keep: 'Gardez ces liens pour vous : toute personne qui en possède un peut voir ce don et le modifier.',
    older: 'Les liens de nos messages précédents peuvent ne plus fonctionner.',
    rest: (count) =>
      `Dons plus anciens qui ne figurent pas dans ce message : ${count}. Écrivez-nous et nous vous les enverrons.`,
    notYou:
      'Si vous n’avez rien demandé, il n’y a rien à faire : seule cette boîte a reçu les liens.',
  },
  ar: {
    subject: 'روابط مساهماتكم',
    lead: 'طلب أحدهم، ونظن أنه أنتم، إيصالات المساهمات المقدَّمة بعنوان البريد الإلكتروني هذا. وهذه هي، من الأحدث إلى الأقدم.',
    gift: (sum, day) => `مساهمة بمبلغ ${sum}، ${day}`,
    keep: 'احتفظوا بهذه الروابط لأنفسكم: فمن لديه أحدها يستطيع رؤية تلك المساهمة وتغييرها.',
    older: 'ربما انتهت الروابط التي في رسائلنا السابقة.',
    rest: (count) =>
      `عدد المساهمات الأقدم التي ليست في هذه الرسالة: ${count}. اكتبوا إلينا وسنرسلها إليكم.`,
    notYou: 'إذا لم تطلبوا ذلك فلا داعي لفعل أي شيء: لم تصل الروابط إلا إلى هذا البريد.',
  },
};
