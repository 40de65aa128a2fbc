-- Extensions, text folding, privileges of the runtime roles. All of it is trusted, so the owner of the database may do it.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;
create extension if not exists citext;

-- Text as people search it: no case, no accents, ligatures opened, every run of punctuation one space.
create function essaim_fold(text) returns text
    language sql immutable strict parallel safe
    return trim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, $1)), '[^a-z0-9]+', ' ', 'g'));
