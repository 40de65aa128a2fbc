import { Component, lazy, type ReactNode, Suspense } from 'react';
import { m } from '@/paraglide/messages';
import { Cell, type Shape, type Tone } from './Badge';
import type { DrawnPoint } from './map/FranceDrawing';

// The outlines weigh more than all the rest of a page: they come only where a map is shown.
const FranceDrawing = lazy(() => import('./map/FranceDrawing'));

export interface MapPoint extends Omit<DrawnPoint, 'longitude' | 'latitude'> {
  longitude: number | null;
  latitude: number | null;
}

interface FranceMapProps {
  /** What the map shows, in one sentence: it is read out in place of the drawing. */
  name: string;
  points: readonly MapPoint[];
  /** Codes of the départements to tint. */
  marked?: readonly string[];
  legend?: readonly { label: string; tone: Tone; shape: Shape }[];
}

/**
 * A map is an image with a name: whoever uses it must show the same objects in a list or table beside it, for
 * the keyboard, for screen readers, and for places without coordinates.
 */
export function FranceMap({ name, points, marked = [], legend = [] }: FranceMapProps) {
  const placed = points.filter(
    (point): point is DrawnPoint => point.longitude !== null && point.latitude !== null,
  );
  const missing = points.length - placed.length;
  return (
    <figure className="map">
      <MapBoundary>
        <Suspense fallback={<div className="map-drawing" />}>
          <FranceDrawing name={name} points={placed} marked={marked} />
        </Suspense>
      </MapBoundary>
      {legend.length > 0 && (
        <ul className="map-legend" aria-label={m.map_legend()}>
          {legend.map(({ label, tone, shape }) => (
            <li key={label} data-tone={tone} className="map-legend-line">
              <Cell shape={shape} size={14} />
              {label}
            </li>
          ))}
        </ul>
      )}
      <figcaption className="map-credit">
        {missing > 0 && `${m.map_unplaced({ count: missing })} `}
        {m.map_credit()}
      </figcaption>
    </figure>
  );
}

/** Without its outlines the page goes on: the list beside the map holds everything. */
class MapBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <p className="muted">{m.map_failed()}</p> : this.props.children;
  }
}
