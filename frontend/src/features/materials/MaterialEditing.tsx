import { useState } from 'react';
import type { Material, MaterialDraft, MaterialList } from '@/api/types';
import { moved } from '@/lib/moved';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Muted } from '@/ui/Layout';
import { Sortable } from '@/ui/Sortable';
import { toast } from '@/ui/Toast';
import { MaterialDialog } from './MaterialDialog';
import { MaterialLink } from './MaterialSection';
import { draftOf, useWriteMaterials } from './queries';

/** The list as its writers have it: each change is kept at once. */
export default function MaterialEditing({ list }: { list: MaterialList }) {
  const write = useWriteMaterials(list);
  const [adding, setAdding] = useState(false);
  const items = list.materials.map((material, at) => ({ ...material, key: keyOf(material, at) }));
  const save = (materials: MaterialDraft[]) => write.mutate(materials);
  return (
    <>
      {write.error && !adding && <ProblemNotice error={write.error} />}
      {items.length === 0 ? (
        <Muted>{m.materials_none()}</Muted>
      ) : (
        <Sortable
          label={m.materials_title()}
          items={items}
          nameOf={nameOf}
          head={(item) => <MaterialLink material={item} />}
          buttons={(item, at) => (
            <Button
              variant="quiet"
              size="small"
              disabled={write.isPending}
              onClick={() => save(items.toSpliced(at, 1).map(draftOf))}
            >
              {m.section_remove()}
              <span className="visually-hidden"> : {nameOf(item)}</span>
            </Button>
          )}
          onMove={(from, to) => save(moved(items, from, to).map(draftOf))}
        >
          {() => null}
        </Sortable>
      )}
      <div>
        <Button variant="secondary" icon="plus" onClick={() => setAdding(true)}>
          {m.materials_add()}
        </Button>
      </div>
      <MaterialDialog
        open={adding}
        busy={write.isPending}
        error={write.error}
        onClose={() => {
          setAdding(false);
          write.reset();
        }}
        onAdd={(material) =>
          write.mutate([...items.map(draftOf), material], {
            onSuccess: () => {
              setAdding(false);
              toast(m.materials_added());
            },
          })
        }
      />
    </>
  );
}

const keyOf = ({ resourceId, link }: Material, at: number) => resourceId ?? `${link}-${at}`;

const nameOf = ({ title }: Material) => title ?? m.materials_unreadable();
