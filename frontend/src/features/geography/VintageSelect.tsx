import { useQuery } from '@tanstack/react-query';
import { m } from '@/paraglide/messages';
import { Select } from '@/ui/Field';
import { vintagesQuery } from './queries';

interface VintageSelectProps {
  vintage: string | undefined;
  onChange: (vintage: string | undefined) => void;
}

/** The year of the official geographic code; the newest needs no mention in the address. */
export function VintageSelect({ vintage, onChange }: VintageSelectProps) {
  const vintages = useQuery(vintagesQuery).data ?? [];
  const newest = vintages.find((one) => one.newest)?.year;
  return (
    <Select
      name="vintage"
      label={m.field_vintage()}
      optional="silent"
      width="short"
      options={vintages.map(({ year }) => ({ value: String(year), label: String(year) }))}
      value={vintage ?? String(newest ?? '')}
      onChange={({ target: { value } }) => onChange(value === String(newest) ? undefined : value)}
    />
  );
}
