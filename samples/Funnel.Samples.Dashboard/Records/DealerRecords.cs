using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Targets;
using NodaTime;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>What is recorded of one dealer, without names and phone numbers of customers; it never changes.</summary>
internal sealed class DealerRecords
{
    private const int Tables = 96;
    private const int FactBooks = 3;
    private const int MostAnswers = 128;

    private readonly Lazy<LocalDate?> _firstDay;
    private readonly Lazy<FunnelHistory> _recorded;

    /// <summary>Records, with what was worked out from earlier ones and still stands.</summary>
    public DealerRecords(
        Dealer dealer,
        IReadOnlyList<Consultant> consultants,
        FunnelHistory history,
        IReadOnlyList<MonthlyTarget> targets,
        RecordedRows? rows = null,
        PeriodCache? figures = null,
        PeriodCache? facts = null,
        PeriodCache? answers = null)
    {
        (Dealer, Consultants, History, Targets) = (dealer, consultants, history, targets);
        Figures = figures ?? new(Tables);
        Facts = facts ?? new(FactBooks);
        Answers = answers ?? new(MostAnswers);
        Rows = rows ?? RecordedRows.None;
        Index = new(this);
        _recorded = new(() => history with { Cards = Rows.Cards });
        _firstDay = new(() => FirstDayOf(history));
    }

    /// <summary>The dealer.</summary>
    public Dealer Dealer { get; }

    /// <summary>Its consultants, by id; those named in records alone as well.</summary>
    public IReadOnlyList<Consultant> Consultants { get; }

    /// <summary>The first day on which a card was filed or traffic came; null where there is neither.</summary>
    public LocalDate? FirstDay => _firstDay.Value;

    /// <summary>
    /// Its cards, traffic, owners, base customers, checks and the consultants of the master data, as all is known now.
    /// </summary>
    public FunnelHistory History { get; }

    /// <summary>The same as rows, which can be known on any day and corrected; made at its first use.</summary>
    public FunnelHistory Recorded => _recorded.Value;

    /// <summary>The rows of its cards.</summary>
    public RecordedRows Rows { get; }

    /// <summary>Its monthly targets.</summary>
    public IReadOnlyList<MonthlyTarget> Targets { get; }

    /// <summary>Finds single records by their ids.</summary>
    public DealerIndex Index { get; }

    /// <summary>Tables of KPIs worked out from these records.</summary>
    public PeriodCache Figures { get; }

    /// <summary>Facts made from these records; far larger than figures, so that only a few are kept.</summary>
    public PeriodCache Facts { get; }

    /// <summary>What was worked out from these facts: reports, members of a number.</summary>
    public PeriodCache Answers { get; }

    /// <summary>What tells everything that was known at the end of a day.</summary>
    public FunnelHistory KnownOn(LocalDate day) => day < Rows.LatestOn ? Recorded : History;

    private static LocalDate? FirstDayOf(FunnelHistory history) => history.Cards.Select(card => card.Filing.FiledOn)
        .Concat(history.Traffic.Select(record => record.ArrivedAt.Date))
        .Select(day => (LocalDate?)day)
        .Min();
}
