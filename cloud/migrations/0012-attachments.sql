-- Kinds of file that this township takes besides the usual ones, e.g. wps, et.
alter table tenant add column more_attachment_kinds text[] not null default '{}';

-- A file that somebody uploads or uploaded. Its name may be personal (王小明身份证.jpg), so it is encrypted like its bytes.
create table attachment (
  tenant text not null references tenant (tenant),
  id text not null,
  owner_id text not null,
  -- Null while it belongs to no case yet.
  case_id text,
  purpose text not null check (purpose in ('supporting', 'authority_letter', 'evidence', 'record', 'given')),
  name_ciphertext text not null,
  -- Bytes as announced; once finished, as kept.
  size bigint not null check (size > 0),
  -- Hash of the upload as announced, '' when it wasn't.
  announced_sha256 text not null,
  -- Set when finished.
  kind text,
  sha256 text,
  -- What was redacted to make this one.
  derived_from text,
  begun_at timestamptz not null,
  finished_at timestamptz,
  primary key (tenant, id),
  foreign key (tenant, owner_id) references person (tenant, id),
  check ((finished_at is null) = (kind is null) and (finished_at is null) = (sha256 is null)),
  check (case_id is null or finished_at is not null)
);
create index attachment_by_case on attachment (tenant, case_id, begun_at) where case_id is not null;
create index attachment_by_owner on attachment (tenant, owner_id) where case_id is null;
create index attachment_by_age on attachment (tenant, begun_at) where case_id is null;

-- Its bytes, encrypted chunk by chunk.
create table attachment_chunk (
  tenant text not null,
  attachment_id text not null,
  position integer not null check (position >= 0),
  size integer not null,
  sha256 text not null,
  key_id text not null,
  sealed bytea not null,
  primary key (tenant, attachment_id, position),
  foreign key (tenant, attachment_id) references attachment (tenant, id) on delete cascade
);
-- Ciphertext doesn't get smaller: no attempt at it.
alter table attachment_chunk alter column sealed set storage external;
