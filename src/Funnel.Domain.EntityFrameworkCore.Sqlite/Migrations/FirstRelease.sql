-- The tables of version 0.1.0, which made them without a history of migrations: those that are there stay.

CREATE TABLE IF NOT EXISTS "funnel_base_customers" (
    "base_customer" TEXT NOT NULL,
    "dealer" TEXT NOT NULL,
    "region" TEXT NULL,
    "consultant" TEXT NOT NULL,
    "allocated_on" INTEGER NOT NULL,
    "is_accurate" INTEGER NOT NULL,
    "due_on" INTEGER NOT NULL,
    "followed_up_on" INTEGER NULL,
    "invited_on" INTEGER NULL,
    "arrived_on" INTEGER NULL,
    "intent_made_on" INTEGER NULL,
    "as_of" INTEGER NOT NULL,
    "stood_on" INTEGER NOT NULL
);

CREATE TABLE IF NOT EXISTS "funnel_cards" (
    "filed_on" INTEGER NOT NULL,
    "is_complete" INTEGER NOT NULL,
    "first_visit_on" INTEGER NULL,
    "second_visit_on" INTEGER NULL,
    "first_test_drive_on" INTEGER NULL,
    "order_signed_on" INTEGER NULL,
    "delivered_on" INTEGER NULL,
    "lost_on" INTEGER NULL,
    "closed_on" INTEGER NULL,
    "state" TEXT NOT NULL,
    "lost_reason" TEXT NULL,
    "model_bought" TEXT NULL,
    "next_contact_on" INTEGER NULL,
    "last_contact_on" INTEGER NULL,
    "last_touch_on" INTEGER NOT NULL,
    "level_since" INTEGER NOT NULL,
    "transferred_on" INTEGER NULL,
    "is_presented" INTEGER NOT NULL,
    "is_negotiated" INTEGER NOT NULL,
    "is_test_driven" INTEGER NOT NULL,
    "as_of" INTEGER NOT NULL,
    "stood_on" INTEGER NOT NULL,
    "card" TEXT NOT NULL,
    "dealer" TEXT NOT NULL,
    "region" TEXT NULL,
    "consultant" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "media" TEXT NULL,
    "lead_source" TEXT NULL,
    "model" TEXT NOT NULL,
    "customer_kind" TEXT NOT NULL,
    "level" TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS "funnel_checks" (
    "dealer" TEXT NOT NULL,
    "region" TEXT NULL,
    "consultant" TEXT NOT NULL,
    "checked_on" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "stage" TEXT NULL,
    "has_passed" INTEGER NOT NULL,
    "as_of" INTEGER NOT NULL,
    "stood_on" INTEGER NOT NULL
);

CREATE TABLE IF NOT EXISTS "funnel_consultants" (
    "consultant" TEXT NOT NULL CONSTRAINT "PK_funnel_consultants" PRIMARY KEY,
    "dealer" TEXT NOT NULL,
    "name" TEXT NULL,
    "active_from" INTEGER NULL,
    "active_until" INTEGER NULL,
    "is_senior" INTEGER NOT NULL
);

CREATE TABLE IF NOT EXISTS "funnel_contacts" (
    "contact_on" INTEGER NOT NULL,
    "has_raised_level" INTEGER NOT NULL,
    "filed_on" INTEGER NOT NULL,
    "closed_on" INTEGER NULL,
    "as_of" INTEGER NOT NULL,
    "stood_on" INTEGER NOT NULL,
    "card" TEXT NOT NULL,
    "dealer" TEXT NOT NULL,
    "region" TEXT NULL,
    "consultant" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "media" TEXT NULL,
    "lead_source" TEXT NULL,
    "model" TEXT NOT NULL,
    "customer_kind" TEXT NOT NULL,
    "level" TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS "funnel_dealers" (
    "dealer" TEXT NOT NULL CONSTRAINT "PK_funnel_dealers" PRIMARY KEY,
    "name" TEXT NULL,
    "region" TEXT NULL,
    "time_zone" TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS "funnel_dues" (
    "due_on" INTEGER NOT NULL,
    "answered_on" INTEGER NULL,
    "as_of" INTEGER NOT NULL,
    "stood_on" INTEGER NOT NULL,
    "card" TEXT NOT NULL,
    "dealer" TEXT NOT NULL,
    "region" TEXT NULL,
    "consultant" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "media" TEXT NULL,
    "lead_source" TEXT NULL,
    "model" TEXT NOT NULL,
    "customer_kind" TEXT NOT NULL,
    "level" TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS "funnel_events" (
    "position" INTEGER NOT NULL CONSTRAINT "PK_funnel_events" PRIMARY KEY AUTOINCREMENT,
    "stream" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "event_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "format" INTEGER NOT NULL,
    "happened_on" INTEGER NOT NULL,
    "recorded_on" INTEGER NOT NULL,
    "body" TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS "funnel_orders" (
    "filed_on" INTEGER NOT NULL,
    "signed_on" INTEGER NOT NULL,
    "cancelled_on" INTEGER NULL,
    "ended_on" INTEGER NULL,
    "as_of" INTEGER NOT NULL,
    "stood_on" INTEGER NOT NULL,
    "card" TEXT NOT NULL,
    "dealer" TEXT NOT NULL,
    "region" TEXT NULL,
    "consultant" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "media" TEXT NULL,
    "lead_source" TEXT NULL,
    "model" TEXT NOT NULL,
    "customer_kind" TEXT NOT NULL,
    "level" TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS "funnel_owner_contacts" (
    "due_on" INTEGER NOT NULL,
    "made_on" INTEGER NULL,
    "as_of" INTEGER NOT NULL,
    "stood_on" INTEGER NOT NULL,
    "card" TEXT NOT NULL,
    "dealer" TEXT NOT NULL,
    "region" TEXT NULL,
    "consultant" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "media" TEXT NULL,
    "lead_source" TEXT NULL,
    "model" TEXT NOT NULL,
    "customer_kind" TEXT NOT NULL,
    "level" TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS "funnel_personal" (
    "stream" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NULL,
    "phone" TEXT NULL,
    "note" TEXT NULL,
    CONSTRAINT "PK_funnel_personal" PRIMARY KEY ("stream", "version")
);

CREATE TABLE IF NOT EXISTS "funnel_targets" (
    "dealer" TEXT NOT NULL,
    "consultant" TEXT NOT NULL,
    "month" INTEGER NOT NULL,
    "metric" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    CONSTRAINT "PK_funnel_targets" PRIMARY KEY ("dealer", "consultant", "month", "metric")
);

CREATE TABLE IF NOT EXISTS "funnel_traffic" (
    "traffic" TEXT NOT NULL,
    "dealer" TEXT NOT NULL,
    "region" TEXT NULL,
    "consultant" TEXT NOT NULL,
    "media" TEXT NULL,
    "arrived_on" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "visit" TEXT NULL,
    "is_sales_related" INTEGER NOT NULL,
    "is_invited_to_test_drive" INTEGER NOT NULL,
    "has_taken_test_drive" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "stay_seconds" INTEGER NULL,
    "as_of" INTEGER NOT NULL,
    "stood_on" INTEGER NOT NULL
);

CREATE INDEX IF NOT EXISTS "IX_funnel_base_customers_as_of_stood_on" ON "funnel_base_customers" ("as_of", "stood_on");

CREATE INDEX IF NOT EXISTS "IX_funnel_base_customers_base_customer_as_of_stood_on" ON "funnel_base_customers" ("base_customer", "as_of", "stood_on");

CREATE INDEX IF NOT EXISTS "IX_funnel_cards_as_of_stood_on" ON "funnel_cards" ("as_of", "stood_on");

CREATE INDEX IF NOT EXISTS "IX_funnel_cards_card_as_of_stood_on" ON "funnel_cards" ("card", "as_of", "stood_on");

CREATE INDEX IF NOT EXISTS "IX_funnel_checks_as_of_stood_on" ON "funnel_checks" ("as_of", "stood_on");

CREATE INDEX IF NOT EXISTS "IX_funnel_contacts_as_of_stood_on" ON "funnel_contacts" ("as_of", "stood_on");

CREATE INDEX IF NOT EXISTS "IX_funnel_contacts_card_as_of_stood_on" ON "funnel_contacts" ("card", "as_of", "stood_on");

CREATE INDEX IF NOT EXISTS "IX_funnel_dues_as_of_stood_on" ON "funnel_dues" ("as_of", "stood_on");

CREATE INDEX IF NOT EXISTS "IX_funnel_dues_card_as_of_stood_on" ON "funnel_dues" ("card", "as_of", "stood_on");

CREATE UNIQUE INDEX IF NOT EXISTS "IX_funnel_events_event_id_stream" ON "funnel_events" ("event_id", "stream");

CREATE INDEX IF NOT EXISTS "IX_funnel_events_happened_on" ON "funnel_events" ("happened_on");

CREATE UNIQUE INDEX IF NOT EXISTS "IX_funnel_events_stream_version" ON "funnel_events" ("stream", "version");

CREATE INDEX IF NOT EXISTS "IX_funnel_orders_as_of_stood_on" ON "funnel_orders" ("as_of", "stood_on");

CREATE INDEX IF NOT EXISTS "IX_funnel_orders_card_as_of_stood_on" ON "funnel_orders" ("card", "as_of", "stood_on");

CREATE INDEX IF NOT EXISTS "IX_funnel_owner_contacts_as_of_stood_on" ON "funnel_owner_contacts" ("as_of", "stood_on");

CREATE INDEX IF NOT EXISTS "IX_funnel_owner_contacts_card_as_of_stood_on" ON "funnel_owner_contacts" ("card", "as_of", "stood_on");

CREATE INDEX IF NOT EXISTS "IX_funnel_personal_phone" ON "funnel_personal" ("phone");

CREATE INDEX IF NOT EXISTS "IX_funnel_traffic_as_of_stood_on" ON "funnel_traffic" ("as_of", "stood_on");
