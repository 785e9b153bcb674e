/** Thai: how to give for those who cannot use the page. */
import type { TextPageWords } from '../textPageWords';
import { organisationLabels } from './whoWeAre';

const unnamed = 'องค์กรยังไม่ได้บอกวิธีบริจาคแบบอื่น';

export const otherWays: TextPageWords = {
  title: 'บริจาคทางโทรศัพท์หรือจดหมาย',
  lead: 'คุณบริจาคได้โดยไม่ต้องใช้เว็บไซต์นี้ บางคนใช้ไม่ได้ และบางคนอยากคุยกับคนมากกว่า เงินบริจาคแบบนี้ให้ผลเหมือนกัน',
  sections: [
    {
      title: 'ทำอย่างไร',
      blocks: [{ kind: 'organisation text', part: 'giveByPhoneOrLetter', unnamed }],
    },
    {
      title: 'ติดต่อเราอย่างไร',
      blocks: [{ kind: 'organisation facts', labels: organisationLabels, unnamed }],
    },
    {
      title: 'สิ่งที่ควรบอกเรา',
      blocks: [
        [
          'คุณอยากบริจาคเท่าไร',
          'อยากให้เงินไปที่ใด: ส่วนที่จำเป็นที่สุด หรือชื่อที่เลือกใช้ซึ่งอยู่บนคำขอ',
          'จะให้ทำอย่างไรกับเงินบริจาคถ้าแผนเปลี่ยน: ใช้ในส่วนที่จำเป็นที่สุด หรือคืนให้คุณ',
          'ส่งใบเสร็จไปที่ไหน',
        ],
        'คุณไม่ต้องบอกอย่างอื่นเกี่ยวกับตัวคุณ',
      ],
    },
  ],
};
