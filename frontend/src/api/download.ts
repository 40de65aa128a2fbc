import { useCallback, useRef, useState } from 'react';
import { getLocale } from '@/paraglide/runtime';
import { Problem } from './problem';
import { announceSessionEnd } from './sessionEnd';

export type DownloadState =
  | { step: 'idle' }
  | { step: 'running'; bytes: number }
  | { step: 'done'; bytes: number }
  | { step: 'failed'; problem: Problem };

type Query = Record<string, string | number | boolean | readonly string[] | undefined>;

export function csvAddress(path: string, query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) parameters.append(name, String(one));
  }
  const text = parameters.toString();
  return text ? `${path}?${text}` : path;
}

async function fetchFile(
  address: string,
  type: string,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<{ blob: Blob; name: string | null }> {
  const response = await globalThis.fetch(address, {
    headers: { Accept: type, 'Accept-Language': getLocale() },
    signal,
  });
  if (response.status === 401) announceSessionEnd();
  if (!response.ok || !response.body) throw await Problem.of(response);
  const chunks: BlobPart[] = [];
  const reader = response.body.getReader();
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    bytes += part.value.byteLength;
    onBytes(bytes);
  }
  return { blob: new Blob(chunks, { type: `${type};charset=utf-8` }), name: nameGiven(response) };
}

/** The name the server gives a file (RFC 8187), if it does. */
function nameGiven({ headers }: Response): string | null {
  const coded = headers.get('Content-Disposition')?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  return coded ? decodeURIComponent(coded) : null;
}

function save(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken the address by the next turn; kept longer it would hold the file in memory.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/**
 * Downloads a file while showing how much has come: it is streamed and its size unknown.
 *
 * @param fileName where the server gives none
 */
export function useDownload(address: string, fileName: string, type = 'text/csv') {
  const [state, setState] = useState<DownloadState>({ step: 'idle' });
  const running = useRef<AbortController>(null);

  const start = useCallback(async () => {
    const controller = new AbortController();
    running.current = controller;
    setState({ step: 'running', bytes: 0 });
    try {
      const { blob, name } = await fetchFile(address, type, controller.signal, (bytes) =>
        setState({ step: 'running', bytes }),
      );
      save(blob, name ?? fileName);
      setState({ step: 'done', bytes: blob.size });
    } catch (error) {
      if (controller.signal.aborted) setState({ step: 'idle' });
      else setState({ step: 'failed', problem: error instanceof Problem ? error : Problem.unreachable() });
    }
  }, [address, fileName, type]);

  const cancel = useCallback(() => running.current?.abort(), []);
  return { state, start, cancel };
}
