/** The sections that a note usually has, in their order; its type may require others. */
export const usualSections: readonly string[] = ['Pembukaan', 'Pembahasan', 'Kesimpulan', 'Penutup'];
