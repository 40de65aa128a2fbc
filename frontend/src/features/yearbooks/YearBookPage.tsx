import { useQuery } from '@tanstack/react-query';
import type { YearBook } from '@/api/types';
import DownloadButton from '@/lib/DownloadButton';
import { formatDate } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { Row, Stack } from '@/ui/Layout';
import { Page, Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { toast } from '@/ui/Toast';
import { yearBookCrumbs } from './crumbs';
import { useAssemble, yearBook } from './queries';
import { RemovedSections } from './RemovedSections';
import { YearBookSectionSheet } from './YearBookSectionSheet';

/** The book of a year of a cycle, for those who put it together. */
export function YearBookPage({ yearId }: { yearId: string }) {
  const query = useQuery(yearBook(yearId));
  return (
    <Loaded query={query} page={m.year_book()}>
      {(book) => <Sheet book={book} />}
    </Loaded>
  );
}

function Sheet({ book }: { book: YearBook }) {
  const { cycleYear, cycle, question, startsOn, endsOn, sections, removed, credits } = book;
  const assemble = useAssemble(cycleYear.id);
  return (
    <Page
      title={m.year_book_of({ theme: cycleYear.name })}
      eyebrow={`${cycle.name} · ${m.cycle_period({ from: formatDate(startsOn), to: formatDate(endsOn) })}`}
      lead={question ?? undefined}
      crumbs={yearBookCrumbs(book)}
      actions={<BookActions book={book} assemble={assemble} />}
    >
      <Stack gap="large">
        {assemble.error && <ProblemNotice error={assemble.error} />}
        {sections.length === 0 ? (
          <EmptyState title={m.year_book_empty()}>{m.year_book_empty_detail()}</EmptyState>
        ) : (
          <>
            <Row gap="small">
              <Download book={book} form="pdf">
                {m.year_book_pdf()}
              </Download>
              <Download book={book} form="markdown">
                {m.year_book_markdown()}
              </Download>
            </Row>
            {sections.map((section, index) => (
              <YearBookSectionSheet
                key={section.id}
                section={section}
                first={index === 0}
                last={index === sections.length - 1}
              />
            ))}
          </>
        )}
        {credits.length > 0 && (
          <Section title={m.year_book_credits()}>
            <p>{credits.join(' · ')}</p>
          </Section>
        )}
        {removed.length > 0 && <RemovedSections sections={removed} />}
      </Stack>
    </Page>
  );
}

function BookActions({ book, assemble }: { book: YearBook; assemble: ReturnType<typeof useAssemble> }) {
  const onSuccess = ({ sections }: YearBook) => {
    const known = new Set(book.sections.map(({ id }) => id));
    toast(m.year_book_assembled({ count: sections.filter(({ id }) => !known.has(id)).length }));
  };
  return (
    <>
      {book.actions.includes('ASSEMBLE') && (
        <Button
          icon="retry"
          busy={assemble.isPending}
          onClick={() => assemble.mutate(undefined, { onSuccess })}
        >
          {m.year_book_assemble()}
        </Button>
      )}
      {book.actions.includes('ADD_SECTION') && (
        <LinkButton
          to="/cahiers/$yearId/parties/nouvelle"
          params={{ yearId: book.cycleYear.id }}
          variant="secondary"
          icon="plus"
        >
          {m.year_book_add()}
        </LinkButton>
      )}
    </>
  );
}

interface DownloadProps {
  book: YearBook;
  form: 'pdf' | 'markdown';
  children: string;
}

function Download({ book, form, children }: DownloadProps) {
  return (
    <DownloadButton
      address={`/api/v1/cycle-years/${book.cycleYear.id}/year-book/${form}`}
      type={form === 'pdf' ? 'application/pdf' : 'text/markdown'}
      name={m.year_book_of({ theme: book.cycleYear.name })}
      size="small"
    >
      {children}
    </DownloadButton>
  );
}
