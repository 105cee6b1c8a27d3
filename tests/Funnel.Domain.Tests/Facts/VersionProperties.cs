using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Restatement;
using NodaTime;

namespace Funnel.Domain.Tests.Facts;

/// <summary>The laws of facts in time, over histories with late rows, corrections, merges and transfers.</summary>
[Properties(MaxTest = Runs.OfGroups, QuietOnSuccess = true, Arbitrary = [typeof(Recordings)])]
public sealed class VersionProperties
{
    // Before everything that the stories tell, and every day that they are seen from.
    private static readonly LocalDate Start = new(2011, 10, 31);

    private const int Step = 3;

    [Property]
    public bool Versions_ThatHoldOnADay_AreTheFactsSeenFromIt(RecordedCase c)
    {
        var versions = new Versions(c, AskedDays.Every(Start, c.First));
        return DaysOf(c, Step).All(day => versions.AreOf(new FactBook(
            c.Case.Story.ToHistory(), new(day, day, day, c.First), SalesStandards.Lotus.OwnerContacts)));
    }

    [Property]
    public bool Versions_OfSomeDays_AreOfThemWhatThoseOfAllDaysAre(RecordedCase c)
    {
        var all = new Versions(c, AskedDays.Every(Start, c.First));
        var some = new Versions(c, new(DaysOf(c, Step * Step)));
        return DaysOf(c, Step * Step).All(day =>
            some.On(FactKinds.Cards, day).SequenceEqual(all.On(FactKinds.Cards, day)));
    }

    [Property]
    public bool Versions_OfACard_AreAtMostItsDaysOfChangeAndOne(RecordedCase c)
    {
        var history = c.Case.Story.ToHistory().KnownBy(c.First);
        var versions = new Versions(c, AskedDays.Every(Start, c.First)).Of(FactKinds.Cards);
        return versions.GroupBy(version => version.Fact.Card).All(card => card.Count() <= DaysOfChange(card.Key) + 1);

        int DaysOfChange(CardId card) => Tied(history.Cards[card], c.First)
            .SelectMany(one => one.Events.Select(e => e.On).Append(one.Filing.FiledOn))
            .Concat(history.Cards.Where(other => Tied(other, c.First).Any(one => one.Filing.ReturnsFrom == card))
                .SelectMany(other => Tied(other, c.First)).Select(one => one.Filing.FiledOn))
            .Distinct().Count();
    }

    [Property]
    public bool Versions_OfACard_FollowEachOtherAndDiffer(RecordedCase c) =>
        new Versions(c, AskedDays.Every(Start, c.First)).Of(FactKinds.Cards)
            .GroupBy(version => version.Fact.Card)
            .All(card => card.Zip(card.Skip(1)).All(pair =>
                pair.First.Until == pair.Second.From && pair.First.Fact != pair.Second.Fact));

    private static IEnumerable<CustomerCard> Tied(CustomerCard card, LocalDate seenFrom) =>
        card.SeenFrom(seenFrom).Events.OfType<CardEvent.TookOver>()
            .SelectMany(taken => Tied(taken.Other, seenFrom)).Append(card);

    private static IEnumerable<LocalDate> DaysOf(RecordedCase c, int step)
    {
        for (var day = Start.PlusDays(c.First.Day % step); day <= c.First; day = day.PlusDays(step))
        {
            yield return day;
        }
    }

    private sealed class Versions : IVersionReceiver
    {
        private readonly Dictionary<FactKind, object> _lists = [];

        public Versions(RecordedCase c, AskedDays days) => FactMaking.MakeVersions(
            c.Case.Story.ToHistory(), c.First, days, new(SalesStandards.Lotus.OwnerContacts), this, degree: 1, default);

        public Action<Version<T>>? For<T>(FactKind<T> kind) => Of(kind).Add;

        public List<Version<T>> Of<T>(FactKind<T> kind)
        {
            if (!_lists.TryGetValue(kind, out var list))
            {
                _lists.Add(kind, list = new List<Version<T>>());
            }

            return (List<Version<T>>)list;
        }

        public IEnumerable<T> On<T>(FactKind<T> kind, LocalDate day) => Of(kind)
            .Where(version => version.From <= day && !(version.Until <= day)).Select(version => version.Fact);

        public bool AreOf(FactBook book) =>
            Are(FactKinds.Cards, book) && Are(FactKinds.Contacts, book) && Are(FactKinds.Dues, book)
            && Are(FactKinds.Orders, book) && Are(FactKinds.Transfers, book) && Are(FactKinds.Stages, book)
            && Are(FactKinds.OwnerContacts, book) && Are(FactKinds.Traffic, book) && Are(FactKinds.Leads, book)
            && Are(FactKinds.BaseCustomers, book) && Are(FactKinds.Checks, book) && Are(FactKinds.Staff, book);

        // Versions come in the order in which they end.
        private bool Are<T>(FactKind<T> kind, FactBook book)
        {
            List<T> left = [.. On(kind, book.Period.AsOf)];
            return book.Of(kind, Anchor.AsOf).All(left.Remove) && left.Count == 0;
        }
    }
}
