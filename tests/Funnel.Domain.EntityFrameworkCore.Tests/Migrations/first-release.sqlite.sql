-- A database as version 0.1.0 made and filled it: two cards, one ordered and one lost, and a check.

CREATE TABLE "funnel_base_customers" (
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


CREATE TABLE "funnel_cards" (
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


CREATE TABLE "funnel_checks" (
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


CREATE TABLE "funnel_consultants" (
    "consultant" TEXT NOT NULL CONSTRAINT "PK_funnel_consultants" PRIMARY KEY,
    "dealer" TEXT NOT NULL,
    "name" TEXT NULL,
    "active_from" INTEGER NULL,
    "active_until" INTEGER NULL,
    "is_senior" INTEGER NOT NULL
);


CREATE TABLE "funnel_contacts" (
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


CREATE TABLE "funnel_dealers" (
    "dealer" TEXT NOT NULL CONSTRAINT "PK_funnel_dealers" PRIMARY KEY,
    "name" TEXT NULL,
    "region" TEXT NULL,
    "time_zone" TEXT NOT NULL
);


CREATE TABLE "funnel_dues" (
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


CREATE TABLE "funnel_events" (
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


CREATE TABLE "funnel_orders" (
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


CREATE TABLE "funnel_owner_contacts" (
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


CREATE TABLE "funnel_personal" (
    "stream" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NULL,
    "phone" TEXT NULL,
    "note" TEXT NULL,
    CONSTRAINT "PK_funnel_personal" PRIMARY KEY ("stream", "version")
);


CREATE TABLE "funnel_targets" (
    "dealer" TEXT NOT NULL,
    "consultant" TEXT NOT NULL,
    "month" INTEGER NOT NULL,
    "metric" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    CONSTRAINT "PK_funnel_targets" PRIMARY KEY ("dealer", "consultant", "month", "metric")
);


CREATE TABLE "funnel_traffic" (
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


CREATE INDEX "IX_funnel_base_customers_as_of_stood_on" ON "funnel_base_customers" ("as_of", "stood_on");


CREATE INDEX "IX_funnel_base_customers_base_customer_as_of_stood_on" ON "funnel_base_customers" ("base_customer", "as_of", "stood_on");


CREATE INDEX "IX_funnel_cards_as_of_stood_on" ON "funnel_cards" ("as_of", "stood_on");


CREATE INDEX "IX_funnel_cards_card_as_of_stood_on" ON "funnel_cards" ("card", "as_of", "stood_on");


CREATE INDEX "IX_funnel_checks_as_of_stood_on" ON "funnel_checks" ("as_of", "stood_on");


CREATE INDEX "IX_funnel_contacts_as_of_stood_on" ON "funnel_contacts" ("as_of", "stood_on");


CREATE INDEX "IX_funnel_contacts_card_as_of_stood_on" ON "funnel_contacts" ("card", "as_of", "stood_on");


CREATE INDEX "IX_funnel_dues_as_of_stood_on" ON "funnel_dues" ("as_of", "stood_on");


CREATE INDEX "IX_funnel_dues_card_as_of_stood_on" ON "funnel_dues" ("card", "as_of", "stood_on");


CREATE UNIQUE INDEX "IX_funnel_events_event_id_stream" ON "funnel_events" ("event_id", "stream");


CREATE INDEX "IX_funnel_events_happened_on" ON "funnel_events" ("happened_on");


CREATE UNIQUE INDEX "IX_funnel_events_stream_version" ON "funnel_events" ("stream", "version");


CREATE INDEX "IX_funnel_orders_as_of_stood_on" ON "funnel_orders" ("as_of", "stood_on");


CREATE INDEX "IX_funnel_orders_card_as_of_stood_on" ON "funnel_orders" ("card", "as_of", "stood_on");


CREATE INDEX "IX_funnel_owner_contacts_as_of_stood_on" ON "funnel_owner_contacts" ("as_of", "stood_on");


CREATE INDEX "IX_funnel_owner_contacts_card_as_of_stood_on" ON "funnel_owner_contacts" ("card", "as_of", "stood_on");


CREATE INDEX "IX_funnel_personal_phone" ON "funnel_personal" ("phone");


CREATE INDEX "IX_funnel_traffic_as_of_stood_on" ON "funnel_traffic" ("as_of", "stood_on");

INSERT INTO funnel_cards (filed_on, is_complete, first_visit_on, second_visit_on, first_test_drive_on, order_signed_on, delivered_on, lost_on, closed_on, state, lost_reason, model_bought, next_contact_on, last_contact_on, last_touch_on, level_since, transferred_on, is_presented, is_negotiated, is_test_driven, as_of, stood_on, card, dealer, region, consultant, channel, media, lead_source, model, customer_kind, level)
VALUES (14883, 0, 14883, 14885, 14885, 14890, NULL, NULL, NULL, 'ordered', NULL, NULL, 14891, 14885, 14885, 14885, NULL, 0, 0, 1, 2932896, 2932896, 'C1', 'D1', 'N', 'Ann', 'walk-in', NULL, NULL, 'Fabia', 'retail', 'A');
INSERT INTO funnel_cards (filed_on, is_complete, first_visit_on, second_visit_on, first_test_drive_on, order_signed_on, delivered_on, lost_on, closed_on, state, lost_reason, model_bought, next_contact_on, last_contact_on, last_touch_on, level_since, transferred_on, is_presented, is_negotiated, is_test_driven, as_of, stood_on, card, dealer, region, consultant, channel, media, lead_source, model, customer_kind, level)
VALUES (14883, 0, 14883, NULL, NULL, NULL, NULL, 14888, 14888, 'lost', 'gave-up', NULL, NULL, NULL, 14883, 14883, NULL, 0, 0, 0, 2932896, 2932896, 'C2', 'D1', 'N', 'Ann', 'walk-in', NULL, NULL, 'Fabia', 'retail', 'B');
INSERT INTO funnel_checks (dealer, region, consultant, checked_on, kind, stage, has_passed, as_of, stood_on)
VALUES ('D1', 'N', 'Ann', 14889, 'product-knowledge-pass', NULL, 1, 2932896, 2932896);
INSERT INTO funnel_contacts (contact_on, has_raised_level, filed_on, closed_on, as_of, stood_on, card, dealer, region, consultant, channel, media, lead_source, model, customer_kind, level)
VALUES (14885, 1, 14883, NULL, 2932896, 2932896, 'C1', 'D1', 'N', 'Ann', 'walk-in', NULL, NULL, 'Fabia', 'retail', 'A');
INSERT INTO funnel_dealers (dealer, name, region, time_zone)
VALUES ('D1', 'North', 'N', 'Asia/Shanghai');
INSERT INTO funnel_dues (due_on, answered_on, as_of, stood_on, card, dealer, region, consultant, channel, media, lead_source, model, customer_kind, level)
VALUES (14887, NULL, 2932896, 2932896, 'C2', 'D1', 'N', 'Ann', 'walk-in', NULL, NULL, 'Fabia', 'retail', 'B');
INSERT INTO funnel_dues (due_on, answered_on, as_of, stood_on, card, dealer, region, consultant, channel, media, lead_source, model, customer_kind, level)
VALUES (14887, 14885, 2932896, 2932896, 'C1', 'D1', 'N', 'Ann', 'walk-in', NULL, NULL, 'Fabia', 'retail', 'A');
INSERT INTO funnel_dues (due_on, answered_on, as_of, stood_on, card, dealer, region, consultant, channel, media, lead_source, model, customer_kind, level)
VALUES (14891, NULL, 2932896, 2932896, 'C1', 'D1', 'N', 'Ann', 'walk-in', NULL, NULL, 'Fabia', 'retail', 'A');
INSERT INTO funnel_events (position, stream, version, event_id, type, format, happened_on, recorded_on, body)
VALUES (1, 'card/C1', 1, 'f1', 'filed', 2, 14883, 14883, '{"card":"C1","dealer":"D1","consultant":"Ann","on":"2010-10-01","channel":"walk-in","model":"Fabia","level":"B","customerKind":"retail","complete":false,"contents":[],"nextContactOn":"2010-10-05"}');
INSERT INTO funnel_events (position, stream, version, event_id, type, format, happened_on, recorded_on, body)
VALUES (2, 'card/C1', 2, 'm1', 'contact', 2, 14885, 14885, '{"on":"2010-10-03","by":"Ann","how":"showroom","contents":["test-drive"],"level":"A","nextContactOn":"2010-10-09"}');
INSERT INTO funnel_events (position, stream, version, event_id, type, format, happened_on, recorded_on, body)
VALUES (3, 'card/C1', 3, 'm2', 'order', 2, 14890, 14891, '{"on":"2010-10-08"}');
INSERT INTO funnel_events (position, stream, version, event_id, type, format, happened_on, recorded_on, body)
VALUES (4, 'card/C2', 1, 'f2', 'filed', 2, 14883, 14883, '{"card":"C2","dealer":"D1","consultant":"Ann","on":"2010-10-01","channel":"walk-in","model":"Fabia","level":"B","customerKind":"retail","complete":false,"contents":[],"nextContactOn":"2010-10-05"}');
INSERT INTO funnel_events (position, stream, version, event_id, type, format, happened_on, recorded_on, body)
VALUES (5, 'card/C2', 2, 'm3', 'lost', 2, 14888, 14888, '{"on":"2010-10-06","reason":"gave-up"}');
INSERT INTO funnel_events (position, stream, version, event_id, type, format, happened_on, recorded_on, body)
VALUES (6, 'check/k1', 1, 'k1', 'check', 2, 14889, 14889, '{"dealer":"D1","consultant":"Ann","on":"2010-10-07","kind":"product-knowledge-pass","passed":true}');
INSERT INTO funnel_orders (filed_on, signed_on, cancelled_on, ended_on, as_of, stood_on, card, dealer, region, consultant, channel, media, lead_source, model, customer_kind, level)
VALUES (14883, 14890, NULL, NULL, 2932896, 2932896, 'C1', 'D1', 'N', 'Ann', 'walk-in', NULL, NULL, 'Fabia', 'retail', 'A');
INSERT INTO funnel_personal (stream, version, name, phone, note)
VALUES ('card/C1', 1, 'Zhang San', '13800000000', NULL);
INSERT INTO funnel_personal (stream, version, name, phone, note)
VALUES ('card/C1', 2, NULL, NULL, 'likes red');
INSERT INTO funnel_personal (stream, version, name, phone, note)
VALUES ('card/C2', 1, 'Li Si', '13900000000', NULL);
