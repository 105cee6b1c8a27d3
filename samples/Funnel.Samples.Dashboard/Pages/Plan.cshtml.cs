using System.Globalization;
using Funnel.Domain.Channels;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Inventory;
using Funnel.Domain.Periods;
using Funnel.Domain.Targets;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Exports;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Reporting;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>What a number of deliveries takes at the rates of a month, and what one rate could do instead.</summary>
internal sealed class PlanModel(
    RecordsFollower follower, ReportFigures reports, ShowroomToday today, Visitor visitor)
    : ScopedPage(follower, today, visitor)
{
    // Beyond that, a plan's arithmetic means nothing.
    private const long Most = 1_000_000;

    /// <summary>The plan.</summary>
    public PlanResult Plan { get; private set; } = null!;

    /// <summary>Deliveries wanted.</summary>
    public long Wanted { get; private set; }

    /// <summary>Whether the next period is planned, from the closing stock.</summary>
    public bool IsNext { get; private set; }

    public Phrase? Fault { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? retail, string? stock, string? format, CancellationToken stop)
    {
        await OpenAsync(stop, wholeDealers: true);
        IsNext = stock != "opening";
        Wanted = Read(retail) ?? Target() ?? 0;
        Plan = WorkOut();
        return PageOr(format, Table);
    }

    /// <summary>What the form sends along: whom and which days one looks at.</summary>
    public IEnumerable<(string Name, string? Value)> Kept => Request.Query
        .Where(value => value.Key is not ("retail" or "stock" or "format"))
        .SelectMany(value => value.Value.Select(one => (value.Key, one)));

    public string Csv() => Viewpoint.Link(
        "/plan", ("retail", ListTexts.Number(Wanted)), ("stock", IsNext ? null : "opening"), ("format", "csv"));

    // Facts are of one period: the rates of a month that is over are read off its own.
    private PlanResult WorkOut()
    {
        var basis = PlanningBasis.Of(Viewpoint.Period);
        var asked = RatesOf(Viewpoint.Period);
        var rates = basis.Note is null ? asked : RatesOf(basis.Period);
        var stock = IsNext ? asked.Closing : asked.Opening;
        return new(
            Viewpoint.Period, basis, rates, stock, rates.Plan(Wanted, stock), RetailWhatIf.Of(rates, Wanted, stock));

        RetailRates RatesOf(ReportingPeriod period) =>
            RetailRates.Of(reports.FiguresOf(Records, Viewpoint with { Period = period }, period), CustomerKind.Retail);
    }

    private long? Read(string? text)
    {
        if (text is null or "")
        {
            return null;
        }

        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) && wanted <= Most)
        {
            return wanted;
        }

        Fault = PlanTexts.NoNumber(text, Most);
        return null;
    }

    // What the month is to bring, as a beginning.
    private long? Target() => reports.Board(Records, Viewpoint).Total.Figures
        .FirstOrDefault(figure => figure.Metric == TargetMetric.Deliveries)?.Target is { } target
        ? (long)Math.Ceiling(target)
        : null;

    private CsvTable? Table() => Plan.Plan.Plan is not { } plan ? null : new(
        "plan",
        [.. new[] { PlanTexts.Channel, PlanTexts.NewCards, PlanTexts.Filings, PlanTexts.Traffic }.Select(Visitor.Say)],
        [
            .. plan.Channels.Select(channel => (IReadOnlyList<object?>)
            [
                Visitor.Say(Codes.Of<FilingChannel>().NameOf(channel.Channel)), channel.NewCards, channel.Filings,
                channel.Traffic,
            ]),
        ]);
}
