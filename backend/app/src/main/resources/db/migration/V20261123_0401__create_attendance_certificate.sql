-- The certificate of somebody who came: what the paper shows and nobody guesses. It stays when the note is taken back, so that
-- a check can say so.
create table attendance_certificate (
    registration_id uuid primary key references registration,
    code            uuid not null default gen_random_uuid() constraint attendance_certificate_key unique,
    issued_at       timestamptz not null default now()
);
insert into attendance_certificate (registration_id) select id from registration where state = 'ATTENDED';
