import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { Material } from '@/api/types';
import { resourceKinds } from '@/lib/labels/resources';
import { wordsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Muted } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { materialsQuery } from './queries';

// For the few who write them.
const MaterialEditing = lazy(() => import('./MaterialEditing'));

/** What an event leaves to who came; nothing while it leaves nothing. */
export default function MaterialSection({ eventId }: { eventId: string }) {
  const { data: list } = useQuery(materialsQuery(eventId));
  if (!list) return null;
  const writes = list.actions.includes('UPDATE');
  if (list.materials.length === 0 && !writes) return null;
  return (
    <Section title={m.materials_title()}>
      {writes ? (
        <Suspense>
          <MaterialEditing list={list} />
        </Suspense>
      ) : (
        <ul>
          {list.materials.map((material) => (
            <li key={material.resourceId ?? material.link}>
              <MaterialLink material={material} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

export function MaterialLink({ material: { resourceId, title, kind, link } }: { material: Material }) {
  // The API takes secure addresses alone.
  if (link) {
    return (
      <a href={link} rel="noreferrer" className="external">
        {title}
      </a>
    );
  }
  if (!resourceId || !title) return <Muted>{m.materials_unreadable()}</Muted>;
  return (
    <>
      <Link to="/ressources/$resourceId" params={{ resourceId }}>
        {title}
      </Link>
      {kind && <span className="muted small"> · {wordsOf(resourceKinds, kind)}</span>}
    </>
  );
}
