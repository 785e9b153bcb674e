/** Indonesian for what can go wrong between this page and the API: what happened, and what to do next. */
import { translated } from '../../translated';
import type { problemWords as english } from '../en/problems';

export const problemWords = translated<typeof english>()({
  'problem.no-connection': 'Tidak ada sambungan',
  'problem.no-connection.body':
    'Tulisan Anda masih ada di sini. Tidak ada yang ditagih. Coba lagi saat sambungan kembali.',
  'problem.unexpected': 'Ada yang tidak berjalan di pihak kami',
  'problem.unexpected.body':
    'Tulisan Anda masih ada di sini. Anda tidak ditagih. Coba lagi beberapa menit lagi.',
  'problem.too-many-attempts': 'Mohon tunggu sebentar',
  'problem.too-many-attempts.body':
    'Ada banyak percobaan dari sambungan Anda. Anda bisa mencoba lagi beberapa menit lagi. Anda tidak ditagih.',
  'problem.too-many-attempts.until':
    'Ada banyak percobaan dari sambungan Anda. Anda bisa mencoba lagi mulai pukul {time}. Anda tidak ditagih.',
  'problem.payments-unavailable': 'Halaman pembayaran tidak bisa dihubungi saat ini',
  'problem.payments-unavailable.body':
    'Anda tidak ditagih. Tulisan Anda masih ada di sini. Coba lagi beberapa menit lagi: itu akan tetap donasi yang sama, bukan yang kedua.',
  'problem.exceeds-remaining': 'Rencana ini masih memerlukan {room}, tidak lebih',
  'problem.exceeds-remaining.body': 'Donasi lain tiba saat Anda menulis. Anda tidak ditagih.',
  'problem.nothing-remains': 'Donasi lain baru saja mencukupi sisanya',
  'problem.nothing-remains.body':
    'Anda tidak ditagih. Jika salah satunya tidak selesai, tempat terbuka lagi dalam satu jam.',
  'problem.leaves-too-little':
    'Masih tersisa {room}, dan donasi Anda akan menyisakan terlalu sedikit',
  'problem.leaves-too-little.body':
    'Sebuah rencana tidak pernah menyisakan kurang dari donasi terkecil. Anda tidak ditagih.',
  'problem.invalid-pledge': 'Ada yang tidak diterima dalam formulir',
  'problem.invalid-pledge.body':
    'Anda tidak ditagih. Periksa jumlah, alamat email, dan nama, lalu coba lagi.',
  'problem.closed': 'Seruan ini sudah ditutup',
  'problem.closed.body':
    'Anda tidak ditagih. Kami tidak menyebutkan mengapa sebuah seruan ditutup.',
  'problem.currency-mismatch': 'Mata uang seruan ini berubah',
  'problem.currency-mismatch.body': 'Anda tidak ditagih. Muat ulang halaman untuk melihatnya.',
  'problem.reload': 'Muat ulang halaman',
  'problem.giveAll': 'Donasikan {amount}',
  'problem.giveElsewhere': 'Donasikan {amount} di tempat yang paling membutuhkan',
  'problem.load.no-connection': 'Tidak ada sambungan',
  'problem.load.no-connection.body':
    'Halaman ini tidak bisa mengambil isinya. Coba lagi saat sambungan kembali.',
  'problem.load.too-many-attempts.body':
    'Ada banyak percobaan dari sambungan Anda. Anda bisa mencoba lagi beberapa menit lagi.',
  'problem.load.unexpected': 'Halaman ini tidak bisa ditampilkan saat ini',
  'problem.load.unexpected.body': 'Masalahnya di pihak kami. Coba lagi beberapa menit lagi.',
  'problem.slow': 'Sambungan lambat. Masih mencoba…',

  'notFound.title': 'Tidak ada halaman di alamat ini',
  'notFound.body': 'Alamatnya mungkin salah ketik, atau terpotong di dalam pesan.',
  'notFound.home': 'Ke halaman depan',
});
