import type { Paper } from '../../config/config.ts';
import { kindOf, type OfficeKind, regionOf } from '../../config/region.ts';
import { Failure } from '../../diagnostics/failure.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Prompter } from '../../ports/prompter.ts';
import { type OptionValues, option } from '../command.ts';
import type { Office } from './office.ts';
import { timezoneOf, timezones, zoneNames } from './zones.ts';

type Asker = Pick<Prompter, 'text' | 'choose' | 'confirm'>;

/**
 * The office, from the options and, where they are silent, from a person; from what is usual when `prompter` is undefined.
 * Throws `Failure` `usage-option-missing` when the name is not known then, and for values that no option takes.
 */
export async function askOffice(
  options: OptionValues,
  prompter: Asker | undefined,
  { init: { ask, nameOption } }: Catalogue,
): Promise<Office> {
  const given = oneLine(option.text(options, 'name'));
  if (given === '' && prompter === undefined) {
    throw new Failure('usage-option-missing', { option: nameOption, command: 'init' });
  }
  const zone = option.text(options, 'zone');
  const timezone = zone === undefined ? undefined : timezoneOf(zone);
  const name = given || oneLine(await prompter?.text({ message: ask.name, judge: needed(ask.nameNeeded) }));
  const kind = (option.text(options, 'kind') as OfficeKind | undefined) ?? (await askKind(name, prompter, ask));
  const city = option.text(options, 'city') ?? (await askCity(name, prompter, ask));
  return {
    name,
    kind,
    city: oneLine(city),
    timezone: timezone ?? (await askZone(prompter, ask)),
    paper: (option.text(options, 'paper') as Paper | undefined) ?? (await askPaper(prompter, ask)),
  };
}

type Texts = Catalogue['init']['ask'];

async function askKind(name: string, prompter: Asker | undefined, { kind, kinds, kindHints }: Texts) {
  const choice = (value: OfficeKind) => ({ value, name: kinds[value], description: kindHints[value] });
  const choices = (['dprd', 'setda'] as const).map(choice);
  return prompter === undefined ? kindOf(name) : prompter.choose({ message: kind, choices, initial: kindOf(name) });
}

async function askCity(name: string, prompter: Asker | undefined, { city }: Texts): Promise<string> {
  const initial = regionOf(name)?.short;
  if (prompter === undefined) return initial ?? '';
  return prompter.text({ message: city, ...(initial === undefined ? {} : { initial }) });
}

async function askZone(prompter: Asker | undefined, { zone, zones }: Texts): Promise<string> {
  const choices = zoneNames.map((name) => ({ value: timezones[name], name: zones[name] }));
  return prompter?.choose({ message: zone, choices, initial: timezones.WIB }) ?? timezones.WIB;
}

async function askPaper(prompter: Asker | undefined, { paper, papers }: Texts): Promise<Paper> {
  const choices = (['F4', 'folio', 'A4'] as const).map((value) => ({ value, name: papers[value] }));
  return prompter?.choose({ message: paper, choices, initial: 'F4' as const }) ?? 'F4';
}

function needed(complaint: string): (answer: string) => string | undefined {
  return (answer) => (oneLine(answer) === '' ? complaint : undefined);
}

function oneLine(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
