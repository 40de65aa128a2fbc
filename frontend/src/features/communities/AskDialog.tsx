import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { profileQuery } from '@/api/profile';
import type { Community } from '@/api/types';
import { occupations } from '@/lib/labels/people';
import { wordsOf } from '@/lib/labels/words';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Facts } from '@/ui/Card';
import { Dialog } from '@/ui/Dialog';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Muted } from '@/ui/Layout';
import { toast } from '@/ui/Toast';
import { useAsk } from './mutations';

interface AskDialogProps {
  community: Community;
  open: boolean;
  onClose: () => void;
}

/** The request to join, in the applicant's own words. */
export function AskDialog({ community, open, onClose }: AskDialogProps) {
  return (
    <Dialog title={m.ask_title({ name: community.name })} open={open} onClose={onClose}>
      <AskForm community={community} onClose={onClose} />
    </Dialog>
  );
}

function AskForm({ community: { id, name, audience }, onClose }: Omit<AskDialogProps, 'open'>) {
  const [words, setWords] = useState('');
  const [attempt, setAttempt] = useState(0);
  // One key per dialog: a request repeated after a lost answer asks once.
  const [key] = useState(() => crypto.randomUUID());
  const ask = useAsk(id);
  const missing = attempt > 0 && words.trim() === '' ? m.ask_words_missing() : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (ask.isPending) return;
    if (words.trim() === '') {
      setAttempt(attempt + 1);
      return;
    }
    const onSuccess = () => {
      toast(m.asked({ name }));
      onClose();
    };
    ask.mutate({ words: words.trim(), key }, { onSuccess });
  }

  return (
    <Form
      onSubmit={submit}
      attempt={attempt}
      faults={missing ? [{ name: 'words', message: missing }] : []}
      note={false}
    >
      {ask.error && <ProblemNotice error={ask.error} />}
      {audience && <Muted>{m.ask_audience({ audience })}</Muted>}
      <AsOfToday />
      <TextArea
        name="words"
        label={m.ask_words()}
        hint={m.ask_words_hint()}
        error={missing}
        rows={6}
        maxLength={4000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <FormActions>
        <Button type="submit" busy={ask.isPending}>
          {m.ask_send()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}

/** What facilitators will read beside the words, taken from the profile. */
function AsOfToday() {
  const person = useQuery(profileQuery).data;
  if (!person) return null;
  const { occupation, organisation } = person;
  return (
    <div>
      <Facts
        facts={[
          {
            term: m.field_occupation(),
            value: occupation ? wordsOf(occupations, occupation) : m.ask_profile_missing(),
          },
          { term: m.field_organisation(), value: organisation?.name ?? m.ask_profile_missing() },
        ]}
      />
      <Link to="/mon-profil">{m.ask_profile()}</Link>
    </div>
  );
}
