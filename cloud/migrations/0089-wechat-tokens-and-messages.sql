-- Token with which a township's mini-program speaks to WeChat, sealed; and whose turn it is to fetch the next one.
create table access_token (
  tenant text not null references tenant (tenant),
  app_id text not null,
  sealed text,
  expires_at timestamptz,
  leased_by text,
  leased_until timestamptz,
  primary key (tenant, app_id)
);

-- How often a person agreed to a subscribe message (订阅消息) of a template, and how many were sent: WeChat can't be asked.
create table message_consent (
  tenant text not null references tenant (tenant),
  person_id text not null,
  template_id text not null,
  accepted integer not null default 0,
  sent integer not null default 0,
  -- Answer of the last time: accept, reject, ban, filter.
  last_answer text not null,
  answered_at timestamptz not null,
  primary key (tenant, person_id, template_id)
);

-- What became of the courtesy message of a notice, person by person. The inbox has the notice in any case.
create table message_delivery (
  tenant text not null references tenant (tenant),
  dedupe_key text not null,
  person_id text not null,
  about_kind text not null,
  about_id text not null,
  topic text not null,
  outcome text not null,
  errcode integer not null,
  rid text not null,
  at timestamptz not null,
  primary key (tenant, dedupe_key, person_id)
);
create index message_delivery_about on message_delivery (tenant, about_kind, about_id, at);
