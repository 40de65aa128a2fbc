import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cacheStorage } from '@/testing/caches';
import { nobody, session } from '@/testing/fixtures';
import { forgetKept, sessionKept } from './kept';
import { Problem } from './problem';
import { readable } from './readable';

const page = { queryKey: ['trainings', 'step', 'a'] };
const away = () => Promise.reject(Problem.unreachable());
const signedIn = (id: string) => {
  const who = session();
  return { ...who, person: who.person && { ...who.person, id } };
};

describe('what a browser keeps of a person’s pages', () => {
  beforeEach(() => void vi.stubGlobal('caches', cacheStorage()));
  afterEach(async () => {
    await sessionKept(() => Promise.resolve(nobody));
    vi.unstubAllGlobals();
  });

  it('stands in where nothing answers, and says so', async () => {
    await sessionKept(() => Promise.resolve(signedIn('lea')));
    expect(await readable(page, () => Promise.resolve({ title: 'Regarder' }))).toEqual({ title: 'Regarder' });

    expect(await readable(page, away)).toEqual({ title: 'Regarder', kept: true });
    expect((await sessionKept(away)).person?.id).toBe('lea');
  });

  it('never hides a refusal, nor a failing server', async () => {
    await sessionKept(() => Promise.resolve(signedIn('lea')));
    await readable(page, () => Promise.resolve({ title: 'Regarder' }));

    for (const status of [401, 403, 404, 503]) {
      await expect(readable(page, () => Promise.reject(new Problem(status, {})))).rejects.toThrow(Problem);
    }
  });

  it('leaves out what must not stay', async () => {
    await sessionKept(() => Promise.resolve(signedIn('lea')));
    const answer = { title: 'Mon carnet', journal: 'secret' as string | null };
    const live = await readable(
      page,
      () => Promise.resolve(answer),
      (all) => ({ ...all, journal: null }),
    );

    expect(live.journal).toBe('secret');
    expect(await readable(page, away)).toEqual({ title: 'Mon carnet', journal: null, kept: true });
  });

  it('never takes the place of what is on the screen', async () => {
    const client = new QueryClient();
    await sessionKept(() => Promise.resolve(signedIn('lea')));
    await readable({ ...page, client }, () => Promise.resolve({ title: 'Regarder' }));
    client.setQueryData(page.queryKey, { title: 'Regarder', quiz: [] });

    await expect(readable({ ...page, client }, away)).rejects.toThrow(Problem);
  });

  it('is gone once somebody else has signed in', async () => {
    await sessionKept(() => Promise.resolve(signedIn('lea')));
    await readable(page, () => Promise.resolve({ title: 'Regarder' }));
    await sessionKept(() => Promise.resolve(signedIn('malo')));

    await expect(readable(page, away)).rejects.toThrow(Problem);
    expect((await sessionKept(away)).person?.id).toBe('malo');
    await sessionKept(() => Promise.resolve(signedIn('lea')));
    await expect(readable(page, away)).rejects.toThrow(Problem);
  });

  it.each([
    ['signing out', () => forgetKept()],
    ['a session that ended', () => sessionKept(() => Promise.resolve(nobody))],
  ])('is gone after %s', async (_, leave) => {
    await sessionKept(() => Promise.resolve(signedIn('lea')));
    await readable(page, () => Promise.resolve({ title: 'Regarder' }));
    await leave();

    expect(await caches.keys()).toEqual([]);
    await expect(sessionKept(away)).rejects.toThrow(Problem);
    await expect(readable(page, away)).rejects.toThrow(Problem);
  });

  it('is nothing for visitors, nor where the browser keeps nothing', async () => {
    await sessionKept(() => Promise.resolve(nobody));
    await readable(page, () => Promise.resolve({ title: 'Regarder' }));
    expect(await caches.keys()).toEqual([]);

    vi.stubGlobal('caches', undefined);
    await sessionKept(() => Promise.resolve(signedIn('lea')));
    expect(await readable(page, () => Promise.resolve({ title: 'Regarder' }))).toEqual({ title: 'Regarder' });
    await expect(readable(page, away)).rejects.toThrow(Problem);
  });
});
