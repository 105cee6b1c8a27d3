using Funnel.Domain.Books;
using Funnel.Domain.Cards;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Worklists;
using NodaTime;

namespace Funnel.Domain.Tests.Guide;

/// <summary>The guide's program about an open book; what stands between two markers is printed there.</summary>
internal static class GuideOpenBook
{
    public static (KpiTable Before, KpiTable After, int Overdue, int Closed) Follow(
        SalesStandard standard, FunnelHistory history, ReportingPeriod period, CustomerCard card, LocalDate today)
    {
        var dealer = card.Filing.Dealer;

        // example: open-book
        var book = FunnelBook.Open(standard, history);
        var before = book.Figures(period).By(Dimensions.Consultant).Table;

        var next = book.With(new() { Cards = [card] });
        var after = next.Figures(period).By(Dimensions.Consultant).Table;
        var overdue = next.Of(dealer).OnList(CardWorklists.Overdue, today);
        var close = next.Close(dealer, new YearMonth(2010, 10), knownOn: today);
        // end
        return (before, after, overdue.Count, close.Figures.Count);
    }
}
