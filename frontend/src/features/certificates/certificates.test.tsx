import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CertificateCheck } from '@/api/types';
import { answer, refusal } from '@/testing/api';
import { nobody, session } from '@/testing/fixtures';
import { open } from '@/testing/render';

const ADDRESS = '/attestations/0b7e3f8e-3c1d-4c5a-9c55-5e2f4d1a7b60';

const GENUINE: CertificateCheck = {
  state: 'GENUINE',
  certified: {
    person: 'Lina Petit',
    event: 'Rencontre nationale',
    startsAt: '2026-12-07T13:00:00Z',
    endsAt: '2026-12-07T15:00:00Z',
    timeZone: 'Europe/Paris',
    organiser: 'Centre de ressources',
  },
};
const WITHDRAWN: CertificateCheck = { state: 'WITHDRAWN', certified: null };

describe('the check of a certificate', () => {
  it('says to anybody that it is genuine, and what it says, as clocks showed it there', async () => {
    answer('get', '/api/v1/attendance-certificates/{code}', () => GENUINE);
    await open(ADDRESS, nobody);

    expect(await screen.findByText('Cette attestation est authentique')).toBeVisible();
    expect(screen.getByText('Lina Petit')).toBeVisible();
    expect(screen.getByText(/lundi 7 décembre 2026, 14:00 – 16:00/)).toBeVisible();
  });

  it('says that one was withdrawn', async () => {
    answer('get', '/api/v1/attendance-certificates/{code}', () => WITHDRAWN);
    await open(ADDRESS, session());

    expect(await screen.findByText('Cette attestation a été retirée')).toBeVisible();
  });

  it('says that there never was one with this code', async () => {
    answer('get', '/api/v1/attendance-certificates/{code}', () => refusal(404, 'not-found'));
    await open(ADDRESS, session());

    expect(await screen.findByText('Aucune attestation ne porte ce code')).toBeVisible();
  });
});
