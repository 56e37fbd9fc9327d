"""Small words that open, close or break a noun phrase, in Indonesian and English, as data."""

import re
from dataclasses import dataclass


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


@dataclass(frozen=True, slots=True)
class Grammar:
    """What may stand where in a phrase that names a source.

    ``never_first``/``never_last``/``last`` bound a phrase, ``stops`` end one read forwards, ``openers`` begin the
    clause whose subject follows, ``leading`` and ``trailing`` are adverbs around a subject, ``joining`` is "and",
    ``inner`` are prepositions that may stand inside a name and ``always_inner`` those that do even behind a name,
    ``particles`` stand inside personal names, ``tail`` is an apposition that belongs to the name before it,
    ``any_tail`` says that nearly any word may begin one, ``belonging`` are
    prepositions that tie a name to a body named next, ``cites`` verbs that name a further source, ``own`` the
    writer's words for themselves, ``parts_of_day`` times that also stand in names,
    ``whose`` opens a clause about the subject, ``agents`` words made like those for people ("forecasters"),
    ``ago`` words that stand behind a time ("pekan lalu"), ``means`` those that open how something was told,
    ``employs`` prepositions between a name and its employer and ``bodies`` what such employers are called,
    ``on_what`` prepositions that tell what a document is about,
    ``then`` what joins a second verb to the same subject and ``acts`` what that subject did first,
    ``occasions`` the nouns that show they do not ("in a statement"), ``mute`` what cannot speak ("this").
    """

    pronouns: frozenset[str]
    determiners: frozenset[str]
    definite: frozenset[str]
    people: frozenset[str]
    relative: frozenset[str]
    appositions: frozenset[str]
    joining: frozenset[str]
    inner: frozenset[str]
    always_inner: frozenset[str]
    occasions: frozenset[str]
    times: frozenset[str]
    stops: frozenset[str]
    openers: frozenset[str]
    leading: frozenset[str]
    trailing: frozenset[str]
    negations: frozenset[str]
    never_first: frozenset[str]
    never_last: frozenset[str]
    last: frozenset[str]
    mute: frozenset[str]
    finite: frozenset[str]
    verb: re.Pattern[str]
    not_verbs: frozenset[str]
    particles: frozenset[str]
    tail: re.Pattern[str]
    participles: frozenset[str]
    own: frozenset[str]
    cites: frozenset[str]
    belonging: frozenset[str]
    any_tail: bool
    parts_of_day: frozenset[str]
    whose: frozenset[str]
    agents: re.Pattern[str]
    ago: frozenset[str]
    means: frozenset[str]
    employs: frozenset[str]
    bodies: frozenset[str]
    on_what: frozenset[str]
    then: frozenset[str]
    acts: re.Pattern[str]


_ID = Grammar(
    pronouns=_words("ia dia beliau mereka"),
    determiners=_words("seorang sebuah salah para sang si kedua ketiga pihak"),
    definite=_words("itu ini tersebut"),
    people=_words(
        "kepala ketua direktur menteri presiden wakil gubernur bupati wali walikota camat lurah kapolres kapolda "
        "kapolri "
        "juru jubir manajer pimpinan dirut dirjen deputi sekretaris dosen guru rektor dekan profesor dokter "
        "peneliti ahli pakar "
        "ekonom analis pengamat warga petani nelayan pedagang pelaku pemilik pendiri pengacara kuasa jaksa hakim "
        "polisi "
        "saksi korban ibu bapak pemerintah kementerian perusahaan perseroan manajemen lembaga badan dinas komisi "
        "tim "
        "anggota aktivis koordinator penulis pelatih kapten pemain mahasiswa siswa karyawan pegawai pejabat "
        "sumber "
        "narasumber panitia penyelenggara organisasi kelompok asosiasi serikat bank pabrik rumah sakit "
        "universitas "
        "kejaksaan kepolisian polda polres pengadilan majelis dewan fraksi partai perempuan lelaki pria wanita "
        "remaja "
        "pemuda pengemudi sopir pembeli pengguna pelanggan penumpang pengusaha produsen pengembang penyidik "
        "penggugat "
        "tergugat terdakwa tersangka laporan studi penelitian survei riset dokumen data kajian eks mantan bps bi "
        "bnpb bmkg who ojk kpu kpk bpbd bpom imf lsm epidemiolog sosiolog psikolog arkeolog antropolog kriminolog "
        "geolog "
        "vulkanolog sejarawan pelaksana plt plh pj penjabat penasihat staf asisten hakim bendahara panglima "
        "komandan "
        "danramil dandim pangdam kasat kasi kabid kabag kanit kades kadis kadiv kasubdit kabareskrim kapuspen "
        "kadispen "
        "kapendam kasipenkum kapuspenkum kapolsek kapolresta sekjen sekda sekretaris komisaris komisioner "
        "komandan "
        "penanggung pengurus pengelola operator dubes pengajar peserta atlet pebulu juara ulama ustaz kiai pastor "
        "pendeta uskup tokoh sekelompok keluarga ayah istri suami kakak adik anak tetangga juragan tukang buruh "
        "penjual "
        "penulis penyanyi aktor aktris sutradara produser vokalis musisi seniman budayawan kasir satpam teknisi "
        "pengembang tim direksi ceo cto cfo coo founder co-founder head manager chief vice bupati menko menlu "
        "menkeu "
        "inspektur kolonel mayor letnan jenderal auditor arsitek apoteker bidan perawat konsultan pelapor pegiat "
        "relawan "
        "pengunjung calon cagub cabup caleg capres cawapres ketum kiper bek gelandang penyerang wasit pembalap "
        "jurnalis wartawan reporter redaktur fotografer kurator eksekutif insinyur pembocor leaker research institute "
        "mendag menkes mendagri menhub pemda pemprov pemkab pemkot kemenkeu kemenkes kemendag kominfo presdir"
    ),
    relative=_words("yang"),
    appositions=_words("seorang warga kepala ketua direktur salah"),
    joining=_words("dan serta"),
    inner=_words("di dari untuk dengan bagi dalam pada antara tentang mengenai soal"),
    always_inner=_words("untuk"),
    occasions=_words(
        "keterangan keterangannya keterangan-keterangan pernyataan pernyataannya konferensi jumpa wawancara "
        "sidang rapat "
        "siaran diskusi acara seminar paparan unggahan unggahannya akun kesempatan sambutan sambutannya pidato "
        "pidatonya "
        "laporannya lokasi kantornya rumahnya jakarta"
    ),
    times=_words(
        "senin selasa rabu kamis jumat sabtu minggu kemarin tadi hari pekan bulan tahun pagi siang sore malam "
        "januari "
        "februari maret april mei juni juli agustus september oktober november desember"
    ),
    stops=_words(
        "dalam pada saat ketika usai seusai selepas setelah sebelum kepada melalui lewat seperti sebagaimana "
        "sambil seraya "
        "bahwa yang karena jika apabila bila kalau tentang mengenai terkait soal menanggapi merespons tanpa "
        "sembari agar supaya "
        "sehingga namun tetapi tapi sedangkan sementara meski meskipun walau lalu kemudian lagi juga pun akan "
        "telah sudah "
        "belum tidak bukan adalah ialah merupakan secara sebab maka per sejak hingga sampai ke dengan sebagai "
        "guna "
        "demi atas bisa dapat harus masih selama selain adapun via tertanggal bertanggal terhadap"
    ),
    openers=_words(
        "namun tetapi tapi bahwa karena saat ketika sementara sedangkan setelah sebelum sebab meski meskipun "
        "walau "
        "walaupun kemudian lalu adapun bahkan sehingga agar jika apabila bila kalau padahal lantaran usai"
    ),
    leading=_words(
        "sebelumnya selanjutnya kini lebih lanjut sebaliknya akhirnya awalnya terakhir terpisah secara selain "
        "itu di sisi "
        "lain pun juga demikian begitu oleh misalnya berikutnya belakangan kemarin tadi sekarang"
    ),
    trailing=_words(
        "juga pun sebelumnya telah sudah kemudian lalu lantas sempat kembali turut ikut sendiri pernah bahkan "
        "langsung "
        "singkat lirih pelan geram lantang santai kesal akhirnya hanya cuma selalu kerap sering terus lebih "
        "lanjut secara terbuka tegas resmi terpisah kini "
        "masih "
        "sebaliknya justru malah memang baru"
    ),
    negations=_words("tidak tak belum bukan jangan enggan menolak akan"),
    never_first=_words(
        "lewat melalui "
        "yang untuk dengan oleh dari di ke dalam pada karena jika apabila adalah ialah tidak belum bukan juga "
        "akan telah "
        "sudah bahwa saya kami kita aku anda kamu apa siapa mengapa bagaimana hal ini itu tersebut sekitar "
        "hampir lebih "
        "apakah kapan mana sebagai seperti ada semua hasilnya artinya sejak selama saat setelah sebelum rencana "
        "hukum "
        "aturan undang-undang pasal abjad abjadnya urutan selera jenis kelompok usia jadwal pendapat definisi "
        "prinsip teori"
    ),
    never_last=_words("dan serta dari di untuk yang pada dalam oleh dengan ke sebuah bagi"),
    last=_words("itu tersebut ini"),
    mute=_words(
        "hal kondisi situasi fakta langkah kebijakan perkembangan peningkatan kenaikan penurunan ini itu "
        "tersebut semua "
        "banyak kemitraan tindakan upaya"
    ),
    finite=_words(
        "adalah ialah merupakan akan telah sudah belum tidak bukan bisa dapat harus masih sedang ingin naik turun "
        "ada "
        "menjadi hanya lebih"
    ),
    verb=re.compile(r"(?:me(?:m|n|ng|ny|l|r|w|y)[a-z]{3,}|ber[a-z]{3,}|di[a-z]{4,}|ter[a-z]{4,})"),
    not_verbs=_words(
        "menteri mentor media medis mesin meja metode metropolitan mental menengah berita berkas berlian "
        "berbagai direktur dirut dirjen "
        "direksi divisi dinas distrik diplomat digital distribusi disabilitas dinamika dialog diaspora diskusi "
        "dikti direktorat "
        "terkaya tertua termuda tercepat terlama terpadat terluas terlaris terdepan terkemuka tersohor "
        "terkait terhadap tertentu terbesar terkenal ternama teratas tertinggi termasuk terdakwa tersangka terpidana "
        "terpercaya "
        "terbaru terdahulu bersama bersangkutan berwenang berusia bermarkas berbasis berpengalaman bernama "
        "berinisial menurut "
        "dirjen dekan merek "
        "merdeka merah mereka melayu member memori tersebut terdekat independen terlapor teritorial teror "
        "terminal teknis dilema"
    ),
    particles=_words("bin binti al van de von der"),
    participles=_words(""),
    any_tail=True,
    belonging=_words("dari"),
    cites=_words("mengutip dikutip dilansir melansir dimuat diberitakan dilaporkan"),
    own=_words("saya kami kita aku"),
    parts_of_day=_words("pagi siang sore malam hari pekan"),
    whose=_words(""),
    agents=re.compile(r"pe(?:ng|ny|n|m|l|r)[a-z]{4,}(?<!an)|[a-z]{3,}(?:wan|wati|olog)"),
    ago=_words("lalu silam kemarin"),
    means=_words("melalui lewat dalam saat ketika usai seusai"),
    employs=_words("dari"),
    bodies=_words(
        "universitas institut lembaga badan rumah rs fakultas yayasan asosiasi kementerian dinas pusat komunitas "
        "politeknik"
    ),
    on_what=_words("terhadap tentang mengenai soal terkait atas"),
    then=_words("dan lalu kemudian lantas serta seraya sambil sembari"),
    acts=re.compile(r"(?:me(?:m|n|ng|ny|l|r|w|y)|ber|ter)[a-z]{3,}|geleng|angkat|tiba|datang|duduk|bangkit"),
    tail=re.compile(
        r",\s(?:seorang|salah satu|salah seorang|warga|pemilik|mantan|kepala|ketua|direktur|wakil|juru bicara"
        r"|dosen|guru|"
        r"ibu|bapak|anak|istri|suami|kakak|adik|ahli|ekonom|analis|aktivis|mahasiswa|siswa|dokter|korban|saksi"
        r"|nelayan|petani|"
        r"koordinator|sekretaris|manajer|karyawan|pegawai|perempuan|pe(?:ng|ny|n|m|l|r)[a-z]{4,}(?<!an))\b"
        r"(?:[^,.;:“”\"()—·\n]|\.(?<=\b(?:Jl|No|Dr|PT)\.)){2,100}(?=[,.;(]|$)"
    ),
)

_EN = Grammar(
    pronouns=_words("he she they it"),
    determiners=_words(
        "a an the his her its their another one some several many two three four most this these those that"
    ),
    definite=_words("the this that these those its his her their"),
    people=_words(
        "spokesman spokeswoman spokesperson spokespeople minister ministry president mayor governor senator "
        "secretary "
        "director head chief chairman chairwoman chair founder owner manager lawyer attorney prosecutor "
        "prosecutors judge "
        "police officer officers detective sheriff coach player captain professor doctor doctors nurse teacher "
        "student "
        "students company firm bank agency group organization organisation union association council committee "
        "board "
        "government court team department office bureau university school church army military party campaign "
        "family "
        "mother father son daughter wife husband sister brother man woman boy girl resident driver farmer worker "
        "workers "
        "leader leaders lawmakers lawmaker author authors writer editor journalist reporter scientist economist "
        "study "
        "report survey paper poll researchers authorities regulator regulators airline operator authority "
        "commission "
        "administration ceo spokes senators republicans democrats democrat republican colleague colleagues "
        "neighbor neighbour neighbors "
        "neighbours victim victims suspect defendant plaintiff plaintiffs couple maker retailer brewer carmaker "
        "startup "
        "panel jury witnesses officials experts hospital club league federation charity foundation institute "
        "watchdog unit engineer pilot commander general"
    ),
    relative=_words("who which that whose"),
    appositions=_words("a an the who which whose one his her its their"),
    joining=_words("and"),
    inner=_words("of for at in from with on by to"),
    always_inner=_words("of"),
    occasions=_words(
        "statement interview news press briefing email emails e-mail tweet tweets post speech call conference "
        "testimony "
        "remarks phone radio television letter filing monday tuesday wednesday thursday friday saturday sunday "
        "hearing "
        "blog memo message telephone morning afternoon evening week month year report meeting reporters court"
    ),
    times=_words(
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
        "september "
        "october november december yesterday today tonight last this next earlier late"
    ),
    stops=_words(
        "during after before as while when who that which whose where because if although though unless until "
        "since "
        "adding but or so told said says has had have is was are were be been will would could can may might "
        "should does did "
        "do via whether than then about without just even not never citing noting referring speaking following "
        "despite "
        "amid dated he she they i we you it there here how why what against into through earlier later recently "
        "ahead"
    ),
    openers=_words(
        "but because while when if although though since as after before so yet whereas until unless however or "
        "then "
        "meanwhile where which who whose that"
    ),
    leading=_words(
        "also still however meanwhile instead later earlier then now today yesterday only even recently once "
        "again but so "
        "yet indeed and"
    ),
    trailing=_words(
        "however meanwhile though also later earlier then previously repeatedly has had have recently reportedly "
        "once again often simply just "
        "still publicly privately now already himself herself themselves itself first further always both quickly "
        "initially reluctantly today yesterday all released published issued"
    ),
    negations=_words(
        "not never n't didn’t didn't don't don’t doesn't doesn’t wouldn't cannot can't can’t won't won’t to "
        "would could should will may might must can do does did be "
        "is was are were been being being refused declined without"
    ),
    never_first=_words(
        "i we you my our your this that these those there here what which who whom whose how why when where if "
        "as of to in on "
        "at for from by with and or but because not no is was are were be will would could should may might can "
        "plan "
        "plans schedule law whether it’s it's that’s that's there’s there's than then so his-own nothing "
        "something "
        "anything everything having being according let i’m i'm i’ve i've we’ve we've we’re we're like while"
    ),
    never_last=_words("and of for at in from with on by to the a an or"),
    last=_words(""),
    mute=_words(
        "this that nothing which what everything something anything none such rules custom tradition plan "
        "convention "
        "legend there"
    ),
    finite=_words(
        "is was are were has had have will would could can may might should did does do be been am rose fell went "
        "came "
        "made took got gave saw knew became began left found kept held told said says asked wants want likes "
        "like think "
        "know knows believe need needs lost won heard faces face"
    ),
    verb=re.compile(r"(?!)"),
    not_verbs=frozenset(),
    particles=_words("van de von der ten la le of the and"),
    any_tail=False,
    belonging=_words("of from"),
    cites=_words("citing cited quoting quoted"),
    own=_words("mine ours me us"),
    parts_of_day=_words("today tonight this next last late earlier"),
    whose=_words("who whose"),
    agents=re.compile(
        r"(?!(?:numb|ord|off|fact|err|rum|rumou|oth|lett|pap|comput|col|colou|fe|trem|flo|do|off|mann|quart|wint|summ)"
        r"(?:e?rs|ors)$)[a-z]{3,}(?:ers|ors|ists|ians|ologist|ogist)"
    ),
    ago=_words("ago"),
    means=_words("through via in during"),
    employs=_words("at from with"),
    bodies=_words(
        "university institute college school hospital bank capital securities research partners center centre museum "
        "laboratory lab group foundation association union society council observatory survey agency institution "
        "department ministry office academy trust brokerage consultancy fund "
        "network campaign committee commission authority bureau service forum alliance federation board court "
        "coalition "
        "league"
    ),
    on_what=_words("into about on"),
    then=_words("and then but"),
    acts=re.compile(
        r"(?!united|limited|armed|unnamed|retired|allied)[a-z]{2,}ed|shook|stood|spoke|came|went|met|gave|took|saw|left|rose"
        r"|wept|held|sat|made|got|grew|became|paid|broke|began|won|lost|cut|put"
    ),
    participles=_words(
        "published released issued based led founded owned run known citing speaking headed backed formed "
        "conducted "
        "commissioned seen obtained reviewed dated written reached asked contacted quoted appearing standing "
        "sitting "
        "sent taken shown kept given brought drawn "
        "testifying writing referring flanked surrounded carried funded set made held born described named "
        "identified"
    ),
    tail=re.compile(
        r",\s(?:(?:an?|the|one of|(?:of|from)(?=\s(?:the\s)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z])"
        r"|his|her|their|its|head|chief|chair|president|director|professor|senior|chairman|"
        r"chairwoman|president|former|founder|co-founder|managing|executive|vice|deputy|secretary|leader|owner|author|"
        r"President|Director|Chief|Head|Professor|Senior|Vice|Deputy|Chairman|Chair|Founder|CEO"
        r"|CFO)\b)(?:U\.S\.|U\.K\.|[^,.;:“”\"()—·\n]){2,120}"
        r"(?=[,.;]|$)"
    ),
)

GRAMMAR: dict[str, Grammar] = {"id": _ID, "en": _EN}
