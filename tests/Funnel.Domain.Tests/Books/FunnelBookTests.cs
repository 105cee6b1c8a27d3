using Funnel.Domain.Books;
using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using Funnel.Domain.Worklists;
using NodaTime;

namespace Funnel.Domain.Tests.Books;

/// <summary>A book of two dealers in October 2010.</summary>
public sealed class FunnelBookTests
{
    private static readonly SalesStandard Standard = SalesStandards.Gps;
    private static readonly ReportingPeriod October = ReportingPeriod.Month(2010, 10);
    private static readonly Kpi New = Standard.Kpis.Get("new-prospects");
    private static readonly Kpi Lost = Standard.Kpis.Get("lost-prospects");

    [Fact]
    public void With_ACardLost_CountsItAtItsDealerAndInTheGroup()
    {
        var (card, book) = (Card("C1", "D1", 4), Open(Card("C1", "D1", 4), Card("C2", "D1", 5), Card("C3", "D2", 6)));
        Assert.Equal((3, 0), Of(book, October));

        var next = book.With(new() { Cards = [With(card, new CardEvent.Lost(On(20), LostReason.GaveUp))] });

        Assert.Equal((3, 1), Of(next, October));
        Assert.Equal((2, 1), Of(next.Of(new DealerId("D1")), October));
        Assert.Equal((1, 0), Of(next.Of(new DealerId("D2")), October));
        Assert.Equal((3, 0), Of(book, October));
        Assert.Equal(["C1"], next.Figures(October).Members(Lost));
        Assert.True(Assert.Single(next.Figures(October).Explain(new("C1"), Lost)).Holds);
    }

    [Fact]
    public void With_ACardOfANewDealer_OpensItsPart()
    {
        var book = Open(Card("C1", "D2", 4)).With(new() { Cards = [Card("C2", "D1", 5)] });

        Assert.Equal([new("D1"), new("D2")], book.Dealers);
        Assert.Equal((2, 0), Of(book, October));
        Assert.Equal(On(4), book.FirstDay);
        Assert.Equal(["Ann"], book.ConsultantsOf(new("D1")).Select(consultant => consultant.Id.Value));
    }

    [Fact]
    public void With_WhatIsDatedLater_KeepsWhatWasWorkedOutForEarlierDays()
    {
        var (card, book) = (Card("C1", "D1", 4), Open(Card("C1", "D1", 4), Card("C2", "D2", 5)));
        ReportingPeriod before = new(On(1), On(31), On(19));
        var next = book.With(new() { Cards = [With(card, new CardEvent.Lost(On(20), LostReason.GaveUp))] });

        Assert.Equal(["D1", "D2"], Asked(book, before));
        Assert.Empty(Asked(book, before));
        Assert.Equal(["D1", "D2"], Asked(book, October));
        next = book.With(new() { Cards = [With(card, new CardEvent.Lost(On(20), LostReason.GaveUp))] });
        Assert.Empty(Asked(next, before));
        Assert.Equal(["D1"], Asked(next, October));
    }

    [Fact]
    public void With_AFilingThatProvedWrong_TakesTheCardOutButNotOfWhatWasKnown()
    {
        var filed = Recorded(null);
        var book = FunnelBook.Open(Standard, new() { Cards = filed });
        var next = book.With(new() { Cards = Recorded(On(25)) });

        Assert.Equal((1, 0), Of(book, October));
        Assert.Equal((0, 0), Of(next, October));
        Assert.Equal((1, 0), Of(next, new(On(1), On(24), On(24))));
        Assert.Empty(next.History(new("D1")).Cards);
    }

    [Fact]
    public void Correct_ACardThatCameLater_IsMadeFromItsRows()
    {
        var book = FunnelBook.Open(Standard, new() { Cards = [Card("C2", "D1", 5)] })
            .With(new() { Cards = Recorded(null) });

        var corrected = book.History(new("D1")).Cards.Correct(
            new("C1"), new("f1", CorrectionCause.TestRecord, new() { Row = "c1", RecordedOn = On(25) }));

        Assert.True(corrected.IsMade);
        Assert.Equal(["C2"], corrected.Cards.Select(card => card.Id.Value));
        Assert.Equal((1, 0), Of(book.With(new() { Cards = corrected.Cards }), October));
    }

    [Fact]
    public void Close_OfADealer_IsThatOfItsHistory()
    {
        var book = Open(Card("C1", "D1", 4), Card("C2", "D2", 5));

        var close = book.Close(new("D1"), new(2010, 10), new(2010, 11, 3));

        Assert.Equal(
            MonthCloses.Close(book.History(new("D1")), Standard, new("D1"), new(2010, 10), new(2010, 11, 3)), close);
        Assert.Equal(1, close.Figures.Single(figure => figure.Kpi == "new-prospects").Numerator);
    }

    [Fact]
    public void OnList_AfterAContact_LeavesTheCardOut()
    {
        var card = Card("C1", "D1", 4, nextContactOn: 7);
        var book = Open(card, Card("C2", "D2", 5, nextContactOn: 6));
        Assert.Equal(["C2", "C1"], Overdue(book));

        var contact = new CardEvent.Contact(
            On(9), new("Ann"), ContactManner.Call, ContactContents.None, NextContactOn: On(12));
        Assert.Equal(["C2"], Overdue(book.With(new() { Cards = [With(card, contact)] })));

        static IEnumerable<string> Overdue(FunnelBook book) =>
            book.OnList(CardWorklists.Overdue, On(9)).Select(entry => entry.Card.Card.Value);
    }

    [Fact]
    public void Figures_ManyReadersAndOneWriter_AreThoseOfTheBookThatIsAsked()
    {
        List<FunnelBook> books = [Open(Card("C0", "D1", 1), Card("C0-other", "D2", 1))];
        for (var card = 1; card < 40; card++)
        {
            books.Add(books[^1].With(new() { Cards = [Card($"C{card}", card % 2 == 0 ? "D1" : "D2", 2)] }));
        }

        Parallel.For(0, 400, place =>
        {
            var book = place * 7 % books.Count;
            Assert.Equal((book + 2, 0), Of(books[book], October));
        });
    }

    [Fact]
    public void Answer_ThatFails_IsWorkedOutByTheNext()
    {
        var book = Open(Card("C1", "D1", 4));

        Assert.Throws<InvalidOperationException>(() =>
            book.OfEach<string>("what", October, _ => throw new InvalidOperationException("not yet")));
        Assert.Equal(["now"], book.OfEach("what", October, _ => "now"));
    }

    private static List<string> Asked(FunnelBook book, ReportingPeriod period)
    {
        List<string> asked = [];
        _ = book.OfEach("who is asked", period, history =>
        {
            lock (asked)
            {
                asked.Add(history.Cards.First().Filing.Dealer.Value);
            }

            return "";
        });
        asked.Sort(StringComparer.Ordinal);
        return asked;
    }

    private static (long New, long Lost) Of(FunnelBook book, ReportingPeriod period)
    {
        var total = book.Figures(period).Of(New, Lost).By(Domain.Facts.Dimensions.Consultant).Table.Total;
        return (total[0].Numerator, total[1].Numerator);
    }

    private static FunnelBook Open(params CustomerCard[] cards) =>
        FunnelBook.Open(Standard, new FunnelHistory { Cards = [.. cards] });

    private static CardIndex Recorded(LocalDate? voidedOn)
    {
        var recorder = new CardRecorder(Standard.CardRules);
        recorder.Add(Card("C1", "D1", 4).Filing with { Entry = new() { Row = "f1", RecordedOn = On(4) } }, 1);
        if (voidedOn is { } day)
        {
            RowCorrection wrong = new("f1", CorrectionCause.TestRecord, new() { Row = "c1", RecordedOn = day });
            recorder.Add(new("C1"), wrong, 1);
        }

        return recorder.Complete().Cards;
    }

    private static CustomerCard Card(string id, string dealer, int filedOn, int? nextContactOn = null) =>
        CustomerCard.Restore(
            new()
            {
                Card = new(id),
                Dealer = new(dealer),
                Consultant = new("Ann"),
                FiledOn = On(filedOn),
                Channel = FilingChannel.Phone,
                Model = new("Octavia"),
                Level = new("B"),
                NextContactOn = nextContactOn is { } day ? On(day) : null,
            },
            Standard.Scale);

    private static CustomerCard With(CustomerCard card, CardEvent e) =>
        CustomerCard.Restore(card.Filing, card.Scale, [.. card.Events, e]);

    private static LocalDate On(int day) => new(2010, 10, day);
}
