/** Indonesian: how to give for those who cannot use the page. */
import type { TextPageWords } from '../textPageWords';
import { organisationLabels } from './whoWeAre';

const unnamed = 'Organisasi belum menyebutkan cara berdonasi yang lain.';

export const otherWays: TextPageWords = {
  title: 'Donasi lewat telepon atau surat',
  lead: 'Anda tidak memerlukan situs ini untuk berdonasi. Ada orang yang tidak bisa memakainya, dan ada yang lebih suka berbicara dengan seseorang. Donasi dengan cara ini sama gunanya.',
  sections: [
    {
      title: 'Caranya',
      blocks: [{ kind: 'organisation text', part: 'giveByPhoneOrLetter', unnamed }],
    },
    {
      title: 'Cara menghubungi kami',
      blocks: [{ kind: 'organisation facts', labels: organisationLabels, unnamed }],
    },
    {
      title: 'Yang perlu Anda sampaikan',
      blocks: [
        [
          'Berapa yang ingin Anda berikan.',
          'Ke mana donasi itu: tempat yang paling membutuhkan, atau nama pilihan yang tertera pada sebuah seruan.',
          'Apa yang terjadi dengan donasi Anda jika rencana berubah: dipakai di tempat yang paling membutuhkan, atau dikembalikan kepada Anda.',
          'Ke mana tanda terima Anda dikirim.',
        ],
        'Anda tidak perlu menyebutkan hal lain tentang diri Anda.',
      ],
    },
  ],
};
