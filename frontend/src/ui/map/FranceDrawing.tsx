import { createLink, type LinkProps } from '@tanstack/react-router';
import { type ComponentProps, useState } from 'react';
import type { Shape, Tone } from '../Badge';
import outlines from './france.json';
import { type Area, project } from './projection';

export interface DrawnPoint {
  id: string;
  label: string;
  longitude: number;
  latitude: number;
  tone?: Tone;
  shape?: Shape;
  link?: LinkProps;
}

interface FranceDrawingProps {
  name: string;
  points: readonly DrawnPoint[];
  marked: readonly string[];
}

// Out of the tab order on purpose: the drawing is an image, its links stand in the table beside it.
const PointLink = createLink((props: ComponentProps<'a'>) => (
  <a {...props} className="map-link" tabIndex={-1} />
));

export default function FranceDrawing({ name, points, marked }: FranceDrawingProps) {
  const [shown, setShown] = useState<string>();
  const placed = points.flatMap((point) => {
    const at = project(outlines, point.longitude, point.latitude);
    return at ? [{ point, x: at[0], y: at[1] }] : [];
  });
  const label = placed.find(({ point }) => point.id === shown);

  return (
    <svg
      className="map-drawing"
      viewBox={`0 0 ${outlines.width} ${outlines.height}`}
      role="img"
      aria-label={name}
    >
      <Areas areas={outlines.areas} marked={marked} />
      {outlines.insets.map(({ name: place, box: [x = 0, y = 0, width = 0, height = 0], areas }) => (
        <g key={place}>
          <rect className="map-box" x={x} y={y} width={width} height={height} rx="5" />
          <Areas areas={areas} marked={marked} />
          <text className="map-note" x={x + 1} y={y - 4}>
            {place}
          </text>
        </g>
      ))}
      {placed.map(({ point, x, y }) => (
        <g
          key={point.id}
          data-tone={point.tone}
          transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
          onPointerEnter={() => setShown(point.id)}
          onPointerLeave={() => setShown(undefined)}
        >
          {point.link ? (
            <PointLink {...point.link}>
              <Hexagon shape={point.shape} />
            </PointLink>
          ) : (
            <Hexagon shape={point.shape} />
          )}
        </g>
      ))}
      {label && (
        <text
          className="map-label"
          x={label.x}
          y={label.y - 12}
          textAnchor={label.x > 480 ? 'end' : label.x < 160 ? 'start' : 'middle'}
        >
          {label.point.label}
        </text>
      )}
    </svg>
  );
}

function Areas({ areas, marked }: { areas: readonly Area[]; marked: readonly string[] }) {
  return areas.map(({ code, path }) => (
    <path key={code} className="map-area" data-marked={marked.includes(code) || undefined} d={path} />
  ));
}

function Hexagon({ shape = 'full' }: { shape?: Shape | undefined }) {
  const hollow = shape === 'hollow' || shape === 'dot' || shape === 'half';
  return (
    <>
      <path
        className="map-point"
        data-shape={hollow ? 'hollow' : undefined}
        d="m0-7 6.100 3.500v7L0 7l-6.100-3.500v-7z"
      />
      {shape === 'half' && <path className="map-point" d="m0-7v14l-6.100-3.500v-7z" />}
      {shape === 'dot' && <circle className="map-point" r="2.600" />}
    </>
  );
}
