/** Thai for what every page shares: head, foot, quick exit, waiting. */
import { translated } from '../../translated';
import type { frameWords as english } from '../en/frame';

export const frameWords = translated<typeof english>()({
  'site.name': '6Degree',
  'site.description':
    'จ่ายค่าเดินทางกลับและการเริ่มต้นใหม่ โดยตรงและเต็มจำนวน ให้ผู้ใหญ่คนหนึ่งที่เคยถูกค้ามนุษย์และเลือกจะกลับบ้าน',
  'frame.skip': 'ข้ามไปที่เนื้อหา',
  'frame.main': 'เมนูหลัก',
  'frame.language': 'ภาษา',
  'frame.openAppeals': 'คำขอที่เปิดอยู่',
  'frame.mostNeeded': 'บริจาคในส่วนที่จำเป็นที่สุด',
  'frame.mostNeededShort': 'บริจาคส่วนที่จำเป็นที่สุด',
  'frame.runBy': '6Degree ดำเนินงานโดยองค์กรที่มีชื่ออยู่บนใบเสร็จของคุณ',
  'frame.promise': 'ทุกคำขอเขียนร่วมกับเจ้าของเรื่อง มีอีกคนตรวจสอบ และจะเอาลงทุกเมื่อที่เจ้าของเรื่องบอก',
  'frame.concern': 'มีบางอย่างในหน้านี้ที่น่ากังวล',
  'frame.giving': 'การบริจาค',
  'frame.home': 'หน้าแรก',
  'frame.about': 'เกี่ยวกับเรา',
  'frame.rights': 'สิทธิของคุณ',
  'frame.howItWorks': 'วิธีการทำงาน',
  'frame.learnWhy': 'ทำไมจึงสำคัญ',
  'frame.whoWeAre': 'เราคือใคร',
  'frame.privacy': 'ความเป็นส่วนตัว',
  'frame.accessibility': 'การเข้าถึงสำหรับทุกคน',
  'frame.needsScript': 'หน้านี้ต้องใช้ JavaScript เพื่อแสดงคำขอ',
  'frame.needsScriptBody': 'เบราว์เซอร์ของคุณปิดไว้ หรือไฟล์มาไม่ถึง คุณอ่านว่า 6Degree คืออะไรได้ที่หน้าแรก',
  'frame.notLoaded': 'หน้านี้มาไม่ครบ',
  'frame.notLoadedBody': 'ยังไม่มีการเก็บเงิน ลองอีกครั้งเมื่อสัญญาณดีขึ้น',
  'frame.tryAgain': 'ลองอีกครั้ง',

  'exit.leave': 'ออกทันที',
  'exit.leaveHint': 'เปิดหน้าพยากรณ์อากาศ',
  'exit.note':
    '“ออกทันที” จะเปิดหน้าพยากรณ์อากาศแทนหน้านี้ กดปุ่ม Shift สามครั้งก็ได้เช่นกัน แต่ไม่ได้ลบประวัติการเข้าชมของคุณ',
  'exit.pressTwice': 'กด Shift แล้ว กดอีกสองครั้งเพื่อออก',
  'exit.pressOnce': 'กด Shift อีกครั้งเพื่อออก',
  'exit.neutralTitle': 'พยากรณ์อากาศ',
  'exit.address': 'https://www.tmd.go.th/',

  'title.home': '6Degree: จ่ายค่าทางกลับบ้าน',
  'title.appeal': 'คำขอ: 6Degree',
  'title.give': 'บริจาค: 6Degree',
  'title.receipt': 'เงินบริจาคของคุณ: 6Degree',
  'title.concern': 'มีบางอย่างน่ากังวล: 6Degree',
  'title.howItWorks': 'วิธีการทำงาน: 6Degree',
  'title.learnWhy': 'ทำไมจึงสำคัญ: 6Degree',
  'title.whoWeAre': 'เราคือใคร: 6Degree',
  'title.privacy': 'ความเป็นส่วนตัว: 6Degree',
  'title.accessibility': 'การเข้าถึงสำหรับทุกคน: 6Degree',
  'title.notFound': 'ไม่มีหน้านี้: 6Degree',
});
