/** The values that fields of a note may take. They are what the office says, hence Indonesian. */

export const noteStatuses = ['draf', 'final', 'batal'] as const;
export const presences = ['hadir', 'daring', 'izin', 'sakit', 'dinas-luar', 'tanpa-keterangan'] as const;
export const recommendationStatuses = ['usulan', 'belum', 'proses', 'selesai', 'tidak-dapat', 'dialihkan'] as const;

/** Why a recommendation cannot be followed up (after Peraturan BPK 2/2017 and practice). */
export const reasonCodes = [
  'kahar',
  'proses-hukum',
  'perubahan-organisasi',
  'perubahan-regulasi',
  'tidak-efektif',
  'lainnya',
] as const;

export type RecommendationStatus = (typeof recommendationStatuses)[number];

/** `14 hari kerja` (working days) or `30 hari` (calendar days). */
export const termPattern = /^(\d{1,3}) hari( kerja)?$/;
