-- When the owner of a session gave his password or a code once more; null: when he opened it.
alter table session add column confirmed_at timestamptz;
