import { api, unwrap } from './client';
import type { GeoUnit, GeoUnitKind, Membership, PersonSummary, Ref, TopicSummary } from './types';

/** Searches that several features offer in their forms: one door each, ten answers, best match first. */
const SIZE = 10;

export async function findOrganisations(q: string, signal: AbortSignal): Promise<Ref[]> {
  const page = await unwrap(
    api.GET('/api/v1/organisations', { params: { query: { q, size: SIZE } }, signal }),
  );
  return page.items.map(({ id, name }) => ({ id, name }));
}

export async function findTerritories(q: string, signal: AbortSignal): Promise<Ref[]> {
  const page = await unwrap(api.GET('/api/v1/territories', { params: { query: { q, size: SIZE } }, signal }));
  return page.items.map(({ id, name }) => ({ id, name }));
}

export async function findPeople(q: string, signal: AbortSignal): Promise<PersonSummary[]> {
  const query = { q, state: 'ACTIVE' as const, size: SIZE };
  return (await unwrap(api.GET('/api/v1/people', { params: { query }, signal }))).items;
}

/** @param scheme only the topics of this vocabulary */
export async function findTopics(q: string, signal: AbortSignal, scheme?: string): Promise<TopicSummary[]> {
  const query = { q, size: SIZE, ...(scheme ? { scheme: [scheme] } : {}) };
  return (await unwrap(api.GET('/api/v1/topics', { params: { query }, signal }))).items;
}

export async function findGeoUnits(
  q: string,
  filter: { kind?: GeoUnitKind[]; vintage?: number },
  signal: AbortSignal,
): Promise<GeoUnit[]> {
  const query = { q, size: SIZE, ...filter };
  return (await unwrap(api.GET('/api/v1/geo-units', { params: { query }, signal }))).items;
}

export async function findMembers(
  communityId: string,
  q: string,
  signal: AbortSignal,
): Promise<Membership[]> {
  const params = { path: { id: communityId }, query: { q, size: SIZE, state: ['ACTIVE' as const] } };
  return (await unwrap(api.GET('/api/v1/communities/{id}/members', { params, signal }))).items;
}
