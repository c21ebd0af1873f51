-- 公开目录: items of a township's catalogue. They are changed and retired, never deleted: what was published stays under them.
create table catalogue_item (
  tenant text not null references tenant (tenant),
  id text not null,
  column_id text not null,
  content jsonb not null,
  -- Grows with each change: whoever changes an old page is told so.
  revision integer not null default 1,
  -- Nothing is owed for periods that ended before.
  since date not null,
  retired_on date,
  retired_because text not null default '',
  primary key (tenant, id)
);
create index catalogue_item_by_column on catalogue_item (tenant, column_id, id);

-- Accounts and sites that are to be kept alive (公众号、抖音号、网站).
create table channel_account (
  tenant text not null references tenant (tenant),
  channel text not null,
  place text not null,
  since date not null,
  retired_on date,
  primary key (tenant, channel, place)
);

-- One piece of information under an item: one 条 of the annual report.
create table disclosure (
  tenant text not null references tenant (tenant),
  id text not null,
  item_id text not null,
  title text not null,
  formed_on date not null,
  -- Key of the period it is published for (2026Q3); '' where the item is not regular.
  period text not null,
  document_id text,
  -- Why there is nothing to publish for the period; '' as a rule.
  none_because text not null,
  registered_by text not null,
  registered_at timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, item_id) references catalogue_item (tenant, id),
  foreign key (tenant, document_id) references document (tenant, id)
);
create index disclosure_by_item on disclosure (tenant, item_id, formed_on);
create unique index disclosure_by_document on disclosure (tenant, document_id) where document_id is not null;

-- 渠道台账: where and when it went out. Rows are added, never changed: there is no statement that updates or deletes them.
create table channel_entry (
  tenant text not null references tenant (tenant),
  id text not null,
  disclosure_id text not null,
  channel text not null,
  place text not null,
  went_out_on date not null,
  photo_id text,
  -- The entry that this one takes back.
  counters text,
  note text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, disclosure_id) references disclosure (tenant, id),
  foreign key (tenant, photo_id) references attachment (tenant, id),
  foreign key (tenant, counters) references channel_entry (tenant, id)
);
create index channel_entry_of_disclosure on channel_entry (tenant, disclosure_id, recorded_at);
-- An entry is taken back once.
create unique index channel_entry_countered_once on channel_entry (tenant, counters) where counters is not null;
