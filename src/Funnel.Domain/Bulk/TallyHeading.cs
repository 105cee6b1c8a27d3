using System.Globalization;

namespace Funnel.Domain.Bulk;

/// <summary>What tallies speak of; only tallies with equal headings add.</summary>
internal sealed class TallyHeading : IEquatable<TallyHeading>
{
    public TallyHeading(IEnumerable<string> dimensions, int totals)
    {
        Dimensions = [.. dimensions];
        Totals = totals;
    }

    public IReadOnlyList<string> Dimensions { get; }

    public int Totals { get; }

    public bool Equals(TallyHeading? other) => other is not null && Totals == other.Totals
        && Dimensions.SequenceEqual(other.Dimensions, StringComparer.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as TallyHeading);

    public override int GetHashCode() => HashCode.Combine(Totals, Dimensions.Count);

    /// <summary>The heading in words, for messages.</summary>
    public string Words => string.Create(
        CultureInfo.InvariantCulture,
        $"{Totals} totals by {(Dimensions.Count == 0 ? "nothing" : string.Join(", ", Dimensions))}");
}
