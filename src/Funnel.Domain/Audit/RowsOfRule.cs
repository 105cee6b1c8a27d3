using NodaTime;

namespace Funnel.Domain.Audit;

/// <summary>The rows a rule looks at in the period of a book, and those of them that it flags.</summary>
public sealed class RowsOfRule
{
    private readonly AuditRule _rule;

    /// <summary>Asks every row of a book.</summary>
    public RowsOfRule(EntryBook book, AuditRule rule)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(rule);
        _rule = rule;
        var (of, whose) = (rule.Of.In(book.Period), rule.Whose.In(book.Period));
        Looked = [.. book.Facts.Where(of.IsSatisfiedBy)];
        Flagged = [.. Looked.Where(whose.IsSatisfiedBy)];
    }

    /// <summary>The rows looked at.</summary>
    public IReadOnlyList<EntryFacts> Looked { get; }

    /// <summary>The rows flagged.</summary>
    public IReadOnlyList<EntryFacts> Flagged { get; }

    /// <summary>The finding that some flagged rows make together.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public AuditFinding Finding(IReadOnlyList<EntryFacts> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var latest = rows.Count > 0
            ? rows.MaxBy(row => row.HappenedOn)!
            : throw new ArgumentException("A finding has rows.", nameof(rows));
        var ties = rows.Select(row => _rule.TiedBy?.Of(row)?.Value).OfType<string>();
        var days = rows.SelectMany(row => _rule.Evidence.Select(column => column.Of(row)).Append(row.HappenedOn));
        return new(
            _rule,
            latest.Dealer,
            latest.Consultant,
            [.. rows.Select(row => row.Record.Value).Concat(ties).Distinct().Order(StringComparer.Ordinal)],
            [.. days.OfType<LocalDate>().Distinct().Order()]);
    }

    /// <summary>Each flagged row as a finding, those that a card ties as one.</summary>
    internal IEnumerable<AuditFinding> Findings() => _rule.TiedBy is { } tie
        ? Flagged.GroupBy(row => (row.Dealer, Tie: tie.Of(row))).Select(group => Finding([.. group]))
        : Flagged.Select(row => Finding([row]));
}
