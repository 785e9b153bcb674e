/** English: what trafficking is, why a return can be wanted, signs of it, and where to get help. */
import type { TextPageWords } from '../textPageWords';

export const learnWhy: TextPageWords = {
  title: 'Learn why',
  lead: 'What trafficking is, why somebody may want to go home and may need help for it, and what to do when you see signs of it.',
  sections: [
    {
      title: 'What trafficking is',
      blocks: [
        'Somebody is recruited, moved or kept by force, by threats or by lies, so that others can profit from their work or their body. It can happen far away or in the next street. Nobody needs to cross a border for it.',
        'It often begins with an ordinary wish: a job, a season’s pay, an office abroad. The offer is good, the papers are collected for safe keeping, and a debt is named that grows faster than the wage. Leaving then has a price.',
        'It happens on fishing boats and farms, in homes, on building sites, in factories, in compounds where people are made to write to strangers for money, in forced marriages, and in the sale of sex.',
      ],
    },
    {
      title: 'Why going home can need help',
      blocks: [
        'People get out in many ways: they walk away, they ask, they are believed. After that they may be in a country without papers, without pay, and without a way back. Some want to stay, and have a right to help where they are. Some want to go home.',
        'A return is voluntary or it is not one. The person decides, can change their mind at any time, and is helped all the same.',
        'A ticket is the smaller part. Debts, a lost year and the same lack of work wait at home. That is why a plan also pays for a safe place, for somebody to talk to, for training or tools: what makes the return last.',
      ],
    },
    {
      title: 'Why you see no faces here',
      blocks: [
        'Those who profit read the internet too. A face, a town or a date is enough to find somebody, or their family. So names are chosen ones, places are regions, and times are bands.',
        'It is also a matter of respect. Nobody should have to show themselves to be helped. People who tell no story get the same help: “where it is most needed” pays for it.',
      ],
    },
    {
      title: 'Signs to look for',
      blocks: [
        'No sign alone proves anything. Several together are a reason to ask for advice.',
        [
          'Somebody else keeps their papers, phone or pay.',
          'They owe money for the job, the journey or the room, and it never gets less.',
          'They may not leave alone, or somebody always speaks for them.',
          'They live where they work, with many others, and may not lock or unlock the door.',
          'They do not know the address they are at, or have been told what to say.',
          'They are afraid of the police because of what they were told.',
        ],
      ],
    },
    {
      title: 'What to do',
      blocks: [
        [
          'If somebody is in danger now, call the emergency number of the country you are in.',
          'Do not confront anyone, and do not try to get somebody out by yourself. It can put them in danger.',
          'Call a helpline. You need not be sure, and need not give your name.',
          'If it is you: you have done nothing wrong. You can call without deciding anything. Clear the call from the phone if others look at it.',
        ],
      ],
    },
    {
      title: 'Where to get help',
      blocks: [
        'These lines listen to people who are affected, and to people who noticed something.',
        {
          kind: 'calls',
          calls: [
            {
              country: 'Canada',
              name: 'Canadian Human Trafficking Hotline',
              phone: '1-833-900-1010',
            },
            {
              country: 'Philippines',
              name: '1343 Actionline against Human Trafficking',
              phone: '1343',
            },
            {
              country: 'South Africa',
              name: 'National Human Trafficking Hotline',
              phone: '0800 222 777',
            },
            {
              country: 'Thailand',
              name: 'Social assistance hotline',
              phone: '1300',
            },
            {
              country: 'United Kingdom',
              name: 'Modern Slavery and Exploitation Helpline',
              phone: '08000 121 700',
            },
            {
              country: 'United States',
              name: 'National Human Trafficking Hotline',
              phone: '1-888-373-7888',
            },
          ],
        },
        'In another country, ask the emergency number, a trade union, a place of worship you trust, or the nearest office of the International Organization for Migration.',
      ],
    },
  ],
};
