/** Indonesian for appeals: cards, the appeal’s page, progress. */
import { translated } from '../../translated';
import type { appealWords as english } from '../en/appeals';

export const appealWords = translated<typeof english>()({
  'appeal.unnamed': 'Seseorang yang tidak memilih nama di sini',
  'appeal.back': 'Semua seruan yang terbuka',
  'appeal.fetching': 'Mengambil seruan…',
  'appeal.lead':
    '{who, select, named {{name} memutuskan untuk pulang dan memulai lagi. Inilah biayanya.} other {Orang ini memutuskan untuk pulang dan memulai lagi. Inilah biayanya.}}',
  'appeal.who': 'Siapa',
  'appeal.exploitation': 'Bentuk eksploitasi',
  'appeal.exploitedIn': 'Dieksploitasi di',
  'appeal.waiting': 'Menunggu untuk pulang',
  'appeal.waitingFor': 'Menunggu',
  'appeal.home': 'Rumah',
  'appeal.sum': 'dari {goal}',
  'appeal.given': '{amount} diberikan sejauh ini',
  'appeal.needsCovered': '{total, plural, other {{covered} dari # kebutuhan tercukupi}}',
  'appeal.funded': 'Terdanai penuh',
  'appeal.give':
    '{who, select, named {Donasi untuk rencana {name}} unnamed {Donasi untuk rencana ini} mostNeeded {Donasi di tempat yang paling membutuhkan} other {Donasi untuk dana ini}}',

  'appeal.story': 'Perjalanan sejauh ini',
  'appeal.storyNote':
    '{who, select, named {{name} adalah nama pilihan. Beberapa rincian diubah supaya tidak ada yang bisa ditemukan.} other {Beberapa rincian diubah supaya tidak ada yang bisa ditemukan.}}',
  'appeal.storyLanguage': 'Cerita ini disampaikan dalam bahasa aslinya saat ditulis: {language}.',
  'appeal.nameInStory': 'Dalam cerita: {inStory}.',
  'map.name': '{count, plural, other {Peta cerita. # tautan, satu untuk setiap bab.}}',
  'map.marker': 'Bab {number}, {title}. {place}',
  'map.note':
    'Peta hanya menunjukkan wilayah. Letak penanda di dalam wilayahnya tidak berarti apa-apa.',
  'map.show': 'tunjukkan bab {number} di peta',
  'appeal.plan': 'Rencana, baris demi baris',
  'appeal.planNote':
    'Ini biaya sebuah perjalanan dan sebuah awal, dihitung dari biaya setiap hal. Satu jahitan bernilai sekitar {stitch}.',
  'appeal.fillsFromTop': 'Donasi mengisi rencana dari atas.',
  'appeal.total': '{count, plural, =1 {Satu kebutuhan} other {Semua # kebutuhan}}',
  'appeal.covered': 'Tercukupi',
  'appeal.partly': '{given} sudah diberikan, {left} lagi',
  'appeal.notStarted': 'Belum dimulai',
  'appeal.allCovered': 'Setiap kebutuhan dalam rencana ini tercukupi',
  'appeal.allCoveredBody': 'Terima kasih. Kabar akan menyusul, beberapa minggu setelah kejadian.',
  'appeal.seeOpen': 'Lihat seruan yang terbuka',
  'appeal.nothingYet': 'Belum ada yang ditagih.',
  'appeal.poolLead':
    'Dana ini membayar biaya yang sama seperti sebuah seruan, untuk orang yang tidak punya halaman di sini.',

  'appeal.told': 'Yang akan dan tidak akan Anda ketahui',
  'appeal.willBeTold': 'Anda akan tahu',
  'appeal.will1': 'Bahwa pembayaran Anda sampai, dengan tanda terima.',
  'appeal.will2': 'Kebutuhan mana yang sudah tercukupi.',
  'appeal.will3': 'Bagaimana rencana berjalan, beberapa minggu setelahnya.',
  'appeal.will4': 'Jika rencana berubah, bahwa rencana itu berubah.',
  'appeal.willFund': 'Bagaimana jalannya, beberapa minggu setelahnya.',
  'appeal.wontBeTold': 'Anda tidak akan tahu',
  'appeal.wont1': 'Nama, wajah, kota, atau tanggal. Siapa saja bisa membaca ini.',
  'appeal.wont2': 'Kapan atau bagaimana seseorang bepergian.',
  'appeal.wont3': 'Mengapa rencana berubah atau seruan ditutup. Itu urusan mereka sendiri.',
  'appeal.wont4': 'Lebih banyak dari donatur lain, berapa pun donasi Anda.',

  'appeal.how': 'Dari mana kami tahu',
  'appeal.howLead':
    'Kami tidak memperlihatkan wajah supaya Anda percaya. Inilah yang berdiri di balik halaman ini.',
  'appeal.how1': 'Petugas pendamping',
  'appeal.how1Body': 'mengenal orang ini dan membuat rencana bersamanya.',
  'appeal.how2': 'Seorang pemeriksa',
  'appeal.how2Body': 'yang tidak menulisnya memeriksa setiap kata dan setiap biaya.',
  'appeal.how3': 'Izin mereka',
  'appeal.how3Body': 'berlaku untuk teks ini saja, dan punya tanggal akhir.',
  'appeal.how4': 'Setiap malam',
  'appeal.how4Body': 'donasi dibandingkan dengan angka penyedia pembayaran, sampai ke sen.',
  'appeal.news': 'Kabar',
  'appeal.noNews': 'Belum ada. Kabar datang beberapa minggu setelah kejadian, dengan sengaja.',

  'closed.title': 'Seruan ini sudah ditutup',
  'closed.body':
    'Kami tidak menyebutkan mengapa sebuah seruan ditutup. Jika Anda berdonasi untuknya, kami menulis kepada Anda.',
});
