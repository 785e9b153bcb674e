/** The stories of the sample people, in chapters. Invented, and written as real ones must be. */
import type { Campaign } from '../../shared/campaigns/campaign';

/** By the name that the campaign goes under. */
export const sampleStories: Readonly<Record<string, Campaign['story']>> = {
  cedar: [
    {
      kind: 'recruitment',
      place: 'home',
      text: 'Cedar was looking for steady work. Someone who was known in the area spoke of a job on land, with food and a place to sleep. Cedar thought it over and said yes.',
    },
    {
      kind: 'transit',
      place: 'between',
      text: 'The journey took several days and the job changed on the way. The papers were kept by others. Turning back was not offered as a choice.',
    },
    {
      kind: 'exploitation',
      place: 'away',
      text: 'The work was at sea. The days were long and the pay that had been agreed did not come. Leaving was not allowed.',
    },
    {
      kind: 'way-out',
      place: 'away',
      text: 'When the boat came into harbour, Cedar walked away and asked for help. Cedar has been in a safe place since then, and has decided when to speak and to whom.',
    },
    {
      kind: 'reintegration',
      place: 'home',
      text: 'Cedar has chosen to live near family again and to keep goats, which is work Cedar knows well. The plan pays for the way there and for a first small herd.',
    },
  ],
  birch: [
    {
      kind: 'recruitment',
      place: 'home',
      text: 'An agency offered Birch work in a household abroad. The contract looked right, and Birch wanted to learn and to earn.',
    },
    {
      kind: 'exploitation',
      place: 'away',
      text: 'The household kept the passport. There were no days of rest and no wages. The door was often locked.',
    },
    {
      kind: 'way-out',
      place: 'away',
      text: 'Birch found a number to call and used it. People came who listened, and Birch left with them.',
    },
    {
      kind: 'shelter',
      place: 'away',
      text: 'In the shelter Birch began to sew for others and found it good work. Birch speaks with a counsellor and sets the pace.',
    },
    {
      kind: 'reintegration',
      place: 'home',
      text: 'Birch has decided to train as a tailor at home. The plan pays for the course, the first cloth and a sewing machine.',
    },
  ],
  quartz: [
    {
      kind: 'recruitment',
      place: 'home',
      text: 'Quartz had run a small kitchen before and took a job cooking abroad. The offer named fair hours and a fair wage.',
    },
    {
      kind: 'exploitation',
      place: 'away',
      text: 'The hours had no end and the wage was kept back. Quartz was told that the debt of the journey had to be worked off first.',
    },
    {
      kind: 'way-out',
      place: 'away',
      text: 'Quartz asked a visitor to carry a message, and the message arrived. Quartz left the house and has not been back.',
    },
    {
      kind: 'reintegration',
      place: 'home',
      text: 'Quartz plans to sell cooked food from a market stall. The plan pays for the stall, the pots and the first weeks.',
    },
  ],
  flint: [
    {
      kind: 'recruitment',
      place: 'home',
      text: 'Flint is good with engines. A recruiter promised work in a garage further north and lent the fare.',
    },
    {
      kind: 'transit',
      place: 'between',
      text: 'On the way the debt grew with each stop. The people who asked for it changed, and so did the work that was named.',
    },
    {
      kind: 'exploitation',
      place: 'away',
      text: 'Flint worked on building sites to pay a debt that never became smaller. Payments were written down by others and shown to no one.',
    },
    {
      kind: 'way-out',
      place: 'away',
      text: 'Flint kept count in secret, and took the figures to people who could advise. They took the case on. Flint has had support since.',
    },
    {
      kind: 'reintegration',
      place: 'home',
      text: 'Flint has chosen to open a repair workshop for motorcycles. The plan pays for a course, tools and advice on the law.',
    },
  ],
  larch: [
    {
      kind: 'recruitment',
      place: 'home',
      text: 'Larch answered an advertisement for office work with languages. The interview was online and went well.',
    },
    {
      kind: 'exploitation',
      place: 'away',
      text: 'The office was a compound. Larch was made to write to strangers for money, and refused more than once. Refusing had a price.',
    },
    {
      kind: 'way-out',
      place: 'away',
      text: 'Larch got out with the help of people outside, who had been asked in a message that looked like any other.',
    },
    {
      kind: 'reintegration',
      place: 'home',
      text: 'Larch wants to work with computers for people and not against them. The plan pays for a course, and for time to rest before it.',
    },
  ],
  slate: [
    {
      kind: 'recruitment',
      place: 'home',
      text: 'Slate signed up for a season of picking fruit abroad. The contract named a wage, a bed and a day to rest.',
    },
    {
      kind: 'exploitation',
      place: 'away',
      text: 'The bed and the food were charged again and again, until nothing of the wage was left. The papers were kept in an office.',
    },
    {
      kind: 'way-out',
      place: 'away',
      text: 'Slate spoke with a lawyer who came by, and decided to claim the wages. The claim is the lawyer’s to carry; Slate need not wait for it.',
    },
    {
      kind: 'reintegration',
      place: 'home',
      text: 'Slate has decided to grow vegetables under glass. The plan pays for the materials and for advice until the claim is settled.',
    },
  ],
};
