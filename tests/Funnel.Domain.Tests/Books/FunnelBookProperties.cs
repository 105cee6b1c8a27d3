using FsCheck;
using Funnel.Domain.Books;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Restatement;
using Funnel.Domain.Worklists;

namespace Funnel.Domain.Tests.Books;

/// <summary>
/// A book gives the figures of the row engine over its whole history, whatever it was asked before and however the
/// history came: late, corrected, merged, voided.
/// </summary>
[Properties(MaxTest = Runs.OfStores, QuietOnSuccess = true, Arbitrary = [typeof(Recordings)])]
public sealed class FunnelBookProperties
{
    private const int Steps = 5;

    private static readonly IReadOnlyList<Dimension>[] Groupings =
        [[Dimensions.Consultant], [Dimensions.Region, Dimensions.Dealer]];

    private static readonly Dictionary<LevelScale, SalesStandard> Standards = LevelScales.All.ToDictionary(
        scale => scale, scale => SalesStandards.Gps with { Scale = scale, Kpis = KpiCatalog.For(scale) });

    [Property]
    public bool Open_AnyPeriodAndGrouping_GivesTheTablesOfTheRows(RecordedCase c)
    {
        var history = c.Case.Story.ToHistory();
        return AreSame(c, FunnelBook.Open(StandardOf(c), history), history);
    }

    [Property]
    public bool With_StepByStep_GivesTheTablesOfTheRowsAtEachStep(RecordedCase c, NonNegativeInt seed)
    {
        var story = new StorySteps(c.Case.Story, Steps, seed.Get % 1000);
        var book = FunnelBook.Open(StandardOf(c), story.Until(0).ToHistory());
        var isSame = AreSame(c, book, story.Until(0).ToHistory());
        for (var step = 1; step < Steps; step++)
        {
            book = book.With(story.CameAt(step));
            isSame &= AreSame(c, book, story.Until(step).ToHistory());
        }

        return isSame;
    }

    [Property]
    public bool With_TheSameAgain_ChangesNothing(RecordedCase c, NonNegativeInt seed)
    {
        var story = new StorySteps(c.Case.Story, 2, seed.Get % 1000);
        var book = FunnelBook.Open(StandardOf(c), story.Until(0).ToHistory()).With(story.CameAt(1));
        _ = AreSame(c, book, story.Until(1).ToHistory());
        return AreSame(c, book.With(story.CameAt(1)), story.Until(1).ToHistory());
    }

    [Property]
    public bool With_CardsWithoutRows_GivesTheTablesOfTheRows(RecordedCase c, NonNegativeInt seed)
    {
        var story = new StorySteps(
            c.Case.Story with { Corrections = [], Voided = VoidedRecords.None }, Steps, seed.Get % 1000);
        var book = FunnelBook.Open(StandardOf(c), Plain(story.Until(0).ToHistory()));
        var isSame = true;
        for (var step = 1; step < Steps; step++)
        {
            book = book.With(Plain(story.CameAt(step)));
            isSame &= AreSame(c, book, Plain(story.Until(step).ToHistory()));
        }

        return isSame;
    }

    [Property]
    public void With_StepByStep_FindsTheMembersListsAndExplanationsOfTheRows(RecordedCase c, NonNegativeInt seed)
    {
        var story = new StorySteps(c.Case.Story, Steps, seed.Get % 1000);
        var book = FunnelBook.Open(StandardOf(c), story.Until(0).ToHistory());
        for (var step = 1; step < Steps; step++)
        {
            _ = Told(book, c);
            book = book.With(story.CameAt(step));
        }

        Assert.Equal(Told(FunnelBook.Open(StandardOf(c), story.Until(Steps - 1).ToHistory()), c), Told(book, c));
    }

    [Property]
    public bool With_ChangesAtOneDealer_LeavesTheOthersAsTheyAre(RecordedCase c)
    {
        var book = FunnelBook.Open(StandardOf(c), c.Case.Story.ToHistory());
        var next = book.With(new() { Dealers = [new(new("D1"), "North", null)] });
        return book.Dealers.Where(dealer => dealer != new Domain.Dealers.DealerId("D1"))
            .All(dealer => ReferenceEquals(book.History(dealer), next.History(dealer)));
    }

    private static bool AreSame(RecordedCase c, FunnelBook book, FunnelHistory history) =>
        Periods(c).All(period => Groupings.All(by =>
            book.Figures(period).By(by).Table.Equals(Rows(c, history, period).By(by).Table)))
        && book.Dealers.All(dealer => book.Of(dealer).Figures(c.Reported).By(Dimensions.Consultant).Table.Equals(
            Rows(c, book.History(dealer), c.Reported).By(Dimensions.Consultant).Table));

    private static string Told(FunnelBook book, RecordedCase c)
    {
        var figures = book.Figures(c.Reported);
        var kpis = book.Standard.Kpis;
        var members = string.Join(' ', figures.Members(kpis.Get("new-prospects")));
        var why = book.Dealers.SelectMany(dealer => book.History(dealer).Cards.Select(card => card.Id)).Order()
            .SelectMany(card => figures.Explain(card, kpis.Get("closing-prospects")))
            .Select(explanation => explanation.ToString());
        var lists = book.OnList(CardWorklists.Overdue, c.First).Concat(book.OnList(CardWorklists.Due, c.Case.Period.To))
            .Select(entry => entry.Card.Card.Value);
        return string.Join('\n', [members, .. why, .. lists]);
    }

    private static IEnumerable<ReportingPeriod> Periods(RecordedCase c)
    {
        var (reported, days) = (c.Reported, c.Case.Period.Days);
        return
        [
            reported,
            c.Restated,
            new(reported.From, reported.Cut, reported.Cut, c.Second),
            new(reported.From.PlusDays(-days), reported.From, reported.From, c.First),
        ];
    }

    private static FunnelHistory Plain(FunnelHistory history) => history with { Cards = [.. history.Cards] };

    private static Figures Rows(RecordedCase c, FunnelHistory history, ReportingPeriod period) =>
        StandardOf(c).Figures(history, period).With(new() { Engine = FigureEngine.Rows });

    private static SalesStandard StandardOf(RecordedCase c) => Standards[c.Case.Story.Scale];
}
