import { describe, expect, it } from 'vitest';
import { nightlyCron, timezoneOf, zoneLabel } from '../../../src/commands/init/zones.ts';
import { kindOf, regionOf } from '../../../src/config/region.ts';

describe('zones', () => {
  it.each([
    ['WIB', 'Asia/Jakarta'],
    ['wita', 'Asia/Makassar'],
    ['Wit', 'Asia/Jayapura'],
    ['Asia/Pontianak', 'Asia/Pontianak'],
  ])('%s is %s', (value, timezone) => expect(timezoneOf(value)).toBe(timezone));

  it.each(['', 'WIBB', 'Asia/Atlantis'])('"%s" is none', (value) => {
    expect(() => timezoneOf(value)).toThrow('usage-option-value');
  });

  it('are called by their Indonesian names', () => {
    expect(['Asia/Makassar', 'Europe/Berlin'].map(zoneLabel)).toEqual(['WITA', 'Europe/Berlin']);
  });

  it.each([
    ['Asia/Jakarta', '10 17 * * *'],
    ['UTC', '10 0 * * *'],
    ['Asia/Kolkata', '40 18 * * *'],
    ['America/St_Johns', '40 3 * * *'],
    ['Europe/Berlin', '10 23 * * *'],
    ['Pacific/Kiritimati', '10 10 * * *'],
  ])('midnight in %s has passed at %s UTC', (timezone, cron) => expect(nightlyCron(timezone, 2026)).toBe(cron));
});

describe('the name of an office', () => {
  it.each([
    ['Sekretariat DPRD Kabupaten Muara Tirta', 'dprd', 'Kabupaten Muara Tirta', 'Bupati'],
    ['Setwan Kab. Pemalang', 'dprd', 'Kabupaten Pemalang', 'Bupati'],
    ['Bagian Tata Pemerintahan Setda Kota Ambon', 'setda', 'Kota Ambon', 'Wali Kota'],
    ['Biro Hukum Provinsi Bali', 'setda', 'Provinsi Bali', 'Gubernur'],
    ['Kantor Kabinet', 'setda', undefined, undefined],
  ])('%s', (name, kind, full, headTitle) => {
    expect(kindOf(name)).toBe(kind);
    expect(regionOf(name)?.full).toBe(full);
    expect(regionOf(name)?.headTitle).toBe(headTitle);
  });
});
