<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Actions</name>
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
        <source>Next tab of the panel</source>
        <translation>Tab panel berikutnya</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
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
        <source>Redo</source>
        <translation>Ulangi</translation>
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
        <source>Chosen</source>
        <comment>of several translations of a passage, this one is in use</comment>
        <translation>Terpilih</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
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
        <source>Done again: {change}</source>
        <translation>Diulangi: {change}</translation>
    </message>
    <message>
        <source>Evidence: {evidence}</source>
        <translation>Bukti: {evidence}</translation>
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
        <source>It does not go together with {argument}.</source>
        <translation>Tidak bisa dipakai bersama {argument}.</translation>
    </message>
    <message>
        <source>It takes no value, but “{value}” was given.</source>
        <translation>Tidak memakai nilai, tetapi diberi “{value}”.</translation>
    </message>
    <message>
        <source>Missing: {arguments}.</source>
        <translation>Kurang: {arguments}.</translation>
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
        <source>where to write, whole or not at all; standard output if not given</source>
        <translation>tempat menulis, utuh atau tidak sama sekali; jika tidak diberikan, ke keluaran standar</translation>
    </message>
    <message>
        <source>write annotations out, to standard output or a file</source>
        <translation>tulis anotasi ke keluaran standar atau ke berkas</translation>
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
        <source>A document needs a title.</source>
        <translation>Dokumen perlu judul.</translation>
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
        <source>Something went wrong in Sorot itself. What you had saved is safe.</source>
        <translation>Ada yang salah pada Sorot sendiri. Yang sudah tersimpan tetap aman.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Dihentikan. Tidak ada yang berubah.</translation>
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
        <source>The text of this document is missing from the library.</source>
        <translation>Teks dokumen ini hilang dari pustaka.</translation>
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
        <source>{count} of {all} files could not be opened. The others are in the library.</source>
        <translation>{count} dari {all} berkas tidak bisa dibuka. Yang lain sudah masuk ke pustaka.</translation>
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
        <source>“{name}” is a folder. Choose the files inside it.</source>
        <translation>“{name}” adalah folder. Pilih berkas di dalamnya.</translation>
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
        <source>“{value}” is not a date Sorot understands.</source>
        <translation>“{value}” bukan tanggal yang dimengerti Sorot.</translation>
    </message>
    <message>
        <source>“{words}” fits more than one document: {choices}. Give the id instead.</source>
        <translation>“{words}” cocok dengan lebih dari satu dokumen: {choices}. Berikan id-nya.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
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
        <source>Article on the web</source>
        <translation>Artikel di web</translation>
    </message>
    <message>
        <source>Asserted</source>
        <translation>Ditegaskan</translation>
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
        <source>CSV: a table, one row an annotation</source>
        <translation>CSV: tabel, satu anotasi per baris</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Kepastian</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
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
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Datelines, “read also” lines and footers too</source>
        <translation>Sertakan keterangan tempat, baris “baca juga”, dan penutup</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Disangkal</translation>
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
        <source>Draft</source>
        <translation>Draf</translation>
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
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
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
        <source>HTML: text with notes beside it</source>
        <translation>HTML: teks dengan catatan di sampingnya</translation>
    </message>
    <message>
        <source>Hedged</source>
        <translation>Berhati-hati</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Sorotan</translation>
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
        <source>JSON-LD: Web Annotations (W3C)</source>
        <translation>JSON-LD: Anotasi Web (W3C)</translation>
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
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Markdown: notes by section</source>
        <translation>Markdown: catatan per bagian</translation>
    </message>
    <message>
        <source>No annotations.</source>
        <translation>Belum ada anotasi.</translation>
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
        <source>Only with the tags</source>
        <translation>Hanya yang bertag</translation>
    </message>
    <message>
        <source>Open in Sorot</source>
        <translation>Buka di Sorot</translation>
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
        <source>Quote</source>
        <translation>Kutipan</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Dibantah</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Dilaporkan</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Ditinjau</translation>
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
        <source>Section</source>
        <translation>Bagian</translation>
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
        <source>Supported</source>
        <translation>Didukung</translation>
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
        <source>This text</source>
        <translation>Teks ini</translation>
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
        <source>Unverified</source>
        <translation>Belum diverifikasi</translation>
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
        <source>set versions side by side</source>
        <comment>after “Undo: ”</comment>
        <translation>sandingkan versi</translation>
    </message>
    <message>
        <source>update the text</source>
        <comment>after “Undo: ”</comment>
        <translation>ganti teks</translation>
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
        <source>Newest first</source>
        <translation>Terbaru dulu</translation>
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
        <source>Remove tag</source>
        <translation>Lepas tag</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Buang bukti ini</translation>
    </message>
    <message>
        <source>Select a passage and press C to make it a claim you can check.</source>
        <translation>Pilih satu bagian lalu tekan C untuk menjadikannya klaim yang bisa diperiksa.</translation>
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
