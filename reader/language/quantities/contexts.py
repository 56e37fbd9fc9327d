"""Words around a number that say how it is meant, or that it is a name, a label or a date and no quantity."""

from reader.domain.findings import Bound
from reader.language.quantities.tokens import listed, spaced


def _bounds(table: dict[Bound, str]) -> dict[str, Bound]:
    return {spaced(phrase.strip()): bound for bound, phrases in table.items() for phrase in phrases.split(",")}


BEFORE = _bounds({
    Bound.ABOUT:
        "sekitar,kira-kira,kurang lebih,lebih kurang,hampir,nyaris,mendekati,sekira,kisaran,di kisaran,berkisar,"
        "seputar,hampir mencapai,sekitar lebih,±,~,≈,circa,ca.,approximately,approx.,approx,about,around,roughly,"
        "nearly,"
        "almost,some,close to,an estimated,"
        "estimated,more or less,just about,virtually,nearing,approaching,"
        "near,plus or minus,plus minus,plus-minus,"
        "somewhere around,in the region of,in the neighborhood of,in the neighbourhood of,about another,tak sampai,"
        "tidak sampai,just short of",
    Bound.MORE_THAN:
        "lebih dari,lebih daripada,di atas,diatas,melebihi,melampaui,melampaui angka,di atas angka,lewat dari,"
        "more than,over,above,exceeding,exceeded,exceeds,exceed,in excess of,upwards of,upward of,greater than,"
        "north of,just over,well over,well above,slightly more than,higher than,surpassing,surpassed,beyond,topped,"
        "topping,>,older than,longer than,lebih besar dari,lebih tinggi dari,lebih lama dari,menembus",
    Bound.LESS_THAN:
        "kurang dari,di bawah,dibawah,di bawah angka,lebih kecil dari,lebih rendah dari,under,below,less than,"
        "fewer than,lower than,south of,just under,well under,well below,younger than,shorter than,<,smaller than",
    Bound.AT_LEAST:
        "setidaknya,sedikitnya,paling sedikit,paling tidak,minimal,minimum,sekurang-kurangnya,sekurangnya,"
        "setidak-tidaknya,tak kurang dari,tidak kurang dari,paling kurang,paling rendah,serendah-rendahnya,"
        "paling singkat,mulai dari,mulai,at least,no fewer than,no less than,not less than,not fewer than,"
        "a minimum of,minimum of,starting at,starting from,starts at,start at,starts from,start from,beginning at,"
        "≥,>=,at the very least",
    Bound.AT_MOST:
        "paling banyak,maksimal,maksimum,paling tinggi,paling lama,paling lambat,hingga,sampai,sampai dengan,"
        "setinggi-tingginya,sebanyak-banyaknya,selama-lamanya,selambat-lambatnya,tidak lebih dari,tak lebih dari,"
        "hingga maksimal,up to,at most,as many as,as much as,no more than,not more than,a maximum of,maximum of,"
        "maximum,max,max.,maks,maks.,≤,<=,not exceeding,paling besar,tidak melebihi,tak melebihi,as high as",
})  # fmt: skip
"""Phrases that stand before a number."""

AFTER = _bounds({
    Bound.ABOUT: "or so,odd,- odd,or thereabouts,give or take,kurang lebih,lebih kurang,kira-kira",
    Bound.AT_LEAST: "or more,atau lebih,ke atas,or above,or older,or over,and above,and over,and older,"
    "+,plus,or longer",
    Bound.AT_MOST: "or less,or fewer,atau kurang,ke bawah,or below,or under,or younger,and under,and below",
})  # fmt: skip
"""Phrases that stand behind a number and what it counts."""

LONGEST_BOUND = 5

FILLERS = listed("sepanjang sebanyak sebesar senilai seluas setinggi seberat selama mencapai angka a an the another")
"""What may stand between such a phrase and the number."""

MEASURING = listed("than nearly almost about over around roughly under least")
"""Behind these "a year" is a quantity."""

TURNED = listed("it them him her me us turned turn turning handed took taken win won")
"""Behind these "over" belongs to the verb."""

EXTREMES = listed(
    "amplitudo suhu temperatur percepatan tekanan kecepatan amplitude temperature temperatures acceleration"
)
"""What has a maximum that was measured, and so is exact."""

CALLING = listed("call dial phone text hubungi telepon telpon kontak center centre hotline")
"""Before a bare figure: it is a telephone number."""

AGED = listed("aged ages turned turns turning berusia berumur usia umur")

AGO = listed("lalu silam ago terakhir belakangan belakang mendatang berselang lagi")
LAST = listed("last past previous next coming")
"""A time with these is counted from now, or from another date."""

MONTHS = listed(
    "januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember jan "
    "feb mar apr aug jun jul agu agt ags sep sept okt oct nov des dec january february march may june july august "
    "october december"
)
CAPITAL_MONTHS = listed("aug march may mar jan sept sep dec des nov jun jul apr feb oct okt agu mei")
"""Months that are other words, or abbreviations, when they are written small."""

LABELS = listed(
    "top no nomor nomer pasal ayat butir huruf bab halaman hlm hal bagian lampiran kelas edisi episode seri versi "
    "tipe gate peron jalur kamar ruang grup kelompok kode kodepos telepon telp hp uu pp perda perpres perppu "
    "permen volume vol jilid tahap fase periode musim peringkat posisi urut urutan level babak ronde tps sdn smpn sman "
    "smkn sma smp smk negeri kloter zona rt rw blok kav kavling lantai golongan tanggal tgl pukul pkl jam era "
    "abad bagan tabel gambar poin rumus alinea paragraf angka nrp nip nik npwp rekening kuartal semester triwulan "
    "km kilometer juz surah surat number nos article articles section sections chapter chapters page pages pp p "
    "figure fig table item part issue season version grade class route highway interstate room floor flight "
    "platform line phase stage group step rule title psalm verse clause paragraph appendix act scene lot track "
    "channel district ward precinct zone type category formula covid exit terminal apartment suite area code unit "
    "§ ¶ # day week year month quarter fy q fiscal round game match lesson module exercise question note footnote "
    "ref reference amendment resolution bill proposition protocol directive regulation tier mark model windows "
    "android ios iphone galaxy boeing airbus playstation python gpt version liga piala formula apollo gen "
    "generasi generation pertanyaan soal nomornya tahun years anno isbn ext rank ranked angkatan catatan kaki bus "
    "bab pos loket meja dapil koridor rute stasiun gerbong jalan jl jln gang bintang aksi layanan bernomor menit "
    "punggung stan gedung menara hanggar dermaga sel bangsal studio error galat kanal saluran port lubang set gim "
    "sektor distrik batalyon batalion kompi brigade divisi skuadron resimen jersey kaus formulir akta etape lap "
    "tikungan gardu reaktor sumur stadium eselon ranking prioritas opsi pilihan paslon kandidat pintu lift ruas "
    "gerbang menkes kepmen inpres keppres perwali pergub perbup seluler kotak pengadilan artikel laga hari lembar "
    "markers marker junction junctions exits pier berth dock hangar runway squadron battalion regiment division "
    "form box locker cell row aisle desk stall booth bay hole heat inning innings frame race corner "
    "checkpoint outpost camp radio serial badge jersey shirt extension postcode zip docket file option priority "
    "size opus sonata symphony concerto hymn port code codes rooms gates lots blocks block tower pitch court bed "
    "reactor mission mile minute volumes chapters pages lines levels stages episodes seasons questions "
    "appendices tables figures items steps"
)
"""A bare number behind one of these names a thing or a place in an order."""

COUNTED = listed(
    "orang warga jiwa korban penumpang pasien siswa pelajar mahasiswa guru buruh pekerja karyawan pegawai anak "
    "bayi tentara prajurit personel polisi tersangka terdakwa saksi anggota kursi suara kasus unit rumah bangunan "
    "sekolah desa kota kabupaten provinsi negara kapal pesawat mobil motor kendaraan sepeda buah ekor lembar "
    "butir batang helai keping paket botol kaleng karung kotak kantong potong biji pucuk buku halaman kepala "
    "keluarga kk responden pemilih pengungsi wisatawan pengunjung perusahaan toko pabrik hotel kamar proyek titik "
    "lokasi rekening akun pengguna pelanggan saham pohon hewan sapi kambing ayam perempuan laki pria wanita gol "
    "poin tiket dosis kali pasang pasangan perkara laporan peserta pendaftar atlet medali petugas relawan jemaah "
    "peluru bom kecamatan kelurahan perahu truk people persons person residents passengers patients students "
    "teachers workers employees children child babies soldiers troops officers suspects witnesses members seats "
    "votes cases units homes houses buildings schools villages cities towns countries nations ships planes "
    "vehicles cars trucks copies tickets doses shares users customers companies stores factories hotels rooms "
    "projects sites accounts families households respondents voters refugees tourists visitors deaths injuries "
    "victims women men woman man girls boys jobs points goals medals participants participant death case vote "
    "seat country company times animals trees civilians prisoners hostages migrants protesters demonstrators "
    "migrant civilian soldier officer student worker employee patient passenger resident victim goal point job "
    "bidders flights games matches arrests complaints copies words lantai tingkat adegan karya seniman laga "
    "pertandingan menteri pulau kios kapal pos tanda babak orang-orang tahanan narapidana pendatang pekan negeri "
    "storeys stories floors trusts clubs teams players guests prisoners inmates minutes clinics hospitals sites "
    "locations goals years mp megapiksel megapixel megapixels lantainya karyawati calon kandidat hakim jaksa"
)
"""Nouns that are counted; behind them a bare number is a count whatever stands before it."""

SINGLE_COUNTED = listed(
    "orang warga unit buah ekor lembar butir batang helai keping paket botol kaleng karung kotak potong pucuk "
    "korban penumpang pasien siswa anggota kursi suara kasus rumah kapal pesawat mobil motor tersangka anak "
    "perempuan laki dosis gol poin tiket kepala keluarga person child woman man soldier officer death case vote "
    "seat point goal student worker employee patient passenger resident victim migrant civilian participant job "
    "girl boy member copy dose vehicle notch teacher doctor nurse expert lawyer "
    "tablet kapsul gelas cangkir piring porsi dus karton sendok truk pohon"
)
"""What "satu" and "one" must stand before to be a count and not an article."""

COMPOUND_COUNTED = listed(
    "member nation country party person man woman page seat storey story game match point goal vote room bed part "
    "item step bedroom door seater team player state judge magnitude place lane run wicket shot hole course track "
    "volume episode car vehicle ship truck tier county city block unit family word man seed goal set nil acre megapixel"
)
"""What is counted behind a hyphen: 28-nation."""

SCORE_VERBS = listed(
    "menang kalah imbang unggul skor takluk tertinggal seri menaklukkan gol mengalahkan won lost beat draw drew "
    "score scored defeated trailed led victory win aggregate agregat hasil tie tied kedudukan lead"
)
FUNCTION_WORDS = listed(
    "atas dari dalam di ke lewat untuk melawan kontra over win victory defeat loss draw in at on against to for "
    "with after and but when as by lead dan pada saat oleh bagi berkat setelah ketika tetapi tapi kemenangan "
    "thanks yang"
)
"""What may follow a score but no count."""

CHANGES = listed(
    "naik turun meningkat menurun bertambah berkurang tumbuh melonjak anjlok merosot melemah menguat berubah "
    "dipangkas dinaikkan diturunkan menaikkan menurunkan kenaikan penurunan peningkatan melambat menyusut "
    "membengkak rose rise risen fell fall fallen increased increase increasing grew grow grown dropped drop "
    "dropping climbed climb cut cutting raised raise raising lowered lower lowering declined decline up down "
    "jumped jump slid slipped surged surge soared soar doubled tripled widened narrowed went gone expanded shrank "
    "shrunk slowed edged rising falling growing"
)
"""Behind these "from 3 to 5" are two figures and not a range."""
