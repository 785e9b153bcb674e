/** Indonesian for the pledge form. */
import { translated } from '../../translated';
import type { giveWords as english } from '../en/give';

export const giveWords = translated<typeof english>()({
  'give.title':
    '{who, select, named {Donasi untuk rencana {name}} unnamed {Donasi untuk rencana ini} mostNeeded {Donasi di tempat yang paling membutuhkan} other {Donasi untuk sebuah dana}}',
  'give.fetching': 'Mengambil formulir…',
  'give.back': 'Kembali ke seruan',
  'give.backHome': 'Kembali ke halaman depan',
  'give.for': 'Untuk siapa donasi Anda',

  'give.amount': '1. Berapa',
  'give.amountHint': 'Sekali saja, dalam {currency}. Donasi terkecil {least}.',
  'give.room': 'Rencana ini masih dapat menerima {room}.',
  'give.onlyAll':
    'Sekali saja, dalam {currency}. Rencana ini masih memerlukan {room}, tidak lebih.',
  'give.restOfNeed': '{amount}, sisa untuk “{need}”',
  'give.restOfPlan': '{amount}, semua yang masih diperlukan rencana ini',
  'give.other': 'Jumlah lain',
  'give.otherHint': 'Misalnya 35 atau 12,50',

  'give.change':
    '2. {who, select, mostNeeded {Jika tidak bisa dipakai untuk ini} fund {Jika tidak bisa dipakai untuk ini} other {Jika rencana berubah}}',
  'give.changeHint':
    '{who, select, named {{name} boleh mengubah rencana atau berhenti. Siapa pun boleh. Atau donasi lain mungkin sudah lebih dulu mencukupinya. Jika donasi Anda tidak bisa dipakai untuk rencana itu, maka:} unnamed {Orang boleh mengubah rencana atau berhenti. Atau donasi lain mungkin sudah lebih dulu mencukupinya. Jika donasi Anda tidak bisa dipakai untuk rencana ini, maka:} other {Jika donasi Anda tidak bisa dipakai untuk ini, maka:}}',
  'give.poolBody': 'Donasi itu membayar biaya yang sejenis untuk orang lain, secara utuh.',
  'give.refundBody': 'Ke kartu yang Anda pakai untuk membayar. Bisa sampai 10 hari.',

  'give.told': '3. Yang akan dan tidak akan Anda ketahui',
  'give.will':
    '{who, select, mostNeeded {Anda akan mendapat tanda terima dan membaca bagaimana jalannya, beberapa minggu kemudian, dengan kata yang sama seperti semua orang.} fund {Anda akan mendapat tanda terima dan membaca bagaimana jalannya, beberapa minggu kemudian, dengan kata yang sama seperti semua orang.} other {Anda akan mendapat tanda terima, melihat kebutuhan mana yang tercukupi, dan membaca bagaimana jalannya, beberapa minggu kemudian, dengan kata yang sama seperti semua orang.}}',
  'give.wont':
    'Anda tidak akan tahu nama, tempat, tanggal perjalanan, atau mengapa rencana berubah. Setiap donatur membaca kata yang sama, berapa pun donasinya. Itu menjaga orang tetap aman.',
  'give.agree': 'Saya mengerti, dan saya berdonasi dengan syarat ini',

  'give.receipt': '4. Ke mana tanda terima dikirim',
  'give.email': 'Alamat email',
  'give.emailHint':
    'Untuk tanda terima dan kabar donasi Anda. Tidak pernah ditampilkan, tidak pernah diteruskan.',
  'give.name': 'Nama untuk tanda terima',
  'give.nameHint': 'Boleh dikosongkan.',

  'give.tip': '5. Biaya kami sendiri',
  'give.tipHint':
    '{who, select, mostNeeded {Bagaimanapun juga, donasi Anda sampai secara utuh di tempat yang paling membutuhkan.} fund {Bagaimanapun juga, donasi Anda masuk ke dana ini secara utuh.} other {Bagaimanapun juga, donasi Anda masuk ke rencana secara utuh.}} Anda bisa menambah sesuatu untuk orang dan mesin di belakangnya.',
  'give.tipNothing': 'Tidak',

  'give.check': '6. Periksa dan bayar',
  'give.sumGift':
    '{who, select, named {Untuk rencana {name}} unnamed {Untuk rencana ini} mostNeeded {Di tempat yang paling membutuhkan} other {Untuk dana ini}}',
  'give.sumTip': 'Untuk biaya kami sendiri',
  'give.sumFees': 'Biaya kartu, kami yang bayar',
  'give.sumTotal': 'Anda bayar, sekali saja',
  'give.payHint':
    'Anda membayar di halaman penyedia pembayaran. Kami tidak pernah melihat kartu Anda. Jika sambungan putus, kembalilah: kami bisa mengetahuinya, dan Anda tidak akan ditagih dua kali.',
  'give.before': 'Sebelum membayar, Anda bisa membaca:',
  'give.terms': 'Ketentuan',
  'give.refunds': 'Pengembalian uang',
  'give.complaints': 'Keluhan',
  'give.pay': 'Bayar {amount}',
  'give.sending': 'Menyiapkan halaman pembayaran…',
  'give.retrying': 'Belum ada jawaban. Mencoba lagi. Tidak ada yang ditagih.',
  'give.aside': 'Tujuan donasi Anda',

  'give.errors': '{count, plural, other {# hal perlu dilihat lagi}}',
  'give.error.amount': 'Isi jumlah, misalnya 35 atau 12,50',
  'give.error.tooLittle': 'Donasi terkecil {least}',
  'give.error.tooMuch': 'Donasi terbesar di sini {most}. Di atas itu, transfer bank lebih baik.',
  'give.error.exceeds': 'Rencana ini masih memerlukan {room}, tidak lebih',
  'give.error.leavesTooLittle':
    'Sisanya akan kurang dari {least}, terlalu kecil untuk satu donasi lagi. Berikan {room}, atau paling banyak {most}.',
  'give.error.onlyAll': 'Berikan {room}: sisanya akan terlalu kecil untuk satu donasi lagi',
  'give.error.agree': 'Nyatakan bahwa Anda sudah membaca apa yang akan dan tidak akan Anda ketahui',
  'give.error.email': 'Isi alamat email seperti nama@example.org',
  'give.error.name': 'Nama paling banyak {most} huruf',

  'give.earlier': 'Anda sudah memulai donasi sebesar {amount}',
  'give.earlierBody':
    'Rinciannya berbeda dari yang tertulis di sini sekarang. Donasi itu belum dibayar, dan berakhir sendiri jika dibiarkan.',
  'give.goOn': 'Lanjutkan dengan {amount}',
  'give.startAnew': 'Mulai yang baru dengan yang saya tulis sekarang',
});
