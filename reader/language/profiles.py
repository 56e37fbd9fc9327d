"""What the languages the program can name look like: words of each, written down for this program.

``COMMON`` are function words; ``SAMPLES`` a few sentences of our own that give each language's usual letter sequences.
The languages beside Indonesian and English are here as rivals: without them a Dutch or Malay text would pass for one
of the two.
"""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


COMMON: dict[str, frozenset[str]] = {
    "id": _words(
        """yang dan di ke dari dengan untuk pada adalah ini itu tidak akan dalam juga oleh sebagai mereka telah bisa
        karena ada atau saat lebih kata dapat tersebut kami kita saya anda dia ia para sudah hanya bahwa tahun hari
        bagi setelah seperti namun serta masih sebuah belum harus antara secara jika maka agar lagi hal kepada banyak
        satu dua melalui hingga sejak sementara tetapi tapi ketika bila pun saja sangat terhadap menjadi apakah
        mengapa bagaimana siapa semua setiap selama sekitar menurut bukan tanpa lalu kemudian maupun sendiri seorang
        begitu kini sedang pernah perlu mungkin yaitu yakni"""
    ),
    "ms": _words(
        """yang dan di ke dari dengan untuk pada adalah ini itu tidak akan dalam juga oleh sebagai mereka telah boleh
        kerana ada atau semasa lebih kata dapat tersebut kami kita saya anda dia ia para sudah hanya bahawa tahun hari
        bagi selepas seperti namun serta masih sebuah belum mesti antara secara jika maka agar lagi hal kepada banyak
        satu dua melalui sehingga sejak manakala tetapi apabila pun sahaja sangat terhadap menjadi adakah mengapa
        bagaimana siapa semua setiap selama kira-kira menurut bukan tanpa lalu kemudian mahupun sendiri seorang kini
        sedang pernah perlu mungkin iaitu ialah daripada"""
    ),
    "en": _words(
        """the of and to in is that it for was on with as are be this by at from or an have not but they which you had
        his her she he we were their has been will would there what when who if more no out so can about into than
        its could some them other only then now my over such our may also after how your these those should because
        through between where while before under very any each both does did do most many still"""
    ),
    "nl": _words(
        """de het een en van is dat die niet zijn aan voor met ook door er maar om bij nog wordt naar hij ze zij wij
        dan werd uit deze dit heeft hebben tot kan over als geen meer wel zou was ik je op te waren hun"""
    ),
    "de": _words(
        """der die das und ist nicht von mit den dem des ein eine einer einem einen zu auf für im sich als auch es an
        werden aus er hat dass sie nach wird bei noch wie über war so zum haben nur oder aber vor zur bis mehr durch
        sind wir ich"""
    ),
    "fr": _words(
        """le la les des du et est un une que qui dans pour pas au aux par sur plus avec ce cette il elle nous vous ils
        sont mais ou se sa son ses leur été être comme tout fait ont deux ne en je"""
    ),
    "es": _words(
        """el la los las de que y en un una por con no para su al lo como más pero sus le ya este sí porque esta entre
        cuando muy sin sobre también hasta hay donde quien desde todo nos durante fue son ha era se del es"""
    ),
    "pt": _words(
        """o a os as de que e em um uma por com não para se do da dos das no na nos nas ao mais mas foi como seu sua
        ou quando muito já também pelo pela até isso ela ele entre depois sem mesmo são está ser tem"""
    ),
    "it": _words(
        """il lo la gli le di che e è in un una per con non si del della dei delle nel nella al alla da dal sono come
        più ma anche ha suo sua loro questo questa dopo tra perché quando molto essere stato hanno ci"""
    ),
    "tl": _words(
        """ang ng sa na mga ay at ito siya niya hindi para kung may isang naman lang din rin ako ikaw kami tayo sila
        nila nang pa ba po dahil kaya pero upang wala mula noong kanyang ating"""
    ),
    "jv": _words(
        """sing lan ing saka karo kanggo ora iku iki wis bakal uga dadi kang marang utawa aku kowe dheweke wong ana
        nanging amarga yen nalika luwih akeh durung isih"""
    ),
}

SAMPLES: dict[str, str] = {
    "id": """Pemerintah mengumumkan kebijakan baru tentang pendidikan. Perusahaan itu menawarkan layanan kepada
        pengguna, sedangkan para pengembang memperbaiki aplikasinya. Pertumbuhan ekonomi diperkirakan meningkat,
        meskipun harga kebutuhan pokok terus berubah. Ia menuliskan pengalamannya, membacakannya keras-keras, dan
        menyimpan catatan penting. Informasi terbaru menunjukkan peningkatan kesehatan masyarakat.""",
    "ms": """Kerajaan mengumumkan dasar baharu tentang pendidikan. Syarikat itu menawarkan perkhidmatan kepada
        pengguna. Pertumbuhan ekonomi dijangka meningkat walaupun harga barangan terus berubah. Beliau menulis
        pengalamannya dan menyimpan catatan penting. Maklumat terkini menunjukkan peningkatan kesihatan.""",
    "en": """The government announced new rules for education. Whether the company offers better services remains
        unclear, though developers keep improving their application. Growth is expected to rise, although prices have
        been changing. She wrote down what she thought, reading everything aloud, and kept the important notes.
        Recent information shows that people's health is getting better with time.""",
    "nl": """De regering kondigde nieuwe regels aan voor het onderwijs. Het bedrijf biedt diensten aan gebruikers,
        terwijl de ontwikkelaars hun programma verbeteren. Zij schreef haar ervaringen zorgvuldig op.""",
    "de": """Die Regierung kündigte neue Regeln für die Bildung an. Das Unternehmen bietet Dienste an, während die
        Entwickler ihr Programm verbessern. Sie schrieb ihre Erfahrungen sorgfältig auf.""",
    "fr": """Le gouvernement a annoncé de nouvelles règles pour l'éducation. L'entreprise propose des services aux
        utilisateurs, tandis que les développeurs améliorent leur logiciel. Elle écrivait ses expériences.""",
    "es": """El gobierno anunció nuevas reglas para la educación. La empresa ofrece servicios a los usuarios,
        mientras los desarrolladores mejoran su programa. Ella escribía sus experiencias con cuidado.""",
    "pt": """O governo anunciou novas regras para a educação. A empresa oferece serviços aos usuários, enquanto os
        desenvolvedores melhoram seu programa. Ela escrevia suas experiências com atenção.""",
    "it": """Il governo ha annunciato nuove regole per l'istruzione. L'azienda offre servizi agli utenti, mentre gli
        sviluppatori migliorano il loro programma. Lei scriveva le sue esperienze con attenzione.""",
    "tl": """Ipinahayag ng pamahalaan ang mga bagong tuntunin sa edukasyon. Nag-aalok ang kompanya ng serbisyo sa mga
        gumagamit habang pinagbubuti ng mga gumagawa ang kanilang programa.""",
    "jv": """Pamarentah ngumumake aturan anyar babagan pendhidhikan. Perusahaan kasebut nawakake layanan kanggo para
        panganggo. Dheweke nulis pengalamane kanthi tliti.""",
}

INDONESIAN = _words(
    """karena bisa bahwa saat setelah sementara sebelumnya perusahaan uang mobil kantor pemerintah informasi layanan
    rupiah dolar persen miliar triliun senin minggu maret agustus desember juni juli beda berbeda mengatakan masyarakat
    kebijakan baru coba mencoba ingin polisi universitas indonesia jakarta kesehatan sekolah berbagai hingga
    kini dikabarkan
    ujarnya menurutnya ketika lewat usai kalau tapi gimana banget enggak nggak gak tak yaitu yakni apakah lantas mulai
    pekan kemarin siapa saja aja cuma sebuah kata ujar rumit rapat pabrik televisi aplikasi pengguna pendapatan data
    berlangganan diprediksi listrik sepeda motor gratis resmi warga kota kabupaten provinsi penelitian
    serius biaya operasional meskipun memanfaatkan peneliti laporan pembayaran hukum negeri kopi situs
    berita artikel dikembangkan model teks langsung"""
)
"""Words usual in Indonesian and unusual, or spelled otherwise, in Malay."""

MALAY = _words(
    """kerana boleh bahawa semasa selepas manakala syarikat wang kereta pejabat kerajaan maklumat
    perkhidmatan ringgit peratus bilion trilion isnin khamis jumaat ahad mac ogos disember jun julai beza berbeza
    rakyat dasar baharu cuba mencuba mahu polis universiti malaysia kuala lumpur kesihatan pelbagai sehingga
    dijangka beliau apabila sahaja iaitu ialah adakah mahupun daripada kelmarin bagaimanapun
    hospital televisyen peguam mahkamah elektrik percuma rasmi penduduk daerah kajian
    penyelidik bayaran terkini berkata minit jenayah sekiranya ekoran susulan"""
)
"""Words usual in Malay and unusual, or spelled otherwise, in Indonesian."""
