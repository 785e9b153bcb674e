/** What a payment page says in our words: the same for every appeal, so that it tells nothing of any. */
import type { Locale } from '../words';

export const checkoutWords: Record<Locale, { gift: string; tip: string }> = {
  en: { gift: 'Gift for return and reintegration', tip: 'Contribution to running costs' },
  th: { gift: 'เงินบริจาคเพื่อการกลับบ้านและการเริ่มต้นใหม่', tip: 'สมทบค่าใช้จ่ายขององค์กร' },
  id: { gift: 'Donasi untuk kepulangan dan awal baru', tip: 'Sumbangan untuk biaya organisasi' },
  fr: { gift: 'Don pour un retour et un nouveau départ', tip: 'Contribution à nos propres coûts' },
  ar: { gift: 'مساهمة في العودة والبداية الجديدة', tip: 'مساهمة في تكاليفنا' },
};
