/** Thai for passing a page on. */
import { translated } from '../../translated';
import type { shareWords as english } from '../en/share';

export const shareWords = translated<typeof english>()({
  'share.title': 'ส่งต่อ',
  'share.appeal':
    'ใคร ๆ ก็ห่างกันเพียงการแนะนำให้รู้จักหกครั้ง ลิงก์นี้พาไปที่คำขอนี้ตราบที่ยังเปิดอยู่ ลิงก์บอกว่าแชร์มาจากคำขอ และไม่บอกอะไรเกี่ยวกับคุณ',
  'share.thanks':
    'ใคร ๆ ก็ห่างกันเพียงการแนะนำให้รู้จักหกครั้ง ลิงก์นี้บอกเพื่อนของคุณว่า 6Degree คืออะไร ไม่บอกว่าคุณบริจาคให้ใคร เท่าไร หรือคุณเป็นใคร',
  'share.share': 'แชร์ลิงก์',
  'share.copy': 'คัดลอกลิงก์',
  'share.mail': 'ส่งทางอีเมล',
  'share.copied': 'คัดลอกลิงก์แล้ว',
  'share.notCopied': 'เบราว์เซอร์ของคุณไม่อนุญาตให้คัดลอก คุณเลือกลิงก์และคัดลอกเองได้',
});
