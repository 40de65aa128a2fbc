import './styles/codes.css';

interface QrCodeProps {
  /** Width and height in modules, quiet zone included. */
  size: number;
  /** The dark modules, as a path of SVG. */
  path: string;
  /** What stands for it where it is not seen. */
  alt: string;
}

/** A code for a camera: as large as there is room, dark on white whatever the appearance. */
export function QrCode({ size, path, alt }: QrCodeProps) {
  return (
    <svg
      className="code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={alt}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
