import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { YearBookSection } from '@/api/types';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { sectionCrumbs } from './crumbs';
import { yearBook, yearBookSection } from './queries';
import { SectionForm } from './SectionForm';
import { EMPTY_SECTION, valuesOfSection } from './sectionForm';

export function NewSectionPage({ yearId }: { yearId: string }) {
  const query = useQuery(yearBook(yearId));
  return (
    <Loaded query={query} page={m.year_book_add()}>
      {(book) =>
        book.actions.includes('ADD_SECTION') ? (
          <Page title={m.year_book_add()} eyebrow={book.cycleYear.name} crumbs={sectionCrumbs(book)}>
            <SectionForm yearId={yearId} sectionId={null} stored={{ values: EMPTY_SECTION, version: null }} />
          </Page>
        ) : (
          <ForbiddenPage title={m.year_book_add()} />
        )
      }
    </Loaded>
  );
}

export function EditSectionPage({ id }: { id: string }) {
  const query = useOpened(yearBookSection(id));
  return (
    <Loaded query={query} page={m.section_edit()}>
      {(section) =>
        section.actions.includes('UPDATE') ? (
          <Editing section={section} />
        ) : (
          <ForbiddenPage title={m.section_edit()} />
        )
      }
    </Loaded>
  );
}

function Editing({ section }: { section: YearBookSection }) {
  const queryClient = useQueryClient();
  const query = useQuery(yearBook(section.cycleYearId));
  const reload = async () => {
    const now = await queryClient.fetchQuery({ ...yearBookSection(section.id), staleTime: 0 });
    return { values: valuesOfSection(now), version: now.version };
  };
  return (
    <Loaded query={query} page={m.section_edit()}>
      {(book) => (
        <Page
          title={m.edit_title({ name: section.heading })}
          eyebrow={book.cycleYear.name}
          crumbs={sectionCrumbs(book)}
        >
          <SectionForm
            yearId={section.cycleYearId}
            sectionId={section.id}
            stored={{ values: valuesOfSection(section), version: section.version }}
            reload={reload}
          />
        </Page>
      )}
    </Loaded>
  );
}
