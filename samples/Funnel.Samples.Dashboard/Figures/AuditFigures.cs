using Funnel.Domain.Audit;
using Funnel.Domain.EntityFrameworkCore;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Exchange.Phones;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using Funnel.Domain.Statistics;
using Funnel.Samples.Dashboard.Records;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>
/// What is odd in how records were written down. The rows of a dealer are remembered as long as its records stand,
/// without names and phone numbers: these are read for the making and forgotten.
/// </summary>
internal sealed class AuditFigures(SalesStandard standard, IDbContextFactory<FunnelContext> contexts)
{
    /// <summary>The certain rules, and those that hold consultants against their peers.</summary>
    public IReadOnlyList<AuditRule> Rules { get; } =
        [.. AuditRules.For(standard.Audit).All, .. PeerRules.For(standard.Audit).All];

    /// <summary>
    /// The days looked at from a viewpoint: what became known later tells of them too, but where it is asked what was
    /// known then.
    /// </summary>
    public static ReportingPeriod PeriodOf(Viewpoint viewpoint)
    {
        var period = viewpoint.Period;
        var latest = LocalDate.Max(period.KnownOn, period.AsOf);
        return viewpoint.IsAsReported ? period : new(period.From, period.To, latest, latest);
    }

    /// <summary>The findings of a scope and what each rule looked at there; peers are those of the group.</summary>
    public async Task<AuditOfScope> OfAsync(
        NetworkRecords records, Scope scope, ReportingPeriod period, CancellationToken stop)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var store = new FunnelStore(context, standard);
        var closes = await store.Closes.ReadAsync(stop);
        var accepted = await store.Acceptances.ReadAsync(stop);
        return await records.Answers.Get(
            (nameof(AuditOfScope), scope, closes.Count, accepted.Count),
            period,
            () => WorkOutAsync(records, scope, period, closes, accepted));
    }

    private async Task<AuditOfScope> WorkOutAsync(
        NetworkRecords records,
        Scope scope,
        ReportingPeriod period,
        IReadOnlyList<MonthClose> closes,
        IReadOnlyList<AcceptedFinding> accepted)
    {
        var peers = await records.Answers.Get(
            (nameof(PeerAudit), closes.Count),
            period,
            async () => PeerAudit.Findings(EntryBook.Sum(await BooksAsync(records, period, closes))));
        var books = await BooksAsync(
            scope.Dealer is { } dealer ? records.Of(dealer) : records, period, closes);
        return AuditOfScope.Of(EntryBook.Sum(books), Rules, peers, scope, accepted);
    }

    private async Task<IReadOnlyList<EntryBook>> BooksAsync(
        NetworkRecords records, ReportingPeriod period, IReadOnlyList<MonthClose> closes)
    {
        List<EntryBook> books = [];
        foreach (var dealer in records.ByDealer.Values)
        {
            books.Add(await dealer.Answers.Get(
                (nameof(EntryBook), closes.Count), period, () => BookAsync(dealer, period, closes)));
        }

        return books.Count > 0 ? books : [EntryBook.Of(new FunnelHistory(), period, standard.Audit)];
    }

    private async Task<EntryBook> BookAsync(
        DealerRecords dealer, ReportingPeriod period, IReadOnlyList<MonthClose> closes)
    {
        await using var context = await contexts.CreateDbContextAsync();
        var customers = await WrittenCustomers.ReadAsync(
            new FunnelStore(context, standard), dealer.History.Cards, CancellationToken.None);
        return EntryBook.Of(
            dealer.History with
            {
                Cards = RowsWithCustomers.Of(dealer.History.Cards, standard.CardRules, customers),
            },
            period,
            standard.Audit,
            closes,
            new DealerPhones([dealer.Dealer]));
    }
}
