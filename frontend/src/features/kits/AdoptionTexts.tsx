import type { Adoption, AdoptionOutcome, FitFinding } from '@/api/types';
import { formatNumber } from '@/lib/format';
import { LookBadge } from '@/lib/LookBadge';
import { kitFits } from '@/lib/labels/kitFits';
import { m } from '@/paraglide/messages';
import { Facts } from '@/ui/Card';
import { Muted, PlainText, Row, Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { conditionOf } from './conditions';
import { OwnSections } from './OwnSections';

/** What those concerned read of an adoption: its sections, how the kit fits, what came of it. */
export default function AdoptionTexts({ adoption }: { adoption: Adoption }) {
  const { outcome, fit } = adoption;
  return (
    <Stack gap="large">
      {outcome && <OutcomeReading outcome={outcome} />}
      <OwnSections adoption={adoption} />
      {fit.length > 0 && <FitReading fit={fit} />}
    </Stack>
  );
}

function FitReading({ fit }: { fit: readonly FitFinding[] }) {
  return (
    <Section title={m.kit_conditions()}>
      <ul className="plain-list stack">
        {fit.map(({ condition, fit: found, known, note }) => (
          <li key={`${condition.kind} ${condition.text}`}>
            <Row gap="small">
              <span>{conditionOf(condition)}</span>
              <LookBadge look={kitFits[found]} />
            </Row>
            {known !== null && <Muted small>{m.kit_fit_known({ value: formatNumber(known) })}</Muted>}
            {note && <PlainText>{note}</PlainText>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OutcomeReading({ outcome }: { outcome: AdoptionOutcome }) {
  const { done, results, figures, adapted, advice } = outcome;
  const said = (text: string) => (text ? <PlainText>{text}</PlainText> : null);
  return (
    <Section title={m.adoption_outcome()}>
      <Facts
        facts={[
          { term: m.outcome_done(), value: said(done) },
          { term: m.outcome_results(), value: said(results) },
          {
            term: m.record_figures(),
            value:
              figures.length > 0 ? (
                <ul>
                  {figures.map(({ label, value, unit }) => (
                    <li key={label}>
                      {label} : {value} {unit}
                    </li>
                  ))}
                </ul>
              ) : null,
          },
          { term: m.outcome_adapted(), value: said(adapted) },
          { term: m.outcome_advice(), value: said(advice) },
        ]}
      />
    </Section>
  );
}
