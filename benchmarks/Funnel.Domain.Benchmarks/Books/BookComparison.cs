using System.Diagnostics;
using System.Globalization;
using Funnel.Domain.Benchmarks.Forecasts;
using Funnel.Domain.Books;
using Funnel.Domain.Cards;
using Funnel.Domain.Contacts;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using NodaTime;

namespace Funnel.Domain.Benchmarks.Books;

/// <summary>
/// A book that stays open: <c>book --cards 200000</c>. What a dealer's figures and the group's overview take after one
/// contact, beside what they take without a book; and what comes out is held against figures made anew.
/// </summary>
internal static class BookComparison
{
    private const int Dealers = 25;
    private const int Consultants = 8;
    private const int Months = 30;
    private const int MonthsShown = 12;
    private const int Writes = 100;

    private static readonly LocalDate First = new(2023, 10, 1);
    private static readonly LocalDate Today = new(2026, 3, 18);
    private static readonly ReportingPeriod Month = new(new(2026, 3, 1), new(2026, 3, 31), Today);
    private static readonly SalesStandard Standard = SalesStandards.Gps;

    public static int Run(string[] args)
    {
        var cards = GeneratedNetwork.Number(args, "--cards", 200_000);
        var history = GeneratedNetwork.Of(new(Dealers, Consultants, Months, 1, First)
        {
            CardsPerMonth = (int)Math.Ceiling(cards / (double)(Dealers * Months)),
        });
        Say($"{history.Cards.Count} cards of {Dealers} dealers, {Standard.Kpis.All.Count} KPIs");
        Say($"{Environment.ProcessorCount} processors; load {Load()}");
        FunnelBook book = null!;
        Say($"open                                  {Time(() => book = FunnelBook.Open(Standard, history)),9:F1} ms");
        var last = Month.Previous();
        var whole = Time(() => _ = Standard.Figures(history, last).By(Dimensions.Consultant).Table);
        Say($"last month of the group, no book      {whole,9:F1} ms");
        Say($"last month of the group, cold         {Time(() => _ = Of(book, last)),9:F1} ms");
        Say($"{MonthsShown} months more                        {Time(() => Prepare(book)),9:F1} ms");
        Say($"overview of the group, cold           {Time(() => Overview(book)),9:F1} ms");
        Follow(ref book);
        var isSame = Of(book, Month).Equals(Standard.Figures(Whole(book), Month).By(Dimensions.Consultant).Table);
        Say($"the book gives what is made anew      {isSame}");
        Say($"memory                                {Environment.WorkingSet >> 20,9} MB; load {Load()}");
        return isSame ? 0 : 1;
    }

    private static void Follow(ref FunnelBook book)
    {
        List<double> with = [], dealers = [], overviews = [];
        var open = OpenCards(book).Take(Writes).ToList();
        foreach (var card in open)
        {
            var moved = CustomerCard.Restore(card.Filing, card.Scale, [.. card.Events, Contact(card)]);
            var (next, own) = (book, card.Filing.Dealer);
            with.Add(Time(() => next = next.With(new() { Cards = [moved] })));
            dealers.Add(Time(() => _ = Of(next.Of(own), Month)));
            overviews.Add(Time(() => Overview(next)));
            book = next;
        }

        // The first writes compile what the others use.
        Tell("With(one contact)                    ", with);
        Tell("then that dealer's figures           ", dealers);
        Tell("then the group's overview            ", overviews);
        Tell("With and that dealer's figures       ", [.. with.Zip(dealers, (one, other) => one + other)]);
    }

    private static IEnumerable<CustomerCard> OpenCards(FunnelBook book)
    {
        // One dealer after the other, so that no figure has been asked since its dealer's last change.
        var cards = book.Dealers.Select(dealer => new Queue<CustomerCard>(book.History(dealer).Cards
            .Where(card => card.Filing.FiledOn < Today && card.Events.Count > 0 && card.Events[^1].On < Today
                && card.On(Today)?.State == CardState.Active).Take(Writes)));
        var queues = cards.ToList();
        while (queues.Exists(queue => queue.Count > 0))
        {
            foreach (var queue in queues.Where(queue => queue.Count > 0))
            {
                yield return queue.Dequeue();
            }
        }
    }

    private static CardEvent Contact(CustomerCard card) => new CardEvent.Contact(
        Today, card.On(Today)!.Owner, ContactManner.Call, ContactContents.None, NextContactOn: Today.PlusDays(3));

    private static KpiTable Of(FunnelBook book, ReportingPeriod period) =>
        book.Figures(period).By(Dimensions.Consultant).Table;

    private static IEnumerable<ReportingPeriod> MonthsUntilToday() => new ReportingPeriod(
        Month.From.PlusMonths(1 - MonthsShown), Month.To, Today).Months();

    private static void Prepare(FunnelBook book) => book.Prepare(
        [.. MonthsUntilToday().Select(month => Known(book, month).Plan)]);

    /// <summary>What an overview shows: the month, the one before, twelve months, by dealer, three reports.</summary>
    private static void Overview(FunnelBook book)
    {
        foreach (var month in MonthsUntilToday().Append(Month).Append(Month.Previous()))
        {
            _ = Known(book, month).Table.Total;
        }

        foreach (var dealer in book.Dealers)
        {
            _ = Known(book.Of(dealer), Month).Table.Total;
        }

        var asked = book.Figures(Month);
        _ = LostReasonAnalysis.Of(asked, Standard);
        _ = CustomerStructure.Of(asked, Standard);
        _ = LeadCollectionProgress.Of(asked, []);
    }

    // What was known by today counts, for past months too.
    private static Figures Known(FunnelBook book, ReportingPeriod period) =>
        book.Figures(period.KnownBy(Today)).By(Dimensions.Consultant);

    private static FunnelHistory Whole(FunnelBook book)
    {
        var parts = book.Dealers.Select(book.History).ToList();
        return new()
        {
            Dealers = [.. parts.SelectMany(part => part.Dealers)],
            Consultants = [.. parts.SelectMany(part => part.Consultants)],
            Cards = [.. parts.SelectMany(part => part.Cards)],
            Traffic = [.. parts.SelectMany(part => part.Traffic)],
            BaseCustomers = [.. parts.SelectMany(part => part.BaseCustomers)],
            Leads = [.. parts.SelectMany(part => part.Leads)],
            Checks = [.. parts.SelectMany(part => part.Checks)],
            OwnerContacts = [.. parts.SelectMany(part => part.OwnerContacts)],
            OwnerTransfers = [.. parts.SelectMany(part => part.OwnerTransfers)],
        };
    }

    private static double Time(Action run)
    {
        var watch = Stopwatch.StartNew();
        run();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Tell(string what, List<double> times)
    {
        double[] ordered = [.. times.Order()];
        var (median, late) = (ordered[ordered.Length / 2], ordered[ordered.Length * 95 / 100]);
        Say($"{what} {median,9:F2} ms; 95 % {late:F2}; first {times[0]:F2}");
    }

    private static string Load() =>
        File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "?";

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
