export type Access = 'terbuka' | 'tertutup' | 'rahasia';

export const accessValues = ['terbuka', 'tertutup', 'rahasia'] as const satisfies readonly Access[];

/** A kind of meeting: what it is called and what holds unless a note says otherwise. */
export interface MeetingType {
  readonly key: string;
  readonly name: string;
  readonly access: Access;
  /** The law lets no such meeting be closed (PP 12/2018 Article 90). */
  readonly mustBeOpen: boolean;
  /** Headings that the body must hold. */
  readonly sections: readonly string[];
  /** Key of a letterhead of the configuration. */
  readonly letterhead?: string;
}

type Row = readonly [key: string, name: string, access?: Access];

const councilRows: readonly Row[] = [
  ['paripurna', 'Rapat Paripurna'],
  ['paripurna-istimewa', 'Rapat Paripurna Istimewa'],
  ['pimpinan', 'Rapat Pimpinan', 'tertutup'],
  ['fraksi', 'Rapat Fraksi'],
  ['konsultasi', 'Rapat Konsultasi', 'tertutup'],
  ['bamus', 'Rapat Badan Musyawarah', 'tertutup'],
  ['komisi', 'Rapat Komisi'],
  ['gabungan-komisi', 'Rapat Gabungan Komisi'],
  ['banggar', 'Rapat Badan Anggaran', 'tertutup'],
  ['bapemperda', 'Rapat Badan Pembentukan Peraturan Daerah'],
  ['badan-kehormatan', 'Rapat Badan Kehormatan', 'tertutup'],
  ['pansus', 'Rapat Panitia Khusus'],
  ['kerja', 'Rapat Kerja'],
  ['rdp', 'Rapat Dengar Pendapat'],
  ['rdpu', 'Rapat Dengar Pendapat Umum'],
  ['khusus', 'Rapat Khusus'],
];

const officeRows: readonly Row[] = [
  ['koordinasi', 'Rapat Koordinasi'],
  ['monev', 'Rapat Monitoring dan Evaluasi'],
  ['pembahasan', 'Rapat Pembahasan'],
  ['teknis', 'Rapat Teknis'],
  ['internal', 'Rapat Internal', 'tertutup'],
  ['sosialisasi', 'Rapat Sosialisasi'],
  ['audiensi', 'Audiensi'],
];

const mustBeOpen: ReadonlySet<string> = new Set(['paripurna', 'rdpu']);

/** The types that every notebook knows, councils' first. */
export const builtInTypes: readonly MeetingType[] = [...councilRows, ...officeRows].map(
  ([key, name, access = 'terbuka']) => ({ key, name, access, mustBeOpen: mustBeOpen.has(key), sections: [] }),
);

/** Whose kind of meeting a built-in type is; undefined for a type of the notebook's own. */
export function familyOf(key: string): 'council' | 'office' | undefined {
  if (councilRows.some(([known]) => known === key)) return 'council';
  return officeRows.some(([known]) => known === key) ? 'office' : undefined;
}
