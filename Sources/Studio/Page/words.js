// What the page says by itself, in both languages.

const words = {
  id: {
    language: "English", short: "EN", records: "Rekaman", search: "Cari nama, kantor, atau tanggal",
    none: "Belum ada rekaman di folder ini.", noMatch: "Tidak ada yang cocok.",
    make: "Buat baru", file: "Berkas", kind: "Jenis", office: "Kantor", date: "Tanggal",
    more: "Isian lain", download: "Unduh", pdf: "PDF", record: "Rekaman (JSON)",
    save: "Simpan", saved: "Tersimpan", unsaved: "Belum disimpan", saving: "Menyimpan …",
    remove: "Hapus", add: "Tambah", up: "Naikkan", down: "Turunkan", required: "wajib",
    template: "Templat", standard: "baku", zoomIn: "Perbesar", zoomOut: "Perkecil",
    zoomFit: "Selebar layar", page: "Halaman", of: "dari", openPDF: "Buka PDF",
    downloadPDF: "Unduh PDF", picture: "Gambar halaman 1",
    print: "Cetak", close: "Tutup", cancel: "Batal", errors: "galat", warnings: "peringatan",
    good: "Tidak ada galat.", suggestion: "Saran", choose: "Pilih berkas …", drop: "atau jatuhkan di sini",
    nameTitle: "Simpan sebagai", nameLabel: "Nama berkas", taken: "Nama ini sudah dipakai.",
    deleteTitle: "Hapus rekaman ini?", deleteText: "Berkasnya dihapus dari folder.",
    conflictTitle: "Rekaman ini telah diubah di tempat lain",
    conflictText: "Yang berbeda, isian Anda di sebelah kiri dan isi folder di sebelah kanan:",
    mine: "Pakai isian saya", theirs: "Pakai isi folder", back: "Kembali menyunting",
    yours: "Isian Anda", folder: "Isi folder", empty: "(kosong)",
    draftText: "Ada isian yang belum disimpan dari sebelumnya.", resume: "Lanjutkan", discard: "Buang",
    lost: "Studio tidak menjawab. Isian Anda tetap ada di sini; halaman dicoba lagi.",
    leave: "Isian belum disimpan.", byName: "Disebut dengan nama atau NIP dari tabel orang",
    asGroup: "Isi lengkap", form: "Isian", preview: "Halaman",
    waiting: "Menyusun halaman …", kept: "Isi lain dari berkas ini tetap disimpan seperti adanya.",
    unset: "(tidak diisi)", faults: "Yang perlu diperbaiki", image: "gambar",
    days: ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
    pageNote: "Halaman terakhir yang benar; ada galat.", new: "baru",
  },
  en: {
    language: "Bahasa Indonesia", short: "ID", records: "Records", search: "Search name, office or date",
    none: "There are no records in this folder yet.", noMatch: "Nothing matches.",
    make: "Make new", file: "File", kind: "Kind", office: "Office", date: "Date",
    more: "More", download: "Download", pdf: "PDF", record: "Record (JSON)",
    save: "Save", saved: "Saved", unsaved: "Not saved", saving: "Saving …",
    remove: "Remove", add: "Add", up: "Move up", down: "Move down", required: "required",
    template: "Template", standard: "standard", zoomIn: "Larger", zoomOut: "Smaller",
    zoomFit: "Fit the width", page: "Page", of: "of", openPDF: "Open PDF",
    downloadPDF: "Download PDF", picture: "Picture of page 1",
    print: "Print", close: "Close", cancel: "Cancel", errors: "errors", warnings: "warnings",
    good: "Nothing is wrong.", suggestion: "Hint", choose: "Choose a file …", drop: "or drop it here",
    nameTitle: "Save as", nameLabel: "Name of the file", taken: "This name is taken.",
    deleteTitle: "Delete this record?", deleteText: "Its file is removed from the folder.",
    conflictTitle: "This record was changed elsewhere",
    conflictText: "What differs, your form on the left and the folder on the right:",
    mine: "Use mine", theirs: "Use the folder's", back: "Go on editing",
    yours: "Your form", folder: "In the folder", empty: "(empty)",
    draftText: "There is unsaved work from before.", resume: "Go on", discard: "Discard",
    lost: "Studio does not answer. What you typed stays here; the page is tried again.",
    leave: "Your work is not saved.", byName: "Named by name or NIP from the table of persons",
    asGroup: "Say it all", form: "Form", preview: "Page",
    waiting: "Setting the page …", kept: "Whatever else the file says is kept as it is.",
    unset: "(not said)", faults: "To be mended", image: "picture",
    days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    pageNote: "The last page that was right; there are errors.", new: "new",
  },
};

export let language = "id";

export function speak(chosen) {
  language = chosen in words ? chosen : "id";
  document.documentElement.lang = language;
  localStorage.setItem("language", language);
}

/** What is said, by its key. */
export const say = key => words[language][key];

/** One of two sentences that the server sends. */
export const told = message => message?.[language] ?? "";

/** With a capital. */
export const capital = text => text.charAt(0).toUpperCase() + text.slice(1);
