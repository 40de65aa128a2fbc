-- Quartz inserts the locks it misses; of two replicas that start at once on a new database one would fail on the other's row.
insert into qrtz_locks (sched_name, lock_name) values ('essaim', 'TRIGGER_ACCESS'), ('essaim', 'STATE_ACCESS')
on conflict do nothing;
