import type { GeoUnitRef } from '@/api/types';
import { m } from '@/paraglide/messages';
import { Notice } from '@/ui/Notice';
import { UnitLinks } from './UnitLinks';

/** A code that a merger or a split has ended: what took over is one press away. */
export function GoneCode({ code, successors }: { code: string; successors: readonly GeoUnitRef[] }) {
  return (
    <Notice tone="attention" title={m.geo_gone_title({ code })} live>
      <p>{successors.length > 0 ? m.geo_gone_detail() : m.geo_gone_unknown()}</p>
      <UnitLinks units={successors} own />
    </Notice>
  );
}
