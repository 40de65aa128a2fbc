-- Answers appear five at a time: results that change with each answer tell whose the newest is (docs/adr/0037).
alter table satisfaction_answer add column shown boolean not null default false;
-- What has been read already stays readable.
update satisfaction_answer set shown = true
    where form_id in (select form_id from satisfaction_answer group by form_id having count(*) >= 5);
