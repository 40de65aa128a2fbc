import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useController } from 'react-hook-form';
import type { KitTest } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { kitVerdicts } from '@/lib/labels/kitTests';
import { valuesOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { RadioGroup } from '@/ui/RadioGroup';
import { toast } from '@/ui/Toast';
import { useFinishTest, useKitsChanged, writeTest } from './mutations';
import { type TestValues, testDraft, testSchema, testWords, valuesOfTest } from './testForm';

interface KitTestFormProps {
  kitId: string;
  test: KitTest;
  reload: () => Promise<KitTest>;
}

/** What a peer says of a kit that they tried: kept until they hand it in. Each save begins a form of its own. */
export default function KitTestForm({ kitId, test, reload }: KitTestFormProps) {
  const navigate = useNavigate();
  const refresh = useKitsChanged();
  const finish = useFinishTest(test.id);
  const [saved, setSaved] = useState(test);
  const [asking, setAsking] = useState(false);
  const leave = () => void navigate({ to: '/kits/$kitId/essais', params: { kitId } });
  const close = () => {
    setAsking(false);
    finish.reset();
  };
  const confirm = () => {
    const onSuccess = () => {
      toast(m.kit_test_finished());
      close();
      leave();
    };
    finish.mutate(saved.version, { onSuccess });
  };
  return (
    <>
      <TestEditor
        key={saved.version}
        test={saved}
        reload={reload}
        onSaved={(next, handing) => {
          void refresh();
          setSaved(next);
          setAsking(handing);
          if (handing) return;
          toast(m.kit_test_saved());
          leave();
        }}
      />
      <ConfirmDialog
        title={m.kit_test_finish()}
        open={asking}
        confirm={m.kit_test_finish()}
        busy={finish.isPending}
        error={finish.error}
        onClose={close}
        onConfirm={confirm}
      >
        <p>{m.kit_test_finish_detail()}</p>
      </ConfirmDialog>
    </>
  );
}

interface TestEditorProps {
  test: KitTest;
  reload: () => Promise<KitTest>;
  onSaved: (saved: KitTest, handing: boolean) => void;
}

function TestEditor({ test, reload, onSaved }: TestEditorProps) {
  // What the save that is under way is for.
  const handing = useRef(false);
  const form = useRecordForm<TestValues, KitTest>({
    draftKey: `kit-test:${test.id}`,
    schema: testSchema,
    stored: storedOf(test),
    words: testWords,
    save: (values, version) => writeTest(test.id, version ?? test.version, testDraft(values)),
    onSaved: (saved) => onSaved(saved, handing.current),
    reload: () => reload().then(storedOf),
  });
  const { register, control, setError } = form.form;
  const verdict = useController({ control, name: 'verdict' });
  const hand = () => {
    if (!verdict.field.value) {
      setError('verdict', { message: m.kit_verdict_missing() });
      return;
    }
    handing.current = true;
    form.submit();
  };
  return (
    <RecordForm
      record={form}
      words={testWords}
      show={show}
      note={false}
      confirm={m.review_save()}
      cancel={
        <Button busy={form.busy} onClick={hand}>
          {m.kit_test_finish()}
        </Button>
      }
    >
      <h2>{m.kit_test_yours()}</h2>
      <TextArea label={m.kit_test_worked()} rows={5} {...register('worked')} />
      <TextArea label={m.kit_test_did_not_work()} optional rows={5} {...register('didNotWork')} />
      <RadioGroup
        legend={m.kit_verdict()}
        name="verdict"
        options={valuesOf(kitVerdicts).map((value) => ({ value, label: kitVerdicts[value].label() }))}
        value={verdict.field.value}
        error={verdict.fieldState.error?.message}
        onChange={({ target }) => verdict.field.onChange(target.value)}
      />
    </RecordForm>
  );
}

function storedOf(test: KitTest): Stored<TestValues> {
  return { values: valuesOfTest(test), version: test.version };
}

function show(name: keyof TestValues, values: TestValues) {
  if (name !== 'verdict') return values[name];
  return values.verdict ? kitVerdicts[values.verdict as keyof typeof kitVerdicts].label() : null;
}
