/** Indonesian: what trafficking is, why a return can be wanted, signs of it, and where to get help. */
import type { TextPageWords } from '../textPageWords';

export const learnWhy: TextPageWords = {
  title: 'Pahami alasannya',
  lead: 'Apa itu perdagangan orang, mengapa seseorang ingin pulang dan mungkin memerlukan bantuan, dan apa yang bisa dilakukan jika Anda melihat tandanya.',
  sections: [
    {
      title: 'Apa itu perdagangan orang',
      blocks: [
        'Seseorang direkrut, dipindahkan, atau ditahan dengan paksaan, ancaman, atau kebohongan, supaya orang lain mendapat untung dari pekerjaan atau tubuhnya. Ini bisa terjadi jauh di sana atau di jalan sebelah. Tidak perlu melintasi perbatasan.',
        'Sering kali awalnya keinginan biasa: pekerjaan, upah satu musim, kantor di luar negeri. Tawarannya bagus, surat-surat diambil untuk disimpan, lalu disebutkan utang yang tumbuh lebih cepat daripada upahnya. Sesudah itu, pergi ada harganya.',
        'Ini terjadi di kapal ikan dan ladang, di rumah, di tempat bangunan, di pabrik, di kompleks tempat orang dipaksa menulis kepada orang asing demi uang, dalam kawin paksa, dan dalam penjualan seks.',
      ],
    },
    {
      title: 'Mengapa pulang bisa memerlukan bantuan',
      blocks: [
        'Orang keluar dengan banyak cara: mereka pergi, mereka bertanya, mereka dipercaya. Sesudah itu mereka mungkin berada di sebuah negara tanpa surat, tanpa upah, dan tanpa jalan pulang. Ada yang ingin tinggal, dan berhak atas bantuan di tempat mereka berada. Ada yang ingin pulang.',
        'Kepulangan itu sukarela, atau bukan kepulangan. Orang itu yang memutuskan, boleh berubah pikiran kapan saja, dan tetap dibantu.',
        'Tiket adalah bagian yang kecil. Utang, tahun yang hilang, dan kurangnya pekerjaan yang sama menunggu di rumah. Karena itu rencana juga membayar tempat yang aman, seseorang untuk diajak bicara, pelatihan atau alat: hal-hal yang membuat kepulangan bertahan.',
      ],
    },
    {
      title: 'Mengapa Anda tidak melihat wajah di sini',
      blocks: [
        'Mereka yang mengambil untung juga membaca internet. Wajah, kota, atau tanggal sudah cukup untuk menemukan seseorang, atau keluarganya. Jadi nama adalah nama pilihan, tempat adalah wilayah, dan waktu hanya kira-kira.',
        'Ini juga soal hormat. Tidak seorang pun harus memperlihatkan diri untuk dibantu. Orang yang tidak bercerita mendapat bantuan yang sama: “tempat yang paling membutuhkan” membayarnya.',
      ],
    },
    {
      title: 'Tanda yang perlu dilihat',
      blocks: [
        'Satu tanda saja tidak membuktikan apa-apa. Beberapa sekaligus adalah alasan untuk meminta nasihat.',
        [
          'Orang lain menyimpan surat, telepon, atau upah mereka.',
          'Mereka berutang untuk pekerjaan, perjalanan, atau kamar, dan utangnya tidak pernah berkurang.',
          'Mereka tidak boleh pergi sendiri, atau selalu ada yang berbicara untuk mereka.',
          'Mereka tinggal di tempat kerja, bersama banyak orang lain, dan tidak boleh mengunci atau membuka pintu.',
          'Mereka tidak tahu alamat tempat mereka berada, atau sudah diberi tahu apa yang harus dikatakan.',
          'Mereka takut pada polisi karena apa yang diceritakan kepada mereka.',
        ],
      ],
    },
    {
      title: 'Apa yang bisa dilakukan',
      blocks: [
        [
          'Jika seseorang dalam bahaya saat ini, hubungi nomor darurat negara tempat Anda berada.',
          'Jangan menghadapi siapa pun, dan jangan mencoba mengeluarkan seseorang sendirian. Itu bisa membahayakan mereka.',
          'Teleponlah saluran bantuan. Anda tidak perlu yakin, dan tidak perlu menyebut nama.',
          'Jika itu Anda sendiri: Anda tidak berbuat salah. Anda bisa menelepon tanpa memutuskan apa pun. Hapus panggilan itu dari telepon jika orang lain memeriksanya.',
        ],
      ],
    },
    {
      title: 'Di mana mendapat bantuan',
      blocks: [
        'Saluran ini mendengarkan orang yang mengalaminya, dan orang yang melihat sesuatu.',
        {
          kind: 'calls',
          calls: [
            {
              country: 'Afrika Selatan',
              name: 'National Human Trafficking Hotline',
              phone: '0800 222 777',
            },
            {
              country: 'Amerika Serikat',
              name: 'National Human Trafficking Hotline',
              phone: '1-888-373-7888',
            },
            {
              country: 'Filipina',
              name: '1343 Actionline melawan perdagangan orang',
              phone: '1343',
            },
            {
              country: 'Inggris Raya',
              name: 'Modern Slavery and Exploitation Helpline',
              phone: '08000 121 700',
            },
            {
              country: 'Kanada',
              name: 'Canadian Human Trafficking Hotline',
              phone: '1-833-900-1010',
            },
            {
              country: 'Thailand',
              name: 'Saluran bantuan sosial',
              phone: '1300',
            },
          ],
        },
        'Di negara lain, tanyakan kepada nomor darurat, serikat pekerja, tempat ibadah yang Anda percayai, atau kantor terdekat Organisasi Internasional untuk Migrasi.',
      ],
    },
  ],
};
