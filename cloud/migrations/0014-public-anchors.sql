-- The day's anchor is the root of a Merkle tree over salted heads, so that one case can be shown to be under it without
-- telling of any other. The salt stays inside; rows from before, without one, keep the hash over all heads they had.
alter table audit_anchor add column salt text;
