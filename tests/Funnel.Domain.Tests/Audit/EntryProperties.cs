using Funnel.Domain.Audit;
using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Restatement;
using NodaTime;

namespace Funnel.Domain.Tests.Audit;

[Properties(Arbitrary = [typeof(Recordings)])]
public sealed class EntryProperties
{
    private static readonly IReadOnlyList<Kpi> Kpis = [.. AuditRules.Usual.All.Select(rule => rule.Kpi)];

    private static readonly IReadOnlyList<Dimension>[] Groupings =
        [[], [Dimensions.Consultant, Dimensions.Model], [Dimensions.Dealer, Dimensions.Channel]];

    [Property]
    public void Rules_InColumns_FlagWhatTheyFlagRowByRow(RecordedCase c)
    {
        var figures = SalesStandards.Gps.Figures(BookOf(c)).Of(Kpis);
        foreach (var by in Groupings)
        {
            var rows = figures.By(by).With(new() { Engine = FigureEngine.Rows }).Table;
            var columns = figures.By(by).With(new() { Engine = FigureEngine.Columns }).Table;
            Assert.Equal(Stories.Report.Print(rows), Stories.Report.Print(columns));
        }
    }

    [Property]
    public void Counts_OfTheReport_AreThoseOfTheKpis(RecordedCase c)
    {
        var book = BookOf(c);
        var table = SalesStandards.Gps.Figures(book).Of(Kpis).Table;
        foreach (var count in AuditReport.Of(book).Counts)
        {
            var value = table.Total.Single(value => value.Kpi.Equals(count.Rule.Kpi));
            Assert.Equal((value.Numerator, value.Denominator), (count.Flagged, count.Looked));
        }
    }

    [Property]
    public void Rules_OfADayOfKnowledge_KnowNoLaterRow(RecordedCase c)
    {
        var period = c.Reported;
        var whole = EntryBook.Of(c.Case.Story.ToHistory(), period);
        var known = EntryBook.Of(c.KnownBy(period.KnownOn).ToHistory(), period);

        Assert.Equal(Print(known), Print(whole));

        static string Print(EntryBook book) => Stories.Report.Print(
            SalesStandards.Gps.Figures(book).Of(Kpis).By(Dimensions.Consultant, Dimensions.Model).Table);
    }

    [Property]
    public void Facts_OfTheRegister_AreOneForEachRecord(RecordedCase c)
    {
        var (story, end) = (c.Case.Story, new LocalDate(2030, 1, 1));
        var facts = EntryBook.Of(story.ToHistory(), new(new(2000, 1, 1), end, end)).Facts;

        Assert.Equal(
            story.Traffic.Count + story.Voided.Traffic.Count,
            facts.Count(fact => fact.What is EntryKind.Visit or EntryKind.Call));
    }

    [Property]
    public void Sum_OfDealersMadeApart_HasTheFactsOfAllTogether(RecordedCase c)
    {
        var history = Recordings.Personal(c.Case.Story).ToHistory();
        if (IsTiedAcrossDealers(history.Cards))
        {
            return;
        }

        var book = BookOf(c);
        EntryBook[] apart =
        [
            .. book.Facts.Select(fact => fact.Dealer).Distinct().Select(dealer => EntryBook.Of(
                history with
                {
                    Cards = history.Cards.Of(dealer),
                    Traffic = [.. history.Traffic.Where(record => record.Dealer == dealer)],
                    Voided = history.Voided with
                    {
                        Traffic = [.. history.Voided.Traffic.Where(one => one.Record.Dealer == dealer)],
                    },
                },
                c.Restated)),
        ];
        if (apart.Length > 0)
        {
            Assert.Equal(Print(book), Print(EntryBook.Sum(apart)));
        }

        static IEnumerable<string> Print(EntryBook book) =>
            book.Facts.Select(fact => fact.ToString()).Order(StringComparer.Ordinal);
    }

    private static bool IsTiedAcrossDealers(CardIndex cards)
    {
        var dealers = cards.FilingsInOrder().ToDictionary(filing => filing.Card, filing => filing.Dealer);
        return cards.EventsInOrder().Any(row => row.Event is CardEvent.MergedInto merge
            && dealers.GetValueOrDefault(merge.Survivor) != dealers[row.Card]);
    }

    [Fact]
    public void Sum_OfNothingOrOfOtherPeriods_IsRefused()
    {
        var days = new[] { 30, 31 }.Select(last => new ReportingPeriod(new(2010, 10, 1), new(2010, 10, last)));

        Assert.Throws<ArgumentException>(() => EntryBook.Sum([]));
        Assert.Throws<ArgumentException>(() =>
            EntryBook.Sum([.. days.Select(period => EntryBook.Of(new(), period))]));
    }

    private static EntryBook BookOf(RecordedCase c) =>
        EntryBook.Of(Recordings.Personal(c.Case.Story).ToHistory(), c.Restated);
}
