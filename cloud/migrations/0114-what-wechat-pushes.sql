-- By what WeChat's word about a message is brought to it: its number, and its template where WeChat gave no number.
alter table message_delivery add column message_id text not null default '';
alter table message_delivery add column template_id text not null default '';
create index message_delivery_of_person on message_delivery (tenant, person_id, template_id, at);

-- What WeChat pushed within the last day, as a hash: it pushes again what it thinks has not come.
create table wechat_push (
  tenant text not null references tenant (tenant),
  identity text not null,
  at timestamptz not null,
  primary key (tenant, identity)
);
