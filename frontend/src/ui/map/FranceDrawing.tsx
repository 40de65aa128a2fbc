import { type LinkProps, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { m } from '@/paraglide/messages';
import type { Shape, Tone } from '../Badge';
import { Button } from '../Button';
import outlines from './france.json';
import { type Area, frameOf, project } from './projection';

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

export default function FranceDrawing({ name, points, marked }: FranceDrawingProps) {
  const [shown, setShown] = useState<string>();
  const [whole, setWhole] = useState(false);
  const placed = points.flatMap((point) => {
    const at = project(outlines, point.longitude, point.latitude);
    return at ? [{ point, x: at[0], y: at[1] }] : [];
  });
  const drawing = usePressedPoints(points);
  const close = frameOf(outlines, placed);
  const frame = close && !whole ? close : { x: 0, y: 0, width: outlines.width, height: outlines.height };
  // Marks and words keep their size on the page, however close the drawing is seen.
  const scale = frame.width / outlines.width;
  const label = placed.find(({ point }) => point.id === shown);

  return (
    <>
      <svg
        ref={drawing}
        className="map-drawing"
        viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
        role="img"
        aria-label={name}
      >
        <g strokeWidth={0.8 * scale}>
          <Areas areas={outlines.areas} marked={marked} />
        </g>
        {scale === 1 && <Insets marked={marked} />}
        {placed.map(({ point, x, y }) => (
          <g
            key={point.id}
            className="map-mark"
            data-point={point.id}
            data-pressable={point.link ? true : undefined}
            data-tone={point.tone}
            transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})`}
            onPointerEnter={() => setShown(point.id)}
            onPointerLeave={() => setShown(undefined)}
          >
            <Hexagon shape={point.shape} />
          </g>
        ))}
        {label && (
          <text
            className="map-label"
            transform={`translate(${label.x} ${label.y - 12 * scale}) scale(${scale.toFixed(3)})`}
            textAnchor={anchor((label.x - frame.x) / frame.width)}
          >
            {label.point.label}
          </text>
        )}
      </svg>
      {close && (
        <div className="no-print">
          <Button variant="secondary" size="small" aria-pressed={whole} onClick={() => setWhole(!whole)}>
            {m.map_whole()}
          </Button>
        </div>
      )}
    </>
  );
}

/**
 * Pressing a mark opens what it stands for. A shortcut for the mouse only: the drawing is an image, it holds no
 * link; the table beside it does.
 */
function usePressedPoints(points: readonly DrawnPoint[]) {
  const drawing = useRef<SVGSVGElement>(null);
  const navigate = useNavigate();
  useEffect(() => {
    const onPress = ({ target }: Event) => {
      const mark = target instanceof Element ? target.closest<SVGElement>('[data-point]') : null;
      const link = points.find(({ id }) => id === mark?.dataset.point)?.link;
      if (link) void navigate(link);
    };
    const element = drawing.current;
    element?.addEventListener('click', onPress);
    return () => element?.removeEventListener('click', onPress);
  }, [points, navigate]);
  return drawing;
}

/** A name near an edge is written inwards. */
function anchor(across: number): 'start' | 'middle' | 'end' {
  if (across > 0.75) return 'end';
  return across < 0.25 ? 'start' : 'middle';
}

function Insets({ marked }: { marked: readonly string[] }) {
  return outlines.insets.map(({ name, box: [x = 0, y = 0, width = 0, height = 0], areas }) => (
    <g key={name} strokeWidth={0.8}>
      <rect className="map-box" x={x} y={y} width={width} height={height} rx="5" />
      <Areas areas={areas} marked={marked} />
      <text className="map-note" x={x + 1} y={y - 4}>
        {name}
      </text>
    </g>
  ));
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
