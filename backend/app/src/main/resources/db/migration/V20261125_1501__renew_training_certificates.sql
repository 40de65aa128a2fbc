-- How often somebody renewed their certificate of a training: each time they prove again what proves it.
alter table training_enrolment add column renewals integer not null default 0 check (renewals >= 0);
alter table training_attempt add column renewal integer not null default 0 check (renewal >= 0);
alter table training_attempt drop constraint training_attempt_key;
alter table training_attempt add constraint training_attempt_key unique (enrolment_id, activity_id, renewal, number);
alter table training_certificate add column renewal integer not null default 0 check (renewal >= 0);
alter table training_certificate drop constraint training_certificate_key;
alter table training_certificate add constraint training_certificate_key unique (enrolment_id, version_id, renewal);
-- Each morning looks for those that end soon.
create index training_certificate_expiry on training_certificate (expires_at) where revoked_at is null;
