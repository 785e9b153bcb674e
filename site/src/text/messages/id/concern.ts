/** Indonesian for reporting a concern. */
import { translated } from '../../translated';
import type { concernWords as english } from '../en/concern';

export const concernWords = translated<typeof english>()({
  'concern.title': 'Ada yang membuat saya khawatir',
  'concern.lead':
    'Beri tahu kami jika suatu halaman di sini bisa merugikan seseorang, tampak salah, atau jika Anda merasa seseorang dalam bahaya. Seorang petugas membacanya dalam 24 jam, secara rahasia.',
  'concern.emergency':
    'Jika seseorang dalam bahaya saat ini, hubungi nomor darurat negara tempat orang itu berada.',
  'concern.about': 'Tentang',
  'concern.aboutAppeal': 'Seruan tempat Anda datang',
  'concern.aboutSite': 'Situs ini secara keseluruhan',
  'concern.text': 'Apa yang membuat Anda khawatir',
  'concern.textHint':
    'Paling banyak {most} huruf. Jangan tulis nama atau tempat orang yang terancam.',
  'concern.contact': 'Alamat email',
  'concern.contactHint': 'Hanya jika Anda ingin dijawab. Boleh dikosongkan.',
  'concern.send': 'Kirim',
  'concern.sending': 'Mengirim…',
  'concern.error.text': 'Tulis apa yang membuat Anda khawatir',
  'concern.error.textLong': 'Pakai paling banyak {most} huruf. Sekarang ada {count}.',
  'concern.error.contact': 'Isi alamat email seperti nama@example.org, atau kosongkan',
  'concern.notSent': 'Tidak bisa dikirim',
  'concern.notSentBody': 'Tulisan Anda masih ada di sini. Coba lagi sebentar lagi.',
  'concern.sent': 'Terima kasih. Sudah kami terima.',
  'concern.sentBody':
    'Seorang petugas membacanya dalam 24 jam. Jika Anda meninggalkan alamat, kami menjawab ke sana.',
  'concern.needsScript': 'Formulir ini memerlukan JavaScript',
});
