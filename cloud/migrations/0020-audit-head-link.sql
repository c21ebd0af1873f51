-- The head remembers the hash before its own, so that one statement moves the head and adds the link: nobody holds the
-- township's chain while an answer is on its way to him.
alter table audit_head add column prev_hash text not null
  default '0000000000000000000000000000000000000000000000000000000000000000';
