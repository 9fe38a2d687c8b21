/** A small notebook in which everything that must stay inside says CANARY. */
export const notebookFiles: Readonly<Record<string, string>> = {
  'catatan.yaml': `office: {name: Sekretariat DPRD <Uji>, address: Jalan Dermaga 1, logo: attachments/logo.svg}
followUp: {dueSoon: 7}
`,
  'stakeholders.yaml': `- {id: komisi-2, name: Komisi II, email: canary-komisi@contoh.example}
- {id: dinas-pupr, name: Dinas PUPR & Tata Ruang, email: canary-pupr@contoh.example}
- {id: bkad, name: Badan Keuangan dan Aset Daerah}
`,
  'holidays/2026.yaml': `decree: SKB
days:
  - {date: 2026-02-17, name: Imlek, kind: libur}
`,
  'attachments/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'attachments/peta ruas #1.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'attachments/data.csv': 'a,b',
  'attachments/CANARY-bukti.pdf': '%PDF',
  'attachments/CANARY-lampiran.pdf': '%PDF',
  'ledger/deliveries.jsonl': '{"CANARY":1}',
  '2026/2026-01-20-jalan.md': `---
type: rdp
title: Jalan <script>alert(1)</script> & "jembatan"
date: 2026-01-20
body: komisi-2
status: final
time: {start: "09:00", end: "11:45"}
chair: {name: Nurlaila, position: Ketua Komisi II, nip: "198001012005012001"}
agenda: ["<b>Acara</b>"]
decisions: ["Putusan </section><script>alert(2)</script>"]
attendees:
  - {organization: komisi-2, count: 7}
  - {name: Taufik, organization: komisi-2, presence: sakit}
  - {name: CANARY Warga, position: Petani}
quorum: {members: 8, rule: 1/2}
recommendations:
  - id: R1
    text: Menyerahkan data <img src=x onerror=alert(3)>.
    owner: dinas-pupr
    deadline: 2026-02-09
    status: selesai
    completed: 2026-02-06
    evidence:
      - attachments/data.csv
      - attachments/CANARY-bukti.pdf
      - https://contoh.example/bukti?a=1&b="2
      - javascript:alert(4)
  - id: R2
    text: Menyampaikan pagu pemeliharaan.
    owner: bkad
    deadline: 2026-10-30
    status: proses
    extensions:
      - {from: 2026-08-31, to: 2026-10-30, date: 2026-08-20, reason: Penyesuaian APBD., by: Ketua Komisi II}
    updates:
      - {date: 2026-09-01, by: BKAD, note: "Hubungi 0812-3456-7890 atau canary@contoh.example."}
  - {id: R3, text: Menyusun jadwal., owner: dinas-pupr, deadline: 2026-11-25, status: belum}
  - {id: R4, text: CANARY butir tidak untuk umum., owner: bkad, deadline: 2026-03-01, public: false}
  - {id: R5, text: CANARY usulan., owner: bkad, status: usulan}
  - {id: R6, text: Melanjutkan survei., owner: dinas-pupr, deadline: 2026-03-31, status: dialihkan, successor: 2026-06-09-lanjutan#R1}
attachments:
  - {file: "attachments/peta ruas #1.svg", title: Peta ruas, public: true}
  - {file: attachments/data.csv, title: Data ruas, public: true}
  - {file: 2026/2026-07-14-CANARY.md, title: Berkas, public: true}
  - {file: ../luar.pdf, public: true}
  - attachments/CANARY-lampiran.pdf
---

## Pembahasan

<!-- CANARY komentar -->

Lihat [lanjutan](2026-06-09-lanjutan.md#R1), [rapat lain](2026-07-14-canary.md), [bukti](../attachments/CANARY-bukti.pdf)
dan [situs](https://contoh.example/). NIP 198001012005012001.

![Peta](../attachments/peta%20ruas%20%231.svg) ![jejak](https://contoh.example/pelacak.png)

[jahat](javascript:alert(5)) <img src=x onerror=alert(6)>

| Ruas | Panjang |
| --- | ---: |
| A | 2 |
`,
  '2026/2026-06-09-lanjutan.md': `---
type: rdpu
title: Rapat lanjutan
date: 2026-06-09
status: final
follows: 2026-01-20-jalan
attendees: [{organization: komisi-2, count: 5}]
recommendations:
  - {id: R1, text: Menyelesaikan survei., owner: dinas-pupr, deadline: 2026-06-30, status: selesai, completed: 2026-06-29, evidence: [https://contoh.example/survei], verified: {by: Ketua Komisi II, date: 2026-07-02}}
  - {id: R2, text: Menghapus ruas., owner: bkad, deadline: 2026-07-30, status: tidak-dapat, reason: {code: kahar}, accepted: {by: Ketua Komisi II, date: 2026-07-20}}
---
`,
  '2025/2025-05-06-tanpa-rekomendasi.md': `---
type: sosialisasi
title: Sosialisasi
date: 2025-05-06
status: final
attendees: [{organization: bkad}]
recommendations: []
---

Tidak ada judul bagian.
`,
  '2026/2026-07-14-canary.md': `---
type: badan-kehormatan
title: CANARY rapat tertutup
date: 2026-07-14
status: final
attendees: [{organization: komisi-2, count: 3}]
recommendations:
  - {id: R1, text: CANARY tertutup., owner: bkad, deadline: 2026-07-15}
---

CANARY isi
`,
  '2026/2026-08-04-canary-draf.md': `---
type: rdp
title: CANARY draf
date: 2026-08-04
attendees: [{organization: komisi-2, count: 3}]
recommendations:
  - {id: R1, text: CANARY draf., owner: bkad, deadline: 2026-08-15}
---
`,
};
