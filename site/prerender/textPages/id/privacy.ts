/** Indonesian: what is kept about a donor, why, and for how long. */
import type { TextPageWords } from '../textPageWords';

export const privacy: TextPageWords = {
  title: 'Privasi',
  lead: 'Kami menyimpan yang diperlukan sebuah donasi, dan tidak ada apa pun untuk mengikuti Anda. Di sini tidak ada pelacak, tidak ada iklan, dan tidak ada akun.',
  sections: [
    {
      title: 'Yang kami simpan tentang Anda',
      blocks: [
        {
          kind: 'table',
          caption: 'Yang disimpan saat Anda berdonasi atau menulis kepada kami',
          head: ['Apa', 'Mengapa, dan berapa lama'],
          rows: [
            [
              'Alamat email Anda',
              'Untuk mengirim tanda terima dan kabar donasi Anda. Selama sepuluh tahun, seperti pembukuan kami, atau sampai Anda menghapusnya, yang bisa Anda lakukan sendiri.',
            ],
            [
              'Nama Anda, jika Anda memberikannya',
              'Untuk dicetak di tanda terima. Selama sepuluh tahun, seperti pembukuan kami, atau sampai Anda menghapusnya, yang bisa Anda lakukan sendiri.',
            ],
            [
              'Jumlah, tanggal, tujuan donasi Anda',
              'Hukum memintanya dalam pembukuan kami. Catatan itu tetap di sana selama sepuluh tahun, tanpa nama Anda setelah nama itu dihapus.',
            ],
            [
              'Yang Anda pilih jika rencana berubah',
              'Untuk melakukannya. Selama sepuluh tahun, seperti pembukuan kami.',
            ],
            [
              'Kekhawatiran yang Anda laporkan',
              'Untuk menelitinya. Alamat yang Anda tinggalkan hanya dipakai untuk menjawab. Keduanya dihapus setelah satu tahun.',
            ],
          ],
        },
        'Data kartu Anda sampai ke penyedia pembayaran dan tidak pernah kepada kami. Penyedia punya pemberitahuan privasi sendiri, di halamannya.',
      ],
    },
    {
      title: 'Yang disimpan perangkat Anda',
      blocks: [
        'Yang Anda tulis di formulir, dan kunci tanda terima Anda, tetap di tab sampai Anda menutupnya. Tidak ada kuki. Tidak ada cerita yang disimpan di perangkat; riwayat peramban Anda tetap mencatat halaman yang Anda lihat, dan “Keluar sekarang” tidak menghapusnya.',
      ],
    },
    {
      title: 'Siapa yang melihatnya',
      blocks: [
        [
          'Petugas yang mengurus donasi. Tidak pernah orang yang diceritakan dalam seruan, tidak pernah donatur lain.',
          'Penyedia pembayaran. Yang diberitahukan hanya jumlah dan sebuah nomor, bukan seruan mana yang menerima donasi Anda.',
          'Layanan yang menjalankan situs ini dan mengirim emailnya, atas nama kami.',
          'Tidak ada yang lain, kecuali hukum mewajibkan kami.',
        ],
        'Tidak ada donatur yang disebut namanya di situs ini, dan tidak ada donasi yang ditampilkan sendiri.',
      ],
    },
    {
      title: 'Hak Anda',
      blocks: [
        'Anda bisa melihat apa yang kami simpan tentang Anda, memperbaikinya, membawanya, dan memintanya dihapus. Sebagian besar bisa Anda lakukan sendiri: “Cari tanda terima saya” mengirim tautan ke setiap donasi, dan di bawah tanda terima Anda bisa mengunduh semua yang kami simpan dan menghapus data Anda. Untuk hal lain, tulislah kepada organisasi yang namanya ada di tanda terima Anda, dari alamat yang Anda pakai saat berdonasi. Anda juga bisa mengadu kepada lembaga perlindungan data di negara Anda.',
        { kind: 'find receipts' },
      ],
    },
    {
      title: 'Orang-orang dalam seruan',
      blocks: [
        'Setiap seruan diterbitkan dengan izin pemiliknya untuk teks itu saja, untuk waktu terbatas, dan diturunkan saat mereka meminta. Yang terbuka adalah wilayah, rentang usia dan waktu, dan rencana. Jika sebuah halaman di sini bisa menuntun kepada seseorang, beri tahu kami: “Ada yang membuat saya khawatir di halaman ini”.',
      ],
    },
  ],
};
