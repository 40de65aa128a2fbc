-- A group that lost its lead said so in a French sentence of the platform's own, whoever read it.
alter table working_group add column lead_lost boolean not null default false;
alter table working_group drop constraint working_group_reason;
update working_group set lead_lost = true, reason = null
    where state = 'PAUSED' and reason = 'La personne qui animait le groupe ne participe plus à la communauté.';
-- Read by nobody while the former release still writes the sentence: either says why.
alter table working_group add constraint working_group_reason
    check ((reason is not null or lead_lost) = (state in ('PAUSED', 'CLOSED')) and not (reason is not null and lead_lost));
