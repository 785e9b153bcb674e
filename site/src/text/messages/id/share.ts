/** Indonesian for passing a page on. */
import { translated } from '../../translated';
import type { shareWords as english } from '../en/share';

export const shareWords = translated<typeof english>()({
  'share.title': 'Teruskan',
  'share.appeal':
    'Siapa pun hanya terpaut enam perkenalan dari siapa pun. Tautan ini menuju seruan ini selama masih terbuka. Tautan ini menyebutkan bahwa ia dibagikan dari sebuah seruan, dan tidak ada apa pun tentang Anda.',
  'share.thanks':
    'Siapa pun hanya terpaut enam perkenalan dari siapa pun. Tautan ini menjelaskan kepada teman Anda apa itu 6Degree. Tautan ini tidak menyebutkan kepada siapa Anda berdonasi, berapa, atau siapa Anda.',
  'share.share': 'Bagikan tautan',
  'share.copy': 'Salin tautan',
  'share.mail': 'Kirim lewat email',
  'share.copied': 'Tautan sudah disalin.',
  'share.notCopied':
    'Peramban Anda tidak mengizinkan penyalinan. Anda bisa menandai tautan dan menyalinnya sendiri.',
});
