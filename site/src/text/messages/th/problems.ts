/** Thai for what can go wrong between this page and the API: what happened, and what to do next. */
import { translated } from '../../translated';
import type { problemWords as english } from '../en/problems';

export const problemWords = translated<typeof english>()({
  'problem.no-connection': 'ไม่มีสัญญาณ',
  'problem.no-connection.body': 'สิ่งที่คุณเขียนยังอยู่ที่นี่ ยังไม่มีการเก็บเงิน ลองอีกครั้งเมื่อสัญญาณกลับมา',
  'problem.unexpected': 'มีบางอย่างทางเราไม่ทำงาน',
  'problem.unexpected.body': 'สิ่งที่คุณเขียนยังอยู่ที่นี่ คุณไม่ถูกเก็บเงิน ลองอีกครั้งในอีกไม่กี่นาที',
  'problem.too-many-attempts': 'กรุณารอสักครู่',
  'problem.too-many-attempts.body':
    'มีการลองหลายครั้งจากการเชื่อมต่อของคุณ ลองอีกครั้งได้ในอีกไม่กี่นาที คุณไม่ถูกเก็บเงิน',
  'problem.too-many-attempts.until':
    'มีการลองหลายครั้งจากการเชื่อมต่อของคุณ ลองอีกครั้งได้ตั้งแต่เวลา {time} คุณไม่ถูกเก็บเงิน',
  'problem.payments-unavailable': 'ตอนนี้เปิดหน้าชำระเงินไม่ได้',
  'problem.payments-unavailable.body':
    'คุณไม่ถูกเก็บเงิน สิ่งที่คุณเขียนยังอยู่ที่นี่ ลองอีกครั้งในอีกไม่กี่นาที จะเป็นการบริจาคครั้งเดิม ไม่ใช่ครั้งที่สอง',
  'problem.exceeds-remaining': 'แผนนี้ต้องการอีก {room} เท่านี้',
  'problem.exceeds-remaining.body': 'มีเงินบริจาคอื่นมาถึงระหว่างที่คุณเขียน คุณไม่ถูกเก็บเงิน',
  'problem.nothing-remains': 'เงินบริจาคอื่นเพิ่งเติมส่วนที่เหลือครบ',
  'problem.nothing-remains.body': 'คุณไม่ถูกเก็บเงิน ถ้ามีรายการใดจ่ายไม่สำเร็จ จะมีที่ว่างอีกภายในหนึ่งชั่วโมง',
  'problem.leaves-too-little': 'เหลือ {room} และเงินของคุณจะทำให้เหลือน้อยเกินไป',
  'problem.leaves-too-little.body': 'แผนจะไม่เปิดรับน้อยกว่าการบริจาคที่เล็กที่สุด คุณไม่ถูกเก็บเงิน',
  'problem.invalid-pledge': 'มีบางอย่างในแบบฟอร์มที่รับไม่ได้',
  'problem.invalid-pledge.body': 'คุณไม่ถูกเก็บเงิน ดูจำนวนเงิน อีเมล และชื่ออีกครั้ง แล้วลองใหม่',
  'problem.closed': 'คำขอนี้ปิดแล้ว',
  'problem.closed.body': 'คุณไม่ถูกเก็บเงิน เราไม่บอกว่าทำไมคำขอจึงปิด',
  'problem.currency-mismatch': 'คำขอนี้เปลี่ยนสกุลเงินแล้ว',
  'problem.currency-mismatch.body': 'คุณไม่ถูกเก็บเงิน โหลดหน้านี้ใหม่เพื่อดู',
  'problem.reload': 'โหลดหน้านี้ใหม่',
  'problem.giveAll': 'ให้ {amount}',
  'problem.giveElsewhere': 'บริจาค {amount} ในส่วนที่จำเป็นที่สุด',
  'problem.load.no-connection': 'ไม่มีสัญญาณ',
  'problem.load.no-connection.body': 'หน้านี้โหลดสิ่งที่จะแสดงไม่ได้ ลองอีกครั้งเมื่อสัญญาณกลับมา',
  'problem.load.too-many-attempts.body': 'มีการลองหลายครั้งจากการเชื่อมต่อของคุณ ลองอีกครั้งได้ในอีกไม่กี่นาที',
  'problem.load.unexpected': 'ตอนนี้แสดงหน้านี้ไม่ได้',
  'problem.load.unexpected.body': 'ปัญหาอยู่ที่เรา ลองอีกครั้งในอีกไม่กี่นาที',
  'problem.slow': 'สัญญาณช้า ยังลองอยู่…',

  'notFound.title': 'ไม่มีหน้าที่อยู่นี้',
  'notFound.body': 'อาจพิมพ์ผิด หรือถูกตัดในข้อความ',
  'notFound.home': 'ไปหน้าแรก',
});
