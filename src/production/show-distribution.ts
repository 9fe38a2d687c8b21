import { type DistributionFilters, type DistributionOverview, overviewOf } from '../distribution/overview.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { World } from '../ports/world.ts';
import { renderDistributionCsv } from '../render/distribution-csv.ts';
import { renderDistributionJson } from '../render/distribution-json.ts';
import { renderDistributionText } from '../render/distribution-text.ts';
import { type DeliveryPlan, openDeliveryPlan } from './delivery-plan.ts';
import type { Register } from './open-register.ts';
import { plainStyle, unknownYears } from './show-report.ts';
import { ledgerRemarks } from './verify-ledger.ts';

/** What can be told of the distribution in another form than for a terminal. */
export const distributionFormats = ['text', 'json', 'csv'] as const;
export type DistributionFormat = (typeof distributionFormats)[number];

/** Who has which version, with all that is needed to tell it. */
export interface Distribution {
  readonly overview: DistributionOverview;
  readonly plan: DeliveryPlan;
  readonly filters: DistributionFilters;
  readonly register: Register;
  readonly catalogue: Catalogue;
}

/** Over the notebook's notes of every access: for the office, not for the public. */
export async function openDistribution(
  register: Register,
  filters: DistributionFilters,
  world: World,
  catalogue: Catalogue,
): Promise<Distribution> {
  const { calendar, today, notebook } = register;
  const plan = await openDeliveryPlan(register, world);
  const view = { asOf: today, timezone: notebook.config.timezone, calendar };
  return { overview: overviewOf(plan.deliveries, filters, view), plan, filters, register, catalogue };
}

/** `isFile`: the text goes into a file, without colours. */
export function renderDistribution(
  distribution: Distribution,
  format: DistributionFormat,
  { output }: World,
  isFile: boolean,
): string {
  const { overview, register, catalogue } = distribution;
  const { config } = register.notebook;
  switch (format) {
    case 'json':
      return renderDistributionJson(overview);
    case 'csv':
      return renderDistributionCsv(overview.items, catalogue, (type) => config.types.get(type)?.name ?? type);
    case 'text': {
      const content = { overview, office: config.office.name, selection: selectionOf(distribution), catalogue };
      return renderDistributionText(content, { style: isFile ? plainStyle : output.style, columns: output.columns });
    }
  }
}

/** What the filters let through, in words. */
function selectionOf({ filters, register, catalogue }: Distribution): string | undefined {
  const { types, since, until, owner } = filters;
  const { config } = register.notebook;
  const { selected, selection } = catalogue.reportDocument;
  const parts = [
    types && selection.types(types.map((type) => config.types.get(type)?.name ?? type)),
    since && selection.since(since),
    until && selection.until(until),
    owner && catalogue.distributionReport.receiver(register.directory.party(owner).name),
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? undefined : selected(parts);
}

/** What a reader of the numbers must know beside them, on stderr. */
export function remarkOnDistribution({ overview, plan, register, catalogue }: Distribution, { output }: World): void {
  const words = catalogue.distributionReport;
  const uncounted = overview.items.flatMap(({ note, firstSent, workingDaysToSend, ...item }) => [
    ...(firstSent !== undefined && workingDaysToSend === undefined ? [[note.data.date, firstSent] as const] : []),
    ...(item.sent !== undefined && item.received !== undefined && item.workingDaysToReceive === undefined
      ? [[item.sent, item.received] as const]
      : []),
  ]);
  const years = unknownYears(uncounted, register);
  const remarks = [
    ...ledgerRemarks(plan.ledger, catalogue),
    ...(plan.unsound.length === 0 ? [] : [words.leftOut(plan.unsound)]),
    ...(years.length === 0 ? [] : [words.holidaysUnknown(years)]),
  ];
  for (const remark of remarks) output.remark(`${remark}\n`);
}
