/** Indonesian for what every page shares: head, foot, quick exit, waiting. */
import { translated } from '../../translated';
import type { frameWords as english } from '../en/frame';

export const frameWords = translated<typeof english>()({
  'site.name': '6Degree',
  'site.description':
    'Bayar langsung, dan utuh, kepulangan dan awal baru seorang dewasa yang pernah diperdagangkan dan memilih untuk pulang.',
  'frame.skip': 'Langsung ke isi',
  'frame.main': 'Navigasi utama',
  'frame.language': 'Bahasa',
  'frame.openAppeals': 'Seruan yang terbuka',
  'frame.mostNeeded': 'Donasi di tempat yang paling membutuhkan',
  'frame.give': 'Donasi',
  'frame.runBy': '6Degree dijalankan oleh {organisation}',
  'frame.unnamed': 'organisasi yang namanya ada di tanda terima Anda',
  'frame.promise':
    'Setiap seruan ditulis bersama orang yang diceritakan, diperiksa oleh orang lain, dan diturunkan kapan saja orang itu memintanya.',
  'frame.concern': 'Ada yang membuat saya khawatir di halaman ini',
  'frame.giving': 'Berdonasi',
  'frame.home': 'Halaman depan',
  'frame.about': 'Tentang',
  'frame.rights': 'Hak Anda',
  'frame.howItWorks': 'Cara kerjanya',
  'frame.learnWhy': 'Pahami alasannya',
  'frame.whoWeAre': 'Siapa kami',
  'frame.privacy': 'Privasi',
  'frame.accessibility': 'Aksesibilitas',
  'frame.needsScript': 'Halaman ini memerlukan JavaScript untuk menampilkan seruan',
  'frame.scriptIsOff': 'Peramban Anda mematikannya, atau berkasnya tidak sampai.',
  'frame.stillWorks': 'Halaman-halaman ini tetap berfungsi:',
  'frame.writeToUs': 'Tulis kepada kami:',
  'frame.callUs': 'Telepon kami:',
  'frame.notLoaded': 'Halaman ini tidak sampai secara utuh',
  'frame.notLoadedBody': 'Muat lagi saat sambungan lebih baik.',
  'frame.tryAgain': 'Coba lagi',
  'frame.notices': 'Pemberitahuan',
  'frame.soon': 'Donasi segera dibuka.',
  'frame.soonBody': 'Belum ada yang bisa membayar di sini. Sementara itu Anda bisa membaca:',
  'frame.soonTitle': 'Donasi segera dibuka',
  'frame.soonLong':
    'Belum ada yang bisa membayar di sini. Anda sudah bisa membaca cara kerjanya, dan siapa yang akan bertanggung jawab atas donasi Anda.',
  'frame.otherWays': 'Donasi lewat telepon atau surat',
  'frame.cannotUse': 'Tidak bisa memakai halaman ini?',
  'frame.sample': 'Teks di situs ini hanya contoh. Donasi sungguhan tidak bisa dilakukan di sini.',
  'frame.offlineBody':
    'Halaman ini tetap seperti adanya, dan tulisan Anda disimpan selama tab terbuka. Tautan berfungsi lagi saat sambungan kembali.',
  'frame.failed': 'Ada yang tidak berfungsi di halaman ini',
  'frame.failedBody':
    'Masalahnya di pihak kami. Jika Anda baru saja membayar, jangan membayar lagi: email memberi tahu keadaan donasi Anda.',

  'exit.leave': 'Keluar sekarang',
  'exit.leaveHint': 'membuka halaman cuaca',
  'exit.note':
    '“Keluar sekarang” membuka halaman cuaca sebagai ganti halaman ini. Menekan Shift tiga kali juga begitu. Riwayat penjelajahan Anda tidak terhapus.',
  'exit.pressTwice': 'Shift ditekan. Tekan dua kali lagi untuk keluar.',
  'exit.pressOnce': 'Tekan Shift sekali lagi untuk keluar.',
  'exit.neutralTitle': 'Cuaca',
  'exit.address': 'https://www.bmkg.go.id/',

  'title.home': '6Degree: membayar jalan pulang',
  'title.appeal': 'Sebuah seruan: 6Degree',
  'title.give': 'Berdonasi: 6Degree',
  'title.receipt': 'Donasi Anda: 6Degree',
  'title.concern': 'Ada yang membuat saya khawatir: 6Degree',
  'title.howItWorks': 'Cara kerjanya: 6Degree',
  'title.learnWhy': 'Pahami alasannya: 6Degree',
  'title.whoWeAre': 'Siapa kami: 6Degree',
  'title.otherWays': 'Donasi lewat telepon atau surat: 6Degree',
  'title.privacy': 'Privasi: 6Degree',
  'title.accessibility': 'Aksesibilitas: 6Degree',
  'title.notFound': 'Halaman tidak ada: 6Degree',
});
