using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Cards;
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
            var days = delay(number);
            return new()
            {
                Row = string.Create(CultureInfo.InvariantCulture, $"{kind}{number++}"),
                RecordedOn = days < 0 ? null : happenedOn.PlusDays(days),
            };
        }
    }

    private static Gen<RecordedCase> All =>
        from c in AnyCase.All
        from delays in Gen.Frequency(
            (5, Gen.Elements(-1, 0)), (3, Gen.Choose(1, 3)), (3, Gen.Choose(4, 90))).ArrayOf(200)
        from corrections in Corrected.ListOf()
        from later in Gen.Choose(0, 60)
        from more in Gen.Choose(0, 60)
        let first = c.Period.AsOf.PlusDays(later)
        let story = Told(c.Story, row => delays[row % delays.Length])
        select new RecordedCase(
            c with { Story = WithCorrections(story, corrections) }, first, first.PlusDays(more));

    private static Gen<(int Target, int Days, int Kind, int Gap)> Corrected =>
        from target in Gen.Choose(0, 1000)
        from days in Gen.Choose(0, 90)
        from kind in Gen.Choose(0, 5)
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
        var moved = gap < 0 ? null : e with { On = e.On.PlusDays(gap % 3) };
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
