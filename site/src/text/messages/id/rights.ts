/** Indonesian for donor’s rights: finding receipts, and what may be done with a gift. */
import { translated } from '../../translated';
import type { rightsWords as english } from '../en/rights';

export const rightsWords = translated<typeof english>()({
  'title.findReceipts': 'Cari tanda terima saya: 6Degree',
  'find.title': 'Cari tanda terima saya',
  'find.lead':
    'Tulis alamat email yang Anda pakai saat berdonasi. Jika ada donasi, kami mengirim tautannya ke sana.',
  'find.email': 'Alamat email',
  'find.emailHint': 'Yang Anda tulis saat berdonasi. Huruf besar atau kecil tidak berpengaruh.',
  'find.send': 'Kirim tautannya kepada saya',
  'find.error.email': 'Isi alamat email seperti nama@example.org',
  'find.sent': 'Silakan lihat kotak surat Anda',
  'find.sentBody':
    'Jika ada donasi dengan alamat ini, email berisi tautannya sedang dikirim. Ini bisa makan beberapa menit. Lihat juga di folder spam.',
  'find.sentWhy':
    'Halaman ini tidak pernah mengatakan apakah suatu alamat dikenal di sini, agar tidak ada yang bisa mengetahui siapa yang berdonasi.',
  'find.sentOnce':
    'Satu alamat menerima paling banyak satu email seperti ini dalam satu jam. Jika Anda sudah meminta, email yang ada pada Anda masih berlaku.',
  'find.another': 'Minta dengan alamat lain',
  'find.tooMany': 'Ini baru saja diminta berkali-kali',
  'find.tooManyBody': 'Anda bisa meminta lagi mulai pukul {time}.',

  'rights.title': 'Donasi Anda, data Anda',
  'rights.lead': 'Semua ini bisa Anda lakukan sendiri. Tidak ada yang bertanya mengapa.',
  'rights.changeHint':
    'Jika donasi Anda tidak bisa dipakai untuk ini, maka: Anda bisa memilih lagi selama itu masih mungkin terjadi.',
  'rights.save': 'Simpan pilihan ini',
  'rights.saved': 'Pilihan Anda disimpan.',
  'rights.again': 'Tanda terima sekali lagi',
  'rights.againHint': 'Ke alamat yang Anda pakai saat berdonasi, paling banyak tiga kali sehari.',
  'rights.againSend': 'Kirim lagi tanda terimanya',
  'rights.againSent': 'Sedang dikirim. Ini bisa makan beberapa menit.',
  'rights.kept': 'Yang kami simpan',
  'rights.keptHint': 'Semua yang kami simpan tentang Anda dan donasi ini, dalam satu berkas.',
  'rights.download': 'Unduh',
  'rights.downloaded': 'Berkasnya ada di unduhan Anda.',
  'rights.erase': 'Hapus data saya',
  'rights.eraseHint':
    'Alamat email dan nama Anda hilang. Donasi tetap di tempat Anda memberikannya, tanpa Anda.',
  'rights.eraseLater':
    'Anda bisa melakukannya di sini setelah tidak ada lagi yang berjalan antara Anda, bank Anda dan kami.',
  'rights.eraseStart': 'Hapus data saya',
  'rights.eraseSure': 'Apakah Anda ingin menghapus data Anda untuk selamanya?',
  'rights.eraseWhat':
    'Alamat email, nama dan bahasa Anda dihapus dari donasi ini. Salinan dalam cadangan kami hilang dalam 30 hari.',
  'rights.eraseLinks':
    'Semua tautan ke donasi ini berakhir, juga halaman ini. Tidak akan ada lagi tanda terima atau kabar: simpan dulu yang Anda perlukan.',
  'rights.eraseBooks':
    'Donasi tetap di tempat Anda memberikannya. Jumlahnya tetap di pembukuan, tanpa nama Anda.',
  'rights.eraseOthers':
    'Donasi Anda yang lain tetap seperti adanya. Penyedia pembayaran menyimpan yang diminta hukum.',
  'rights.eraseYes': 'Ya, hapus data saya',
  'rights.eraseNo': 'Tidak, simpan saja',
  'rights.erased': 'Data Anda sudah dihapus',
  'rights.erasedBody':
    'Tidak ada lagi di sini yang mengarah kepada Anda. Terima kasih atas donasi Anda. Anda boleh menutup halaman ini.',
  'rights.working': 'Sebentar…',
  'rights.notDone': 'Tidak berhasil',
  'rights.notDoneBody': 'Tidak ada yang berubah. Coba lagi sebentar lagi.',
  'rights.tooMany': 'Itu yang terakhir untuk hari ini',
  'rights.tooManyBody': 'Anda bisa meminta tanda terima lagi besok.',
  'rights.changed': 'Donasi ini sudah berubah',
  'rights.changedBody': 'Muat ulang halaman untuk melihat keadaannya.',
});
