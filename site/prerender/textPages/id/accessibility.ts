/** Indonesian: the accessibility statement. */
import type { TextPageWords } from '../textPageWords';

export const accessibility: TextPageWords = {
  title: 'Aksesibilitas',
  lead: 'Setiap orang harus bisa membaca, berdonasi, dan kembali, dengan perangkat apa pun dan sambungan yang buruk. Halaman ini menjelaskan sejauh mana kami sudah sampai, dan kepada siapa Anda bisa berkata jika ada yang menghalangi.',
  sections: [
    {
      title: 'Yang bisa Anda harapkan',
      blocks: [
        'Kami mengikuti Pedoman Aksesibilitas Konten Web (WCAG) 2.2, tingkat AA. Anda seharusnya bisa:',
        [
          'melakukan semuanya dengan papan ketik saja, dan melihat di mana Anda berada',
          'memperbesar sampai 400% tanpa menggulir ke samping',
          'mendengarkan dengan pembaca layar: setiap gambar diulang dengan kata di sebelahnya',
          'memakai warna Anda sendiri, layar gelap, dan gerakan yang lebih sedikit',
          'tidak terburu-buru: tidak ada yang habis waktunya saat Anda membaca, dan yang Anda tulis disimpan selama tab terbuka',
        ],
      ],
    },
    {
      title: 'Cara kami memeriksa',
      blocks: [
        'Setiap halaman diuji di peramban sebelum perubahan diterbitkan, sempit dan lebar, terang dan gelap: dengan aturan otomatis, dengan papan ketik, dan dengan apa yang diterima pembaca layar. Aturan otomatis hanya menemukan sebagian dari yang bisa salah.',
      ],
    },
    {
      title: 'Yang belum berjalan',
      blocks: [
        [
          'Seruan dan formulir memerlukan JavaScript. Tanpanya, halaman teks, jalan keluar cepat, dan nomor telepon tetap berfungsi.',
          'Pembayaran terjadi di halaman penyedia, yang tidak kami buat.',
          'Terjemahan ini belum dibaca oleh penutur asli. Sebuah cerita ditampilkan dalam bahasa saat cerita itu ditulis.',
          'Penyandang disabilitas belum mengujinya bersama kami.',
        ],
      ],
    },
    {
      title: 'Beri tahu kami, atau berdonasi dengan cara lain',
      blocks: [
        'Jika ada yang tidak berfungsi bagi Anda, pakailah “Ada yang membuat saya khawatir di halaman ini” di kaki setiap halaman, dan tinggalkan alamat jika Anda ingin dijawab. Anda juga bisa menulis kepada organisasi yang menjalankan situs ini, dan bertanya cara berdonasi yang lain.',
      ],
    },
  ],
};
