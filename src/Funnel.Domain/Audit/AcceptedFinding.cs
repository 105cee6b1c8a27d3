using Funnel.Domain.Entries;
using NodaTime;

namespace Funnel.Domain.Audit;

/// <summary>
/// An explanation of a finding that somebody accepted: a record itself, which the audit shows and never hides (ours 2).
/// </summary>
public sealed record AcceptedFinding
{
    /// <summary>Accepts the explanation of a finding.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="members">The cards or traffic records it holds for, at least one.</param>
    /// <param name="by">Who accepted it, an id.</param>
    /// <param name="until">The last day it holds for.</param>
    /// <exception cref="ArgumentException">A text is blank, or there is no member.</exception>
    public AcceptedFinding(string rule, IEnumerable<string> members, WriterId by, LocalDate until)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        ArgumentNullException.ThrowIfNull(members);
        ArgumentException.ThrowIfNullOrWhiteSpace(by.Value, nameof(by));
        (Rule, By, Until) = (rule, by, until);
        Members = [.. members.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (Members.Count == 0 || Members.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("An explanation holds for some members.", nameof(members));
        }
    }

    /// <summary>The rule's id.</summary>
    public string Rule { get; }

    /// <summary>The cards or traffic records it holds for, by id.</summary>
    public IReadOnlyList<string> Members { get; }

    /// <summary>Who accepted it.</summary>
    public WriterId By { get; }

    /// <summary>The last day it holds for: a finding of a period that ends later stands as before.</summary>
    public LocalDate Until { get; }

    /// <summary>The explanation; may be personal.</summary>
    public string? Note { get; init; }

    /// <summary>When and by whom it was written down, where that is known.</summary>
    public Entry? Entry { get; init; }

    /// <summary>Whether both accept the same.</summary>
    public bool Equals(AcceptedFinding? other) => other is not null
        && (Rule, By, Until) == (other.Rule, other.By, other.Until)
        && (Note, Entry) == (other.Note, other.Entry)
        && Members.SequenceEqual(other.Members);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, By, Until, Members.Count);

    /// <summary>The rule and the members: a note may be personal.</summary>
    public override string ToString() => $"{Rule} {string.Join(' ', Members)}";
}
