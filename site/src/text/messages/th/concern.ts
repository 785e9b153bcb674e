/** Thai for reporting a concern. */
import { translated } from '../../translated';
import type { concernWords as english } from '../en/concern';

export const concernWords = translated<typeof english>()({
  'concern.title': 'มีบางอย่างน่ากังวล',
  'concern.lead':
    'บอกเราถ้ามีหน้าใดที่นี่อาจทำร้ายใคร ดูไม่ถูกต้อง หรือคุณคิดว่ามีคนอยู่ในอันตราย เจ้าหน้าที่จะอ่านภายใน 24 ชั่วโมง และเก็บเป็นความลับ',
  'concern.emergency': 'ถ้ามีคนอยู่ในอันตรายตอนนี้ โทรหมายเลขฉุกเฉินของประเทศที่เขาอยู่',
  'concern.about': 'เกี่ยวกับ',
  'concern.aboutAppeal': 'คำขอที่คุณเพิ่งเปิดดู',
  'concern.aboutSite': 'เว็บไซต์ทั้งหมด',
  'concern.text': 'สิ่งที่น่ากังวล',
  'concern.textHint': 'ไม่เกิน {most} ตัวอักษร อย่าเขียนชื่อหรือสถานที่ของคนที่เสี่ยงอันตราย',
  'concern.contact': 'อีเมล',
  'concern.contactHint': 'เฉพาะเมื่อคุณอยากได้คำตอบ เว้นว่างได้',
  'concern.send': 'ส่ง',
  'concern.sending': 'กำลังส่ง…',
  'concern.error.text': 'เขียนสิ่งที่น่ากังวล',
  'concern.error.textLong': 'ใช้ไม่เกิน {most} ตัวอักษร ตอนนี้มี {count}',
  'concern.error.contact': 'ใส่อีเมล เช่น name@example.org หรือเว้นว่าง',
  'concern.notSent': 'ส่งไม่สำเร็จ',
  'concern.notSentBody': 'สิ่งที่คุณเขียนยังอยู่ที่นี่ ลองอีกครั้งในอีกสักครู่',
  'concern.sent': 'ขอบคุณ เราได้รับแล้ว',
  'concern.sentBody': 'เจ้าหน้าที่จะอ่านภายใน 24 ชั่วโมง ถ้าคุณให้อีเมลไว้ เราจะตอบไปที่นั่น',
  'concern.needsScript': 'แบบฟอร์มนี้ต้องใช้ JavaScript',
});
