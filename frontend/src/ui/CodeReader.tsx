import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { m } from '@/paraglide/messages';
import { Notice } from './Notice';
import './styles/codes.css';

const PAUSE_MS = 150;

type Read = (video: HTMLVideoElement) => Promise<string | undefined>;

/** Not in every browser, nor in the types of any. */
declare class BarcodeDetector {
  constructor(options: { formats: string[] });
  static getSupportedFormats(): Promise<string[]>;
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}

/** The browser's own reader where it has one, else one that is fetched. */
async function reader(): Promise<Read> {
  const formats = 'BarcodeDetector' in globalThis ? await BarcodeDetector.getSupportedFormats() : [];
  if (formats.includes('qr_code')) {
    const own = new BarcodeDetector({ formats: ['qr_code'] });
    return async (video) => (await own.detect(video))[0]?.rawValue;
  }
  const { default: decode } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    if (!drawing || canvas.width === 0) return undefined;
    drawing.drawImage(video, 0, 0);
    try {
      return decode(drawing.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      // No code in this picture.
      return undefined;
    }
  };
}

interface CodeReaderProps {
  /** What was read, once while it stays in view. */
  onRead: (text: string) => void;
}

/** Reads QR codes with the camera; says so where there is none or it is refused. */
export default function CodeReader({ onRead }: CodeReaderProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [refused, setRefused] = useState(false);
  const told = useEffectEvent(onRead);

  useEffect(() => {
    let stopped = false;
    let stream: MediaStream | undefined;
    let last: string | undefined;

    async function run(seen: HTMLVideoElement) {
      const read = await reader();
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      seen.srcObject = stream;
      await seen.play();
      while (!stopped) {
        const text = await read(seen);
        if (!stopped && text && text !== last) told(text);
        last = text ?? last;
        await new Promise((next) => setTimeout(next, PAUSE_MS));
      }
    }

    const close = () => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    if (video.current)
      run(video.current)
        .catch(() => stopped || setRefused(true))
        .finally(close);
    return () => {
      stopped = true;
      close();
    };
  }, []);

  if (refused)
    return (
      <Notice tone="attention" live>
        <p>{m.code_no_camera()}</p>
      </Notice>
    );
  return <video ref={video} className="camera" muted playsInline aria-label={m.code_camera()} />;
}
