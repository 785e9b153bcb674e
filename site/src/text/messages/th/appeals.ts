/** Thai for appeals: cards, the appeal’s page, progress. */
import { translated } from '../../translated';
import type { appealWords as english } from '../en/appeals';

export const appealWords = translated<typeof english>()({
  'appeal.unnamed': 'คนที่ไม่ได้เลือกชื่อไว้ที่นี่',
  'appeal.back': 'คำขอที่เปิดอยู่ทั้งหมด',
  'appeal.fetching': 'กำลังโหลดคำขอ…',
  'appeal.lead':
    '{who, select, named {{name} ตัดสินใจกลับบ้านและเริ่มต้นใหม่ นี่คือค่าใช้จ่าย} other {คนคนนี้ตัดสินใจกลับบ้านและเริ่มต้นใหม่ นี่คือค่าใช้จ่าย}}',
  'appeal.who': 'ใคร',
  'appeal.exploitation': 'รูปแบบการแสวงหาประโยชน์',
  'appeal.exploitedIn': 'ถูกแสวงหาประโยชน์ใน',
  'appeal.waiting': 'รอกลับบ้านมา',
  'appeal.waitingFor': 'รอมา',
  'appeal.home': 'บ้าน',
  'appeal.sum': 'จาก {goal}',
  'appeal.given': 'บริจาคแล้ว {amount}',
  'appeal.needsCovered': '{total, plural, other {ครบแล้ว {covered} จาก # รายการ}}',
  'appeal.funded': 'ได้รับเงินครบแล้ว',
  'appeal.give':
    '{who, select, named {บริจาคให้แผนของ{name}} unnamed {บริจาคให้แผนนี้} mostNeeded {บริจาคในส่วนที่จำเป็นที่สุด} other {บริจาคให้กองทุนนี้}}',

  'appeal.story': 'เส้นทางที่ผ่านมา',
  'appeal.storyNote':
    '{who, select, named {{name} เป็นชื่อที่เลือกใช้ รายละเอียดบางอย่างถูกเปลี่ยนเพื่อไม่ให้ใครถูกตามหาเจอ} other {รายละเอียดบางอย่างถูกเปลี่ยนเพื่อไม่ให้ใครถูกตามหาเจอ}}',
  'appeal.storyLanguage': 'แสดงเรื่องในภาษาที่เขียนไว้: {language}',
  'map.name': '{count, plural, other {แผนที่ของเรื่อง มี # ลิงก์ ไปยังแต่ละบท}}',
  'map.marker': 'บทที่ {number} {title} {place}',
  'map.note': 'แผนที่แสดงเฉพาะภูมิภาค ตำแหน่งของจุดในภูมิภาคไม่มีความหมายใด',
  'map.show': 'แสดงบทที่ {number} บนแผนที่',
  'appeal.plan': 'แผน ทีละรายการ',
  'appeal.planNote':
    'นี่คือค่าใช้จ่ายของการเดินทางและการเริ่มต้น คำนวณจากราคาของแต่ละอย่าง หนึ่งฝีเข็มมีค่าประมาณ {stitch}',
  'appeal.fillsFromTop': 'เงินบริจาคเติมแผนจากบนลงล่าง',
  'appeal.total': '{count, plural, =1 {หนึ่งรายการ} other {ทั้งหมด # รายการ}}',
  'appeal.covered': 'ครบแล้ว',
  'appeal.partly': 'ได้แล้ว {given} ขาดอีก {left}',
  'appeal.notStarted': 'ยังไม่เริ่ม',
  'appeal.allCovered': 'ทุกรายการในแผนนี้ครบแล้ว',
  'appeal.allCoveredBody': 'ขอบคุณ ข่าวจะตามมา หลังเรื่องเกิดขึ้นแล้วหลายสัปดาห์',
  'appeal.seeOpen': 'ดูคำขอที่เปิดอยู่',
  'appeal.nothingYet': 'ยังไม่มีการเก็บเงิน',
  'appeal.poolLead': 'กองทุนนี้จ่ายค่าใช้จ่ายแบบเดียวกับคำขอ ให้คนที่ไม่มีหน้าของตนที่นี่',

  'appeal.told': 'สิ่งที่คุณจะได้รู้และจะไม่ได้รู้',
  'appeal.willBeTold': 'คุณจะได้รู้',
  'appeal.will1': 'ว่าเงินของคุณมาถึงแล้ว พร้อมใบเสร็จ',
  'appeal.will2': 'ว่ารายการใดครบแล้ว',
  'appeal.will3': 'ว่าแผนเป็นอย่างไร หลังเรื่องเกิดขึ้นแล้วหลายสัปดาห์',
  'appeal.will4': 'ถ้าแผนเปลี่ยน คุณจะรู้ว่าแผนเปลี่ยนแล้ว',
  'appeal.willFund': 'ว่าเป็นอย่างไร หลังเรื่องเกิดขึ้นแล้วหลายสัปดาห์',
  'appeal.wontBeTold': 'คุณจะไม่ได้รู้',
  'appeal.wont1': 'ชื่อ ใบหน้า เมือง หรือวันที่ เพราะใครก็อ่านหน้านี้ได้',
  'appeal.wont2': 'ว่าใครเดินทางเมื่อไรหรืออย่างไร',
  'appeal.wont3': 'ว่าทำไมแผนเปลี่ยนหรือคำขอปิด นั่นเป็นเรื่องของเจ้าของแผน',
  'appeal.wont4': 'มากกว่าผู้บริจาคคนอื่น ไม่ว่าคุณจะให้เท่าไร',

  'appeal.how': 'เรารู้ได้อย่างไร',
  'appeal.howLead': 'เราไม่แสดงใบหน้าเพื่อให้คุณเชื่อ นี่คือสิ่งที่ยืนอยู่หลังหน้านี้แทน',
  'appeal.how1': 'เจ้าหน้าที่ผู้ดูแล',
  'appeal.how1Body': 'รู้จักคนคนนี้และทำแผนด้วยกัน',
  'appeal.how2': 'ผู้ตรวจทาน',
  'appeal.how2Body': 'ซึ่งไม่ได้เป็นคนเขียน ตรวจทุกคำและทุกค่าใช้จ่าย',
  'appeal.how3': 'ความยินยอม',
  'appeal.how3Body': 'ของเจ้าของเรื่องครอบคลุมเฉพาะข้อความนี้ และมีวันสิ้นสุด',
  'appeal.how4': 'ทุกคืน',
  'appeal.how4Body': 'เทียบเงินบริจาคกับตัวเลขของผู้ให้บริการชำระเงิน ตรงกันทุกเซนต์',
  'appeal.news': 'ข่าว',
  'appeal.noNews': 'ยังไม่มี ข่าวจะมาหลังเรื่องเกิดขึ้นแล้วหลายสัปดาห์ โดยตั้งใจ',

  'closed.title': 'คำขอนี้ปิดแล้ว',
  'closed.body': 'เราไม่บอกว่าทำไมคำขอจึงปิด ถ้าคุณเคยบริจาคให้คำขอนี้ เราจะเขียนถึงคุณ',
});
