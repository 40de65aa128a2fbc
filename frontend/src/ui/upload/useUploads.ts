import { useEffect, useReducer, useRef } from 'react';
import { m } from '@/paraglide/messages';
import type { StoredFile, Upload, Uploader } from './uploader';

/** One file of the list, from the moment it is chosen until the server has it. */
export interface Sending {
  key: string;
  file: File;
  /** `describing`: an image that waits for its words. */
  step: 'describing' | 'waiting' | 'sending' | 'paused' | 'failed' | 'refused';
  bytes: number;
  alternative: string;
  /** Why it failed or was refused. */
  message: string;
}

type Change =
  | { kind: 'add'; added: readonly Sending[] }
  | { kind: 'set'; key: string; values: Partial<Sending> }
  | { kind: 'remove'; key: string };

function change(list: readonly Sending[], step: Change): readonly Sending[] {
  switch (step.kind) {
    case 'add':
      return [...list, ...step.added];
    case 'set':
      return list.map((one) => (one.key === step.key ? { ...one, ...step.values } : one));
    default:
      return list.filter(({ key }) => key !== step.key);
  }
}

/** More would only share the same line. */
const AT_ONCE = 2;

interface Handlers {
  uploader: Uploader;
  onStored: (file: StoredFile, alternative: string) => void;
  /** Spoken: what just happened to one file, by its name. */
  onNews: (words: string) => void;
}

/** Sends files two at a time; each can be paused, taken up again where it stopped, or dropped. */
export function useUploads(handlers: Handlers) {
  const [list, dispatch] = useReducer(change, []);
  const latest = useRef(handlers);
  latest.current = handlers;
  const uploads = useRef(new Map<string, Upload>());
  const running = useRef(new Map<string, AbortController>());

  useEffect(() => {
    const controllers = running.current;
    return () => {
      for (const controller of controllers.values()) controller.abort();
    };
  }, []);

  async function send({ key, file, alternative }: Sending) {
    const { uploader, onNews, onStored } = latest.current;
    const upload = uploads.current.get(key) ?? uploader.begin(file, alternative);
    uploads.current.set(key, upload);
    const controller = new AbortController();
    running.current.set(key, controller);
    dispatch({ kind: 'set', key, values: { step: 'sending', message: '' } });
    try {
      const stored = await upload.send({
        signal: controller.signal,
        onProgress: (bytes) => dispatch({ kind: 'set', key, values: { bytes } }),
      });
      dispatch({ kind: 'remove', key });
      uploads.current.delete(key);
      onStored(stored, alternative);
      onNews(m.upload_sent({ name: file.name }));
    } catch (failure) {
      if (controller.signal.aborted) return;
      const message = failure instanceof Error ? failure.message : '';
      dispatch({ kind: 'set', key, values: { step: 'failed', message } });
      onNews(m.upload_failed({ name: file.name }));
    } finally {
      running.current.delete(key);
    }
  }

  useEffect(() => {
    const free = AT_ONCE - list.filter(({ step }) => step === 'sending').length;
    for (const one of list.filter(({ step }) => step === 'waiting').slice(0, Math.max(0, free)))
      void send(one);
  });

  const stop = (key: string) => running.current.get(key)?.abort();
  return {
    list,
    add: (added: readonly Sending[]) => dispatch({ kind: 'add', added }),
    describe: (key: string, alternative: string) =>
      dispatch({ kind: 'set', key, values: { step: 'waiting', alternative } }),
    pause: (key: string) => {
      stop(key);
      dispatch({ kind: 'set', key, values: { step: 'paused' } });
    },
    resume: (key: string) => dispatch({ kind: 'set', key, values: { step: 'waiting' } }),
    remove: (key: string) => {
      stop(key);
      uploads.current.get(key)?.drop();
      uploads.current.delete(key);
      dispatch({ kind: 'remove', key });
    },
  };
}
