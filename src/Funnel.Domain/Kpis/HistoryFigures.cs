using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using NodaTime;

namespace Funnel.Domain.Kpis;

/// <summary>
/// Figures straight from a history: facts go into columns as they are made, and are kept only where they are asked for.
/// </summary>
internal sealed class HistoryFigures(FunnelHistory history, DealerSchedules schedules, ReportingPeriod period)
    : IFigureSource, ISeriesSource
{
    private const int FewRecords = 300;

    private readonly Lock _making = new();
    private FactBook? _kept;
    private SpellBook? _spells;

    public ReportingPeriod Period => period;

    // Columns of few records take longer to make than they spare, above all in a program's first second, which compiles
    // twice as much for them.
    private bool IsSmall =>
        (long)history.Cards.Count + history.Traffic.Count + history.Leads.Count + history.BaseCustomers.Count
            + history.Checks.Count + history.OwnerContacts.Count <= FewRecords;

    public IFigureSource In(ReportingPeriod other) => For(other);

    public HistoryFigures For(ReportingPeriod other) => new(history, schedules, other);

    public IReadOnlyList<Tallies> Answer(
        KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default)
    {
        var engine = options.Engine == FigureEngine.Fitting && IsSmall ? FigureEngine.Rows : options.Engine;
        if (_kept is not null || engine == FigureEngine.Rows || Opaqueness.IsIn(plan))
        {
            return new MemoryFigures(Made(options.Degree, cancellationToken))
                .Answer(plan, options with { Engine = engine }, cancellationToken);
        }

        var columns = new PlanColumns(plan);
        FactMaking.Make(history, period, schedules, columns, options.Scan.Degree, cancellationToken);
        return columns.Count(options.Scan, cancellationToken);
    }

    public Task<IReadOnlyList<Tallies>> AnswerAsync(
        KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default) =>
        Task.Run(() => Answer(plan, options, cancellationToken), cancellationToken);

    public IFigureSource Across(
        IReadOnlyList<KpiPlan> asked, FigureOptions options, CancellationToken cancellationToken) =>
        options.Engine == FigureEngine.Rows || asked.Any(Opaqueness.IsIn)
            ? this
            : FunnelVersions.Across(this, asked, options.Degree, cancellationToken);

    /// <summary>Makes the versions of the history's facts as seen from some days.</summary>
    public void MakeVersions(
        LocalDate knownOn,
        AskedDays days,
        IVersionReceiver receiver,
        int degree,
        CancellationToken cancellationToken) =>
        FactMaking.MakeVersions(history, knownOn, days, schedules, receiver, degree, cancellationToken);

    public IEnumerable<T> Facts<T>(FactKind<T> kind, Anchor anchor, Condition<T> where) =>
        new MemoryFigures(Made(degree: -1)).Facts(kind, anchor, where);

    /// <summary>The facts, made when first asked for.</summary>
    public IFactSource Made(int degree, CancellationToken cancellationToken = default) =>
        new MadeFacts(this, degree, cancellationToken);

    /// <summary>The facts, made when first asked for; whoever is stopped leaves the making to the next.</summary>
    private FactBook Kept(int degree, CancellationToken cancellationToken)
    {
        lock (_making)
        {
            return _kept ??= new(history, period, schedules, degree, cancellationToken);
        }
    }

    private SpellBook Spells(int degree, CancellationToken cancellationToken)
    {
        lock (_making)
        {
            return _spells ??= new(history, period, degree, cancellationToken);
        }
    }

    /// <summary>The facts of the book, and spells where those are asked for.</summary>
    private sealed class MadeFacts(HistoryFigures figures, int degree, CancellationToken cancellationToken)
        : IFactSource
    {
        public ReportingPeriod Period => figures.Period;

        public IReadOnlyList<T> Of<T>(FactKind<T> kind, Anchor anchor) => ReferenceEquals(kind, FactKinds.Spells)
            ? figures.Spells(degree, cancellationToken).Of(kind, anchor)
            : figures.Kept(degree, cancellationToken).Of(kind, anchor);
    }
}
