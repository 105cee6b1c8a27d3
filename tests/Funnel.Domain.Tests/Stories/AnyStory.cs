using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Tests.Stories;

/// <summary>
/// Cards as old data may hold them: moves of every kind in any order, many on one day, so that orders are cancelled and
/// signed again, cards sleep and wake, are filed as sold, merged, unmerged and handed on, and rows contradict each
/// other.
/// </summary>
internal static class AnyStory
{
    private static readonly LocalDate Start = new(2011, 11, 20);

    private static readonly string[] People = ["Ann", "Bob", "Cid"];

    // Some of them would do harm inside a statement, differ in case alone, or look like a missing value.
    private static readonly string[] Models =
        ["Octavia", "Fabia", "octavia", "\\N", "明锐 'RS' \"\t--", "x'); DROP TABLE funnel_cards; --"];

    // Month ends and the leap day come up more often than other days.
    public static Gen<LocalDate> Day { get; } = Gen.Frequency(
        (3, Gen.Choose(0, 120).Select(days => Start.PlusDays(days))),
        (1, Gen.Elements(
            new LocalDate(2011, 11, 30), new(2011, 12, 31), new(2012, 1, 1), new(2012, 1, 31), new(2012, 2, 29),
            new(2012, 3, 1))));

    public static Gen<Story> Cards { get; } =
        from scale in Gen.Elements(LevelScales.Gps, LevelScales.Lotus, LevelScales.Drm)
        from cards in Gen.Choose(0, 9).SelectMany(count => Card(scale, count).ListOf(count))
        let filings = cards.Select((card, place) => card.Filing with { Card = Id(place) }).ToList()
        let events = cards.SelectMany((card, place) => card.Events.Select(e => (Id(place), e)))
        select new Story
        {
            Scale = scale,
            Dealers = [new(new("D1"), null, new("East")), new(new("D2"), null, null)],
            Filings = filings,
            Events = [.. events.Select((e, row) => (e.Item1, e.e, (long)row))],
        };

    /// <summary>Smaller stories: without half of the cards' rows, then without one row.</summary>
    public static IEnumerable<Story> Smaller(Story story)
    {
        foreach (var filing in story.Filings)
        {
            yield return story with
            {
                Filings = [.. story.Filings.Where(other => other != filing)],
                Events = [.. story.Events.Where(entry => entry.Card != filing.Card)],
            };
        }

        foreach (var entry in story.Events)
        {
            yield return story with { Events = [.. story.Events.Where(other => other.Row != entry.Row)] };
        }

        if (story.Traffic.Count + story.BaseCustomers.Count + story.Checks.Count + story.OwnerContacts.Count
            + story.Leads.Count > 0)
        {
            yield return story with
            {
                Traffic = [],
                BaseCustomers = [],
                Leads = [],
                Checks = [],
                OwnerContacts = [],
                OwnerTransfers = [],
                Voided = VoidedRecords.None,
            };
        }
    }

    public static CardId Id(int place) => new(string.Create(CultureInfo.InvariantCulture, $"C{place}"));

    private static Gen<(CardFiling Filing, IReadOnlyList<CardEvent> Events)> Card(LevelScale scale, int cards) =>
        from filing in Filing(scale)
        from isSold in Gen.Choose(1, 8).Select(eighth => eighth == 8)
        from count in Gen.Choose(0, 9)
        from steps in Step(scale, cards).ListOf(count)
        select (filing, (IReadOnlyList<CardEvent>)[.. Dated(filing.FiledOn, isSold, steps)]);

    private static IEnumerable<CardEvent> Dated(
        LocalDate filedOn, bool isSold, IEnumerable<(int Gap, Func<LocalDate, CardEvent> Move)> steps)
    {
        if (isSold)
        {
            yield return new CardEvent.OrderSigned(filedOn);
            yield return new CardEvent.Delivered(filedOn);
        }

        var day = filedOn;
        foreach (var (gap, move) in steps)
        {
            day = day.PlusDays(gap);
            yield return move(day);
        }
    }

    private static Gen<CardFiling> Filing(LevelScale scale) =>
        from day in Gen.OneOf(Day, Gen.Choose(0, 20).Select(days => Start.PlusDays(days)))
        from dealer in Gen.Elements("D1", "D1", "D1", "D1", "D1", "D2")
        from person in Gen.Elements(People)
        from channel in Gen.Elements(FilingChannel.WalkIn, FilingChannel.Phone, FilingChannel.Outreach)
        from kind in Gen.Elements(CustomerKind.Retail, CustomerKind.Retail, CustomerKind.Wholesale)
        from media in Gen.Elements<MediaSource?>(null, MediaSource.Newspaper, new("K"))
        from lead in Gen.Elements<LeadSource?>(
            null, LeadSource.Call, LeadSource.OwnerReferral, LeadSource.OwnerAdditional)
        from level in Level(scale)
        from model in Gen.Elements(Models)
        from isComplete in Gen.Elements(true, false)
        from contents in Contents
        from next in Gap
        from lost in Gen.Choose(0, 30)
        select new CardFiling
        {
            Card = new("C"),
            Dealer = new(dealer),
            Consultant = new(person),
            FiledOn = day,
            Channel = channel,
            CustomerKind = kind,
            Media = media,
            LeadSource = lead,
            Level = level,
            Model = new(model),
            IsComplete = isComplete,
            Contents = contents,
            NextContactOn = day.PlusDays(next),
            ReturnsFrom = lost < 10 ? Id(lost) : null,
        };

    private static Gen<(int Gap, Func<LocalDate, CardEvent> Move)> Step(LevelScale scale, int cards) =>
        from gap in Gen.Elements(0, 0, 0, 1, 1, 3, 7, 16, 31)
        from move in Gen.Frequency(
            (6, Contact(scale)),
            (3, Always(day => new CardEvent.OrderSigned(day))),
            (2, Always(day => new CardEvent.OrderCancelled(day))),
            (1, Always(day => new CardEvent.Delivered(day))),
            (1, Gen.Elements(Enum.GetValues<LostReason>()).Select(Lose)),
            (3, Always(day => new CardEvent.WentDormant(day))),
            (1, Always(day => new CardEvent.Reactivated(day))),
            (2, Gen.Elements(People).Select(Hand)),
            (5, Gen.Choose(0, cards).Select(Merge)),
            (3, Always(day => new CardEvent.Unmerged(day))))
        select (gap, move);

    private static Gen<Func<LocalDate, CardEvent>> Contact(LevelScale scale) =>
        from manner in Gen.Elements(
            ContactManner.Call, ContactManner.Message, ContactManner.Showroom, ContactManner.HomeVisit,
            ContactManner.NoAnswer, ContactManner.NoAnswer, new("wechat"))
        from contents in Contents
        from level in Gen.OneOf(Gen.Constant<LevelCode?>(null), Level(scale).Select(code => (LevelCode?)code))
        from next in Gap
        from hasNext in Gen.Elements(true, true, false)
        from doer in Gen.Elements(People)
        select (Func<LocalDate, CardEvent>)(day => new CardEvent.Contact(
            day, new(doer), manner, contents, level, hasNext ? day.PlusDays(next) : null));

    private static Gen<int> Gap => Gen.Elements(0, 0, 1, 2, 7, 20, -1);

    private static Gen<ContactContents> Contents => Gen.Choose(0, 7).Select(bits => (ContactContents)bits);

    private static Gen<LevelCode> Level(LevelScale scale) =>
        Gen.Elements(scale.Levels.Select(level => level.Code).ToArray());

    private static Gen<Func<LocalDate, CardEvent>> Always(Func<LocalDate, CardEvent> move) => Gen.Constant(move);

    private static Func<LocalDate, CardEvent> Lose(LostReason reason) => day => new CardEvent.Lost(day, reason);

    private static Func<LocalDate, CardEvent> Hand(string to) =>
        day => new CardEvent.Transferred(day, new ConsultantId(to));

    private static Func<LocalDate, CardEvent> Merge(int survivor) => day => new CardEvent.MergedInto(day, Id(survivor));
}
