using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Navigation;

/// <summary>What the frame around a page offers: pages, scopes, periods.</summary>
internal sealed class PageFrame(
    IHttpContextAccessor accessor, RecordsFollower follower, FunnelStore store, ShowroomToday today, Visitor visitor)
{
    private static readonly (string Path, Phrase Name)[] Looked =
    [
        ("/today", TodayTexts.Title),
        ("/", ShellTexts.Overview),
        ("/work", ShellTexts.Work),
    ];

    private static readonly (string Path, Phrase Name)[] Analysed =
    [
        ("/reports", ReportTexts.Title),
        ("/heat", RankingTexts.Heat),
        ("/ranking", RankingTexts.Title),
        ("/trends", TrendTexts.Title),
        ("/patterns", PictureTexts.Title),
        ("/plan", PlanTexts.Title),
        ("/forecast", ForecastTexts.Title),
        ("/times", TimeTexts.Title),
        ("/control", ControlTexts.Title),
        ("/comparison", ComparisonTexts.Title),
        ("/findings", FindingTexts.Title),
    ];

    private static readonly (string Path, Phrase Name)[] OfShowroom =
    [
        ("/rotation", RotationTexts.Title),
    ];

    private static readonly (string Path, Phrase Name)[] Recorded =
    [
        ("/closes", CloseTexts.Title),
        ("/cards/new", ShellTexts.NewCard),
        ("/traffic/new", ShellTexts.NewTraffic),
        ("/leads/new", ShellTexts.NewLead),
        ("/import", ShellTexts.Import),
    ];

    private static readonly string[] WithPeriod =
        ["/", "/members", "/forecast/cards", .. Analysed.Select(page => page.Path)];

    private static readonly string[] WithScope = ["/today", "/rotation", "/work", "/search", "/closes", .. WithPeriod];
    private static readonly string[] OfScope = ["dealer", "consultant"];
    private static readonly string[] OfPeriod = ["from", "to", "as-of", "known-on"];
    private NetworkRecords? _records;

    /// <summary>Whom and which days the address asks for, and what in it could not be read.</summary>
    public (Viewpoint Viewpoint, IReadOnlyList<Phrase> Faults) Asked =>
        ViewpointReading.Read(Request, today.Date);

    /// <summary>Where the visitor is, to come back to.</summary>
    public string Here => Request.Path + Request.QueryString;

    /// <summary>The page without its values.</summary>
    public string Path => Request.Path;

    public bool HasScope => WithScope.Contains(Path, StringComparer.Ordinal);

    public bool HasPeriod => WithPeriod.Contains(Path, StringComparer.Ordinal);

    /// <summary>Where one looks first.</summary>
    public IReadOnlyList<Choice> Pages => ChoicesOf(Looked);

    /// <summary>What is worked out of the figures.</summary>
    public IReadOnlyList<Choice> Analyses => ChoicesOf([.. Analysed, .. OfShowroom]);

    /// <summary>Where something is recorded.</summary>
    public IReadOnlyList<Choice> Recording => ChoicesOf(Recorded);

    public IReadOnlyList<Choice> Periods =>
    [
        .. PeriodChoices.On(today.Date).Select(choice => new Choice(
            (Asked.Viewpoint with { Period = choice.Period, IsAsReported = false })
                .Link(Path, Others([.. OfScope, .. OfPeriod])),
            choice.Name,
            choice.Period == Asked.Viewpoint.Period)),
    ];

    private IReadOnlyList<Choice> ChoicesOf(IEnumerable<(string Path, Phrase Name)> pages) =>
        [.. pages.Select(page => new Choice(Asked.Viewpoint.Link(page.Path), page.Name, page.Path == Path))];

    private HttpRequest Request => accessor.HttpContext!.Request;

    /// <summary>
    /// A closed month of a dealer as known today, and as it was reported at each close; none for other days or scopes.
    /// </summary>
    public async Task<IReadOnlyList<Choice>> ReportsAsync(CancellationToken stop)
    {
        var asked = Asked.Viewpoint;
        if (asked.Scope.Dealer is not { } dealer)
        {
            return [];
        }

        var closes = (await store.Closes.ReadAsync(dealer, stop)).Where(close => IsOf(asked.Period, close)).ToList();
        return closes.Count == 0 ? [] :
        [
            new(
                (asked with { IsAsReported = false }).Link(Path, Others([.. OfScope, .. OfPeriod])),
                CloseTexts.KnownToday,
                !asked.IsAsReported),
            .. closes.Select(close => new Choice(
                (asked with { Period = asked.Period.KnownBy(close.KnownOn), IsAsReported = true })
                    .Link(Path, Others([.. OfScope, .. OfPeriod])),
                CloseTexts.AsReportedOn(ListTexts.Day(close.KnownOn)),
                asked.IsAsReported && asked.Period.KnownOn == close.KnownOn)),
        ];

        static bool IsOf(ReportingPeriod period, MonthClose close)
        {
            var days = close.Month.ToDateInterval();
            return (period.From, period.To, period.AsOf) == (days.Start, days.End, close.AsOf);
        }
    }

    /// <summary>What is said of the day of knowledge, where it is not plain; null where it is.</summary>
    public Phrase? Knowledge => Asked.Viewpoint switch
    {
        { IsAsReported: true, Period.KnownOn: var day } => CloseTexts.KnownThen(ListTexts.Day(day)),
        { Period: { } period } when period.AsOf < period.KnownOn => CloseTexts.PastKnownToday,
        _ => null,
    };

    /// <summary>Whether nothing was recorded yet.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken stop)
    {
        _records ??= await follower.CurrentAsync(stop);
        return _records.Dealers.Count == 0;
    }

    /// <summary>The dealer or consultant asked for that nobody knows; null where all are known.</summary>
    public async Task<string?> UnknownAsync(CancellationToken stop)
    {
        _records ??= await follower.CurrentAsync(stop);
        var (dealer, consultant) = Asked.Viewpoint.Scope;
        return dealer is { } id && !_records.ByDealer.ContainsKey(id) ? id.Value
            : consultant is { } one && !Dealers(dealer).Any(of => _records.ConsultantsOf(of).Any(own => own.Id == one))
                ? one.Value
            : null;

        IEnumerable<DealerId> Dealers(DealerId? of) => of is { } own ? [own] : _records.ByDealer.Keys;
    }

    /// <summary>The dealers and, where one is chosen, its consultants.</summary>
    public async Task<(IReadOnlyList<Choice> Dealers, IReadOnlyList<Choice> Consultants)> ScopesAsync(
        CancellationToken stop)
    {
        _records ??= await follower.CurrentAsync(stop);
        var names = new ScopeNames(_records, visitor);
        var scope = Asked.Viewpoint.Scope;
        return (
            Choices(ShellTexts.WholeGroup, scope.Dealer?.Value, scope with { Consultant = null }, [
                .. _records.Dealers.Select(dealer => (dealer.Id.Value, ScopeNames.Of(dealer))),
            ]),
            scope.Dealer is not { } of ? [] : Choices(ShellTexts.AllConsultants, scope.Consultant?.Value, scope, [
                .. _records.ConsultantsOf(of).Select(consultant => (consultant.Id.Value, names.Of(consultant))),
            ]));

        // Who is asked for and not known is on the list all the same: nothing else is shown.
        IReadOnlyList<Choice> Choices(
            Phrase everybody, string? asked, Scope own, IReadOnlyList<(string Id, Phrase Name)> known) =>
        [
            new("", everybody, asked is null),
            .. known.Select(one => new Choice(one.Id, one.Name, one.Id == asked)),
            .. asked is null || known.Any(one => one.Id == asked)
                ? Array.Empty<Choice>()
                : [new(asked, names.Of(own), IsChosen: true)],
        ];
    }

    /// <summary>The values of the address that a form of its own leaves as they are.</summary>
    public IEnumerable<(string Name, string? Value)> Kept(string picker) => picker switch
    {
        "dealer" => Others(OfScope),
        "consultant" => Others(["consultant"]),
        "kpi" => Others(["kpi"]),
        _ => Others(OfPeriod),
    };

    // A page number makes no sense after another choice.
    private IEnumerable<(string Name, string? Value)> Others(IReadOnlyList<string> replaced) => Request.Query
        .Where(value => value.Key != "page" && !replaced.Contains(value.Key, StringComparer.Ordinal))
        .SelectMany(value => value.Value.Select(one => (value.Key, one)));
}
