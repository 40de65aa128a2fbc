-- As the person's last token had them; what a request may do is decided by its own token.
alter table person add column platform_roles text[] not null default '{}';
