-- From when on a township takes nothing new, why, and who carries on; null while it works as usual.
alter table tenant add column closing jsonb;
