-- Each morning looks for what is open around that day.
create index follow_up_due on follow_up (due_on, id) where state = 'OPEN';
