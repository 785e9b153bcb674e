/** Indonesian: who runs this site and answers for it. */
import type { TextPageWords } from '../textPageWords';

export const organisationLabels = {
  legalName: 'Nama',
  registration: 'Terdaftar',
  address: 'Alamat pos',
  email: 'Email',
  phone: 'Telepon',
  complaintsEmail: 'Keluhan',
};

const unnamed =
  'Organisasi belum menaruh teksnya di sini. Sampai itu ada, tidak seorang pun bisa berdonasi di situs ini.';

export const whoWeAre: TextPageWords = {
  title: 'Siapa kami',
  lead: '6Degree dijalankan oleh organisasi kemanusiaan dengan petugas pendamping sendiri. Organisasi itu menerbitkan seruan, mencatat uang di pembukuannya, dan bertanggung jawab atas keduanya.',
  sections: [
    {
      title: 'Siapa yang menjalankan situs ini',
      blocks: [
        {
          kind: 'organisation facts',
          labels: organisationLabels,
          unnamed:
            'Organisasi yang akan menjalankan situs ini belum menyebutkan siapa dirinya. Sampai itu ada, tidak seorang pun bisa berdonasi di sini. Anda sudah bisa membaca cara kerjanya.',
        },
      ],
    },
    {
      title: 'Siapa melakukan apa',
      blocks: [
        [
          'Petugas pendamping membuat rencana dan teks bersama orangnya, dalam bahasa yang sama-sama mereka pahami.',
          'Seorang pemeriksa, yaitu orang lain, memeriksa setiap kata dan setiap biaya sebelum ada yang diterbitkan, dan bisa menurunkan halaman mana pun seketika.',
          'Petugas keuangan membandingkan pembukuan dengan milik penyedia pembayaran, setiap hari.',
          'Orang itu sendiri yang memutuskan apa yang diceritakan. Mereka bisa mengubah atau mengakhirinya kapan saja, dan tetap dibantu.',
        ],
      ],
    },
    {
      title: 'Bagaimana donasi dilindungi',
      blocks: [{ kind: 'organisation text', part: 'protection', unnamed }],
    },
    {
      title: 'Saat rencana berubah',
      blocks: [{ kind: 'organisation text', part: 'repurposing', unnamed }],
    },
    {
      title: 'Pengembalian uang',
      blocks: [{ kind: 'organisation text', part: 'refunds', unnamed }],
    },
    { title: 'Keluhan', blocks: [{ kind: 'organisation text', part: 'complaints', unnamed }] },
    { title: 'Ketentuan', blocks: [{ kind: 'organisation text', part: 'terms', unnamed }] },
    {
      title: 'Dari mana namanya',
      blocks: [
        'Konon enam perkenalan menghubungkan siapa saja dengan siapa saja. 6Degree yang pertama dibuka di Bangkok pada 2015, sebagai cara membayar langsung kepulangan satu orang demi satu orang.',
      ],
    },
    {
      title: 'Tulis kepada kami',
      blocks: [
        'Untuk donasi, pengembalian uang, atau keluhan, tulislah kepada organisasi dan sebutkan nomor rujukan tanda terima Anda. Jika sebuah halaman membuat Anda khawatir, pakailah “Ada yang membuat saya khawatir di halaman ini”: dibaca dalam 24 jam.',
      ],
    },
  ],
};
