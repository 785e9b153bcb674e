/** Indonesian for the page after paying, which is also the donor’s receipt page. */
import { translated } from '../../translated';
import type { receiptWords as english } from '../en/receipt';

export const receiptWords = translated<typeof english>()({
  'receipt.fetching': 'Menanyakan keadaan donasi Anda…',
  'receipt.noKey': 'Buka halaman ini dari email Anda',
  'receipt.noKeyBody':
    'Donasi hanya bisa ditampilkan lewat tautan di tanda terima, atau di tab tempat Anda membayar. Jika Anda baru saja membayar, jangan membayar lagi: emailnya sedang dikirim.',
  'receipt.dontPayAgain':
    'Jika Anda sudah membayar, jangan membayar lagi: email memberi tahu keadaan donasi Anda.',
  'receipt.needsScript': 'Halaman ini memerlukan JavaScript untuk menampilkan donasi Anda',
  'receipt.notFound': 'Kami tidak bisa menampilkan donasi di alamat ini',
  'receipt.notFoundBody':
    'Tautannya mungkin terpotong di dalam pesan, atau sudah berakhir. Coba tautan di email terbaru dari kami.',

  'receipt.received': 'Pembayaran diterima',

  'receipt.waiting': 'Kami menunggu kabar tentang pembayaran Anda',
  'receipt.waitingBody':
    'Ini bisa makan beberapa menit. Mohon jangan membayar lagi. Anda boleh menutup halaman ini: kami akan menulis kepada Anda saat pembayaran tiba.',
  'receipt.left': 'Anda meninggalkan halaman pembayaran',
  'receipt.leftBody':
    'Sejauh yang kami tahu, belum ada yang dibayar. Anda bisa kembali ke pembayaran yang sama: tidak bisa ditagih dua kali.',
  'receipt.heldUntil':
    '{who, select, mostNeeded {Halaman pembayaran tetap terbuka sampai pukul {time}.} fund {Halaman pembayaran tetap terbuka sampai pukul {time}.} other {Tempat Anda dalam rencana disimpan sampai pukul {time}.}}',
  'receipt.goBack': 'Kembali ke halaman pembayaran',
  'receipt.processing': 'Bank Anda sedang memproses pembayaran',
  'receipt.processingBody':
    'Beberapa cara membayar perlu beberapa hari. Mohon jangan membayar lagi. Anda boleh menutup halaman ini: kami akan menulis kepada Anda saat pembayaran tiba.',
  'receipt.settled':
    '{who, select, named {Terima kasih. {amount} dari Anda ada di rencana {name}.} unnamed {Terima kasih. {amount} dari Anda ada di rencana itu.} mostNeeded {Terima kasih. {amount} dari Anda dipakai di tempat yang paling membutuhkan.} other {Terima kasih. {amount} dari Anda sudah tiba.}}',
  'receipt.settledBody':
    'Semuanya dipakai untuk tujuan donasi Anda. Tanda terima sedang dikirim lewat email.',
  'receipt.failed': 'Pembayaran tidak berhasil',
  'receipt.failedBody':
    'Anda tidak ditagih. Bank Anda bisa menjelaskan sebabnya; kami tidak diberi tahu.',
  'receipt.ended': 'Waktu untuk membayar sudah habis',
  'receipt.endedBody':
    'Belum ada pembayaran yang sampai kepada kami. Jika Anda sudah membayar, mohon jangan membayar lagi: tunggu email dari kami, kami membandingkan setiap pembayaran.',
  'receipt.giveAgain': 'Berdonasi lagi',
  'receipt.refunded': 'Donasi Anda dikembalikan',
  'receipt.refundedBody':
    'Uangnya kembali ke kartu yang Anda pakai untuk membayar, dan bisa sampai 10 hari baru terlihat.',
  'receipt.partlyRefunded': 'Sebagian donasi Anda dikembalikan',
  'receipt.partlyRefundedBody':
    'Uangnya kembali ke kartu yang Anda pakai untuk membayar, dan bisa sampai 10 hari baru terlihat. Sisanya tetap di tempat Anda memberikannya.',
  'receipt.disputed': 'Bank Anda mempertanyakan pembayaran ini',
  'receipt.disputedBody':
    'Anda tidak perlu melakukan apa-apa di sini. Bank Anda akan memberi tahu hasilnya.',
  'receipt.lost': 'Bank Anda menarik kembali pembayaran ini',
  'receipt.lostBody': 'Rencana tetap memegang yang sudah diberikan: kami menanggung selisihnya.',
  'receipt.checking': 'Terakhir ditanyakan pukul {time}. Kami akan bertanya lagi sendiri.',
  'receipt.stopped': 'Untuk sementara kami berhenti bertanya.',
  'receipt.checkNow': 'Periksa lagi',
  'receipt.noLine': 'Saat ini tidak ada sambungan. Kami akan terus mencoba.',

  'receipt.facts': 'Tanda terima Anda',
  'receipt.factsUnpaid': 'Yang Anda pilih',
  'receipt.reference': 'Nomor rujukan',
  'receipt.gift': 'Donasi',
  'receipt.once': '{amount}, sekali saja',
  'receipt.to': 'Untuk',
  'receipt.toPlan':
    '{who, select, named {Rencana {name}} unnamed {Rencana satu orang} mostNeeded {Di tempat yang paling membutuhkan} other {{name}}}',
  'receipt.toClosed': 'Seruan yang tidak ditampilkan lagi',
  'receipt.tip': 'Biaya kami sendiri',
  'receipt.fees': 'Biaya kartu',
  'receipt.feesBody': 'Kami yang bayar',
  'receipt.total': 'Jumlah seluruhnya',
  'receipt.fallback':
    '{who, select, mostNeeded {Jika tidak bisa dipakai untuk ini} fund {Jika tidak bisa dipakai untuk ini} other {Jika rencana berubah}}',
  'receipt.print': 'Cetak atau simpan',

  'receipt.next': 'Apa yang terjadi sekarang',
  'receipt.next1': 'Hari ini',
  'receipt.next1Body':
    'Donasi Anda ada di pembukuan. Malam ini dibandingkan dengan penyedia pembayaran, sampai ke sen.',
  'receipt.next2':
    '{who, select, mostNeeded {Saat donasi dipakai} fund {Saat donasi dipakai} other {Saat rencana tercukupi}}',
  'receipt.next2Body':
    'Petugas pendamping bertanya sekali lagi: apakah Anda masih menginginkannya? Lalu dua orang menyetujui setiap kebutuhan.',
  'receipt.next3': 'Beberapa minggu sesudahnya',
  'receipt.next3Body': 'Anda mendengar hasilnya. Lebih lambat dari kejadiannya, dengan sengaja.',
  'receipt.comeBack': 'Kembali ke halaman ini',
  'receipt.comeBackBody':
    'Tautan di tanda terima Anda membukanya lagi, tanpa akun. Perangkat ini melupakannya saat Anda menutup tab.',
  'receipt.seeAppeal':
    '{who, select, mostNeeded {Lihat dana ini} fund {Lihat dana ini} other {Lihat seruan}}',
});
