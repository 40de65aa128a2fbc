-- Whoever finished and moved on to a newer version may be given another certificate once its last condition is met elsewhere.
alter table training_enrolment add column certificate_due boolean not null default false;
update training_enrolment en set certificate_due = true
from training_version tv
where tv.id = en.version_id and tv.certified and en.completed_at is not null
    and not exists (select from training_certificate c where c.enrolment_id = en.id and c.version_id = tv.id);
create index training_enrolment_due on training_enrolment (id) where certificate_due and state = 'COMPLETED';
