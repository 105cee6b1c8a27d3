using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using Funnel.Domain.Worklists;
using NodaTime;

namespace Funnel.Domain.Books;

/// <summary>
/// A network's history that stays open, by dealer: asked for figures of any period, for worklists, members,
/// explanations and month-ends, and told what came since. It is a value: <see cref="With"/> gives another book, which
/// shares every dealer that nothing came of, and this one stays as it is.
/// </summary>
/// <remarks>
/// What was worked out is kept as long as it stands: after a change, only the facts of the cards and records concerned
/// are counted anew, and figures seen from a day before all that changed stand as they are. Any number of threads may
/// ask one book, and whoever writes hands readers the next; no lock is held while anything is worked out.
/// </remarks>
/// <example>
/// <c>book = book.With(new() { Cards = [card] }); book.Figures(period).By(Dimensions.Consultant)[id]</c>
/// </example>
public sealed class FunnelBook
{
    private readonly DealerPart[] _parts;
    private readonly BookSums _sums;
    private readonly BookPlans _plans;

    private FunnelBook(SalesStandard standard, DealerPart[] parts, BookSums sums, BookPlans plans) =>
        (Standard, _parts, _sums, _plans) = (standard, parts, sums, plans);

    /// <summary>The standard that its figures, lists and month-ends follow.</summary>
    public SalesStandard Standard { get; }

    /// <summary>The dealers that anything is known of, by id.</summary>
    public IReadOnlyList<DealerId> Dealers => [.. _parts.Select(part => part.Dealer)];

    /// <summary>The first day on which a card was filed or traffic came; null where there is neither.</summary>
    public LocalDate? FirstDay => _parts.Min(part => part.FirstDay);

    /// <summary>Opens a book over what is known.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="history">
    /// What is known; contacts with owners of cards that it does not tell of are left out.
    /// </param>
    public static FunnelBook Open(SalesStandard standard, FunnelHistory history)
    {
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(history);
        return new(
            standard,
            [
                .. HistoryParts.Of(history, _ => null)
                    .Select(part => new DealerPart(standard, part.Dealer, part.History)),
            ],
            new(),
            new());
    }

    /// <summary>The book with what came since.</summary>
    /// <param name="changes">
    /// Every card and record that something came of, as it stands now: it takes the place of the one with its id, or
    /// with its row where it has no id, such as a check. Cards that a merge ties together come together. Where cards
    /// come with their rows, one whose filing proved wrong is taken out; records that proved wrong are told as such.
    /// Dealers and consultants take the place of those with their ids.
    /// </param>
    public FunnelBook With(FunnelHistory changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        List<DealerPart> parts = [.. _parts];
        foreach (var (dealer, came) in HistoryParts.Of(changes, DealerOf))
        {
            var place = parts.FindIndex(part => part.Dealer.CompareTo(dealer) >= 0);
            if (place >= 0 && parts[place].Dealer == dealer)
            {
                parts[place] = parts[place].With(came);
            }
            else
            {
                parts.Insert(place < 0 ? parts.Count : place, new(Standard, dealer, came));
            }
        }

        return new(Standard, [.. parts], _sums, _plans);
    }

    /// <summary>
    /// The same book of some dealers alone, such as those of a region; one that nothing is known of is left out.
    /// </summary>
    public FunnelBook Of(params IEnumerable<DealerId> dealers)
    {
        ArgumentNullException.ThrowIfNull(dealers);
        var wanted = dealers.ToHashSet();
        return new(Standard, [.. _parts.Where(part => wanted.Contains(part.Dealer))], new(), _plans);
    }

    /// <summary>Everything known of a dealer; nothing where nothing is.</summary>
    public FunnelHistory History(DealerId dealer) => PartOf(dealer)?.History ?? new();

    /// <summary>
    /// The consultants of a dealer, by id: those of the master data, and those that cards or the register name.
    /// </summary>
    public IReadOnlyList<Consultant> ConsultantsOf(DealerId dealer) => PartOf(dealer)?.Consultants ?? [];

    /// <summary>
    /// The figures of a period, with all KPIs of the standard until some are chosen: by dimensions, within scopes, with
    /// the members behind each number and the explanation of each card.
    /// </summary>
    public Figures Figures(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Standard.Figures(new BookFigures(_parts, _sums, _plans, Standard, period));
    }

    /// <summary>The cards on a worklist, the most urgent first.</summary>
    /// <param name="list">The list.</param>
    /// <param name="today">Today at the dealers.</param>
    public IReadOnlyList<WorklistEntry> OnList(Worklist list, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(list);
        var facts = new BookFigures(_parts, _sums, _plans, Standard, new(today, today));
        return list.Of(
            facts.Facts(FactKinds.Cards, Anchor.AsOf, list.On(today)), today, Standard.Scale, Standard.LeadRanking);
    }

    /// <summary>Closes a month of a dealer as it was known at the end of a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month is not over on the day of knowledge.</exception>
    public MonthClose Close(DealerId dealer, YearMonth month, LocalDate knownOn) =>
        MonthCloses.Close(History(dealer), Standard, dealer, month, knownOn);

    /// <summary>
    /// What a caller works out from the history of each dealer for a period, in the order of the dealers; what stands
    /// is not worked out again.
    /// </summary>
    /// <param name="question">What is worked out; compared by value, with the period and the type of the answer.
    /// </param>
    /// <param name="period">The period it is about: what is dated after its as-of date may not change the answer.
    /// </param>
    /// <param name="work">Works it out, on any thread.</param>
    public IReadOnlyList<T> OfEach<T>(object question, ReportingPeriod period, Func<FunnelHistory, T> work)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(work);
        List<T> answers = [];
        InOrder.Run(_parts.Length, place => _parts[place].Answer(question, period, work), answers.Add);
        return answers;
    }

    /// <summary>
    /// Works out together what will be asked, where it is not at hand: each card is read once for all of it.
    /// </summary>
    /// <param name="plans">What will be asked, such as <see cref="Kpis.Figures.Plan"/> of several months.</param>
    /// <param name="cancellationToken">Stops the work; what is done by then stays.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void Prepare(IEnumerable<KpiPlan> plans, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plans);
        foreach (var known in plans.GroupBy(plan => plan.Period.KnownOn))
        {
            new BookFigures(_parts, _sums, _plans, Standard, known.First().Period)
                .Across([.. known], FigureOptions.Default, cancellationToken);
        }
    }

    private DealerPart? PartOf(DealerId dealer) => Array.Find(_parts, part => part.Dealer == dealer);

    private DealerId? DealerOf(CardId card) =>
        Array.Find(_parts, part => part.Knows(card))?.Dealer;
}
