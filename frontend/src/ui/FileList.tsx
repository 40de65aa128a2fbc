import type { ReactNode } from 'react';
import { formatBytes } from '@/lib/format';
import { Icon } from './Icon';
import './styles/upload.css';

export interface ListedFile {
  id: string;
  name: string;
  href: string;
  size: number;
  /** In words: "Licence Ouverte 2.0". */
  licence?: string | undefined;
  /** What can be done with it, by those who may. */
  actions?: ReactNode;
}

/** Files to take away, each with what one wants to know before: its kind, its size, its licence. */
export function FileList({ label, files }: { label: string; files: readonly ListedFile[] }) {
  return (
    <ul className="plain-list upload-list" aria-label={label}>
      {files.map(({ id, name, href, size, licence, actions }) => (
        <li key={id} className="upload-file">
          <div className="upload-head">
            <Icon name="download" />
            <span className="upload-name">
              <a href={href} download={name}>
                {name}
              </a>{' '}
              <span className="muted small">
                {[kindOf(name), formatBytes(size), licence].filter(Boolean).join(' · ')}
              </span>
            </span>
            {actions}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Its ending says it better to people than its media type: PDF, ODT, XLSX. */
function kindOf(name: string): string {
  const ending = name.match(/\.([a-z0-9]{1,5})$/i)?.[1];
  return ending?.toUpperCase() ?? '';
}
