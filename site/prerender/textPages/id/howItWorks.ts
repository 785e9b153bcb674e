/** Indonesian: how it works, and where the money of a gift goes. */
import type { TextPageWords } from '../textPageWords';

export const howItWorks: TextPageWords = {
  title: 'Cara kerjanya',
  lead: 'Anda membayar sebuah rencana yang dibuat seseorang untuk kepulangannya sendiri. Seluruh donasi Anda sampai ke sana. Halaman ini menjelaskan caranya, dan apa yang terjadi jika rencana berubah.',
  sections: [
    {
      title: 'Ke mana 100 dolar pergi',
      blocks: [
        'Donasi membayar kebutuhan yang dicantumkan dalam rencana, dan tidak ada yang lain. Penyedia pembayaran memungut biaya untuk setiap kartu. Kami membayar biaya itu dari uang lain, jadi tidak pernah dipotong dari donasi.',
        {
          kind: 'worked example',
          words: {
            give: 'Anda berdonasi',
            arrives: 'Sampai ke rencana',
            fee: 'Biaya kartu, contohnya, kami yang bayar',
          },
        },
        'Di formulir, Anda bisa menambah sesuatu untuk biaya kami sendiri. Jumlahnya nol sampai Anda mengubahnya, tercantum di baris sendiri pada tanda terima, dan tidak mengubah apa pun bagi rencana.',
      ],
    },
    {
      title: 'Dari Anda sampai ke rencana',
      blocks: [
        {
          kind: 'steps',
          steps: [
            {
              title: 'Anda berdonasi',
              text: 'Tanpa akun. Anda memilih sebuah seruan atau tempat yang paling membutuhkan, dan apa yang terjadi dengan donasi Anda jika rencana berubah. Anda membayar di halaman penyedia pembayaran; kami tidak pernah melihat kartu Anda.',
            },
            {
              title: 'Dihitung',
              text: 'Pembayaran dicocokkan dengan seruannya sampai ke sen. Setiap malam pembukuan kami dibandingkan dengan milik penyedia. Yang tidak cocok menjadi tugas seseorang keesokan paginya.',
            },
            {
              title: 'Orangnya ditanya lagi',
              text: 'Sebelum perjalanan apa pun dibayar, petugas pendamping bertanya apakah orang itu masih ingin pergi. Ya, tidak, dan belum, semuanya jawaban yang baik.',
            },
            {
              title: 'Dua orang menyetujui',
              text: 'Setiap kebutuhan dibayar terpisah. Seorang petugas memintanya, petugas lain menyetujuinya. Yang dibayar adalah tiket, kursus, alat, tidak pernah uang tunai kepada orang yang tidak dikenal.',
            },
            {
              title: 'Anda mendengar hasilnya',
              text: 'Beberapa minggu setelah kejadian, menurut bulan, dengan kata yang sama untuk setiap donatur. Dengan begitu orang tidak bisa ditemukan.',
            },
          ],
        },
      ],
    },
    {
      title: 'Jika rencana berubah',
      blocks: [
        'Orang boleh mengubah rencananya atau berhenti, tanpa memberi alasan. Donasi Anda lalu melakukan apa yang Anda pilih di formulir:',
        [
          'Dipakai di tempat yang paling membutuhkan, untuk biaya yang sejenis, secara utuh.',
          'Atau dikembalikan ke kartu yang Anda pakai untuk membayar.',
        ],
        'Hal yang sama berlaku untuk uang yang tiba saat rencana sudah tercukupi. Tidak ada yang disimpan untuk hal lain.',
      ],
    },
    {
      title: 'Jika Anda ingin uang Anda kembali',
      blocks: [
        'Tulislah kepada organisasi yang namanya ada di tanda terima Anda dan sebutkan nomor rujukannya. Jika donasi Anda belum dipakai, uangnya kembali ke kartu yang Anda pakai untuk membayar. Biayanya juga kami yang bayar.',
      ],
    },
    {
      title: 'Bagaimana donasi dilindungi',
      blocks: [
        [
          'Donasi dicatat di pembukuan tersendiri, satu untuk setiap rencana, dan setiap catatan tetap ada: kesalahan diperbaiki dengan catatan baru, tidak pernah dengan mengubah yang lama.',
          'Tidak ada seorang pun yang bisa menerbitkan seruan, atau membayarkan uang, sendirian.',
          'Seruan ditulis oleh petugas bersama orang yang diceritakan. Tidak ada yang bisa membukanya untuk diri sendiri atau orang lain.',
          'Penyedia pembayaran memeriksa kartu dari penipuan. Pembayaran yang tidak cocok dengan donasi apa pun dilihat oleh seseorang.',
        ],
      ],
    },
    {
      title: 'Jika ada yang salah',
      blocks: [
        'Pakailah “Ada yang membuat saya khawatir di halaman ini” di kaki setiap halaman. Petugas yang tidak menulis seruan itu membacanya dalam 24 jam. Untuk keluhan tentang donasi, tulislah kepada organisasi yang namanya ada di tanda terima Anda.',
      ],
    },
  ],
};
