import type { StaffingRow } from '#shared/charts/staffing.ts';
import { roles } from '#shared/workspace/schema/primitives.ts';
import type { PanelPart, PanelsSlide } from '../panels-slide.ts';
import { createQuarterNames } from '../quarter-names.ts';
import { toPanel, toTextPart } from './panel-parts.ts';
import { findStaffingFacts } from './staffing-facts.ts';
import type { Telling } from './telling.ts';

const mostSteps = 3;

/** People by role, today and as the plan goes on, and the ratio of engineers to scientists. */
function toPeople(telling: Telling): readonly PanelPart[] {
  const { analysis, messages, content } = telling;
  const { staff, roles: names } = messages.plan;
  const { format } = messages;
  const { full } = createQuarterNames(messages, content.assumptions.planStart);
  const steps = analysis.portfolio.staffing.steps.slice(0, mostSteps);
  if (steps.length === 0) return toTextPart(staff.nobody, 'quiet');
  const nameOf = (quarter: number | null) => (quarter === null ? staff.today : staff.from(full(quarter)));
  const ratios = steps.map(({ ratio }) => ratio?.engineersPerScientist ?? null);
  const hires = steps.flatMap(({ quarter, ratio }) =>
    ratio === null ? [] : [staff.hiresAt(nameOf(quarter), staff.hires(ratio.hiresForParity, ratio.hiresForTwoToOne))],
  );
  return [
    {
      type: 'table',
      columns: steps.map(({ quarter }) => nameOf(quarter)),
      rows: [
        ...roles.map((role) => ({
          label: names[role],
          values: steps.map(({ people }) => staff.people(people[role])),
          isTotal: false,
        })),
        {
          label: messages.deck.plan.staffing.ratio,
          values: ratios.map((ratio) => (ratio === null ? messages.common.unknown : format.number(ratio, 2))),
          isTotal: true,
        },
      ],
    },
    ...hires.flatMap((sentence) => toTextPart(sentence)),
  ];
}

/** Who the plan takes of whom there are, by role and quarter; null where nothing is planned or nobody is counted. */
export function outlineStaffing(telling: Telling): PanelsSlide | null {
  const { analysis, messages, content } = telling;
  const { quarters } = analysis.roadmap;
  const facts = findStaffingFacts(telling);
  const isPlanned = quarters.some(({ used }) => roles.some((role) => used[role] > 0));
  if (!isPlanned || facts.roles.length === 0 || telling.isPublic) return null;
  const words = messages.deck.plan.staffing;
  const { planStart } = content.assumptions;
  const today = analysis.portfolio.staffing.steps[0]?.ratio ?? null;
  const titles = words.titles({
    full: facts.full,
    over: facts.over,
    band: today?.band ?? null,
    parity: today?.hiresForParity ?? 0,
  });
  const rows = facts.roles.map((role): StaffingRow => {
    const cells = quarters.map(({ capacity, used }) => ({ used: used[role], available: capacity?.[role] ?? null }));
    return { name: messages.plan.roles[role], quarters: cells };
  });
  const sentences = rows.map(({ name, quarters: cells }) =>
    words.row(name, cells.map(({ used, available }) => messages.plan.roadmap.usedOf(used, available)).join(', ')),
  );
  return {
    ...telling.frame({
      id: 'staffing',
      section: 'staffing',
      titles,
      subtitle: words.subtitle,
      notes: messages.plan.staff.source,
    }),
    type: 'panels',
    columns: [
      {
        span: 7,
        panels: [
          toPanel(words.demand, [
            {
              type: 'chart',
              chart: { type: 'staffing', rows, planStart },
              alternative: [words.alternative(titles[0]), ...sentences].join(' '),
              height: 0,
              grows: true,
            },
          ]),
        ],
      },
      { span: 5, panels: [toPanel(words.people, toPeople(telling))] },
    ],
  };
}
