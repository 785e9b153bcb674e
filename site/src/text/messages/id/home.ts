/** Indonesian for the first page. */
import { translated } from '../../translated';
import type { homeWords as english } from '../en/home';

export const homeWords = translated<typeof english>()({
  'home.title1': 'Mereka memilih untuk pulang.',
  'home.title2': 'Anda bisa membayar jalannya.',
  'home.lead':
    'Lewat 6Degree, siapa saja bisa membayar, langsung dan utuh, kepulangan dan awal baru seorang dewasa yang pernah diperdagangkan. Tanpa nama asli, tanpa wajah. Setiap biaya dicantumkan.',
  'home.mapNote':
    'Setiap benang adalah satu seruan yang terbuka, ditarik dari wilayah ke wilayah. Simpulnya adalah rumah.',
  'home.giveMostNeeded': 'Donasi di tempat yang paling membutuhkan',
  'home.continue': 'Lanjut',
  'home.giveNote':
    'Anda bisa memilih jumlah lain di halaman berikutnya. Tidak ada yang ditagih sebelum Anda menyetujuinya. Semuanya sampai kepada orang yang dituju: kami yang membayar biaya kartu.',
  'home.appeals': 'Atau pilih rencana satu orang',
  'home.appealsNote':
    'Yang paling sedikit menerima dan paling lama menunggu ditampilkan lebih dulu. Nama adalah nama pilihan; tempat adalah wilayah, tidak pernah kota.',
  'home.fetching': 'Mengambil seruan yang terbuka…',
  'home.more': 'Tampilkan seruan lain',
  'home.fetchingMore': 'Mengambil lagi…',
  'home.none': 'Saat ini tidak ada seruan perorangan yang terbuka',
  'home.noneBody':
    'Orang-orang tetap memerlukan hal yang sama. Dana untuk orang yang tidak bercerita terbuka, seperti biasa.',
  'home.pools': 'Untuk orang yang tidak bercerita',
  'home.poolsNote':
    'Bantuan tidak pernah bergantung pada cerita. Dana ini membayar biaya yang sama untuk orang yang menyimpan ceritanya sendiri, dan untuk anak-anak, yang tidak pernah punya halaman di sini.',
  'home.pool.people-without-a-story':
    'Perjalanan, dokumen, tempat tinggal aman, pelatihan. Donasi tanpa nama orang masuk ke sini lebih dulu.',
  'home.pool.childrens-fund':
    'Kepulangan bersama wali, tempat di sekolah, pendampingan selama setahun. Angka tentang seorang anak tidak pernah diterbitkan.',
  'home.giveToPool': 'Donasi untuk dana ini',
  'home.travel': 'Perjalanan sebuah donasi',
  'home.travel1': 'Anda berdonasi',
  'home.travel1Body': 'Tanpa akun. Anda memilih apa yang terjadi jika rencana berubah.',
  'home.travel2': 'Dihitung',
  'home.travel2Body':
    'Pembayaran dicocokkan dengan seruannya sampai ke sen, lalu dibandingkan lagi setiap malam.',
  'home.travel3': 'Orangnya ditanya lagi',
  'home.travel3Body':
    'Sebelum perjalanan apa pun dibayar, petugas pendamping bertanya apakah orang itu masih ingin pergi.',
  'home.travel4': 'Dua orang menyetujui',
  'home.travel4Body':
    'Setiap kebutuhan dibayar terpisah, oleh dua petugas, tidak pernah tunai kepada orang yang tidak dikenal.',
  'home.travel5': 'Anda mendengar hasilnya',
  'home.travel5Body':
    'Lebih lambat dari kejadiannya, dengan kata yang sama untuk semua, supaya tidak ada yang bisa ditemukan.',
  'home.promises': 'Janji kami',
  'home.promise1': 'Semuanya sampai',
  'home.promise1Body':
    '100% donasi membayar kebutuhan yang dicantumkan. Biaya kartu dan pekerjaan kami dibayar dari uang lain.',
  'home.promise2': 'Cerita itu milik mereka',
  'home.promise2Body':
    'Setiap teks dibacakan kembali dan disetujui, punya tanggal akhir, dan diturunkan pada hari pemiliknya meminta.',
  'home.promise3': 'Dua pasang mata',
  'home.promise3Body':
    'Tidak ada yang menerbitkan sendirian. Seorang pemeriksa memastikan tidak ada kata yang bisa menuntun siapa pun kepada orang itu.',
  'home.promise4': 'Rencana boleh berubah',
  'home.promise4Body':
    'Orang boleh berubah pikiran. Donasi Anda lalu melakukan apa yang Anda pilih saat berdonasi.',
});
