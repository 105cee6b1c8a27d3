using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Entries;
using Funnel.Domain.Tests.Stories;
using NodaTime;

namespace Funnel.Domain.Tests.Restatement;

/// <summary>Histories whose rows were written down late, out of order, and corrected, corrections too.</summary>
public static class Recordings
{
    public static Arbitrary<RecordedCase> Cases => Arb.From(All, Smaller);

    /// <summary>The story with every row written down some days after it happened.</summary>
    /// <param name="story">The story.</param>
    /// <param name="delay">The days, by the row's number; negative where the row does not tell.</param>
    public static Story Told(Story story, Func<int, int> delay)
    {
        var number = 0;
        return story with
        {
            Filings = [.. story.Filings.Select(filing => filing with { Entry = Next("f", filing.FiledOn) })],
            Events =
            [
                .. story.Events.Select(entry =>
                    (entry.Card, entry.Event with { Entry = Next("e", entry.Event.On) }, entry.Row)),
            ],
            Traffic = [.. story.Traffic.Select(record => record with { Entry = Next("t", record.ArrivedAt.Date) })],
            Leads = [.. story.Leads.Select(lead => lead with { Entry = Next("l", lead.ReceivedAt.Date) })],
            BaseCustomers =
            [
                .. story.BaseCustomers.Select(customer =>
                    customer with { Entry = Next("b", customer.AllocatedOn) }),
            ],
            Checks = [.. story.Checks.Select(check => check with { Entry = Next("k", check.On) })],
            OwnerContacts = [.. story.OwnerContacts.Select(one => one with { Entry = Next("o", one.On) })],
            OwnerTransfers = [.. story.OwnerTransfers.Select(one => one with { Entry = Next("x", one.On) })],
        };

        Entry Next(string kind, LocalDate happenedOn)
        {
            // Rows written down late are sometimes told with their time, in another order than that of the file.
            var days = delay(number);
            return new()
            {
                Row = string.Create(CultureInfo.InvariantCulture, $"{kind}{number++}"),
                RecordedOn = days < 0 ? null : happenedOn.PlusDays(days),
                RecordedAt = days > 0 && number % 3 == 0 ? new LocalTime(number * 7 % 24, 0) : null,
            };
        }
    }

    /// <summary>The story without anything that tells who the customers are.</summary>
    public static Story Erased(Story story) => WithPersons(story, _ => null, _ => null);

    /// <summary>The story in which every row tells who the customer is; all have one phone.</summary>
    public static Story Personal(Story story) =>
        WithPersons(story, card => new($"Customer {card}", "13800000000"), card => $"{card} called");

    private static Story WithPersons(
        Story story, Func<CardId, CustomerDetails?> person, Func<CardId, string?> note) => story with
        {
            Filings = [.. story.Filings.Select(filing => filing with { Customer = person(filing.Card) })],
            Events = [.. story.Events.Select(entry => (entry.Card, Noted(entry.Event, note(entry.Card)), entry.Row))],
            Corrections =
            [
                .. story.Corrections.Select(entry => (
                    entry.Card,
                    entry.What with
                    {
                        Note = note(entry.Card),
                        RightFiling = entry.What.RightFiling is { } filing
                            ? filing with { Customer = person(entry.Card) }
                            : null,
                        RightEvent = entry.What.RightEvent is { } e ? Noted(e, note(entry.Card)) : null,
                    },
                    entry.Row)),
            ],
        };

    private static CardEvent Noted(CardEvent e, string? note) =>
        e is CardEvent.Contact contact ? contact with { Note = note } : e;

    private static Gen<RecordedCase> All =>
        from c in AnyCase.All
        from delays in Gen.Frequency(
            (5, Gen.Elements(-1, 0)), (3, Gen.Choose(1, 3)), (3, Gen.Choose(4, 90))).ArrayOf(200)
        from corrections in Corrected.ListOf()
        from wrong in Gen.Choose(0, 100).Zip(Gen.Choose(0, 90)).ListOf()
        from later in Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Choose(1, 60)))
        from more in Gen.Choose(0, 60)
        let first = c.Period.AsOf.PlusDays(later)
        from isTied in Gen.Elements(true, false)
        from filed in Gen.Elements(0, 0, 1, 5, 20)
        from merged in Gen.Choose(-1, 20)
        from undone in Gen.Choose(0, 20)
        from handed in Gen.Elements(-1, 0, 1, 1, 9)
        let told = Told(c.Story, row => delays[row % delays.Length])
        let story = isTied ? WithTies(told, c.Period.AsOf, first, (filed, merged, undone, handed)) : told
        select new RecordedCase(
            c with { Story = WithWrong(WithCorrections(story, corrections), wrong) }, first, first.PlusDays(more));

    /// <summary>
    /// The story with two more cards, one of them the other's duplicate and handed on, of which the last rows are
    /// written down about the first day of knowledge.
    /// </summary>
    private static Story WithTies(
        Story story, LocalDate asOf, LocalDate first, (int Filed, int Merged, int Undone, int Handed) days)
    {
        var (filed, level) = (asOf.PlusDays(-days.Filed), story.Scale.Levels[0].Code);
        CardFiling kept = new()
        {
            Card = AnyStory.Id(20),
            Dealer = new("D1"),
            Consultant = new("Ann"),
            FiledOn = filed,
            Channel = FilingChannel.Phone,
            CustomerKind = CustomerKind.Retail,
            Level = level,
            Model = new("Fabia"),
            IsComplete = true,
            NextContactOn = filed.PlusDays(2),
            Entry = new() { Row = "tie-f20" },
        };
        var duplicate = kept with
        {
            Card = AnyStory.Id(21),
            Consultant = new("Bob"),
            Entry = new() { Row = "tie-f21" },
        };
        var merged = first.PlusDays(days.Merged);
        (CardId, CardEvent)[] events =
        [
            (kept.Card, At(new CardEvent.Transferred(filed, new("Cid")), "hand", first.PlusDays(days.Handed))),
            (duplicate.Card, At(new CardEvent.Contact(filed, new("Bob"), ContactManner.Call), "call", null)),
            (duplicate.Card, At(new CardEvent.MergedInto(filed, kept.Card), "merge", merged)),
            (duplicate.Card, At(new CardEvent.Unmerged(merged), "undo", merged.PlusDays(days.Undone))),
        ];
        return story with
        {
            Filings = [.. story.Filings, kept, duplicate],
            Events = [.. story.Events, .. events.Select((e, row) => (e.Item1, e.Item2, 1000L + row))],
        };

        static CardEvent At(CardEvent e, string row, LocalDate? on) => e with
        {
            Entry = new() { Row = $"tie-{row}", RecordedOn = on > e.On ? on : null },
        };
    }

    private static Gen<(int Target, int Days, int Kind, int Gap)> Corrected =>
        from target in Gen.Choose(0, 1000)
        from days in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 90))
        from kind in Gen.Choose(0, 7)
        from gap in Gen.Choose(-10, 10)
        select (target, days, kind, gap);

    private static Story WithCorrections(Story story, IEnumerable<(int Target, int Days, int Kind, int Gap)> wanted)
    {
        foreach (var (target, days, kind, gap) in wanted)
        {
            story = Corrects(story, target, days, kind, gap);
        }

        return story;
    }

    private static Story Corrects(Story story, int target, int days, int kind, int gap)
    {
        var entry = new Entry { Row = $"c{story.Corrections.Count}" };
        var row = 10_000L + story.Corrections.Count;
        if (kind == 0 && story.Corrections.Count > 0)
        {
            var (card, what, _) = story.Corrections[target % story.Corrections.Count];
            return With(card, what.Entry.Row!, what.RecordedOn, null, null);
        }

        if (kind == 6 && story.Corrections.LastOrDefault(one => !one.What.IsVoid) is { What: { } amended } last)
        {
            var right = amended.RightEvent is { } e0 ? e0 with { On = e0.On.PlusDays(gap) } : null;
            var refiled = amended.RightFiling is { } f0 ? f0 with { FiledOn = f0.FiledOn.PlusDays(gap) } : null;
            return With(last.Card, amended.Entry.Row!, amended.RecordedOn, right, refiled);
        }

        if (kind == 1 && story.Filings.Count > 0)
        {
            var filing = story.Filings[target % story.Filings.Count];
            var on = filing.FiledOn.PlusDays(gap);
            var right = gap < 0 ? null : filing with { FiledOn = on, Consultant = new("Bob") };
            return With(filing.Card, filing.Entry!.Row!, DayOf(filing.Entry, filing.FiledOn), null, right);
        }

        if (story.Events.Count == 0)
        {
            return story;
        }

        var (of, e, _) = story.Events[target % story.Events.Count];

        // Some by a day or two, some into another month.
        var moved = gap < 0 ? null : e with { On = e.On.PlusDays(gap < 7 ? gap % 3 : 11 * (gap - 9)) };
        return With(of, e.Entry!.Row!, DayOf(e.Entry, e.On), moved, null);

        Story With(CardId card, string row0, LocalDate recordedOn, CardEvent? rightEvent, CardFiling? rightFiling) =>
            story with
            {
                Corrections =
                [
                    .. story.Corrections,
                    (
                        card,
                        new(row0, CorrectionCause.WrongDate, entry with { RecordedOn = recordedOn.PlusDays(days) })
                        {
                            RightEvent = rightEvent,
                            RightFiling = rightFiling,
                        },
                        row),
                ],
            };
    }

    private static Story WithWrong(Story story, IEnumerable<(int Target, int Days)> wrong)
    {
        foreach (var (target, days) in wrong.Where(one => one.Target < 30))
        {
            story = (target % 6) switch
            {
                0 => Wrong(
                    story.Traffic, story.Voided.Traffic, one => DayOf(one.Entry!, one.ArrivedAt.Date), target, days,
                    (all, voided) => story with { Traffic = all, Voided = story.Voided with { Traffic = voided } }),
                1 => Wrong(
                    story.Leads, story.Voided.Leads, one => DayOf(one.Entry!, one.ReceivedAt.Date), target, days,
                    (all, voided) => story with { Leads = all, Voided = story.Voided with { Leads = voided } }),
                2 => Wrong(
                    story.BaseCustomers, story.Voided.BaseCustomers, one => DayOf(one.Entry!, one.AllocatedOn),
                    target, days, (all, voided) => story with
                    {
                        BaseCustomers = all,
                        Voided = story.Voided with { BaseCustomers = voided },
                    }),
                3 => Wrong(
                    story.Checks, story.Voided.Checks, one => DayOf(one.Entry!, one.On), target, days,
                    (all, voided) => story with { Checks = all, Voided = story.Voided with { Checks = voided } }),
                4 => Wrong(
                    story.OwnerContacts, story.Voided.OwnerContacts, one => DayOf(one.Entry!, one.On), target, days,
                    (all, voided) => story with
                    {
                        OwnerContacts = all,
                        Voided = story.Voided with { OwnerContacts = voided },
                    }),
                _ => Wrong(
                    story.OwnerTransfers, story.Voided.OwnerTransfers, one => DayOf(one.Entry!, one.On), target, days,
                    (all, voided) => story with
                    {
                        OwnerTransfers = all,
                        Voided = story.Voided with { OwnerTransfers = voided },
                    }),
            } ?? story;
        }

        return story;
    }

    /// <summary>One record less, which proved wrong; those that did before keep their places.</summary>
    private static Story? Wrong<T>(
        IReadOnlyList<T> all,
        IReadOnlyList<VoidedRecord<T>> voided,
        Func<T, LocalDate> dayOf,
        int target,
        int days,
        Func<IReadOnlyList<T>, IReadOnlyList<VoidedRecord<T>>, Story> with)
        where T : class
    {
        if (all.Count == 0)
        {
            return null;
        }

        var place = target / 6 % all.Count;
        Entry entry = new()
        {
            Row = string.Create(CultureInfo.InvariantCulture, $"w{target % 6}-{voided.Count}"),
            RecordedOn = dayOf(all[place]).PlusDays(days),
        };
        VoidedRecord<T> wrong = new(all[place], CorrectionCause.TestRecord, entry) { Place = place };
        return with(
            [.. all.Where((_, other) => other != place)],
            [
                .. voided.Where(one => one.Place <= place),
                wrong,
                .. voided.Where(one => one.Place > place).Select(one => one with { Place = one.Place - 1 }),
            ]);
    }

    private static LocalDate DayOf(Entry entry, LocalDate happenedOn) => entry.RecordedOn ?? happenedOn;

    private static IEnumerable<RecordedCase> Smaller(RecordedCase c)
    {
        foreach (var correction in c.Case.Story.Corrections)
        {
            yield return With(c.Case.Story with
            {
                Corrections = [.. c.Case.Story.Corrections.Where(other => other != correction)],
            });
        }

        foreach (var story in AnyStory.Smaller(c.Case.Story))
        {
            yield return With(story);
        }

        RecordedCase With(Story story) => c with { Case = c.Case with { Story = story } };
    }
}
