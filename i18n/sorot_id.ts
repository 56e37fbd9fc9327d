<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Accept all suggestions</source>
        <translation>Terima semua saran</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Terima saran</translation>
    </message>
    <message>
        <source>Accept the suggestion and edit it</source>
        <translation>Terima saran lalu sunting</translation>
    </message>
    <message>
        <source>Add annotations from a file…</source>
        <translation>Tambahkan anotasi dari berkas…</translation>
    </message>
    <message>
        <source>Add the sample texts</source>
        <translation>Tambahkan teks contoh</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Semua pintasan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Begin the passage a word earlier</source>
        <translation>Mulai kutipan satu kata lebih awal</translation>
    </message>
    <message>
        <source>Begin the passage a word later</source>
        <translation>Mulai kutipan satu kata lebih akhir</translation>
    </message>
    <message>
        <source>Caret browsing</source>
        <translation>Jelajah dengan kursor</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Klaim</translation>
    </message>
    <message>
        <source>Claims of all texts</source>
        <translation>Klaim semua teks</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Tutup jendela</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sandingkan</translation>
    </message>
    <message>
        <source>Comparing versions</source>
        <translation>Menyandingkan versi</translation>
    </message>
    <message>
        <source>Delete the annotation</source>
        <translation>Hapus anotasi</translation>
    </message>
    <message>
        <source>Delete this text</source>
        <translation>Hapus teks ini</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Rincian…</translation>
    </message>
    <message>
        <source>Dismiss the suggestion</source>
        <translation>Abaikan saran</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation>Sunting kartu</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Menyunting</translation>
    </message>
    <message>
        <source>End the passage a word earlier</source>
        <translation>Akhiri kutipan satu kata lebih awal</translation>
    </message>
    <message>
        <source>End the passage a word later</source>
        <translation>Akhiri kutipan satu kata lebih akhir</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Filter the panel</source>
        <translation>Saring isi panel</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Cari dalam teks</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Sorot</translation>
    </message>
    <message>
        <source>Highlight in a colour of your own</source>
        <translation>Sorot dengan warna sendiri</translation>
    </message>
    <message>
        <source>Highlight in another colour…</source>
        <translation>Sorot dengan warna lain…</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>Sorot biru</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>Sorot hijau</translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation>Sorot merah muda</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>Sorot kuning</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Perbesar teks</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Pustaka</translation>
    </message>
    <message>
        <source>Map of the claim&apos;s relations</source>
        <translation>Peta hubungan klaim</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Menandai</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Berpindah</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Jendela baru</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>Anotasi berikutnya</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Temuan berikutnya</translation>
    </message>
    <message>
        <source>Next part of the claim&apos;s card</source>
        <translation>Bagian kartu klaim berikutnya</translation>
    </message>
    <message>
        <source>Next related claim</source>
        <translation>Klaim terkait berikutnya</translation>
    </message>
    <message>
        <source>Next tab of the panel</source>
        <translation>Tab panel berikutnya</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Noticed for you</source>
        <translation>Yang perlu Anda lihat</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Buka…</translation>
    </message>
    <message>
        <source>Part of the text, or not</source>
        <translation>Bagian dari teks, atau bukan</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>Anotasi sebelumnya</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Temuan sebelumnya</translation>
    </message>
    <message>
        <source>Previous related claim</source>
        <translation>Klaim terkait sebelumnya</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Relate the claim to another</source>
        <translation>Hubungkan klaim dengan klaim lain</translation>
    </message>
    <message>
        <source>Replace the text from a file…</source>
        <translation>Ganti teks dari berkas…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Cari di pustaka</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panel samping</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Perkecil teks</translation>
    </message>
    <message>
        <source>Suggest claims</source>
        <translation>Sarankan klaim</translation>
    </message>
    <message>
        <source>Switch language</source>
        <translation>Ganti bahasa</translation>
    </message>
    <message>
        <source>Text settings</source>
        <translation>Pengaturan teks</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Terjemahkan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tampilan</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n klaim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradicting</source>
        <comment>relations of a claim</comment>
        <translation>
            <numerusform>%n bertentangan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n sumber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) noticed</source>
        <translation>
            <numerusform>%n hal perlu dilihat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <comment>claims on the timeline</comment>
        <translation>
            <numerusform>%n tanpa tanggal</numerusform>
        </translation>
    </message>
    <message>
        <source>Another claim on the timeline</source>
        <translation>Klaim lain di lini masa</translation>
    </message>
    <message>
        <source>By publication</source>
        <translation>Menurut tanggal terbit</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Menurut sumber</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Menurut status</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>Menurut pokok</translation>
    </message>
    <message>
        <source>By text</source>
        <translation>Menurut teks</translation>
    </message>
    <message>
        <source>By the dates claimed</source>
        <translation>Menurut tanggal yang disebut</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Kepastian</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Klaim</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Klaim</translation>
    </message>
    <message>
        <source>Claims of all texts</source>
        <translation>Klaim semua teks</translation>
    </message>
    <message>
        <source>Claims, timeline, sources, what was noticed</source>
        <translation>Klaim, lini masa, sumber, yang perlu dilihat</translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation>Kosongkan saringan</translation>
    </message>
    <message>
        <source>Empty the filter, then return to the text</source>
        <translation>Kosongkan saringan, lalu kembali ke teks</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Filter the board</source>
        <translation>Saring papan klaim</translation>
    </message>
    <message>
        <source>Group by something else</source>
        <translation>Ganti pengelompokan</translation>
    </message>
    <message>
        <source>Group the claims</source>
        <translation>Kelompokkan klaim</translation>
    </message>
    <message>
        <source>Merge the chosen sources</source>
        <translation>Gabungkan sumber yang dipilih</translation>
    </message>
    <message>
        <source>Next status for the chosen claims</source>
        <translation>Status berikutnya untuk klaim yang dipilih</translation>
    </message>
    <message>
        <source>No claim holds these words.</source>
        <translation>Tidak ada klaim yang memuat kata-kata ini.</translation>
    </message>
    <message>
        <source>No claim names its source yet. Fill in the source on the card of a claim.</source>
        <translation>Belum ada klaim yang menyebut sumbernya. Isi sumbernya di kartu klaim.</translation>
    </message>
    <message>
        <source>No source given</source>
        <translation>Tanpa sumber</translation>
    </message>
    <message>
        <source>No source holds these words.</source>
        <translation>Tidak ada sumber yang memuat kata-kata ini.</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Tanpa pokok</translation>
    </message>
    <message>
        <source>No text has claims yet. Open a text and press S to have claims suggested.</source>
        <translation>Belum ada teks yang punya klaim. Buka sebuah teks lalu tekan S untuk mendapat saran klaim.</translation>
    </message>
    <message>
        <source>None of their texts has a publication date.</source>
        <translation>Tidak satu pun teksnya punya tanggal terbit.</translation>
    </message>
    <message>
        <source>None of these claims speaks of a date.</source>
        <translation>Tidak satu pun klaim ini menyebut tanggal.</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Tanpa kelompok</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Perlu dilihat</translation>
    </message>
    <message>
        <source>Noticed: dismiss</source>
        <translation>Perlu dilihat: abaikan</translation>
    </message>
    <message>
        <source>Noticed: my own exchange rate</source>
        <translation>Perlu dilihat: kurs saya sendiri</translation>
    </message>
    <message>
        <source>Noticed: relate the two claims</source>
        <translation>Perlu dilihat: hubungkan kedua klaim</translation>
    </message>
    <message>
        <source>Noticed: show the first claim, or the other</source>
        <translation>Perlu dilihat: tampilkan klaim pertama, atau yang lain</translation>
    </message>
    <message>
        <source>Open a text…</source>
        <translation>Buka teks…</translation>
    </message>
    <message>
        <source>Order by the next column, or from its other end</source>
        <translation>Urutkan menurut kolom berikutnya, atau balik urutannya</translation>
    </message>
    <message>
        <source>Part a merged source again</source>
        <translation>Pisahkan lagi sumber yang digabung</translation>
    </message>
    <message>
        <source>Place the claims in time</source>
        <translation>Letakkan klaim menurut waktu</translation>
    </message>
    <message>
        <source>Place them by publication</source>
        <translation>Susun menurut tanggal terbit</translation>
    </message>
    <message>
        <source>Place them by the dates claimed</source>
        <translation>Susun menurut tanggal yang disebut</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>Relate the two chosen claims</source>
        <translation>Hubungkan kedua klaim yang dipilih</translation>
    </message>
    <message>
        <source>Relate the two…</source>
        <translation>Hubungkan keduanya…</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>Rename the source</source>
        <translation>Ganti nama sumber</translation>
    </message>
    <message>
        <source>Show in its text</source>
        <translation>Tampilkan dalam teksnya</translation>
    </message>
    <message>
        <source>Show the claim in its text, or the claims of the source</source>
        <translation>Tampilkan klaim di teksnya, atau klaim dari sumber itu</translation>
    </message>
    <message>
        <source>Show the claims</source>
        <translation>Tampilkan klaim</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subjects with one claim</source>
        <translation>Pokok dengan satu klaim</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>The source has a name, or none</source>
        <translation>Sumber punya nama, atau tanpa nama</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Lini masa</translation>
    </message>
    <message>
        <source>Timeline closer or farther</source>
        <translation>Perbesar atau perkecil lini masa</translation>
    </message>
    <message>
        <source>Timeline of claims</source>
        <translation>Lini masa klaim</translation>
    </message>
    <message>
        <source>When</source>
        <comment>a column: the dates claims speak of</comment>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>{shown} of {every} claims</source>
        <translation>{shown} dari {every} klaim</translation>
    </message>
    <message>
        <source>{source} (no name)</source>
        <comment>a source whom the text does not name</comment>
        <translation>{source} (tanpa nama)</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Colour as hex</source>
        <translation>Warna dalam heksadesimal</translation>
    </message>
    <message>
        <source>Or as hex</source>
        <comment>hexadecimal colour such as #a0c4ff</comment>
        <translation>Atau kode heksa</translation>
    </message>
    <message>
        <source>Use it</source>
        <comment>button: use the colour that was typed</comment>
        <translation>Pakai</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Blue</source>
        <translation>Biru</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Hijau</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Merah muda</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Kuning</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n annotation(s) placed</source>
        <comment>part of a list</comment>
        <translation>
            <numerusform>%n anotasi ditempatkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found in the text and kept aside</source>
        <comment>part of a list</comment>
        <translation>
            <numerusform>%n tidak ditemukan dalam teks dan disimpan tersendiri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of other documents left out</source>
        <comment>part of a list</comment>
        <translation>
            <numerusform>%n milik dokumen lain dilewati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <comment>part of a list</comment>
        <translation>
            <numerusform>%n sudah ada</numerusform>
        </translation>
    </message>
    <message>
        <source>(was there already)</source>
        <comment>after a document’s title</comment>
        <translation>(sudah ada)</translation>
    </message>
    <message>
        <source>A value must follow.</source>
        <translation>Harus diikuti sebuah nilai.</translation>
    </message>
    <message>
        <source>At least one value must follow.</source>
        <translation>Harus diikuti setidaknya satu nilai.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>stands for a command’s name in help</comment>
        <translation>PERINTAH</translation>
    </message>
    <message>
        <source>Certainty: {name}</source>
        <translation>Kepastian: {name}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>of several translations of a passage, this one is in use</comment>
        <translation>Terpilih</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>DATE</source>
        <comment>stands for a date in help</comment>
        <translation>TANGGAL</translation>
    </message>
    <message>
        <source>DOC</source>
        <comment>stands for a document in help</comment>
        <translation>DOK</translation>
    </message>
    <message>
        <source>DOC is a document’s id or title, the start of either, or its file’s path or name.</source>
        <translation>DOK adalah id atau judul dokumen, awalan salah satunya, atau jalur atau nama berkasnya.</translation>
    </message>
    <message>
        <source>DOC|FILE</source>
        <comment>stands for a document or a file’s name in help</comment>
        <translation>DOK|BERKAS</translation>
    </message>
    <message>
        <source>Dates: {words}</source>
        <translation>Tanggal: {words}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Diulangi: {change}</translation>
    </message>
    <message>
        <source>Evidence: {evidence}</source>
        <translation>Bukti: {evidence}</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused or failed, 2 not understood.</source>
        <translation>Kode keluar: 0 selesai, 1 ditolak atau gagal, 2 tidak dipahami.</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>stands for a file’s name in help</comment>
        <translation>BERKAS</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Figures: {words}</source>
        <translation>Angka: {words}</translation>
    </message>
    <message>
        <source>Hedges: {words}</source>
        <comment>words that weaken or strengthen</comment>
        <translation>Penanda kepastian: {words}</translation>
    </message>
    <message>
        <source>In JSON, “source” is who says it, or null; “certainty” is asserted, reported, hedged, speculative or denied; “iso” is a date in EDTF (ISO 8601-2), or null where it depends on when the text was published; “rule” is what found the claim, and “precision” how likely its finds are to be right, by those in texts it was not made from and lower where they were few (0: none); “furniture” is what is not the author’s text, such as datelines.</source>
        <translation>Dalam JSON, “source” adalah siapa yang mengatakannya, atau null; “certainty” berisi asserted, reported, hedged, speculative, atau denied; “iso” adalah tanggal dalam EDTF (ISO 8601-2), atau null bila bergantung pada tanggal terbit teks; “rule” adalah aturan yang menemukan klaim, dan “precision” seberapa besar kemungkinan temuannya benar, menurut teks yang tidak dipakai untuk menyusunnya, dan lebih rendah bila temuannya sedikit (0: tidak ada); “furniture” adalah yang bukan tulisan penulis, misalnya keterangan tempat.</translation>
    </message>
    <message>
        <source>In JSON, “value” is the number in full, or a list of both ends of a range; “unit” is “%”, “pp” for percentage points, “x” for times, an ISO 4217 code for money, a UCUM code for other measures, or empty for a plain count; “unit_name” is the unit in English, “currency” the code if it is money.</source>
        <translation>Dalam JSON, “value” berisi angka lengkapnya, atau daftar kedua ujung untuk rentang; “unit” berisi “%”, “pp” untuk poin persentase, “x” untuk kelipatan, kode ISO 4217 untuk uang, kode UCUM untuk ukuran lain, atau kosong untuk jumlah biasa; “unit_name” adalah nama satuannya dalam bahasa Inggris, “currency” kodenya bila berupa uang.</translation>
    </message>
    <message>
        <source>It does not go together with {argument}.</source>
        <translation>Tidak bisa dipakai bersama {argument}.</translation>
    </message>
    <message>
        <source>It takes no value, but “{value}” was given.</source>
        <translation>Tidak memakai nilai, tetapi diberi “{value}”.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <comment>stands for the code of a language, such as “id”, in help</comment>
        <translation>BAHASA</translation>
    </message>
    <message>
        <source>Missing: {arguments}.</source>
        <translation>Kurang: {arguments}.</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>stands for a person’s name in help</comment>
        <translation>NAMA</translation>
    </message>
    <message>
        <source>No claims were found.</source>
        <translation>Tidak ada klaim yang ditemukan.</translation>
    </message>
    <message>
        <source>No quantities were found.</source>
        <translation>Tidak ada angka atau jumlah yang ditemukan.</translation>
    </message>
    <message>
        <source>Not found in the present text</source>
        <comment>of an annotation</comment>
        <translation>Tidak ditemukan dalam teks sekarang</translation>
    </message>
    <message>
        <source>Not understood: {arguments}.</source>
        <translation>Tidak dimengerti: {arguments}.</translation>
    </message>
    <message>
        <source>One of these is missing: {arguments}.</source>
        <translation>Salah satu dari ini kurang: {arguments}.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opsi</translation>
    </message>
    <message>
        <source>Places are counted in characters (Unicode code points) from 0, in the text that “--json” gives as “text”: for plain text the file’s own, without a byte order mark and with every line end as one character; for Markdown, HTML and documents of the library the text that Sorot shows, without markup.</source>
        <translation>Letak dihitung dalam karakter (titik kode Unicode) mulai dari 0, pada teks yang diberikan “--json” sebagai “text”: untuk teks biasa isi berkas itu sendiri, tanpa tanda urutan bita dan dengan tiap akhir baris sebagai satu karakter; untuk Markdown, HTML, dan dokumen di pustaka teks yang ditampilkan Sorot, tanpa markah.</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <comment>whose claim it is</comment>
        <translation>Sumber: {name}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <comment>who says so</comment>
        <translation>Menurut: {source}</translation>
    </message>
    <message>
        <source>TAG</source>
        <comment>stands for a tag in help</comment>
        <translation>TAG</translation>
    </message>
    <message>
        <source>The answer could not be written out: the disk did not take it.</source>
        <translation>Jawaban tidak dapat ditulis: diska menolaknya.</translation>
    </message>
    <message>
        <source>There is no text in what was given, so nothing was added.</source>
        <translation>Tidak ada teks dalam yang diberikan, jadi tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>Through: {names}</source>
        <comment>through whom it came</comment>
        <translation>Melalui: {names}</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Diurungkan: {change}</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Pemakaian: </translation>
    </message>
    <message>
        <source>Web Annotations (JSON-LD), or a list of objects with “quote” and “kind”</source>
        <translation>Web Annotation (JSON-LD), atau daftar objek dengan “quote” dan “kind”</translation>
    </message>
    <message>
        <source>What to give</source>
        <translation>Yang diberikan</translation>
    </message>
    <message>
        <source>Without a command, Sorot opens its window with the files.</source>
        <translation>Tanpa perintah, Sorot membuka jendelanya dengan berkas-berkas itu.</translation>
    </message>
    <message>
        <source>Written to “{path}”.</source>
        <translation>Ditulis ke “{path}”.</translation>
    </message>
    <message>
        <source>a file, which is only read, a document of the library, or “-” for plain text from standard input</source>
        <translation>berkas, yang hanya dibaca, dokumen di pustaka, atau “-” untuk teks biasa dari masukan standar</translation>
    </message>
    <message>
        <source>add the sample texts, and open the first of them in the window</source>
        <translation>tambahkan teks contoh, lalu buka yang pertama di jendela</translation>
    </message>
    <message>
        <source>also what is not the author’s text: datelines, “read also” lines, footers</source>
        <translation>sertakan juga yang bukan tulisan penulis: keterangan tempat, baris “baca juga”, penutup</translation>
    </message>
    <message>
        <source>answer in JSON</source>
        <translation>jawab dalam JSON</translation>
    </message>
    <message>
        <source>bring back the change undone last</source>
        <translation>kembalikan perubahan yang terakhir diurungkan</translation>
    </message>
    <message>
        <source>cut a file into sentences</source>
        <translation>potong berkas menjadi kalimat</translation>
    </message>
    <message>
        <source>every document, the newest first</source>
        <translation>semua dokumen, yang terbaru lebih dulu</translation>
    </message>
    <message>
        <source>its id or the start of it, its title, or its path</source>
        <translation>id atau awalannya, judul, atau jalurnya</translation>
    </message>
    <message>
        <source>list the documents, the newest first</source>
        <translation>daftar dokumen, yang terbaru lebih dulu</translation>
    </message>
    <message>
        <source>list the quantities in a file</source>
        <translation>daftarkan angka dan jumlah dalam berkas</translation>
    </message>
    <message>
        <source>list what looks like a claim in a document or file</source>
        <translation>daftarkan yang tampak sebagai klaim dalam dokumen atau berkas</translation>
    </message>
    <message>
        <source>none named</source>
        <comment>after “Source: ”</comment>
        <translation>tidak disebut</translation>
    </message>
    <message>
        <source>only annotations of this kind; may be repeated</source>
        <translation>hanya anotasi jenis ini; boleh diulang</translation>
    </message>
    <message>
        <source>only annotations with this tag; may be repeated</source>
        <translation>hanya anotasi dengan tag ini; boleh diulang</translation>
    </message>
    <message>
        <source>only claims and translations in this state; may be repeated</source>
        <translation>hanya klaim dan terjemahan dengan status ini; boleh diulang</translation>
    </message>
    <message>
        <source>print the annotations of a document</source>
        <translation>tampilkan anotasi sebuah dokumen</translation>
    </message>
    <message>
        <source>print the text of a document</source>
        <translation>tampilkan teks sebuah dokumen</translation>
    </message>
    <message>
        <source>put files into the library, all or none</source>
        <translation>masukkan berkas ke pustaka, semua atau tidak sama sekali</translation>
    </message>
    <message>
        <source>put the sample texts into the library</source>
        <translation>masukkan teks contoh ke pustaka</translation>
    </message>
    <message>
        <source>set annotations from a JSON file on a document</source>
        <translation>pasang anotasi dari berkas JSON pada sebuah dokumen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>tampilkan versi</translation>
    </message>
    <message>
        <source>show this help and do nothing else</source>
        <translation>tampilkan bantuan ini saja</translation>
    </message>
    <message>
        <source>take back the latest change</source>
        <translation>urungkan perubahan terakhir</translation>
    </message>
    <message>
        <source>the file, which is only read, or “-” for plain text from standard input</source>
        <translation>berkasnya, yang hanya dibaca, atau “-” untuk teks biasa dari masukan standar</translation>
    </message>
    <message>
        <source>the language of the text, “id” or “en” (any other is read by the rules of English); guessed if not given</source>
        <translation>bahasa teksnya, “id” atau “en” (yang lain dibaca dengan aturan bahasa Inggris); ditebak jika tidak disebut</translation>
    </message>
    <message>
        <source>the language of what is written; the one spoken if not given</source>
        <translation>bahasa isi ekspor; jika tidak diberikan, bahasa antarmuka</translation>
    </message>
    <message>
        <source>the language to speak, instead of the one named by SOROT_LANGUAGE or chosen</source>
        <translation>bahasa antarmuka, sebagai ganti SOROT_LANGUAGE atau yang dipilih</translation>
    </message>
    <message>
        <source>the library to use, instead of the one named by SOROT_LIBRARY or your own</source>
        <translation>pustaka yang dipakai, sebagai ganti SOROT_LIBRARY atau pustaka Anda</translation>
    </message>
    <message>
        <source>what to write</source>
        <translation>yang ditulis</translation>
    </message>
    <message>
        <source>when the text was published, for dates such as “last week”; what the text says if not given</source>
        <translation>kapan teks itu terbit, untuk keterangan waktu seperti “pekan lalu”; jika tidak disebut, menurut teksnya</translation>
    </message>
    <message>
        <source>where to write, whole or not at all; standard output if not given, and what the format could not hold is then said on standard error</source>
        <translation>ke mana ditulis, utuh atau tidak sama sekali; jika tidak disebut, ke keluaran standar, dan yang tidak termuat disebut di keluaran galat</translation>
    </message>
    <message>
        <source>who checked the claims; ClaimReview names them as the author</source>
        <translation>siapa yang memeriksa klaim; ClaimReview mencantumkannya sebagai penulis</translation>
    </message>
    <message>
        <source>write annotations out, to standard output or a file</source>
        <translation>tulis anotasi ke keluaran standar atau ke berkas</translation>
    </message>
    <message>
        <source>“markdown” and “html” hold all annotations, “csv” is a table of them, “jsonld” holds them as Web Annotations. “report” (HTML) and “docx” are reports on the claims, “claims” (CSV) and “xlsx” tables of them, “claimreview” is schema.org’s JSON-LD, “argdown” an argument map. “qdpx” is a REFI-QDA project, “qdc” its codebook alone.</source>
        <translation>“markdown” dan “html” memuat semua anotasi, “csv” berupa tabelnya, “jsonld” memuatnya sebagai Web Annotation. “report” (HTML) dan “docx” adalah laporan klaim, “claims” (CSV) dan “xlsx” tabel klaim, “claimreview” JSON-LD schema.org, “argdown” peta argumen. “qdpx” adalah proyek REFI-QDA, “qdc” buku kodenya saja.</translation>
    </message>
    <message>
        <source>“sorot COMMAND --help” tells more of a command.</source>
        <translation>“sorot PERINTAH --help” menjelaskan lebih jauh.</translation>
    </message>
    <message>
        <source>“{title}” has no annotations.</source>
        <translation>“{title}” belum punya anotasi.</translation>
    </message>
    <message>
        <source>“{value}” is not known here. Known are: {choices}.</source>
        <translation>“{value}” tidak dikenal di sini. Pilihannya: {choices}.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>A colour of your own</source>
        <translation>Warna sendiri</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua berkas</translation>
    </message>
    <message>
        <source>Open texts</source>
        <translation>Buka teks</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Pilih dulu kata-katanya.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>“{title}” was deleted. Undo brings it back.</source>
        <translation>“{title}” dihapus. Urungkan untuk mengembalikannya.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n reviewed</source>
        <comment>rows whose translation was reviewed</comment>
        <translation>
            <numerusform>%n ditinjau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translated</source>
        <comment>rows that have a translation</comment>
        <translation>
            <numerusform>%n diterjemahkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <comment>set beside the text</comment>
        <translation>
            <numerusform>%n versi</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a translation of this row</source>
        <translation>Tambahkan terjemahan baris ini</translation>
    </message>
    <message>
        <source>Add another version</source>
        <translation>Tambahkan versi lain</translation>
    </message>
    <message>
        <source>Another row or column</source>
        <translation>Baris atau kolom lain</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Choose this translation</source>
        <translation>Pilih terjemahan ini</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sandingkan</translation>
    </message>
    <message>
        <source>Confirm the row and go to the next</source>
        <translation>Setujui baris lalu lanjut ke berikutnya</translation>
    </message>
    <message>
        <source>Delete this translation</source>
        <translation>Hapus terjemahan ini</translation>
    </message>
    <message>
        <source>Differences</source>
        <comment>a box to tick: show them</comment>
        <translation>Perbedaan</translation>
    </message>
    <message>
        <source>Documents of the library</source>
        <translation>Dokumen di pustaka</translation>
    </message>
    <message>
        <source>Edit the translation; letters begin it too</source>
        <translation>Sunting terjemahan; langsung mengetik juga bisa</translation>
    </message>
    <message>
        <source>Find a document</source>
        <translation>Cari dokumen</translation>
    </message>
    <message>
        <source>Leave the cell, then the comparison</source>
        <translation>Keluar dari sel, lalu dari sandingan</translation>
    </message>
    <message>
        <source>Merge with the next row</source>
        <translation>Gabungkan dengan baris berikutnya</translation>
    </message>
    <message>
        <source>Move the cell’s first sentence to the row above</source>
        <translation>Pindahkan kalimat pertama sel ke baris di atas</translation>
    </message>
    <message>
        <source>Move the cell’s last sentence to the row below</source>
        <translation>Pindahkan kalimat terakhir sel ke baris di bawah</translation>
    </message>
    <message>
        <source>New translation into {language}</source>
        <comment>heading of a column</comment>
        <translation>Terjemahan baru ke bahasa {language}</translation>
    </message>
    <message>
        <source>Next translation of this row</source>
        <translation>Terjemahan berikutnya dari baris ini</translation>
    </message>
    <message>
        <source>No second version</source>
        <comment>the third column is not shown</comment>
        <translation>Tanpa versi kedua</translation>
    </message>
    <message>
        <source>Pair the rows not yet confirmed again</source>
        <translation>Pasangkan lagi baris yang belum dipastikan</translation>
    </message>
    <message>
        <source>Pairing the sentences of the two texts…</source>
        <translation>Memasangkan kalimat kedua teks…</translation>
    </message>
    <message>
        <source>Previous translation of this row</source>
        <translation>Terjemahan sebelumnya dari baris ini</translation>
    </message>
    <message>
        <source>Progress of the pairing</source>
        <translation>Kemajuan pemasangan</translation>
    </message>
    <message>
        <source>Rows of sentences side by side</source>
        <translation>Baris kalimat bersandingan</translation>
    </message>
    <message>
        <source>Segment {index} of {count}</source>
        <comment>the row one is in</comment>
        <translation>Segmen {index} dari {count}</translation>
    </message>
    <message>
        <source>Set beside another document…</source>
        <translation>Sandingkan dengan dokumen lain…</translation>
    </message>
    <message>
        <source>Split the row</source>
        <translation>Pisahkan baris</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a translation; shown while there is none</comment>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>State of the translation</source>
        <translation>Tahap terjemahan</translation>
    </message>
    <message>
        <source>The pairing was undone. Redo brings it back.</source>
        <translation>Pemasangan diurungkan. Pilih Ulangi untuk mengembalikannya.</translation>
    </message>
    <message>
        <source>There is no other version of this text in the library yet.</source>
        <translation>Belum ada versi lain dari teks ini di pustaka.</translation>
    </message>
    <message>
        <source>This version is in the language of the text: it is compared here, not edited.</source>
        <translation>Versi ini berbahasa sama dengan teksnya: di sini dibandingkan, bukan disunting.</translation>
    </message>
    <message>
        <source>Translate into {language}</source>
        <comment>a button: begin a translation from nothing</comment>
        <translation>Terjemahkan ke bahasa {language}</translation>
    </message>
    <message>
        <source>Translation of this row</source>
        <translation>Terjemahan baris ini</translation>
    </message>
    <message>
        <source>Version in the second column</source>
        <translation>Versi di kolom kedua</translation>
    </message>
    <message>
        <source>Version in the third column</source>
        <translation>Versi di kolom ketiga</translation>
    </message>
    <message>
        <source>added</source>
        <comment>legend: words only in the second version</comment>
        <translation>ditambah</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>of several translations this one</comment>
        <translation>terpilih</translation>
    </message>
    <message>
        <source>other passage</source>
        <comment>a translation of less or more than this row</comment>
        <translation>bagian lain</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>legend: words only in the first version</comment>
        <translation>dibuang</translation>
    </message>
    <message>
        <source>the version’s own text</source>
        <translation>teks asli versi ini</translation>
    </message>
    <message>
        <source>{index} of {count}</source>
        <comment>the candidate shown, of how many</comment>
        <translation>{index} dari {count}</translation>
    </message>
    <message>
        <source>{language} — source</source>
        <comment>heading of a column</comment>
        <translation>{language} — sumber</translation>
    </message>
    <message>
        <source>{version} (difference from {other})</source>
        <comment>heading of a column</comment>
        <translation>{version} (beda dari {other})</translation>
    </message>
    <message>
        <source>— no translation yet —</source>
        <translation>— belum diterjemahkan —</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>23 November 2026</source>
        <translation>23 November 2026</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Penerbit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>what this version of the text is called, such as Draft A</comment>
        <translation>Versi</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>dipisahkan koma</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A claim cannot be related to itself.</source>
        <translation>Klaim tidak bisa dihubungkan dengan dirinya sendiri.</translation>
    </message>
    <message>
        <source>A document needs a title.</source>
        <translation>Dokumen perlu judul.</translation>
    </message>
    <message>
        <source>A source needs a name.</source>
        <translation>Sumber harus punya nama.</translation>
    </message>
    <message>
        <source>An annotation without a quote cannot be placed. Nothing was added.</source>
        <translation>Anotasi tanpa kutipan tidak bisa ditempatkan. Tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>Item {number} ends before it begins.</source>
        <translation>Butir {number} berakhir sebelum mulai.</translation>
    </message>
    <message>
        <source>Item {number} has a field “{field}” that is not known here.</source>
        <translation>Butir {number} punya ruas “{field}” yang tidak dikenal di sini.</translation>
    </message>
    <message>
        <source>Item {number} has no quote, so its place cannot be found.</source>
        <translation>Butir {number} tidak punya kutipan, jadi tempatnya tidak bisa dicari.</translation>
    </message>
    <message>
        <source>Item {number} has no “{field}”.</source>
        <translation>Butir {number} tidak punya “{field}”.</translation>
    </message>
    <message>
        <source>Item {number} is not an annotation.</source>
        <translation>Butir {number} bukan anotasi.</translation>
    </message>
    <message>
        <source>Item {number} is not an object with named fields.</source>
        <translation>Butir {number} bukan objek dengan ruas bernama.</translation>
    </message>
    <message>
        <source>Item {number} marks more than one passage.</source>
        <translation>Butir {number} menandai lebih dari satu bagian.</translation>
    </message>
    <message>
        <source>Item {number}: “{field}” holds half a character.</source>
        <translation>Butir {number}: “{field}” memuat setengah karakter.</translation>
    </message>
    <message>
        <source>Item {number}: “{field}” is not the kind of value it should be.</source>
        <translation>Butir {number}: nilai “{field}” bukan jenis yang semestinya.</translation>
    </message>
    <message>
        <source>Item {number}: “{value}” is not a value that “{field}” may have.</source>
        <translation>Butir {number}: “{value}” bukan nilai yang boleh untuk “{field}”.</translation>
    </message>
    <message>
        <source>No document “{words}” is in the library.</source>
        <translation>Tidak ada dokumen “{words}” di pustaka.</translation>
    </message>
    <message>
        <source>None of the {all} files could be opened. The library is as it was.</source>
        <translation>Tidak satu pun dari {all} berkas bisa dibuka. Pustaka tidak berubah.</translation>
    </message>
    <message>
        <source>One of the texts has changed meanwhile. Please compare them again.</source>
        <translation>Salah satu teks sudah berubah. Silakan sandingkan lagi.</translation>
    </message>
    <message>
        <source>Only claims can be related to each other.</source>
        <translation>Hanya klaim yang bisa saling dihubungkan.</translation>
    </message>
    <message>
        <source>Something went wrong in Sorot itself. What you had saved is safe.</source>
        <translation>Ada yang salah pada Sorot sendiri. Yang sudah tersimpan tetap aman.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Dihentikan. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>The end of a range cannot be smaller than its beginning.</source>
        <translation>Akhir rentang tidak boleh lebih kecil dari awalnya.</translation>
    </message>
    <message>
        <source>The file could not be copied into the library. Nothing was changed.</source>
        <translation>Berkas tidak bisa disalin ke pustaka. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>The library cannot be written just now. Nothing was changed; please try again.</source>
        <translation>Pustaka sedang tidak bisa ditulis. Tidak ada yang berubah; silakan coba lagi.</translation>
    </message>
    <message>
        <source>The library in “{folder}” cannot be opened. Nothing in it was changed.</source>
        <translation>Pustaka di “{folder}” tidak bisa dibuka. Isinya tidak diubah.</translation>
    </message>
    <message>
        <source>The library in “{folder}” was made by a newer Sorot. Please update to open it.</source>
        <translation>Pustaka di “{folder}” dibuat oleh Sorot yang lebih baru. Perbarui Sorot untuk membukanya.</translation>
    </message>
    <message>
        <source>The library’s file is damaged. Nothing was written; please restore a copy of it.</source>
        <translation>Berkas pustaka rusak. Tidak ada yang ditulis; silakan pulihkan salinannya.</translation>
    </message>
    <message>
        <source>The project in “{name}” is damaged and cannot be read.</source>
        <translation>Proyek dalam “{name}” rusak dan tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>The text of this document is missing from the library.</source>
        <translation>Teks dokumen ini hilang dari pustaka.</translation>
    </message>
    <message>
        <source>There is no figure in “{value}”. One looks like Rp322 billion.</source>
        <translation>Tidak ada angka dalam “{value}”. Contohnya: Rp322 miliar.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Tidak ada yang bisa diulangi.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang bisa diurungkan.</translation>
    </message>
    <message>
        <source>These rows were changed in another window. Please try again.</source>
        <translation>Baris ini diubah di jendela lain. Silakan coba lagi.</translation>
    </message>
    <message>
        <source>This annotation is no longer in the library.</source>
        <translation>Anotasi ini sudah tidak ada di pustaka.</translation>
    </message>
    <message>
        <source>This document is no longer in the library.</source>
        <translation>Dokumen ini sudah tidak ada di pustaka.</translation>
    </message>
    <message>
        <source>This file holds no Web Annotations.</source>
        <translation>Berkas ini tidak memuat Web Annotation.</translation>
    </message>
    <message>
        <source>This file is not a list of quotes.</source>
        <translation>Berkas ini bukan daftar kutipan.</translation>
    </message>
    <message>
        <source>This file is not valid JSON.</source>
        <translation>Berkas ini bukan JSON yang sah.</translation>
    </message>
    <message>
        <source>This file is only the first page of a collection of annotations.</source>
        <translation>Berkas ini baru halaman pertama dari kumpulan anotasi.</translation>
    </message>
    <message>
        <source>This relation is no longer in the library.</source>
        <translation>Hubungan ini sudah tidak ada di pustaka.</translation>
    </message>
    <message>
        <source>{count} of {all} files could not be opened. The others are in the library.</source>
        <translation>{count} dari {all} berkas tidak bisa dibuka. Yang lain sudah masuk ke pustaka.</translation>
    </message>
    <message>
        <source>“{format}” is no text. Name the file with --output.</source>
        <translation>“{format}” bukan teks. Sebutkan nama berkasnya dengan --output.</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>“{name}” tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>“{name}” does not hold text, so it cannot be opened.</source>
        <translation>“{name}” tidak berisi teks, jadi tidak bisa dibuka.</translation>
    </message>
    <message>
        <source>“{name}” has a single line of {count} characters, too long to read as writing.</source>
        <translation>“{name}” punya satu baris sepanjang {count} karakter, terlalu panjang untuk sebuah tulisan.</translation>
    </message>
    <message>
        <source>“{name}” has no words in it, so there is nothing to read.</source>
        <translation>“{name}” tidak berisi kata, jadi tidak ada yang bisa dibaca.</translation>
    </message>
    <message>
        <source>“{name}” holds more than can be read at once. Nothing was added.</source>
        <translation>Isi “{name}” terlalu besar untuk dibaca sekaligus. Tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>“{name}” holds only a list of codes, no texts.</source>
        <translation>“{name}” hanya berisi daftar kode, tanpa teks.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose the files inside it.</source>
        <translation>“{name}” adalah folder. Pilih berkas di dalamnya.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or locked with a password, so it cannot be read.</source>
        <translation>“{name}” rusak atau terkunci kata sandi sehingga tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>“{name}” is empty, so there is nothing to read.</source>
        <translation>“{name}” kosong, jadi tidak ada yang bisa dibaca.</translation>
    </message>
    <message>
        <source>“{name}” is not a Sorot library.</source>
        <translation>“{name}” bukan pustaka Sorot.</translation>
    </message>
    <message>
        <source>“{name}” is not a UTF-8 text.</source>
        <translation>“{name}” bukan teks UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be read.</source>
        <translation>“{name}” bukan berkas yang bisa dibaca.</translation>
    </message>
    <message>
        <source>“{name}” is not a kind of file that can be opened. Text, Markdown and HTML files can.</source>
        <translation>Jenis berkas “{name}” tidak bisa dibuka. Yang bisa: teks, Markdown, dan HTML.</translation>
    </message>
    <message>
        <source>“{name}” is not a project file (.qdpx).</source>
        <translation>“{name}” bukan berkas proyek (.qdpx).</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}” sudah tidak ada di tempatnya.</translation>
    </message>
    <message>
        <source>“{name}” is too large to open: {size} MB, where {limit} MB is the most.</source>
        <translation>“{name}” terlalu besar untuk dibuka: {size} MB, padahal batasnya {limit} MB.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: its folder does not exist. Choose another place.</source>
        <translation>“{name}” tidak tersimpan: foldernya tidak ada. Pilih tempat lain.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: the disk did not take it. Any earlier file is unchanged.</source>
        <translation>“{name}” tidak tersimpan: diska menolaknya. Berkas sebelumnya, jika ada, tidak berubah.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: writing there is not allowed. Choose another place.</source>
        <translation>“{name}” tidak tersimpan: tidak diizinkan menulis di sana. Pilih tempat lain.</translation>
    </message>
    <message>
        <source>“{value}” does not stand in the claim&apos;s passage.</source>
        <translation>“{value}” tidak ada dalam bagian teks klaim ini.</translation>
    </message>
    <message>
        <source>“{value}” is not a date Sorot understands.</source>
        <translation>“{value}” bukan tanggal yang dimengerti Sorot.</translation>
    </message>
    <message>
        <source>“{value}” is not a month.</source>
        <translation>“{value}” bukan bulan.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>“{value}” bukan angka.</translation>
    </message>
    <message>
        <source>“{words}” fits more than one document: {choices}. Give the id instead.</source>
        <translation>“{words}” cocok dengan lebih dari satu dokumen: {choices}. Berikan id-nya.</translation>
    </message>
    <message>
        <source>“{words}” is neither a file nor a document of the library.</source>
        <translation>“{words}” bukan berkas dan bukan dokumen di pustaka.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n annotation(s) are left out: a codebook holds only the codes.</source>
        <translation>
            <numerusform>%n anotasi tidak disertakan: buku kode hanya memuat kode.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without a place go out as notes on their document.</source>
        <translation>
            <numerusform>%n anotasi yang kehilangan tempat menjadi catatan pada dokumennya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) marked on pages were left out: only passages of text can be read.</source>
        <translation>
            <numerusform>%n bidang yang ditandai pada halaman dilewati: hanya bagian teks yang bisa dibaca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), set(s) or drawing(s) were left out.</source>
        <translation>
            <numerusform>%n kasus, kumpulan, atau bagan dilewati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are not checked yet: they go out as drafts without a rating.</source>
        <translation>
            <numerusform>%n klaim belum diperiksa: ditulis sebagai draf tanpa penilaian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) came through several mouths: only the first is named.</source>
        <translation>
            <numerusform>%n klaim melewati beberapa pihak: hanya yang pertama disebut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) with several figures: only the first has columns of its own.</source>
        <translation>
            <numerusform>%n klaim memuat beberapa angka: hanya yang pertama punya kolom sendiri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s): how sure the wording sounds has no place.</source>
        <translation>
            <numerusform>%n klaim: kepastian kata-katanya tidak punya tempat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s): quantities, dates and hedging words go out in a note.</source>
        <translation>
            <numerusform>%n klaim: angka, tanggal, dan kata penanda keraguan ditulis dalam catatan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s): where hedging words, figures and dates stand in the text is left out.</source>
        <translation>
            <numerusform>%n klaim: letak kata penanda keraguan, angka, dan tanggal dalam teks tidak disertakan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) stood below other codes; they became tags, which have no order.</source>
        <translation>
            <numerusform>%n kode berada di bawah kode lain; kini menjadi tag, yang tidak bertingkat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) that mark nothing were left out.</source>
        <translation>
            <numerusform>%n kode yang tidak menandai apa pun tidak disertakan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) still open are left out.</source>
        <translation>
            <numerusform>%n tanggal yang belum pasti tidak disertakan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) of codes or of the whole project were left out.</source>
        <translation>
            <numerusform>%n keterangan kode atau proyek dilewati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) about texts were left out.</source>
        <translation>
            <numerusform>%n keterangan tentang teks dilewati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) lose an “about”, a “more than”, a “less than” or another reading.</source>
        <translation>
            <numerusform>%n angka kehilangan “sekitar”, “lebih dari”, “kurang dari”, atau bacaan lainnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s), translation(s) and note(s) are left out: only claims go out.</source>
        <translation>
            <numerusform>%n sorotan, terjemahan, dan catatan tidak disertakan: hanya klaim yang ditulis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages or texts were kept as words in notes.</source>
        <translation>
            <numerusform>%n tautan antarbagian atau antarteks disimpan sebagai kata-kata dalam catatan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) were left out: not both of their ends are texts or passages here.</source>
        <translation>
            <numerusform>%n tautan tidak disertakan: tidak kedua ujungnya berupa teks atau bagian teks di sini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) do not fit their text and were kept without a place.</source>
        <translation>
            <numerusform>%n bagian tidak cocok dengan teksnya dan disimpan tanpa tempat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) have a code that is not in the file.</source>
        <translation>
            <numerusform>%n bagian memakai kode yang tidak ada dalam berkas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people marked passages here. Who marked which is not kept.</source>
        <translation>
            <numerusform>%n orang menandai teks di sini. Siapa menandai yang mana tidak disimpan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or recording(s) were left out: only texts can be read.</source>
        <translation>
            <numerusform>%n gambar atau rekaman dilewati: hanya teks yang bisa dibaca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between claims have no place.</source>
        <translation>
            <numerusform>%n hubungan antarklaim tidak punya tempat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) that qualify, repeat or depend on a claim are not drawn, only named in its data.</source>
        <translation>
            <numerusform>%n hubungan yang membatasi, mengulang, atau bergantung pada klaim tidak digambar, hanya disebut dalam datanya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) to claims outside this export are left out.</source>
        <translation>
            <numerusform>%n hubungan ke klaim di luar ekspor ini tidak disertakan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) lead back to Sorot: put in the address of the page that will carry them.</source>
        <translation>
            <numerusform>%n ulasan masih merujuk ke Sorot: isi alamat halaman yang akan memuatnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are called a person or an organisation going by the name alone.</source>
        <translation>
            <numerusform>%n sumber disebut orang atau organisasi hanya berdasarkan namanya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s): which names are one source is left out.</source>
        <translation>
            <numerusform>%n sumber: nama mana yang merujuk ke sumber yang sama tidak disertakan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are cut: a cell holds 32,767 characters.</source>
        <translation>
            <numerusform>%n teks dipotong: satu sel hanya memuat 32.767 karakter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are left out: only what was marked in them goes out.</source>
        <translation>
            <numerusform>%n teks tidak disertakan: hanya yang ditandai di dalamnya yang ditulis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were left out: their words are not in the file.</source>
        <translation>
            <numerusform>%n teks dilewati: isinya tidak ada dalam berkas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s): other programs show no headings, lists, links or emphasis.</source>
        <translation>
            <numerusform>%n teks: program lain tidak menampilkan judul bagian, daftar, tautan, atau penekanan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) are left without the pairing of their passages.</source>
        <translation>
            <numerusform>%n versi keluar tanpa pasangan bagian-bagiannya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n klaim</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Nama lain</translation>
    </message>
    <message>
        <source>Annotation id</source>
        <translation>Id anotasi</translation>
    </message>
    <message>
        <source>Annotations from Sorot</source>
        <translation>Anotasi dari Sorot</translation>
    </message>
    <message>
        <source>Approximation</source>
        <translation>Kira-kira</translation>
    </message>
    <message>
        <source>Argdown: claims and what speaks for and against them</source>
        <translation>Argdown: klaim serta pendukung dan penentangnya</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Sekitarnya</translation>
    </message>
    <message>
        <source>Article on the web</source>
        <translation>Artikel di web</translation>
    </message>
    <message>
        <source>Asserted</source>
        <translation>Ditegaskan</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Sedikitnya</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Paling banyak</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Biru</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>CSV: a table of the claims, with every field</source>
        <translation>CSV: tabel klaim dengan semua isian</translation>
    </message>
    <message>
        <source>CSV: a table, one row an annotation</source>
        <translation>CSV: tabel, satu anotasi per baris</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Kepastian</translation>
    </message>
    <message>
        <source>Certainty chosen by hand</source>
        <translation>Kepastian dipilih sendiri</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Diperiksa oleh</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Terpilih</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Klaim</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Klaim</translation>
    </message>
    <message>
        <source>Claims report</source>
        <translation>Laporan klaim</translation>
    </message>
    <message>
        <source>Claims with the status</source>
        <translation>Klaim berstatus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Syarat</translation>
    </message>
    <message>
        <source>Contradicted by</source>
        <translation>Dibantah oleh</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Bertentangan dengan</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Datelines, “read also” lines and footers too</source>
        <translation>Sertakan keterangan tempat, baris “baca juga”, dan penutup</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Dates still open</source>
        <translation>Tanggal yang belum pasti</translation>
    </message>
    <message>
        <source>Dates, EDTF</source>
        <translation>Tanggal, EDTF</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Disangkal</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Bergantung pada</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Diperdebatkan</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Document id</source>
        <translation>Id dokumen</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Bahasa dokumen</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Keraguan</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>EDTF</source>
        <translation>EDTF</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Penegasan</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Akhir</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Tepat</translation>
    </message>
    <message>
        <source>Excel: tables of claims, figures, dates and relations</source>
        <translation>Excel: tabel klaim, angka, tanggal, dan hubungan</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Figures that can be read in two ways</source>
        <translation>Angka yang bisa dibaca dua cara</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Hijau</translation>
    </message>
    <message>
        <source>HTML: report on the claims</source>
        <translation>HTML: laporan klaim</translation>
    </message>
    <message>
        <source>HTML: text with notes beside it</source>
        <translation>HTML: teks dengan catatan di sampingnya</translation>
    </message>
    <message>
        <source>Hedged</source>
        <translation>Berhati-hati</translation>
    </message>
    <message>
        <source>Hedging words</source>
        <translation>Kata penanda keraguan</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Sorotan</translation>
    </message>
    <message>
        <source>In the writer’s words</source>
        <translation>Dengan kata-kata penulis</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Sertakan</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>JSON-LD: ClaimReview (schema.org)</source>
        <translation>JSON-LD: ClaimReview (schema.org)</translation>
    </message>
    <message>
        <source>JSON-LD: Web Annotations (W3C)</source>
        <translation>JSON-LD: Anotasi Web (W3C)</translation>
    </message>
    <message>
        <source>Judged without evidence</source>
        <translation>Dinilai tanpa bukti</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Language of the export</source>
        <translation>Bahasa ekspor</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tidak disertakan</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>Kurang dari</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Cara mengutip</translation>
    </message>
    <message>
        <source>Markdown: notes by section</source>
        <translation>Markdown: catatan per bagian</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Lebih dari</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Diperlukan oleh</translation>
    </message>
    <message>
        <source>No annotations.</source>
        <translation>Belum ada anotasi.</translation>
    </message>
    <message>
        <source>Nobody is named who says so</source>
        <translation>Tidak disebut siapa yang mengatakannya</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Belum diperiksa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Only with the tags</source>
        <translation>Hanya yang bertag</translation>
    </message>
    <message>
        <source>Open in Sorot</source>
        <translation>Buka di Sorot</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Pertanyaan terbuka</translation>
    </message>
    <message>
        <source>Other claim</source>
        <translation>Klaim lain</translation>
    </message>
    <message>
        <source>Other claim’s document</source>
        <translation>Dokumen klaim lain</translation>
    </message>
    <message>
        <source>Other readings</source>
        <translation>Bacaan lain</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>Teks lain</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Meneruskan</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Merah muda</translation>
    </message>
    <message>
        <source>Place lost</source>
        <translation>Kehilangan tempat</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>QDC: a codebook alone (REFI-QDA)</source>
        <translation>QDC: buku kode saja (REFI-QDA)</translation>
    </message>
    <message>
        <source>QDPX: a project for qualitative analysis (REFI-QDA)</source>
        <translation>QDPX: proyek analisis kualitatif (REFI-QDA)</translation>
    </message>
    <message>
        <source>Qualified by</source>
        <translation>Dibatasi oleh</translation>
    </message>
    <message>
        <source>Qualifies</source>
        <translation>Membatasi</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Quantities and dates</source>
        <translation>Angka dan tanggal</translation>
    </message>
    <message>
        <source>Quantities, normalised</source>
        <translation>Angka, dinormalkan</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Kutipan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Dibantah</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>Repeated by</source>
        <translation>Diulang oleh</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Mengulang</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Dilaporkan</translation>
    </message>
    <message>
        <source>Resting on a source without a name</source>
        <translation>Bertumpu pada sumber tanpa nama</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Ditinjau</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Said by others</source>
        <translation>Dikatakan pihak lain</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Simpan ekspor</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Simpan…</translation>
    </message>
    <message>
        <source>Scope end</source>
        <translation>Akhir cakupan</translation>
    </message>
    <message>
        <source>Scope start</source>
        <translation>Awal cakupan</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Ditetapkan sendiri</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Situs</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Source end</source>
        <translation>Akhir sumber</translation>
    </message>
    <message>
        <source>Source start</source>
        <translation>Awal sumber</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Speculative</source>
        <translation>Spekulatif</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Awal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Pernyataan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Belum pasti</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Didukung</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Didukung oleh</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Mendukung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Seluruh pustaka</translation>
    </message>
    <message>
        <source>This format is no text, so it cannot be shown here. The file takes {size}.</source>
        <translation>Format ini bukan teks, jadi tidak bisa ditampilkan di sini. Ukuran berkasnya {size}.</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>Teks ini</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Melalui</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Terjemahan</translation>
    </message>
    <message>
        <source>Translation language</source>
        <translation>Bahasa terjemahan</translation>
    </message>
    <message>
        <source>Translations in the state</source>
        <translation>Terjemahan pada tahap</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>Sumber tanpa nama</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Belum diverifikasi</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>What only Sorot reads. Please leave it as it is.</source>
        <translation>Hanya dibaca Sorot. Mohon biarkan apa adanya.</translation>
    </message>
    <message numerus="yes">
        <source>What this format cannot hold: %n point(s)</source>
        <translation>
            <numerusform>Yang tidak bisa dimuat format ini: %n hal</numerusform>
        </translation>
    </message>
    <message>
        <source>What this report leaves out</source>
        <translation>Yang tidak dimuat laporan ini</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Kata demi kata</translation>
    </message>
    <message>
        <source>Word: report on the claims</source>
        <translation>Word: laporan klaim</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata-kata</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Kuning</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>any; separated by commas</source>
        <translation>apa saja; dipisahkan koma</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>dipilih sendiri</translation>
    </message>
    <message>
        <source>open</source>
        <translation>belum pasti</translation>
    </message>
    <message>
        <source>or {figures}</source>
        <translation>atau {figures}</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>tanpa nama</translation>
    </message>
    <message>
        <source>your name or your newsroom’s</source>
        <translation>nama Anda atau redaksi Anda</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n detik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n minggu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n tahun</numerusform>
        </translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>sekitar {date}</translation>
    </message>
    <message>
        <source>about {figure}</source>
        <translation>sekitar {figure}</translation>
    </message>
    <message>
        <source>at least {figure}</source>
        <translation>sedikitnya {figure}</translation>
    </message>
    <message>
        <source>at most {figure}</source>
        <translation>paling banyak {figure}</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>musim gugur {year}</translation>
    </message>
    <message>
        <source>century {number}</source>
        <translation>abad ke-{number}</translation>
    </message>
    <message>
        <source>first half of {year}</source>
        <translation>semester 1 {year}</translation>
    </message>
    <message>
        <source>less than {figure}</source>
        <translation>kurang dari {figure}</translation>
    </message>
    <message>
        <source>more than {figure}</source>
        <translation>lebih dari {figure}</translation>
    </message>
    <message>
        <source>quarter {number} of {year}</source>
        <translation>kuartal {number} {year}</translation>
    </message>
    <message>
        <source>second half of {year}</source>
        <translation>semester 2 {year}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>sejak {date}</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>musim semi {year}</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>musim panas {year}</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <translation>{year}-an</translation>
    </message>
    <message>
        <source>third {number} of {year}</source>
        <translation>caturwulan {number} {year}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>sampai {date}</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>musim dingin {year}</translation>
    </message>
    <message>
        <source>{date} (uncertain)</source>
        <translation>{date} (tidak pasti)</translation>
    </message>
    <message>
        <source>{number} billion</source>
        <translation>{number} miliar</translation>
    </message>
    <message>
        <source>{number} million</source>
        <translation>{number} juta</translation>
    </message>
    <message>
        <source>{number} percentage points</source>
        <translation>{number} poin persentase</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number} kali</translation>
    </message>
    <message>
        <source>{number} trillion</source>
        <translation>{number} triliun</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Aa</source>
        <comment>switch: capital and small letters must agree</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Cari dalam teks</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>Bedakan aksen</translation>
    </message>
    <message>
        <source>Match capital letters</source>
        <translation>Bedakan huruf besar</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Temuan berikutnya</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Temuan sebelumnya</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <comment>the hit we are at, and how many there are</comment>
        <translation>{n} dari {total}</translation>
    </message>
    <message>
        <source>é</source>
        <comment>switch: accents must agree</comment>
        <translation>é</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n date(s)</source>
        <comment>in a claim</comment>
        <translation>
            <numerusform>%n tanggal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <comment>in a claim</comment>
        <translation>
            <numerusform>%n angka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hedge(s)</source>
        <comment>words that make a claim less sure</comment>
        <translation>
            <numerusform>%n penanda keraguan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>figures and dates a person has to decide</comment>
        <translation>
            <numerusform>%n belum pasti</numerusform>
        </translation>
    </message>
    <message>
        <source>A date, such as 12 August 2024 or 2024-08</source>
        <translation>Tanggal, misalnya 12 Agustus 2024 atau 2024-08</translation>
    </message>
    <message>
        <source>About {subject}</source>
        <translation>Tentang {subject}</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Tambah tanggal</translation>
    </message>
    <message>
        <source>Add a date: 12 August 2024</source>
        <translation>Tambah tanggal: 12 Agustus 2024</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Tambah angka</translation>
    </message>
    <message>
        <source>Add a figure: Rp322 billion</source>
        <translation>Tambah angka: Rp322 miliar</translation>
    </message>
    <message>
        <source>Add the selected words</source>
        <translation>Tambahkan kata yang dipilih</translation>
    </message>
    <message>
        <source>Add the selected words as a hedge</source>
        <translation>Tambahkan kata yang dipilih sebagai penanda keraguan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Dates: {dates}</source>
        <translation>Tanggal: {dates}</translation>
    </message>
    <message>
        <source>Enter the text&apos;s date…</source>
        <translation>Isi tanggal teks…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Figures: {figures}</source>
        <translation>Angka: {figures}</translation>
    </message>
    <message>
        <source>Findings</source>
        <comment>heading: hedges, figures and dates of a claim</comment>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>Bulan pertama tahun fiskal</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Penanda keraguan</translation>
    </message>
    <message>
        <source>In which month does the fiscal year begin?</source>
        <translation>Tahun fiskalnya mulai bulan apa?</translation>
    </message>
    <message>
        <source>In which month does the fiscal year of “{source}” begin?</source>
        <translation>Tahun fiskal “{source}” mulai bulan apa?</translation>
    </message>
    <message>
        <source>Meant as</source>
        <translation>Maksudnya</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Hapus {what}</translation>
    </message>
    <message>
        <source>This can be read in several ways. Which is meant?</source>
        <translation>Ini bisa dibaca beberapa cara. Yang mana maksudnya?</translation>
    </message>
    <message>
        <source>This date depends on when the text was published. Enter its full date in the details.</source>
        <translation>Tanggal ini bergantung pada kapan teks terbit. Isi tanggal lengkapnya di rincian.</translation>
    </message>
    <message>
        <source>Type the date that is meant.</source>
        <translation>Ketik tanggal yang dimaksud.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <comment>of a source without a name; stands before who it is</comment>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>Up to</source>
        <comment>the end of a range of numbers</comment>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>What these words do</source>
        <translation>Peran kata-kata ini</translation>
    </message>
    <message>
        <source>Wording: {words}</source>
        <comment>hedges of a claim</comment>
        <translation>Kata-kata: {words}</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Hitung</translation>
    </message>
    <message>
        <source>about</source>
        <comment>before a number</comment>
        <translation>sekitar</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>before a number</comment>
        <translation>sedikitnya</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>before a number</comment>
        <translation>paling banyak</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>a kind of hedge: “if”</comment>
        <translation>syarat</translation>
    </message>
    <message>
        <source>doubt</source>
        <comment>a kind of hedge: “probably”</comment>
        <translation>keraguan</translation>
    </message>
    <message>
        <source>emphasis</source>
        <comment>the opposite of a hedge: “certainly”</comment>
        <translation>penegasan</translation>
    </message>
    <message>
        <source>exactly</source>
        <comment>before a number</comment>
        <translation>tepat</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>terlipat</translation>
    </message>
    <message>
        <source>hearsay</source>
        <comment>a kind of hedge: “reportedly”</comment>
        <translation>kabar</translation>
    </message>
    <message>
        <source>less than</source>
        <comment>before a number</comment>
        <translation>kurang dari</translation>
    </message>
    <message>
        <source>more than</source>
        <comment>before a number</comment>
        <translation>lebih dari</translation>
    </message>
    <message>
        <source>needs the text&apos;s date</source>
        <comment>of “last week”</comment>
        <translation>perlu tanggal teks</translation>
    </message>
    <message>
        <source>no range</source>
        <translation>tanpa rentang</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no unit</comment>
        <translation>tanpa satuan</translation>
    </message>
    <message>
        <source>not worked out</source>
        <comment>of a date</comment>
        <translation>belum dihitung</translation>
    </message>
    <message>
        <source>rough figure</source>
        <comment>a kind of hedge: “about”</comment>
        <translation>angka kasar</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>whose fiscal year?</source>
        <comment>of “the third fiscal quarter”</comment>
        <translation>tahun fiskal siapa?</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <comment>two ways to read a figure</comment>
        <translation>{one} atau {other}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n klaim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <comment>minutes of reading</comment>
        <translation>
            <numerusform>%n menit tersisa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s)</source>
        <translation>
            <numerusform>%n terjemahan</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph {here} of {all}</source>
        <translation>Paragraf {here} dari {all}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Stop the running task</source>
        <translation>Hentikan pekerjaan yang berjalan</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Asserted</source>
        <comment>how sure the wording of a claim sounds</comment>
        <translation>Ditegaskan</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Klaim</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>how sure the wording of a claim sounds</comment>
        <translation>Disangkal</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>status of a claim</comment>
        <translation>Diperdebatkan</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>state of a translation</comment>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Final</source>
        <comment>state of a translation</comment>
        <translation>Final</translation>
    </message>
    <message>
        <source>Hedged</source>
        <comment>how sure the wording of a claim sounds</comment>
        <translation>Berhati-hati</translation>
    </message>
    <message>
        <source>Highlight</source>
        <comment>a coloured passage</comment>
        <translation>Sorotan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Refuted</source>
        <comment>status of a claim</comment>
        <translation>Dibantah</translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>how sure the wording of a claim sounds</comment>
        <translation>Dilaporkan</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>state of a translation</comment>
        <translation>Ditinjau</translation>
    </message>
    <message>
        <source>Speculative</source>
        <comment>how sure the wording of a claim sounds</comment>
        <translation>Spekulatif</translation>
    </message>
    <message>
        <source>Supported</source>
        <comment>status of a claim</comment>
        <translation>Didukung</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Terjemahan</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>status of a claim</comment>
        <translation>Belum diverifikasi</translation>
    </message>
    <message>
        <source>accept claims</source>
        <comment>after “Undo: ”</comment>
        <translation>terima klaim</translation>
    </message>
    <message>
        <source>add claim</source>
        <comment>after “Undo: ”</comment>
        <translation>tambah klaim</translation>
    </message>
    <message>
        <source>add highlight</source>
        <comment>after “Undo: ”</comment>
        <translation>tambah sorotan</translation>
    </message>
    <message>
        <source>add note</source>
        <comment>after “Undo: ”</comment>
        <translation>tambah catatan</translation>
    </message>
    <message>
        <source>add translation</source>
        <comment>after “Undo: ”</comment>
        <translation>tambah terjemahan</translation>
    </message>
    <message>
        <source>change a pair</source>
        <comment>after “Undo: ”</comment>
        <translation>ubah pasangan</translation>
    </message>
    <message>
        <source>change colour</source>
        <comment>after “Undo: ”</comment>
        <translation>ganti warna</translation>
    </message>
    <message>
        <source>change tags</source>
        <comment>after “Undo: ”</comment>
        <translation>ubah tag</translation>
    </message>
    <message>
        <source>choose a translation</source>
        <comment>after “Undo: ”</comment>
        <translation>pilih terjemahan</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>after “Undo: ”</comment>
        <translation>hapus</translation>
    </message>
    <message>
        <source>delete a document</source>
        <comment>after “Undo: ”</comment>
        <translation>hapus dokumen</translation>
    </message>
    <message>
        <source>delete a relation</source>
        <comment>after “Undo: ”</comment>
        <translation>hapus hubungan</translation>
    </message>
    <message>
        <source>dismiss</source>
        <comment>after “Undo: ”</comment>
        <translation>abaikan</translation>
    </message>
    <message>
        <source>edit a relation</source>
        <comment>after “Undo: ”</comment>
        <translation>sunting hubungan</translation>
    </message>
    <message>
        <source>edit a source</source>
        <comment>after “Undo: ”</comment>
        <translation>sunting sumber</translation>
    </message>
    <message>
        <source>edit claim</source>
        <comment>after “Undo: ”</comment>
        <translation>sunting klaim</translation>
    </message>
    <message>
        <source>edit document details</source>
        <comment>after “Undo: ”</comment>
        <translation>sunting rincian dokumen</translation>
    </message>
    <message>
        <source>edit note</source>
        <comment>after “Undo: ”</comment>
        <translation>sunting catatan</translation>
    </message>
    <message>
        <source>edit translation</source>
        <comment>after “Undo: ”</comment>
        <translation>sunting terjemahan</translation>
    </message>
    <message>
        <source>import annotations</source>
        <comment>after “Undo: ”</comment>
        <translation>tambah anotasi dari berkas</translation>
    </message>
    <message>
        <source>merge sources</source>
        <comment>after “Undo: ”</comment>
        <translation>gabung sumber</translation>
    </message>
    <message>
        <source>move to another passage</source>
        <comment>after “Undo: ”</comment>
        <translation>pindah ke bagian lain</translation>
    </message>
    <message>
        <source>open a document</source>
        <comment>after “Undo: ”</comment>
        <translation>buka dokumen</translation>
    </message>
    <message>
        <source>relate two claims</source>
        <comment>after “Undo: ”</comment>
        <translation>hubungkan dua klaim</translation>
    </message>
    <message>
        <source>set versions side by side</source>
        <comment>after “Undo: ”</comment>
        <translation>sandingkan versi</translation>
    </message>
    <message>
        <source>update the text</source>
        <comment>after “Undo: ”</comment>
        <translation>ganti teks</translation>
    </message>
    <message>
        <source>work out dates</source>
        <comment>after “Undo: ”</comment>
        <translation>hitung tanggal</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arab</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Tionghoa</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Belanda</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Prancis</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Jerman</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Jepang</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Jawa</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Melayu</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanyol</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>Sunda</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%n date(s) of its claims wait for its fiscal year. Choose the month.</source>
        <translation>
            <numerusform>%n tanggal pada klaimnya menunggu tahun fiskal. Pilih bulannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) worked out by this fiscal year. Undo takes it back.</source>
        <translation>
            <numerusform>%n tanggal dihitung dengan tahun fiskal ini. Bisa diurungkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new name for “{name}”</source>
        <translation>Nama baru untuk “{name}”</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Klaim</translation>
    </message>
    <message>
        <source>First month of the source’s fiscal year</source>
        <translation>Bulan pertama tahun fiskal sumber ini</translation>
    </message>
    <message>
        <source>Fiscal year from {month}</source>
        <translation>Tahun fiskal mulai {month}</translation>
    </message>
    <message>
        <source>Fiscal year: not known</source>
        <translation>Tahun fiskal: belum diketahui</translation>
    </message>
    <message>
        <source>It has a name (N)</source>
        <translation>Punya nama (N)</translation>
    </message>
    <message>
        <source>It has no name (N)</source>
        <translation>Tanpa nama (N)</translation>
    </message>
    <message>
        <source>Leave them apart</source>
        <translation>Biarkan terpisah</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>Merge (M)</source>
        <translation>Gabungkan (M)</translation>
    </message>
    <message>
        <source>Nameless</source>
        <comment>a column: claims whose text does not name the source</comment>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>Part again (P)</source>
        <translation>Pisahkan lagi (P)</translation>
    </message>
    <message>
        <source>Passed on</source>
        <comment>a column: claims of others that came through this source</comment>
        <translation>Diteruskan</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Rename (E)</source>
        <translation>Ganti nama (E)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Sources of the library</source>
        <translation>Sumber di pustaka</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Through</source>
        <comment>a column: through whom this source’s claims came</comment>
        <translation>Melalui</translation>
    </message>
    <message>
        <source>{names} look like one source.</source>
        <translation>{names} tampaknya satu sumber.</translation>
    </message>
    <message>
        <source>“{name}” is somebody else in every text. Say who on the cards of its claims.</source>
        <translation>“{name}” bisa orang yang berbeda di tiap teks. Tulis siapa orangnya di kartu klaimnya.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close the message</source>
        <translation>Tutup pesan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
</context>
<context>
    <name>Noticed</name>
    <message numerus="yes">
        <source>%n thing(s) noticed</source>
        <comment>about the claims of the open text</comment>
        <translation>
            <numerusform>%n hal perlu dilihat</numerusform>
        </translation>
    </message>
    <message>
        <source>An amount in two currencies</source>
        <translation>Satu jumlah dalam dua mata uang</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Kembali ke kartu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Certainty was lost on the way</source>
        <translation>Keraguannya hilang di jalan</translation>
    </message>
    <message>
        <source>Dates that disagree</source>
        <translation>Tanggal tidak cocok</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>Figures that disagree</source>
        <translation>Angka tidak cocok</translation>
    </message>
    <message>
        <source>How far an amount may be off</source>
        <translation>Sejauh mana jumlah boleh meleset</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Much rests on one source without a name</source>
        <translation>Banyak bertumpu pada satu sumber tanpa nama</translation>
    </message>
    <message>
        <source>My rate…</source>
        <translation>Kurs saya…</translation>
    </message>
    <message>
        <source>Nothing that was noticed holds these words. Press Esc to empty the filter.</source>
        <translation>Tidak ada temuan yang memuat kata-kata ini. Tekan Esc untuk mengosongkan saringan.</translation>
    </message>
    <message>
        <source>Nothing to point out. Sorot compares the claims whenever they change.</source>
        <translation>Tidak ada yang perlu dilihat. Sorot membandingkan klaim setiap kali berubah.</translation>
    </message>
    <message>
        <source>Noticed for you</source>
        <translation>Yang perlu Anda lihat</translation>
    </message>
    <message>
        <source>Relate…</source>
        <translation>Hubungkan…</translation>
    </message>
    <message>
        <source>Said to go on, and said to have ended</source>
        <translation>Disebut berlanjut, tetapi juga disebut berakhir</translation>
    </message>
    <message>
        <source>Shares and totals that do not add up</source>
        <translation>Bagian dan jumlah yang tidak cocok</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Tampilkan lagi</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Tampilkan yang pertama</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Tampilkan yang lain</translation>
    </message>
    <message>
        <source>Sorot is still comparing the claims.</source>
        <translation>Sorot masih membandingkan klaim.</translation>
    </message>
    <message>
        <source>The text says “{text}”, the translation “{word}”: “{translation}”</source>
        <translation>Teksnya menyebut “{text}”, terjemahannya “{word}”: “{translation}”</translation>
    </message>
    <message>
        <source>The translation adds the condition “{word}”, which the text does not have: “{translation}”</source>
        <translation>Terjemahan menambahkan syarat “{word}” yang tidak ada dalam teks: “{translation}”</translation>
    </message>
    <message>
        <source>The translation adds the emphasis “{word}”, which the text does not have: “{translation}”</source>
        <translation>Terjemahan menambahkan penegasan “{word}” yang tidak ada dalam teks: “{translation}”</translation>
    </message>
    <message>
        <source>The translation adds the hedge “{word}”, which the text does not have: “{translation}”</source>
        <translation>Terjemahan menambahkan keraguan “{word}” yang tidak ada dalam teks: “{translation}”</translation>
    </message>
    <message>
        <source>The translation does not have the date “{word}”: “{translation}”</source>
        <translation>Terjemahan tidak memuat tanggal “{word}”: “{translation}”</translation>
    </message>
    <message>
        <source>The translation does not have the figure “{word}”: “{translation}”</source>
        <translation>Terjemahan tidak memuat angka “{word}”: “{translation}”</translation>
    </message>
    <message>
        <source>The translation drops the condition “{word}”: “{translation}”</source>
        <translation>Terjemahan menghilangkan syarat “{word}”: “{translation}”</translation>
    </message>
    <message>
        <source>The translation drops the emphasis “{word}”: “{translation}”</source>
        <translation>Terjemahan menghilangkan penegasan “{word}”: “{translation}”</translation>
    </message>
    <message>
        <source>The translation drops the hedge “{word}”: “{translation}”</source>
        <translation>Terjemahan menghilangkan keraguan “{word}”: “{translation}”</translation>
    </message>
    <message>
        <source>The translation has the date “{word}”, which the text does not have: “{translation}”</source>
        <translation>Terjemahan memuat tanggal “{word}” yang tidak ada dalam teks: “{translation}”</translation>
    </message>
    <message>
        <source>The translation has the figure “{word}”, which the text does not have: “{translation}”</source>
        <translation>Terjemahan memuat angka “{word}” yang tidak ada dalam teks: “{translation}”</translation>
    </message>
    <message>
        <source>The translation says something else</source>
        <translation>Terjemahannya berbeda</translation>
    </message>
    <message>
        <source>This is not a rate. Write a number, or 0 to have none.</source>
        <translation>Ini bukan kurs. Tulis angka, atau 0 untuk tanpa kurs.</translation>
    </message>
    <message>
        <source>What 1 {base} costs in {quote}</source>
        <translation>Harga 1 {base} dalam {quote}</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Selisih hingga</translation>
    </message>
    <message>
        <source>{count} claims rest on “{source}”, whom the text does not name.</source>
        <translation>{count} klaim bertumpu pada “{source}” yang tidak disebut namanya dalam teks.</translation>
    </message>
    <message>
        <source>{first} and {second} imply {rate} {quote} for 1 {base}. You have set no rate of your own.</source>
        <translation>{first} dan {second} berarti 1 {base} = {rate} {quote}. Anda belum menetapkan kurs sendiri.</translation>
    </message>
    <message>
        <source>{first} and {second} imply {rate} {quote} for 1 {base}; that is {apart} % away from your rate of {own}.</source>
        <translation>{first} dan {second} berarti 1 {base} = {rate} {quote}; selisihnya {apart} % dari kurs Anda, {own}.</translation>
    </message>
    <message>
        <source>{parts} make {sum} %, though one of them is called the rest. (“{claim}”)</source>
        <translation>{parts} berjumlah {sum} %, padahal salah satunya disebut sisanya. (“{claim}”)</translation>
    </message>
    <message>
        <source>{parts} make {sum} %: more than the whole. (“{claim}”)</source>
        <translation>{parts} berjumlah {sum} %: lebih dari keseluruhan. (“{claim}”)</translation>
    </message>
    <message>
        <source>{parts} make {sum}, not {total}. (“{claim}”)</source>
        <translation>{parts} berjumlah {sum}, bukan {total}. (“{claim}”)</translation>
    </message>
    <message>
        <source>{share} of {total} is {sum}, not {part}. (“{claim}”)</source>
        <translation>{share} dari {total} adalah {sum}, bukan {part}. (“{claim}”)</translation>
    </message>
    <message>
        <source>{text}, {date}</source>
        <comment>the title of a text and when it was published</comment>
        <translation>{text}, {date}</translation>
    </message>
    <message>
        <source>“{first}” says {this}; “{second}” says {that}.</source>
        <translation>“{first}” menyebut {this}; “{second}” menyebut {that}.</translation>
    </message>
    <message>
        <source>“{first}” speaks of the present (“{now}”); “{second}” says that it ended (“{end}”).</source>
        <translation>“{first}” bicara tentang masa kini (“{now}”); “{second}” mengatakan itu sudah berakhir (“{end}”).</translation>
    </message>
    <message>
        <source>“{plain}” is said as a fact. “{hedged}” says it with “{word}”.</source>
        <translation>“{plain}” dinyatakan sebagai fakta. “{hedged}” menyatakannya dengan “{word}”.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Salin tautan</translation>
    </message>
    <message>
        <source>Count as part of the text</source>
        <comment>of a dateline or footer wrongly set aside</comment>
        <translation>Hitung sebagai bagian teks</translation>
    </message>
    <message>
        <source>Delete: {kind}</source>
        <comment>{kind} is claim, note and so on</comment>
        <translation>Hapus: {kind}</translation>
    </message>
    <message>
        <source>Edit: {kind}</source>
        <comment>{kind} is claim, note and so on</comment>
        <translation>Sunting: {kind}</translation>
    </message>
    <message>
        <source>Go to this passage</source>
        <translation>Ke bagian ini</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Bagian berikutnya</translation>
    </message>
    <message>
        <source>Not part of the text</source>
        <comment>sets a dateline, a footer, an advertisement aside</comment>
        <translation>Bukan bagian teks</translation>
    </message>
    <message>
        <source>Open link in browser</source>
        <translation>Buka tautan di peramban</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Bagian sebelumnya</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Pilih semua</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Where annotations lie</source>
        <translation>Letak anotasi</translation>
    </message>
    <message>
        <source>in {language}</source>
        <comment>the language a text is written in</comment>
        <translation>bahasa {language}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message numerus="yes">
        <source>%n candidates</source>
        <comment>translations of one passage</comment>
        <translation>
            <numerusform>%n kandidat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>cards chosen in the panel</comment>
        <translation>
            <numerusform>%n dipilih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence</source>
        <comment>pieces of evidence on a claim</comment>
        <translation>
            <numerusform>%n bukti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related</source>
        <comment>claims a claim is related to</comment>
        <translation>
            <numerusform>%n terkait</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <comment>what a claim is about</comment>
        <translation>Pokok</translation>
    </message>
    <message>
        <source>Add a candidate (Ctrl+Enter)</source>
        <translation>Tambah kandidat (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Add tags to these</source>
        <translation>Beri tag pada semua ini</translation>
    </message>
    <message>
        <source>Add the selected passage</source>
        <translation>Tambahkan bagian terpilih</translation>
    </message>
    <message>
        <source>Address of evidence</source>
        <translation>Alamat bukti</translation>
    </message>
    <message>
        <source>An empty note</source>
        <translation>Catatan kosong</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>Warna lain</translation>
    </message>
    <message>
        <source>By place in the text</source>
        <translation>Menurut letak di teks</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Menurut status</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Kepastian</translation>
    </message>
    <message>
        <source>Choose this translation</source>
        <translation>Pilih terjemahan ini</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>the chosen one of several translations</comment>
        <translation>Terpilih</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Pilihan Anda</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Klaim</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Hapus saringan</translation>
    </message>
    <message>
        <source>Copy the quote</source>
        <translation>Salin kutipan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Delete these</source>
        <translation>Hapus semua ini</translation>
    </message>
    <message>
        <source>Delete this candidate</source>
        <translation>Hapus kandidat ini</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sunting</translation>
    </message>
    <message>
        <source>Edit this candidate</source>
        <translation>Sunting kandidat ini</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Filter claims, sources, #tags…</source>
        <translation>Saring klaim, sumber, #tag…</translation>
    </message>
    <message>
        <source>Filter notes, quotes, #tags…</source>
        <translation>Saring catatan, kutipan, #tag…</translation>
    </message>
    <message>
        <source>Filter translations, states, #tags…</source>
        <translation>Saring terjemahan, tahap, #tag…</translation>
    </message>
    <message>
        <source>Follow the wording</source>
        <translation>Ikuti kata-katanya</translation>
    </message>
    <message>
        <source>From: {words}</source>
        <comment>the hedges a certainty follows from</comment>
        <translation>Dari: {words}</translation>
    </message>
    <message>
        <source>Its passage was not found again in this text.</source>
        <comment>on a card that lost its place</comment>
        <translation>Bagiannya tidak ditemukan lagi di teks ini.</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Bahasa terjemahan</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>show a possible place in the text</comment>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Make a claim</source>
        <translation>Buat klaim</translation>
    </message>
    <message>
        <source>Make a claim of the selected passage</source>
        <translation>Jadikan bagian terpilih sebuah klaim</translation>
    </message>
    <message>
        <source>Make it a claim</source>
        <translation>Jadikan klaim</translation>
    </message>
    <message>
        <source>Map of its relations (M)</source>
        <translation>Peta hubungannya (M)</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Terbaru dulu</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>No statement yet</source>
        <translation>Belum ada pernyataan</translation>
    </message>
    <message>
        <source>Not translated yet</source>
        <translation>Belum diterjemahkan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Notes and plain highlights</source>
        <translation>Catatan dan sorotan biasa</translation>
    </message>
    <message>
        <source>Nothing here matches the filter.</source>
        <translation>Tidak ada yang cocok dengan saringan.</translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <translation>Urutan kartu</translation>
    </message>
    <message>
        <source>Paste an address and press Enter</source>
        <translation>Tempel alamat lalu tekan Enter</translation>
    </message>
    <message>
        <source>Place lost</source>
        <translation>Kehilangan tempat</translation>
    </message>
    <message>
        <source>Put here</source>
        <translation>Taruh di sini</translation>
    </message>
    <message>
        <source>Put on the selected passage</source>
        <translation>Taruh di bagian terpilih</translation>
    </message>
    <message>
        <source>Relate to another claim (R)</source>
        <translation>Hubungkan dengan klaim lain (R)</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Lepas tag</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Buang bukti ini</translation>
    </message>
    <message>
        <source>Select a passage and press C to make it a claim you can check, or press S to see suggestions.</source>
        <translation>Pilih bagian teks lalu tekan C untuk menjadikannya klaim yang bisa diperiksa, atau tekan S untuk melihat saran.</translation>
    </message>
    <message>
        <source>Select a passage and press N to write a note, or H to highlight it.</source>
        <translation>Pilih satu bagian lalu tekan N untuk mencatat, atau H untuk menyorot.</translation>
    </message>
    <message>
        <source>Select a passage and press T to translate it.</source>
        <translation>Pilih satu bagian lalu tekan T untuk menerjemahkannya.</translation>
    </message>
    <message>
        <source>Select a passage in the text first, then press the button.</source>
        <translation>Pilih dulu satu bagian di teks, lalu tekan tombolnya.</translation>
    </message>
    <message>
        <source>Select a passage in the text first.</source>
        <translation>Pilih dulu satu bagian di teks.</translation>
    </message>
    <message>
        <source>Select the right passage in the text, then press the button.</source>
        <translation>Pilih bagian yang tepat di teks, lalu tekan tombolnya.</translation>
    </message>
    <message>
        <source>Several are separated by commas</source>
        <translation>Bila lebih dari satu, pisahkan dengan koma</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>State of the translation</source>
        <translation>Tahap terjemahan</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Pernyataan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tags, separated by spaces</source>
        <translation>Tag, dipisahkan spasi</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Beri tag…</translation>
    </message>
    <message>
        <source>That is not a web address. One looks like example.org/page.</source>
        <translation>Itu bukan alamat web. Contohnya: contoh.id/halaman.</translation>
    </message>
    <message>
        <source>The source is not named</source>
        <translation>Sumbernya tidak disebut namanya</translation>
    </message>
    <message>
        <source>The text has changed and nothing in it resembles this passage.</source>
        <translation>Teks sudah berubah dan tidak ada yang mirip bagian ini.</translation>
    </message>
    <message>
        <source>The text has changed and this passage was not found again. It may belong here:</source>
        <translation>Teks sudah berubah dan bagian ini tidak ditemukan lagi. Mungkin tempatnya di sini:</translation>
    </message>
    <message>
        <source>This passage is no longer in the text.</source>
        <translation>Bagian ini sudah tidak ada di teks.</translation>
    </message>
    <message>
        <source>Through</source>
        <comment>through whom a claim came</comment>
        <translation>Lewat</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Terjemahkan</translation>
    </message>
    <message>
        <source>Translate the selected passage</source>
        <translation>Terjemahkan bagian terpilih</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Terjemahan</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Terjemahan</translation>
    </message>
    <message>
        <source>What is claimed</source>
        <translation>Apa yang diklaim</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Tentang apa</translation>
    </message>
    <message>
        <source>What you mark in a text stands here.</source>
        <translation>Yang Anda tandai di teks akan tampil di sini.</translation>
    </message>
    <message>
        <source>Who passed it on</source>
        <translation>Siapa yang meneruskan</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Siapa yang mengatakan</translation>
    </message>
    <message>
        <source>Why it matters, in a word</source>
        <translation>Mengapa penting, singkat saja</translation>
    </message>
    <message>
        <source>Why this evidence matters</source>
        <translation>Mengapa bukti ini penting</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Tulis catatan</translation>
    </message>
    <message>
        <source>Write a note on the selected passage</source>
        <translation>Tulis catatan untuk bagian terpilih</translation>
    </message>
    <message>
        <source>Write a note; Markdown is understood</source>
        <translation>Tulis catatan; boleh pakai Markdown</translation>
    </message>
    <message>
        <source>Write the translation</source>
        <translation>Tulis terjemahannya</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>Also the claims two steps away</source>
        <translation>Juga klaim yang dua langkah jauhnya</translation>
    </message>
    <message>
        <source>Change the relation</source>
        <translation>Ubah hubungan</translation>
    </message>
    <message>
        <source>Change what it is…</source>
        <translation>Ubah jenisnya…</translation>
    </message>
    <message>
        <source>Delete the relation</source>
        <translation>Hapus hubungan</translation>
    </message>
    <message>
        <source>Go to a claim first, then press M.</source>
        <translation>Buka sebuah klaim dulu, lalu tekan M.</translation>
    </message>
    <message>
        <source>Go to a claim first, then press R. Suggestions are accepted with A.</source>
        <translation>Buka sebuah klaim dulu, lalu tekan R. Saran diterima dengan A.</translation>
    </message>
    <message>
        <source>Map of the claim&apos;s relations</source>
        <translation>Peta hubungan klaim</translation>
    </message>
    <message>
        <source>Relate to another claim</source>
        <translation>Hubungkan dengan klaim lain</translation>
    </message>
    <message>
        <source>Relate to another claim (R), or drag one card onto the other</source>
        <translation>Hubungkan dengan klaim lain (R), atau seret satu kartu ke kartu lain</translation>
    </message>
    <message>
        <source>Relating “{statement}”: choose the other claim and press R again. Esc lets it go.</source>
        <translation>Menghubungkan “{statement}”: pilih klaim lainnya lalu tekan R lagi. Esc membatalkannya.</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Sebutkan alasannya</translation>
    </message>
    <message>
        <source>Show the relations as a map</source>
        <translation>Tampilkan hubungan sebagai peta</translation>
    </message>
    <message>
        <source>Show the relations as a map (M)</source>
        <translation>Tampilkan hubungan sebagai peta (M)</translation>
    </message>
    <message>
        <source>This claim is gone.</source>
        <translation>Klaim ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>This claim is related to no other yet.</source>
        <translation>Klaim ini belum terhubung dengan klaim lain.</translation>
    </message>
    <message>
        <source>This claim is related to no other yet. Press R on two cards.</source>
        <translation>Klaim ini belum terhubung dengan klaim lain. Tekan R pada dua kartu.</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <translation>Balik arahnya</translation>
    </message>
    <message>
        <source>What the first claim does to the second</source>
        <translation>Apa yang dilakukan klaim pertama terhadap yang kedua</translation>
    </message>
    <message>
        <source>Why the claims are related</source>
        <translation>Mengapa kedua klaim terkait</translation>
    </message>
    <message>
        <source>Why, in a word</source>
        <translation>Alasannya, singkat saja</translation>
    </message>
    <message>
        <source>contradicts</source>
        <comment>this claim … the other</comment>
        <translation>bertentangan dengan</translation>
    </message>
    <message>
        <source>depends on</source>
        <comment>this claim … the other</comment>
        <translation>bergantung pada</translation>
    </message>
    <message>
        <source>is contradicted by</source>
        <comment>this claim … the other</comment>
        <translation>bertentangan dengan</translation>
    </message>
    <message>
        <source>is needed by</source>
        <comment>this claim … the other</comment>
        <translation>diperlukan oleh</translation>
    </message>
    <message>
        <source>is qualified by</source>
        <comment>this claim … the other</comment>
        <translation>dibatasi oleh</translation>
    </message>
    <message>
        <source>is repeated by</source>
        <comment>this claim … the other</comment>
        <translation>diulang oleh</translation>
    </message>
    <message>
        <source>is supported by</source>
        <comment>this claim … the other</comment>
        <translation>didukung oleh</translation>
    </message>
    <message>
        <source>qualifies</source>
        <comment>this claim … the other</comment>
        <translation>membatasi</translation>
    </message>
    <message>
        <source>repeats</source>
        <comment>this claim … the other</comment>
        <translation>mengulang</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>this claim … the other</comment>
        <translation>mendukung</translation>
    </message>
    <message>
        <source>{number} of {count}: {relation} “{statement}”</source>
        <comment>this claim … that statement</comment>
        <translation>{number} dari {count}: {relation} “{statement}”</translation>
    </message>
    <message>
        <source>{words} · in “{title}”</source>
        <translation>{words} · dalam “{title}”</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Claim</source>
        <comment>button: make a claim of the selection</comment>
        <translation>Klaim</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>Sorot biru</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>Sorot hijau</translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation>Sorot merah muda</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>Sorot kuning</translation>
    </message>
    <message>
        <source>Highlight in {colour}</source>
        <comment>{colour} is like #aabbcc</comment>
        <translation>Sorot dengan {colour}</translation>
    </message>
    <message>
        <source>Mark the selection</source>
        <translation>Tandai pilihan</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>button: write a note on the selection</comment>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Terjemahkan</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n klaim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <comment>other versions of the same text</comment>
        <translation>
            <numerusform>%n versi</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Delete this text</source>
        <translation>Hapus teks ini</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hasil pencarian</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Pustaka</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Tidak ditemukan.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Belum ada apa-apa.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Buka teks</translation>
    </message>
    <message>
        <source>Open a text…</source>
        <translation>Buka teks…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Sedang dibaca</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Terbaru</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Cari di pustaka</translation>
    </message>
    <message>
        <source>Search the library…</source>
        <translation>Cari di pustaka…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>Perlu diverifikasi</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Belum dibaca</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>All shortcuts</source>
        <translation>Semua pintasan</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Saring pintasan</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Saring…</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Tidak ada pintasan yang cocok.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <comment>claims suggested in a text</comment>
        <translation>
            <numerusform>%n saran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) accepted. Undo takes them back.</source>
        <translation>
            <numerusform>%n saran diterima. Urungkan untuk membatalkannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Terima semua</translation>
    </message>
    <message>
        <source>Accept and edit</source>
        <translation>Terima lalu sunting</translation>
    </message>
    <message>
        <source>All suggestions for this text are claims already, or dismissed.</source>
        <translation>Semua saran untuk teks ini sudah menjadi klaim atau diabaikan.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sunting</translation>
    </message>
    <message>
        <source>Nothing in this text looks like a claim.</source>
        <translation>Tidak ada yang tampak seperti klaim dalam teks ini.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Singkirkan</translation>
    </message>
    <message>
        <source>Suggested: {rule} · not tried yet</source>
        <translation>Disarankan: {rule} · belum diuji</translation>
    </message>
    <message>
        <source>Suggested: {rule} · {right} of {tried} right</source>
        <comment>as tried on articles</comment>
        <translation>Disarankan: {rule} · benar {right} dari {tried}</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Saran</translation>
    </message>
    <message>
        <source>That was the last suggestion.</source>
        <translation>Itu saran terakhir.</translation>
    </message>
    <message>
        <source>The text was changed meanwhile, so nothing is suggested.</source>
        <translation>Teks ini berubah selagi dibaca, jadi tidak ada yang disarankan.</translation>
    </message>
    <message>
        <source>cause and effect</source>
        <comment>after “Suggested: ”</comment>
        <translation>sebab dan akibat</translation>
    </message>
    <message>
        <source>comparison or change</source>
        <comment>after “Suggested: ”</comment>
        <translation>perbandingan atau perubahan</translation>
    </message>
    <message>
        <source>event with a name in it</source>
        <comment>after “Suggested: ”</comment>
        <translation>peristiwa yang menyebut nama</translation>
    </message>
    <message>
        <source>forecast or guess</source>
        <comment>after “Suggested: ”</comment>
        <translation>ramalan atau dugaan</translation>
    </message>
    <message>
        <source>quoted statement</source>
        <comment>after “Suggested: ”</comment>
        <translation>pernyataan yang dikutip</translation>
    </message>
    <message>
        <source>reported statement</source>
        <comment>after “Suggested: ”</comment>
        <translation>kabar yang dilaporkan</translation>
    </message>
    <message>
        <source>statement with a date</source>
        <comment>after “Suggested: ”</comment>
        <translation>pernyataan bertanggal</translation>
    </message>
    <message>
        <source>statement with a figure</source>
        <comment>after “Suggested: ”</comment>
        <translation>pernyataan dengan angka</translation>
    </message>
    <message>
        <source>statement with a source</source>
        <comment>after “Suggested: ”</comment>
        <translation>pernyataan bersumber</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message numerus="yes">
        <source>%n annotation(s) added.</source>
        <translation>
            <numerusform>%n anotasi ditambahkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another text was left out.</source>
        <comment>annotations in the file</comment>
        <translation>
            <numerusform>%n milik teks lain dilewati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was not found in the text and awaits a place.</source>
        <translation>
            <numerusform>%n di antaranya tidak ditemukan di teks dan menunggu tempat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the project are in the library.</source>
        <translation>
            <numerusform>%n teks proyek itu ada di pustaka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was there already.</source>
        <translation>
            <numerusform>%n sudah ada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add annotations</source>
        <translation>Tambahkan anotasi</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotasi</translation>
    </message>
    <message>
        <source>Replace the text</source>
        <translation>Ganti teks</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teks</translation>
    </message>
    <message numerus="yes">
        <source>The text was replaced. %n annotation(s) await a place.</source>
        <translation>
            <numerusform>Teks diganti. %n anotasi menunggu tempat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text was replaced. Every annotation kept its place.</source>
        <translation>Teks diganti. Semua anotasi tetap di tempatnya.</translation>
    </message>
</context>
<context>
    <name>TextSettings</name>
    <message>
        <source>As the system</source>
        <translation>Ikuti sistem</translation>
    </message>
    <message>
        <source>Characters a line</source>
        <translation>Karakter per baris</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Justify lines</source>
        <translation>Ratakan kanan-kiri</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Jarak baris</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Text settings</source>
        <translation>Pengaturan teks</translation>
    </message>
    <message>
        <source>The usual reading typeface</source>
        <translation>Huruf baca bawaan</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Jenis huruf</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>All commands</source>
        <translation>Semua perintah</translation>
    </message>
    <message>
        <source>Interface language: {language}</source>
        <translation>Bahasa antarmuka: {language}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Add the sample texts</source>
        <translation>Tambahkan teks contoh</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Belum ada yang dibuka</translation>
    </message>
    <message>
        <source>Open a text, drop a file here, or begin with the sample texts in two languages.</source>
        <translation>Buka teks, seret berkas ke sini, atau mulai dengan teks contoh dalam dua bahasa.</translation>
    </message>
    <message>
        <source>Open a text…</source>
        <translation>Buka teks…</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time in minutes</comment>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
</context>
</TS>
