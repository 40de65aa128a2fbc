import { Link } from '@tanstack/react-router';
import type { GeoUnitRef } from '@/api/types';
import { geoUnitKinds } from '@/lib/labels/geography';

interface UnitLinksProps {
  units: readonly GeoUnitRef[];
  /** The vintage being read; `own` opens each unit in the vintage it belongs to instead. */
  vintage?: string | undefined;
  own?: boolean;
}

export function UnitLinks({ units, vintage, own }: UnitLinksProps) {
  return (
    <ul className="plain-list stack" data-gap="small">
      {units.map((unit) => (
        <li key={`${unit.kind}${unit.code}${unit.vintage}`}>
          <Link
            to="/geographie/$kind/$code"
            params={{ kind: unit.kind, code: unit.code }}
            search={{ vintage: own ? String(unit.vintage) : vintage }}
          >
            {unit.name}
          </Link>{' '}
          <span className="muted small">
            {geoUnitKinds[unit.kind]()} · {unit.code}
            {own && ` · ${unit.vintage}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
