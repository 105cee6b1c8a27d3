using Funnel.Domain.Conditions;
using Funnel.Domain.Duplicates;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using NodaTime;

namespace Funnel.Domain.Audit;

/// <summary>
/// The recorded rows of a history as facts, for the rules of the audit in every engine (ours 2).
/// </summary>
public sealed class EntryBook : IFactSource
{
    private EntryBook(ReportingPeriod period, AuditPolicy policy, IReadOnlyList<EntryFacts> facts) =>
        (Period, Policy, Facts) = (period, policy, facts);

    /// <summary>The period; rows that tell of days up to its as-of date are there.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The thresholds.</summary>
    public AuditPolicy Policy { get; }

    /// <summary>Every row: those of cards in their order, corrections with what they struck out, register.</summary>
    public IReadOnlyList<EntryFacts> Facts { get; }

    /// <summary>Makes the facts of the rows that are known in a period.</summary>
    /// <param name="history">The history.</param>
    /// <param name="period">
    /// The period; what comes after its as-of date, or was recorded after its day of knowledge, is not looked at, not
    /// even to judge an earlier row.
    /// </param>
    /// <param name="policy">The thresholds; the usual ones unless given.</param>
    /// <param name="closes">The months that were closed.</param>
    /// <param name="phones">How phone numbers are read; without one, as in China.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static EntryBook Of(
        FunnelHistory history,
        ReportingPeriod period,
        AuditPolicy? policy = null,
        IEnumerable<MonthClose>? closes = null,
        IPhoneReader? phones = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(period);
        policy ??= AuditPolicy.Usual;
        var making = new EntryMaking(history, period, policy, closes ?? [], phones ?? ChinesePhones.Only);
        return new(period, policy, making.Make(cancellationToken));
    }

    /// <summary>
    /// The rows of dealers that were made apart, in the order of the books: no row of one tells anything of another's.
    /// </summary>
    /// <param name="books">
    /// The books, at least one; no dealer is in two of them, and no card is merged into another dealer's.
    /// </param>
    /// <exception cref="ArgumentException">There are none, or they differ in period or thresholds.</exception>
    public static EntryBook Sum(IReadOnlyList<EntryBook> books)
    {
        ArgumentNullException.ThrowIfNull(books);
        if (books.Count == 0)
        {
            throw new ArgumentException("The rows of nothing have no period.", nameof(books));
        }

        var (period, policy) = (books[0].Period, books[0].Policy);
        return books.Any(book => book.Period != period || !book.Policy.Equals(policy))
            ? throw new ArgumentException("Books of other periods or thresholds do not add.", nameof(books))
            : new(period, policy, [.. books.SelectMany(book => book.Facts)]);
    }

    /// <summary>
    /// Some days with all that is recorded of them, and after them: what came later tells of what happened before.
    /// </summary>
    /// <param name="history">The history.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, included.</param>
    public static ReportingPeriod WithAllKnown(FunnelHistory history, LocalDate from, LocalDate to)
    {
        ArgumentNullException.ThrowIfNull(history);
        var latest = WrittenRows.Of(history)
            .Select(row => LocalDate.Max(row.HappenedOn, row.RecordedOn ?? row.HappenedOn))
            .Concat(history.Cards.CorrectionsInOrder().Select(one => one.Correction.RecordedOn))
            .Append(to)
            .Max();
        return new(from, to, latest, latest);
    }

    /// <summary>The rows; there are no other facts here.</summary>
    /// <exception cref="KeyNotFoundException">Facts of another kind are asked for.</exception>
    public IReadOnlyList<T> Of<T>(FactKind<T> kind, Anchor anchor)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return Facts as IReadOnlyList<T>
            ?? throw new KeyNotFoundException($"Recorded rows hold no facts of kind '{kind.Name}'.");
    }
}
