/** Thai for the page after paying, which is also the donor’s receipt page. */
import { translated } from '../../translated';
import type { receiptWords as english } from '../en/receipt';

export const receiptWords = translated<typeof english>()({
  'receipt.fetching': 'กำลังถามว่าเงินบริจาคของคุณเป็นอย่างไร…',
  'receipt.noKey': 'เปิดหน้านี้จากอีเมลของคุณ',
  'receipt.noKeyBody':
    'มีเพียงลิงก์ในใบเสร็จ หรือแท็บที่คุณใช้จ่าย ที่แสดงเงินบริจาคได้ ถ้าคุณเพิ่งจ่าย ไม่ต้องจ่ายอีก อีเมลกำลังไปหาคุณ',
  'receipt.dontPayAgain': 'ถ้าคุณจ่ายแล้ว ไม่ต้องจ่ายอีก อีเมลจะบอกว่าเงินบริจาคของคุณเป็นอย่างไร',
  'receipt.needsScript': 'หน้านี้ต้องใช้ JavaScript เพื่อแสดงเงินบริจาคของคุณ',
  'receipt.notFound': 'เราแสดงเงินบริจาคที่อยู่นี้ไม่ได้',
  'receipt.notFoundBody': 'ลิงก์อาจถูกตัดในข้อความ หรือหมดอายุแล้ว ลองลิงก์ในอีเมลล่าสุดจากเรา',

  'receipt.received': 'ได้รับเงินแล้ว',

  'receipt.waiting': 'เรากำลังรอข่าวการชำระเงินของคุณ',
  'receipt.waitingBody': 'อาจใช้เวลาไม่กี่นาที กรุณาอย่าจ่ายอีกครั้ง คุณปิดหน้านี้ได้ เราจะเขียนถึงคุณเมื่อเงินมาถึง',
  'receipt.left': 'คุณออกจากหน้าชำระเงินแล้ว',
  'receipt.leftBody': 'เท่าที่เรารู้ยังไม่มีการจ่าย คุณกลับไปที่การชำระเงินเดิมได้ จะไม่ถูกเก็บเงินสองครั้ง',
  'receipt.heldUntil':
    '{who, select, mostNeeded {หน้าชำระเงินเปิดอยู่ถึงเวลา {time}} fund {หน้าชำระเงินเปิดอยู่ถึงเวลา {time}} other {เราเก็บที่ของคุณในแผนไว้ถึงเวลา {time}}}',
  'receipt.goBack': 'กลับไปหน้าชำระเงิน',
  'receipt.processing': 'ธนาคารของคุณกำลังดำเนินการ',
  'receipt.processingBody':
    'การชำระเงินบางวิธีใช้เวลาหลายวัน กรุณาอย่าจ่ายอีกครั้ง คุณปิดหน้านี้ได้ เราจะเขียนถึงคุณเมื่อเงินมาถึง',
  'receipt.settled':
    '{who, select, named {ขอบคุณ เงิน {amount} ของคุณอยู่ในแผนของ{name}แล้ว} unnamed {ขอบคุณ เงิน {amount} ของคุณอยู่ในแผนแล้ว} mostNeeded {ขอบคุณ เงิน {amount} ของคุณไปยังส่วนที่จำเป็นที่สุด} other {ขอบคุณ เงิน {amount} ของคุณมาถึงแล้ว}}',
  'receipt.settledBody': 'เงินทั้งหมดไปยังสิ่งที่คุณบริจาคให้ ใบเสร็จกำลังไปทางอีเมล',
  'receipt.failed': 'การชำระเงินไม่สำเร็จ',
  'receipt.failedBody': 'คุณไม่ถูกเก็บเงิน ธนาคารของคุณบอกเหตุผลได้ แต่เราไม่ได้รับแจ้ง',
  'receipt.ended': 'หมดเวลาชำระเงินแล้ว',
  'receipt.endedBody':
    'ยังไม่มีเงินมาถึงเรา ถ้าคุณจ่ายแล้ว กรุณาอย่าจ่ายอีกครั้ง รออีเมลจากเรา เราเทียบทุกการชำระเงิน',
  'receipt.giveAgain': 'บริจาคอีกครั้ง',
  'receipt.refunded': 'คืนเงินบริจาคของคุณแล้ว',
  'receipt.refundedBody': 'เงินกลับไปที่บัตรที่คุณใช้จ่าย และอาจใช้เวลาถึง 10 วันจึงจะเห็น',
  'receipt.partlyRefunded': 'คืนเงินบริจาคของคุณบางส่วนแล้ว',
  'receipt.partlyRefundedBody':
    'เงินกลับไปที่บัตรที่คุณใช้จ่าย และอาจใช้เวลาถึง 10 วันจึงจะเห็น ส่วนที่เหลือยังอยู่ที่เดิมที่คุณให้',
  'receipt.disputed': 'ธนาคารของคุณสอบถามการชำระเงินนี้',
  'receipt.disputedBody': 'คุณไม่ต้องทำอะไรที่นี่ ธนาคารจะแจ้งผลให้คุณทราบ',
  'receipt.lost': 'ธนาคารของคุณเรียกเงินนี้คืน',
  'receipt.lostBody': 'แผนยังเก็บเงินที่ได้รับไว้ เรารับผิดชอบส่วนต่าง',
  'receipt.checking': 'ถามล่าสุดเวลา {time} เราจะถามอีกเอง',
  'receipt.stopped': 'ตอนนี้เราหยุดถามก่อน',
  'receipt.checkNow': 'ตรวจอีกครั้ง',
  'receipt.noLine': 'ตอนนี้ไม่มีสัญญาณ เราจะลองต่อไป',

  'receipt.facts': 'ใบเสร็จของคุณ',
  'receipt.factsUnpaid': 'สิ่งที่คุณเลือก',
  'receipt.reference': 'เลขอ้างอิง',
  'receipt.gift': 'เงินบริจาค',
  'receipt.once': '{amount} ครั้งเดียว',
  'receipt.to': 'ให้',
  'receipt.toPlan':
    '{who, select, named {แผนของ{name}} unnamed {แผนของคนหนึ่งคน} mostNeeded {ในส่วนที่จำเป็นที่สุด} other {{name}}}',
  'receipt.toClosed': 'คำขอที่ไม่แสดงแล้ว',
  'receipt.tip': 'ค่าใช้จ่ายของเราเอง',
  'receipt.fees': 'ค่าธรรมเนียมบัตร',
  'receipt.feesBody': 'เราจ่าย',
  'receipt.total': 'รวมทั้งหมด',
  'receipt.fallback':
    '{who, select, mostNeeded {ถ้าใช้ในส่วนนี้ไม่ได้} fund {ถ้าใช้ในส่วนนี้ไม่ได้} other {ถ้าแผนเปลี่ยน}}',
  'receipt.print': 'พิมพ์หรือบันทึก',

  'receipt.next': 'จะเกิดอะไรต่อไป',
  'receipt.next1': 'วันนี้',
  'receipt.next1Body': 'เงินบริจาคของคุณอยู่ในบัญชีแล้ว คืนนี้จะเทียบกับผู้ให้บริการชำระเงิน ตรงกันทุกเซนต์',
  'receipt.next2':
    '{who, select, mostNeeded {เมื่อถึงเวลาใช้เงิน} fund {เมื่อถึงเวลาใช้เงิน} other {เมื่อแผนได้รับเงินครบ}}',
  'receipt.next2Body': 'เจ้าหน้าที่ผู้ดูแลถามอีกครั้งว่ายังต้องการแบบนี้ไหม แล้วสองคนอนุมัติการจ่ายแต่ละรายการ',
  'receipt.next3': 'หลายสัปดาห์หลังจากนั้น',
  'receipt.next3Body': 'คุณได้รู้ว่าเป็นอย่างไร ช้ากว่าเวลาที่เกิดขึ้นจริง โดยตั้งใจ',
  'receipt.comeBack': 'กลับมาที่หน้านี้',
  'receipt.comeBackBody': 'ลิงก์ในใบเสร็จเปิดหน้านี้ได้อีก โดยไม่ต้องมีบัญชี เครื่องนี้จะลืมเมื่อคุณปิดแท็บ',
  'receipt.seeAppeal': '{who, select, mostNeeded {ดูกองทุน} fund {ดูกองทุน} other {ดูคำขอ}}',
});
