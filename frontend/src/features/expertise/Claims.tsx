import type { ReactNode } from 'react';
import type { ExpertiseClaim } from '@/api/types';
import { expertiseLevels } from '@/lib/labels/expertise';
import { wordingOf } from '@/lib/labels/topics';
import { StateBadge } from '@/ui/Badge';
import { Card } from '@/ui/Card';
import { Row, Tiles } from '@/ui/Layout';

/** What somebody claims, what they are best at first; with what can be done about each, if anything. */
export function Claims({
  claims,
  actions,
}: {
  claims: readonly ExpertiseClaim[];
  actions?: (claim: ExpertiseClaim) => ReactNode;
}) {
  return (
    <Tiles fit>
      {claims.map((claim) => (
        <li key={claim.topic.id}>
          <Card title={wordingOf(claim.topic.prefLabel)}>
            <Row>
              <LevelBadge level={claim.level} />
            </Row>
            {claim.sentence && <p>{claim.sentence}</p>}
            {actions?.(claim)}
          </Card>
        </li>
      ))}
    </Tiles>
  );
}

export function LevelBadge({ level }: Pick<ExpertiseClaim, 'level'>) {
  const { label, tone, shape } = expertiseLevels[level];
  return (
    <StateBadge tone={tone} shape={shape}>
      {label()}
    </StateBadge>
  );
}
